"""From masses on the clock to days of the calendar, of many legs as arrays and of one as plain values."""

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np

from restride.forecast.functions import TINY, Array, Index
from restride.forecast.grid import Grid

FEW = (0.025, 0.1, 0.2, 0.25, *(n / 10 for n in range(3, 8)), 0.75, 0.8, 0.9, 0.975)
"""Levels kept of a thinned distribution: deciles, and the ends of the central 50, 80 and 95 %."""


@dataclass(frozen=True, slots=True)
class Dates:
    """A distribution of a day: its CDF at knots in days, linear between them in log time.

    `floor`: no day before it is given (what may be due already is due today).
    """

    days: tuple[float, ...]
    cdf: tuple[float, ...]
    floor: float = 0

    def at(self, level: float) -> float:
        """The day by which it has happened with probability `level`, in (0, 1)."""
        i = min(max(bisect_left(self.cdf, level), 1), len(self.cdf) - 1)
        part = max(level - self.cdf[i - 1], 0) / max(self.cdf[i] - self.cdf[i - 1], TINY)
        day = self.days[i - 1] * math.pow(self.days[i] / self.days[i - 1], part)
        return max(day, float(self.floor))

    def by(self, day: float) -> float:
        """The chance that it has happened by `day`."""
        if day < max(self.floor, self.days[0]):
            return 0.0
        return float(np.interp(math.log(day), np.log(self.days), self.cdf))

    def interval(self, share: float) -> tuple[float, float]:
        """The central interval that holds `share`, such as .8."""
        return self.at((1 - share) / 2), self.at((1 + share) / 2)

    @property
    def median(self) -> float:
        """The day by which it is as likely as not."""
        return self.at(0.5)

    @property
    def deciles(self) -> tuple[float, ...]:
        """Nine days: the chances of 10 % to 90 %."""
        return tuple(self.at(n / 10) for n in range(1, 10))


@dataclass(frozen=True, slots=True, eq=False)
class Calendar:
    """Distributions of a day: CDFs at knots of log time, linear between them, (rows, knots) each."""

    knot: Array
    cdf: Array

    @classmethod
    def of(cls, grid: Grid, mass: Array, within: tuple[Array, Array], lost: Array, starts: Index) -> Self:
        """From masses on the clock (cases, cells), the clock days they lie between and the days lost, (cases,) each.

        `starts`: the first case of each row. A row that cannot be, with no mass at all, has even chances.
        """
        low, high = within
        knot = grid.cut(np.minimum.reduceat(low + lost, starts), np.maximum.reduceat(high + lost, starts))
        cdf = np.concatenate([np.zeros((len(mass), 1)), np.cumsum(mass, 1)], 1)
        if len(starts) < len(mass):
            with np.errstate(divide="ignore"):
                moved = np.logaddexp(grid.cut(low, high), np.log(lost)[:, None])
            row = np.searchsorted(starts, np.arange(len(mass)), "right") - 1
            each = [np.interp(knot[n], xs, ys) for n, xs, ys in zip(row, moved, cdf, strict=True)]
            cdf = np.add.reduceat(each, starts)
            cdf[:, -1] = np.add.reduceat(mass.sum(1), starts)
        total = cdf[:, -1:]
        return cls(knot, np.where(total > 0, cdf / np.maximum(total, TINY), np.linspace(0, 1, cdf.shape[1])))

    def at(self, levels: Sequence[float]) -> Array:
        """The days by which it has happened with each probability, (rows, levels)."""
        level, row = np.array(levels), np.arange(len(self.cdf))[:, None]
        i = np.searchsorted((self.cdf + 2 * row).ravel(), level + 2 * row) - row * self.cdf.shape[1]
        i = np.clip(i, 1, self.cdf.shape[1] - 1)
        (low, high), (below, above) = (
            [np.take_along_axis(x, at, 1) for at in (i - 1, i)] for x in (self.knot, self.cdf)
        )
        return np.asarray(np.exp(low + np.maximum(level - below, 0) / np.maximum(above - below, TINY) * (high - low)))

    def thin(self) -> Self:
        """The same at a few levels: those of deciles and of the central 50, 80 and 95 %."""
        days = np.log(self.at(FEW))
        cdf = np.broadcast_to((0, *FEW, 1), (len(days), len(FEW) + 2))
        return type(self)(np.concatenate([self.knot[:, :1], days, self.knot[:, -1:]], axis=1), cdf)

    def dates(self, row: int, floor: float = 0) -> Dates:
        """One row as plain values."""
        return Dates(tuple(np.exp(self.knot[row]).tolist()), tuple(self.cdf[row].tolist()), floor)
