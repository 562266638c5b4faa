"""One grid in log time for every clock: cells, the links between clocks, and quantiles."""

from collections.abc import Callable

import numpy as np

from restride.forecast.functions import Array

FIRST_DAY, LAST_DAY = 0.5, 730.0
"""Where the grid begins and ends."""


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
        between, middle = np.arange(1, self.cells)[:, None], np.arange(self.cells)
        step = np.arange(1.5 - self.cells, self.cells - 1) * self.dx
        return np.diff(cdf(step)[between - middle + self.cells - 2], axis=0, prepend=0.0, append=1.0)

    def cut(self, low: Array, high: Array) -> Array:
        """The cells' edges where time is known to lie between two days, (...,) each, (..., edges)."""
        low, high = (np.log(np.maximum(day, 1e-9))[..., None] for day in (low, high))
        return np.clip(self.edge, low, high)

    def centred(self, mass: Array, cut: Array) -> Array:
        """Masses of cells that are cut, moved to the nearest middles so that their centre stays, (..., cells)."""
        off = mass * ((cut[..., 1:] + cut[..., :-1]) / 2 - self.x) / self.dx
        moved = mass - np.abs(off)
        moved[..., 1:] += np.maximum(off, 0)[..., :-1]
        moved[..., :-1] += np.maximum(-off, 0)[..., 1:]
        return moved
