"""Twenty dots on a calendar of weeks: near weeks by the day, which carry the ladder's runs, far ones as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from restride.chart.told import Told

if TYPE_CHECKING:
    from restride.plan.results import Rung

WEEK = 7
NEAR, FAR = 6, 5
"""Weeks that show their days, and weeks after them that stand as one row each; then rows are of four weeks."""
ROWS = 15
"""Rows at most: what lies beyond is one row, later."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day. `held`: within the span that holds 16 of 20; `step`: the ladder's run, if all before it are clean."""

    date: date
    gone: bool
    today: bool
    held: bool
    earliest: bool
    race: bool
    step: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A week, or several: its dots, and its days where it is near. The marks say whether such a day lies in it."""

    first: date
    last: date
    dots: int
    days: tuple[Day, ...]
    held: bool
    earliest: bool
    race: bool


@dataclass(frozen=True, slots=True)
class Weeks:
    """The calendar: its rows, and the dots that fall later than all of them."""

    rows: tuple[Row, ...]
    later: int

    @property
    def race(self) -> bool:
        """Whether the race has a row."""
        return any(row.race for row in self.rows)

    @property
    def after(self) -> date:
        """The first day that has no row."""
        return self.rows[-1].last + timedelta(days=1)


def weeks(told: Told, route: Sequence[Rung] = (), earliest: date | None = None, race: date | None = None) -> Weeks:
    """Full training on a calendar, from this week or the first dot's to the end of the span and the ladder's day."""
    low, high = told.ends(told.full)
    near = race if race is not None and (race - told.today).days < WEEK * NEAR else None
    end = max(day for day in (high, earliest, near, told.today) if day is not None)
    steps = {one.date: one.step for one in route if earliest is None or one.date <= earliest}
    dots = told.dots(told.full)

    def day(when: date) -> Day:
        held, step = low <= when <= high, steps.get(when, "")
        return Day(when, when < told.today, when == told.today, held, when == earliest, when == race, step)

    bins = enumerate(_bins(min(told.today, *dots), end))
    rows = tuple(_row(first, last, dots, day, near=number < NEAR) for number, (first, last) in bins)
    return Weeks(rows, sum(one > rows[-1].last for one in dots))


def _row(first: date, last: date, dots: Sequence[date], day: Callable[[date], Day], *, near: bool) -> Row:
    days = tuple(day(first + timedelta(days=n)) for n in range((last - first).days + 1))
    return Row(
        first=first,
        last=last,
        dots=sum(first <= one <= last for one in dots),
        days=days if near else (),
        held=any(one.held for one in days),
        earliest=any(one.earliest for one in days),
        race=any(one.race for one in days),
    )


def _bins(start: date, end: date) -> Iterator[tuple[date, date]]:
    """First and last day of each row, Monday first, until the end has a row or the rows are used up."""
    first = start - timedelta(days=start.weekday())
    for number in range(ROWS):
        last = first + timedelta(days=WEEK * (1 if number < NEAR + FAR else 4) - 1)
        yield first, last
        if last >= end:
            return
        first = last + timedelta(days=1)
