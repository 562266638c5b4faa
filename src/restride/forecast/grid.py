"""One grid in log time for every clock: cells, the links between clocks, and quantiles."""

from collections.abc import Callable

import numpy as np

from restride.forecast.functions import Array

FIRST_DAY, LAST_DAY = 0.5, 730.0


class Grid:
    """Equal cells of log time from half a day to 730 days. What lies outside is in the end cells.

    `edge` (cells + 1,) and `x`, the middles, in log days; `days`, the middles in days.
    """

    def __init__(self, cells: int = 160) -> None:
        self.cells = cells
        self.edge = np.linspace(np.log(FIRST_DAY), np.log(LAST_DAY), cells + 1)
        self.x = (self.edge[1:] + self.edge[:-1]) / 2
        self.dx = float(self.x[1] - self.x[0])
        self.days = np.exp(self.x)

    def mass(self, cdf: Callable[[Array], Array]) -> Array:
        """Share of each cell under a distribution of log time, (cells,)."""
        return np.diff(cdf(self.edge[1:-1]), prepend=0.0, append=1.0)

    def link(self, cdf: Callable[[Array], Array]) -> Array:
        """K[i, j] = P(child in cell i | parent in the middle of cell j); `cdf` of log child - log parent."""
        g = self.cells
        offset = np.arange(1.0 - g, g) * self.dx
        below, above = cdf(offset - self.dx / 2), cdf(offset + self.dx / 2)
        at = np.arange(g)[:, None] - np.arange(g) + g - 1
        kernel: Array = (above - below)[at]
        kernel[0] = above[at[0]]
        kernel[-1] = 1 - below[at[-1]]
        return kernel

    def beyond(self, day: Array) -> Array:
        """Share of each cell that lies after `day` (...,): whole cells and part of the cut one, (..., cells)."""
        return np.asarray(np.clip((self.edge[1:] - _log(day)[..., None]) / self.dx, 0, 1))

    def cut(self, low: Array, high: Array) -> Array:
        """The cells' edges where time is known to lie between two days, (legs,) each, (legs, edges)."""
        return np.asarray(np.clip(self.edge, _log(low)[:, None], _log(high)[:, None]))


def _log(day: Array) -> Array:
    return np.asarray(np.log(np.maximum(day, 1e-9)))
