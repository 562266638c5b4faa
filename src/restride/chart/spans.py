"""The spans that a date had, move by move: what the band of its history is drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from restride.forecast import Forecast


@dataclass(frozen=True, slots=True)
class Since:
    """From day `first` to `last` since onset 16 of 20 lay between `low` and `high`."""

    first: int
    last: int
    low: float
    high: float


def spans(forecast: Forecast, today: int) -> list[Since]:
    """A span from each move to the next one on a later day, the last up to `today`. Before the first none is kept."""
    days = [*(one.day for one in forecast.moves), max(today, forecast.as_of)]
    held = zip(forecast.moves, pairwise(days), strict=True)
    return [Since(first, last, *one.interval) for one, (first, last) in held if last > first]
