"""What ticks in a group of signs come to: answers, an answered group, or a group that stays open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from restride.journal.forms import form

YES, NO, UNSURE = "yes", "no", "cant_tell"
STANDS_FOR = {"calf_difference_cm": "swelling_calf"}
"""A measurement that was picked but not told still says its plain sign."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Fields of an intake; whether "none of these" holds for the rest of the group; what stays open."""

    fields: Mapping[str, Any]
    whole: bool
    left: frozenset[str] = frozenset()


def settle(asked: Iterable[str], picked: Mapping[str, str], told: Mapping[str, Any]) -> Settled:
    """Answers to the signs `asked`. `picked`: `yes` or `cant_tell` by sign; `told`: numbers and lists by sign.

    A pick left unsaid must not read as a no: the group then stays open, its other plain signs are answered.
    """
    fields = {name: found for name, answer in picked.items() if (found := _said(name, answer, told)) is not None}
    valued = frozenset(name for name in picked if form(name) != "tri")
    for name in sorted(valued - fields.keys()):
        if name in STANDS_FOR:
            fields.setdefault(STANDS_FOR[name], picked[name])
    if fields.keys() >= picked.keys():
        return Settled(fields, whole=True, left=valued)
    others = {name: NO for name in asked if name not in picked and name not in fields and form(name) == "tri"}
    return Settled(fields | others, whole=False, left=valued)


def _said(name: str, answer: str, told: Mapping[str, Any]) -> Any:
    if form(name) == "tri":
        return answer
    return told.get(name) if answer == YES else None
