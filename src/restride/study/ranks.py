"""Are ranks uniform? Where a model is exact the chance that it gave the truth is U(0, 1).

This is simulation-based calibration, with the ranks read off the exact posterior.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from restride.forecast.functions import Array

BINS, POINTS, REPEATS = 20, 100, 2000


@dataclass(frozen=True, slots=True)
class Uniform:
    """How uniform `n` values are.

    `chi2` over 20 bins with its `p`. `furthest`: how far the ECDF comes to the edge of a band that holds 95 % of
    uniform samples at once; more than 1 is outside.
    """

    n: int
    chi2: float
    p: float
    furthest: float

    @property
    def inside(self) -> bool:
        """Whether the ECDF stays within the band everywhere."""
        return self.furthest <= 1


def uniform(values: Array) -> Uniform:
    """Measure the values, which should be draws from U(0, 1)."""
    from scipy.stats import chi2

    counts = np.histogram(values, BINS, (0, 1))[0]
    expected = len(values) / BINS
    statistic = float(((counts - expected) ** 2).sum() / expected)
    p = float(chi2.sf(statistic, BINS - 1))
    return Uniform(len(values), statistic, p, float(_distance(values[None])[0] / _edge(len(values))))


def _distance(rows: Array) -> Array:
    """The largest distance of each row's ECDF from the diagonal, in its own standard deviations there."""
    at = np.arange(1, POINTS) / POINTS
    n = rows.shape[1]
    ecdf = np.stack([np.searchsorted(np.sort(row), at, side="right") for row in rows]) / n
    return np.asarray((np.abs(ecdf - at) / np.sqrt(at * (1 - at) / n)).max(1))


@lru_cache(maxsize=16)
def _edge(n: int) -> float:
    """The distance within which 95 % of uniform samples of `n` stay, by simulation (as Säilynoja and others, 2022).

    Counts between the points are multinomial, so that a sample is drawn at its points alone.
    """
    rng = np.random.default_rng(n)
    at = np.arange(1, POINTS) / POINTS
    counts = rng.multinomial(n, np.full(POINTS, 1 / POINTS), REPEATS).cumsum(1)[:, :-1]
    far = (np.abs(counts / n - at) / np.sqrt(at * (1 - at) / n)).max(1)
    return float(np.quantile(far, 0.95))
