"""Chances as counts of dots: twenty of them, each a chance of 1 in 20."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

DOTS = 20
LEVELS = tuple((n + 0.5) / DOTS for n in range(DOTS))
COLUMNS = 11


@dataclass(frozen=True, slots=True)
class Strip:
    """A calendar of equal bins of `days` from `start`, the dots in each, and how many fall later."""

    start: date
    days: int
    counts: tuple[int, ...]
    later: int

    def first(self, column: int) -> date:
        """The first day of a bin."""
        return self.start + timedelta(days=self.days * column)

    def place(self, when: date) -> float:
        """Where a day lies, in bins from the start."""
        return (when - self.start).days / self.days


def twentieths(chances: Sequence[float]) -> list[int]:
    """Chances as whole dots that add up to 20: the largest remainders get what rounding left."""
    exact = [chance * DOTS for chance in chances]
    counts = [int(one) for one in exact]
    order = sorted(range(len(exact)), key=lambda i: counts[i] - exact[i])
    for i in order[: DOTS - sum(counts)]:
        counts[i] += 1
    return counts


def strip(when: Sequence[date], today: date, most: int = COLUMNS, least: int = 1) -> Strip:
    """The dots' days on a calendar from today on, in `most` bins: of days while all are near, else longer ones.

    `least`: the fewest days of a bin.
    """
    start = min(*when, today) if len(when) else today
    size = next(size for size in (1, 7, 28, 84) if (size >= least and _fits(when, start, size, most)) or size == 84)
    places = [(day - start).days // size for day in when]
    columns = min(max(places) + 1, most)
    counts = tuple(places.count(column) for column in range(columns))
    return Strip(start, size, counts, DOTS - sum(counts))


def _fits(when: Sequence[date], start: date, size: int, most: int) -> bool:
    """Whether all but a dot or two have a bin: what is further out stands in the last one."""
    last = sorted(when)[-3]
    return (last - start).days // size < most - 1
