"""Where another reading of this leg would be expected, by day: for a chart, and for where a reading sits."""

# ruff: noqa: N806 - A, b and D are the document's symbols

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from restride.assess.recovery import Reading
from restride.forecast.functions import TINY, Array
from restride.forecast.markers import Sums, curve, influence, noise, size
from restride.forecast.posterior import SPAN, Posterior
from restride.knowledge.clock import Marker

DAYS = (0, 1, 2, 3, 5, 7, 10, 14, 21, 28, 42, 56, 84, 112, 168, 252, 365)
"""Days since onset for which a band is drawn."""


@dataclass(frozen=True, slots=True)
class Band:
    """80 % band and middle of a further reading of one marker on each of `days`, wander and noise drawn anew."""

    marker: str
    days: tuple[int, ...]
    low: tuple[float, ...]
    middle: tuple[float, ...]
    high: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Sits:
    """Where a reading sits: the chance that another reading of this leg that day would have been lower."""

    reading: Reading
    chance_lower: float


def expected(
    posterior: Posterior, readings: Sequence[Reading], until: float
) -> Iterator[tuple[Band, tuple[Sits, ...]]]:
    """For each marker of a leg its band, up to day `until` and on every day it was read, and where its readings sit."""
    for marker in posterior.model.clock.markers:
        mine = [one for one in readings if one.marker == marker.id]
        days = sorted({day for day in DAYS if day <= until} | {one.day for one in mine})
        weight, mean, sd = _mixture(posterior, marker, days)
        low, middle, high = _quantiles(weight, mean, sd)
        if marker.whole:
            low, middle, high = (np.clip(one, 0, marker.cap) for one in (low, middle, high))
        at = {day: n for n, day in enumerate(days)}
        lower = [float(_near_normal_cdf((one.value - mean[at[one.day]]) / sd[at[one.day]]) @ weight) for one in mine]
        band = Band(marker.id, tuple(days), tuple(low.tolist()), tuple(middle.tolist()), tuple(high.tolist()))
        yield band, tuple(Sits(one, p) for one, p in zip(mine, lower, strict=True))


def _mixture(posterior: Posterior, marker: Marker, days: Sequence[int]) -> tuple[Array, Array, Array]:
    """Weights (parts,), means and standard deviations (days, parts) of a further reading; parts: cells of legs.

    What was read is taken in. Severity is mixed out within a cell by its first two moments: it enters linearly.
    """
    model, (node, _) = posterior.model, posterior.model.severity
    joint = posterior.upward.at_domain(model, marker.domain, posterior.without_readings())
    weight = joint.sum(1)
    s, s2 = (np.einsum("n,lng->lg", one, joint) / np.maximum(weight, TINY) for one in (node, node**2))
    weight = weight * posterior.mass.sum(1)[:, None]
    clock, day = model.grid.days, posterior.cases.clock(np.array(days, float)).T
    by = np.array([marker.off, influence(model.clock, marker)[1]])
    unread = Sums.of(np.zeros((0, 1, model.cells + 2)), model.cells)
    A, b, offset, pull, rest = posterior.sums.get(marker, unread).close(by)
    D, f = size(marker, clock, model.clock.clocks.reference), curve(marker, day[:, :, None], clock) - pull
    v = (marker.omega * D) ** 2
    d = 1 + v * A
    mean, var = (D * (1 + marker.lam * s) + v * b) / d, v / d + (D * marker.lam / d) ** 2 * np.maximum(s2 - s**2, 0)
    sd, keep = np.sqrt(var * f**2 + rest + marker.rho**2 + noise(marker)), weight > 1e-6
    return weight[keep] / weight[keep].sum(), (mean * f + offset)[:, keep], sd[:, keep]


def _near_normal_cdf(x: Array) -> Array:
    """The normal distribution function to 1.4e-4, which is plenty to draw with, and fast."""
    return np.asarray(1 / (1 + np.exp(-np.clip(x * (1.5976 + 0.070565 * x * x), -500, 500))))


def _quantiles(weight: Array, mean: Array, sd: Array) -> Array:
    """Quantiles of normal mixtures at SPAN by bisection, (levels, days)."""
    low = np.tile((mean - 4 * sd).min(1), (len(SPAN), 1))
    high = np.tile((mean + 4 * sd).max(1), (len(SPAN), 1))
    for _ in range(14):
        middle = (low + high) / 2
        below = _near_normal_cdf((middle[..., None] - mean) / sd) @ weight < np.array(SPAN)[:, None]
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    return np.asarray((low + high) / 2)
