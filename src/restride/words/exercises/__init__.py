"""Every exercise, drill, run and test in words, by its id."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from restride.words.exercises.said import Said

_FILES = ("bridges", "hinges", "trunk", "drills", "running", "home", "tests")


@cache
def exercises() -> dict[str, Said]:
    """All of them, in the order in which they are taught."""
    found: dict[str, Said] = {}
    for name in _FILES:
        found |= import_module(f"restride.words.exercises.{name}").EXERCISES
    return found


def exercise(name: str) -> Said:
    """The exercise of that id; `KeyError` where there is none."""
    return exercises()[name]


__all__ = ["Said", "exercise", "exercises"]
