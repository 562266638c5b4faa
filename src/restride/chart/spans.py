"""The spans that a date had, entry by entry: what a band of its history is drawn from, where a forecast keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from restride.forecast import Forecast

Ends = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Since:
    """From `day` on the middle was `median` and 16 of 20 lay within `ends`, both in days since onset."""

    day: int
    median: float
    ends: Ends | None


def history(forecast: Forecast) -> list[Since]:
    """The first answers, then every move; without ends where a forecast keeps none."""
    first = Since(0, forecast.start, getattr(forecast, "start_interval", None))
    return [first, *(Since(one.day, one.median, getattr(one, "interval", None)) for one in forecast.moves)]


def banded(forecast: Forecast) -> bool:
    """Whether every day has its span, so that a band can be drawn."""
    return all(one.ends is not None for one in history(forecast))
