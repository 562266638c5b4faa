"""The rows of the check-in as a page shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict

from restride.journal.kinds.checkin import CheckIn
from restride.words import Words, today

PICKS: Mapping[str, Mapping[str, str]] = {
    "limp": today.ANSWERS,
    "bruise": today.BRUISE,
    "after_session": today.AFTER,
    "new_signs": today.SIGNS,
    "painkillers": today.PAINKILLERS,
    **dict.fromkeys(today.FEVER, today.ANSWERS),
}
MANY = frozenset({"new_signs", "painkillers"})
WIDE = frozenset({"new_pull", "none"})
"""Signs that take the whole width: the commonest one, and none of these."""
NONE = "none"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a row."""

    value: str
    label: str
    chosen: bool
    was: bool = False
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A question: a scale from 0 to 10 (`scale`), or words to choose from, one or `many`. `was`: yesterday's answer."""

    name: str
    legend: str
    short: str
    choices: tuple[Choice, ...]
    scale: bool = False
    many: bool = False
    was: str = ""
    details: tuple[Row, ...] = ()

    @property
    def answered(self) -> bool:
        """Whether anything is chosen."""
        return any(one.chosen for one in self.choices)


Given = Mapping[str, Sequence[str]]
"""What was typed or saved, by row."""


def rows(w: Words, names: Sequence[str], given: Given, before: CheckIn | None) -> tuple[Row, ...]:
    """The rows of those names, with what is chosen and what was said last."""
    return tuple(_row(w, name, given, before) for name in names)


def _row(w: Words, name: str, given: Given, before: CheckIn | None) -> Row:
    ask, chosen = today.ROWS[name], given.get(name, ())
    if name not in PICKS:
        last = None if before is None else getattr(before, name)
        was = "" if last is None else str(last)
        scale = tuple(Choice(str(n), str(n), str(n) in chosen, str(n) == was) for n in range(11))
        return Row(name, w(ask.label), w(ask.question), scale, scale=True, was=was)
    details = tuple(_detail(w, one, given) for one in today.FEVER) if name == "new_signs" else ()
    return Row(name, w(ask.label), w(ask.question), _choices(w, name, chosen), many=name in MANY, details=details)


def _choices(w: Words, name: str, chosen: Sequence[str]) -> tuple[Choice, ...]:
    wide = WIDE if name == "new_signs" else frozenset()
    return tuple(Choice(value, w(label), value in chosen, wide=value in wide) for value, label in PICKS[name].items())


def _detail(w: Words, name: str, given: Given) -> Row:
    return Row(name, w(today.FEVER[name]), "", _choices(w, name, given.get(name, ())))


def said(checkin: CheckIn) -> dict[str, list[str]]:
    """A check-in's answers as a form gives them."""
    found: dict[str, list[str]] = {}
    for name in (*today.ROWS, *today.FEVER):
        value: Any = getattr(checkin, name)
        if value is not None:
            found[name] = [str(one) for one in value] if isinstance(value, tuple) else [str(value)]
    return found


def typed(data: QueryDict) -> dict[str, list[str]]:
    """The answers of a form that was sent. A sign beside "none of these" counts; fever's details, with a fever only."""
    fever = "fever_or_unwell" in data.getlist("new_signs")
    found = {name: data.getlist(name) for name in (*today.ROWS, *(today.FEVER if fever else ()))}
    for name in MANY:
        found[name] = [one for one in found[name] if one != NONE] or found[name]
    return {name: list(dict.fromkeys(values)) for name, values in found.items() if any(values)}
