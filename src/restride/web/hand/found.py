"""The table of markers: the first and the last reading of each measure, and the course of pain."""

from __future__ import annotations

from dataclasses import dataclass

from restride.assess.tested import Reading, readings
from restride.journal.kinds.checkin import CheckIn
from restride.journal.moment import local_date
from restride.web.leg import Leg
from restride.words import Words, dates
from restride.words import summary as said
from restride.words.values import value, values

MOST = 8


@dataclass(frozen=True, slots=True)
class Row:
    """One measure: hurt leg and other leg, first and last, and who took the last."""

    name: str
    first: str
    last: str
    by: str


def findings(w: Words, leg: Leg) -> list[Row]:
    """Measures with a number, in the order in which they were first taken."""
    found: dict[str, list[Reading]] = {}
    for one in readings(leg.view, leg.knowledge.plan):
        if one.legs != (None, None):
            found.setdefault(one.measure, []).append(one)
    return [_row(w, taken) for taken in list(found.values())[:MOST]]


def _row(w: Words, taken: list[Reading]) -> Row:
    first, last = taken[0], taken[-1]
    unit = w(values("Unit")[str(last.unit)]) if last.unit else ""
    name = w(values("Measure")[str(last.measure)])
    before = "" if first is last else _dated(w, first)
    by = f"“{last.tester}”" if last.tester else w(values("Method")["self"]) if last.home else ""
    return Row(f"{name}, {unit}" if unit else name, before, _dated(w, last), by)


def _dated(w: Words, one: Reading) -> str:
    return f"{dates.short_day(w, one.day)}: {_both(w, one)}"


def _both(w: Words, one: Reading) -> str:
    hurt, other = ("–" if leg is None else f"{leg:g}" for leg in one.legs)
    return w(said.READING, hurt=hurt, other=other) if one.legs[1] is not None else w(said.ONE_SIDE, hurt=hurt)


def painkillers(w: Words, leg: Leg) -> list[tuple[str, str]]:
    """What the last check-in says of them."""
    told = [one for one in leg.view.of(CheckIn) if one.painkillers is not None]
    if not told:
        return []
    day = dates.short_day(w, local_date(told[-1].at, leg.journal.zone))
    return [(w(said.PAINKILLERS, day=day), w.listed([value(w, one) for one in told[-1].painkillers or ()]))]


def pains(w: Words, leg: Leg) -> Row | None:
    """Walking and worst pain at the first and the last check-in."""
    told = [one for one in leg.view.of(CheckIn) if one.walking is not None or one.worst is not None]
    if not told:
        return None
    first, last = (_pain(w, leg, one) for one in (told[0], told[-1]))
    return Row(w(said.PAIN_ROW), "" if len(told) == 1 else first, last, value(w, told[-1].by.role))


def _pain(w: Words, leg: Leg, one: CheckIn) -> str:
    walking, worst = ("–" if pain is None else str(pain) for pain in (one.walking, one.worst))
    return f"{dates.short_day(w, local_date(one.at, leg.journal.zone))}: {w(said.READING, hurt=walking, other=worst)}"
