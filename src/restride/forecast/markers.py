"""The likelihood of a marker's readings, exact: given a cell of its clock and a node of severity all is Gaussian.

y = A f(t) + o + r(t) + e, with A its size, f its curve of healing, o the leg's own offset, r a wander that is
forgotten over days, e noise. Covariance of r + e is free of every clock, so one Kalman filter whitens all cells.
"""

# ruff: noqa: N803, N806 - F, z, A, b are the document's symbols

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np

from restride.forecast.functions import Array
from restride.forecast.model import Model
from restride.knowledge.clock import Marker


def curve(marker: Marker, day: Array | float, clock: Array) -> Array:
    """f: share of the deficit left on `day` where the domain's clock is `clock` days; 1 on day 0, never 0."""
    return np.asarray(2.0 ** -((day / (marker.h * clock)) ** marker.p))


def size(marker: Marker, clock: Array, reference: float) -> Array:
    """D: expected size of the deficit on day 0 where the domain's clock is `clock` days."""
    return np.minimum(marker.alpha * (clock / reference) ** marker.beta, marker.cap)


def noise(marker: Marker) -> float:
    """Variance of one reading about its curve and wander."""
    return marker.sigma**2 + (1 / 12 if marker.whole else 0)


@dataclass(frozen=True, slots=True, eq=False)
class Sums:
    """Products of the whitened curve F, readings z and ones: FF, Fz, F1 (legs, cells); z1, ones (legs,)."""

    FF: Array
    Fz: Array
    F1: Array
    z1: Array
    ones: Array

    @classmethod
    def stack(cls, many: Sequence[Self]) -> Self:
        """Several states of the sums, one below the other, as legs."""
        return cls(*(np.concatenate([getattr(one, name) for one in many]) for name in cls.__slots__))


def running_sums(marker: Marker, days: Sequence[int], y: Array, clock: Array) -> Iterator[Sums]:
    """The sums before the first and after each day's reading; y (legs, days), NaN where not measured.

    Each past day's sums are a by-product of the next, so that every past forecast is cheap.
    """
    legs, s2, r2 = len(y), noise(marker), marker.rho**2
    wide, narrow = np.zeros((legs, len(clock))), np.zeros(legs)
    sums = Sums(wide, wide, wide, narrow, narrow)
    rF, rz, r1, P = wide, narrow, narrow, np.full(legs, r2)  # wander predicted from F, z, ones; its variance
    last = days[0] if days else 0
    yield sums
    for i, day in enumerate(days):
        phi = np.exp(-(day - last) / marker.ell)
        rF, rz, r1, P, last = phi * rF, phi * rz, phi * r1, phi**2 * P + r2 * (1 - phi**2), day
        measured = np.isfinite(y[:, i])
        w = measured / (P + s2)
        eF = curve(marker, day, clock) - rF
        ez, e1 = np.where(measured, y[:, i], 0) - rz, 1 - r1
        sums = _add(sums, w, eF, ez, e1)
        gain = P * w
        rF, rz, r1, P = rF + gain[:, None] * eF, rz + gain * ez, r1 + gain * e1, (1 - gain) * P
        yield sums


def _add(sums: Sums, w: Array, eF: Array, ez: Array, e1: Array) -> Sums:
    weighted = w[:, None] * eF
    return Sums(
        FF=sums.FF + weighted * eF,
        Fz=sums.Fz + weighted * ez[:, None],
        F1=sums.F1 + weighted * e1[:, None],
        z1=sums.z1 + w * ez * e1,
        ones=sums.ones + w * e1 * e1,
    )


def log_likelihood(model: Model, marker: Marker, sums: Sums) -> Array:
    """Log p(readings | cell of the domain's clock, node of severity) up to a constant, (legs, nodes, cells)."""
    q = marker.off**2 / (1 + marker.off**2 * sums.ones)
    A = sums.FF - q[:, None] * sums.F1**2
    b = sums.Fz - (q * sums.z1)[:, None] * sums.F1
    D = size(marker, model.grid.days, model.clock.clocks.reference)
    v = (marker.omega * D) ** 2
    m = D * (1 + marker.lam * model.severity[0][:, None])
    d = 1 + v * A
    return 0.5 * ((v * b**2 / d - np.log(d))[:, None] + 2 * m * (b / d)[:, None] - m**2 * (A / d)[:, None])
