"""Every value that a journal field can take, in words, by the name of its type."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from importlib import import_module

from restride.words.locale import Words

_FILES = ("common", "story", "people", "measures", "clinic", "needling")


@cache
def values(kind: str) -> dict[str, str]:
    """The values of one type, by the name of its enum; empty where it has none here."""
    for name in _FILES:
        if found := import_module(f"restride.words.values.{name}").VALUES.get(kind):
            return dict(found)
    return {}


def value(w: Words, item: StrEnum) -> str:
    """One enum value in words; its code in brackets where there are none."""
    said = values(type(item).__name__).get(str(item))
    return f"[{item}]" if said is None else w(said)
