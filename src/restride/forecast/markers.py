"""The likelihood of a marker's readings, exact: given a cell of its clock and a node of severity all is Gaussian.

y = A f(t) + o + i g + r(t) + e, with A its size, f its curve of healing, o the leg's own offset, i what a pill or a
needle does to the readings that g marks, r a wander that is forgotten over days, e noise. Covariance of r + e is
free of every clock, so one Kalman filter whitens all cells.
"""

# ruff: noqa: N803, N806, N815 - F, z, W, A, b are the document's symbols

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np

from restride.forecast.functions import Array
from restride.forecast.model import Model
from restride.knowledge.clock import Clock, Marker


def curve(marker: Marker, day: Array | float, clock: Array) -> Array:
    """f: share of the deficit left on `day` where the domain's clock is `clock` days; 1 on day 0, never 0."""
    return np.asarray(2.0 ** -((day / (marker.h * clock)) ** marker.p))


def size(marker: Marker, clock: Array, reference: float) -> Array:
    """D: expected size of the deficit on day 0 where the domain's clock is `clock` days."""
    return np.minimum(marker.alpha * (clock / reference) ** marker.beta, marker.cap)


def noise(marker: Marker) -> float:
    """Variance of one reading about its curve and wander."""
    return marker.sigma**2 + (1 / 12 if marker.whole else 0)


def influence(clock: Clock, marker: Marker) -> tuple[float, float]:
    """Mean and standard deviation of i, what a pill or a needle adds to a reading."""
    by = clock.influence
    return (by.pain, by.pain_sd) if marker.domain == "pain" else (0.0, by.other_sd * marker.sigma)


@dataclass(frozen=True, slots=True, eq=False)
class Sums:
    """Products of the whitened curve F, readings z and the two columns W = (1, g) whose weights are integrated out.

    FF, Fz (legs, cells); FW (legs, 2, cells); zW (legs, 2); WW (legs, 2, 2).
    """

    FF: Array
    Fz: Array
    FW: Array
    zW: Array
    WW: Array

    @classmethod
    def stack(cls, many: Sequence[Self]) -> Self:
        """Several states of the sums along a new first axis."""
        return cls(*(np.stack([getattr(one, name) for one in many]) for name in cls.__slots__))

    def at(self, *index: Any) -> Self:
        """The states at `index`."""
        return type(self)(*(getattr(self, name)[index] for name in self.__slots__))

    def close(self, sd: Array) -> tuple[Array, Array, Array, Array, Array]:
        """A and b once W's weights, Normal(0, sd²) each, are integrated out.

        Then what predicts the first weight, o: its own value and pull on F, and the variance left to it.
        """
        Q = sd[:, None] * np.linalg.inv(np.eye(2) + sd[:, None] * self.WW * sd) * sd
        QF, Qz = Q @ self.FW, (Q @ self.zW[..., None])[..., 0]
        A, b = self.FF - (self.FW * QF).sum(1), self.Fz - (self.FW * Qz[..., None]).sum(1)
        return A, b, Qz[:, :1], QF[:, 0], Q[:, :1, 0]


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """One marker's readings y (legs, days), NaN where not measured.

    `under` (days,): g, 1 for readings under influence; `at` (legs, days): days on the clock, where setbacks cost some.
    """

    days: Sequence[int]
    y: Array
    under: Array | None = None
    at: Array | None = None


def running_sums(marker: Marker, series: Series, clock: Array) -> list[Sums]:
    """The sums before the first and after each day's reading.

    Each past day's sums are a by-product of the next, so that every past forecast is cheap.
    """
    days, y, g = series.days, series.y, series.under
    legs, s2, r2 = len(y), noise(marker), marker.rho**2
    W = np.stack([np.ones(len(days)), np.zeros(len(days)) if g is None else g], axis=1)
    at = np.tile(np.array(days, float), (legs, 1)) if series.at is None else series.at
    wide, narrow, two = np.zeros((legs, len(clock))), np.zeros(legs), np.zeros((legs, 2))
    found = [Sums(wide, wide, np.zeros((legs, 2, len(clock))), two, np.zeros((legs, 2, 2)))]
    rF, rz, rW, P = wide, narrow, two, np.full(legs, r2)  # wander predicted from F, z, W; its variance
    last = days[0] if days else 0
    for i, day in enumerate(days):
        phi = np.exp(-(day - last) / marker.ell)
        rF, rz, rW, P, last = phi * rF, phi * rz, phi * rW, phi**2 * P + r2 * (1 - phi**2), day
        measured = np.isfinite(y[:, i])
        w = measured / (P + s2)
        eF = curve(marker, at[:, i : i + 1], clock) - rF
        ez, eW = np.where(measured, y[:, i], 0) - rz, W[i] - rW
        found.append(_add(found[-1], w[:, None], eF, ez[:, None], eW))
        gain = P * w
        rF, rz, rW, P = rF + gain[:, None] * eF, rz + gain * ez, rW + gain[:, None] * eW, (1 - gain) * P
    return found


def _add(sums: Sums, w: Array, eF: Array, ez: Array, eW: Array) -> Sums:
    return Sums(
        FF=sums.FF + w * eF * eF,
        Fz=sums.Fz + w * eF * ez,
        FW=sums.FW + (w * eW)[:, :, None] * eF[:, None],
        zW=sums.zW + w * ez * eW,
        WW=sums.WW + (w * eW)[:, :, None] * eW[:, None],
    )


def log_likelihood(model: Model, marker: Marker, sums: Sums) -> Array:
    """Log p(readings | cell of the domain's clock, node of severity) up to a constant, (legs, nodes, cells)."""
    A, b, *_ = sums.close(np.array([marker.off, influence(model.clock, marker)[1]]))
    D = size(marker, model.grid.days, model.clock.clocks.reference)
    v = (marker.omega * D) ** 2
    m = D * (1 + marker.lam * model.severity[0][:, None])
    d = 1 + v * A
    return 0.5 * ((v * b**2 / d - np.log(d))[:, None] + 2 * m * (b / d)[:, None] - m**2 * (A / d)[:, None])
