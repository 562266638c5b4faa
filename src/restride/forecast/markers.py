"""The likelihood of a marker's readings, exact: given a cell of its clock and a node of severity all is Gaussian.

y = A f(t) + o + i g + r(t) + e, with A its size, f its curve of healing, o the leg's own offset, i what a pill or a
needle does to the readings that g marks, r a wander that is forgotten over days, e noise. Covariance of r + e is
free of every clock, so one Kalman filter whitens all cells.
"""

# ruff: noqa: N806 - F, z, W, A, b are the document's symbols

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
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
    """Products, summed over the readings, of the whitened curve F, readings z and columns W whose weights go.

    W is 1 and, where some reading is under influence, g. `FF` (legs, cells); `by` (legs, 1 + columns, cells + 1 +
    columns): z and each of W times F, z and each of W.
    """

    FF: Array
    by: Array

    @classmethod
    def of(cls, white: Array, cells: int) -> Self:
        """Of whitened rows (readings, legs, cells + columns)."""
        F, columns = white[..., :cells], white[..., cells:]
        return cls(np.einsum("nlc,nlc->lc", F, F), columns.transpose(1, 2, 0) @ white.transpose(1, 0, 2))

    @classmethod
    def running(cls, white: Array, cells: int, kept: Sequence[int]) -> Self:
        """After the first so many readings each, along a new first axis: every past forecast is a by-product."""
        each = [cls.of(white[start:end], cells) for start, end in pairwise((0, *kept))]
        return cls(*(np.cumsum([getattr(one, name) for one in each], axis=0) for name in ("FF", "by")))

    def at(self, *index: Any) -> Self:
        """The sums at `index`."""
        return type(self)(self.FF[index], self.by[index])

    def close(self, sd: Array) -> tuple[Array, Array, Array, Array, Array]:
        """A and b once W's weights, Normal(0, sd²) each, are integrated out.

        Then what predicts the first weight, o: its own value and pull on F, and the variance left to it.
        """
        cells = self.FF.shape[-1]
        Fz, FW, zW, WW = (
            self.by[:, 0, :cells],
            self.by[:, 1:, :cells],
            self.by[:, 0, cells + 1 :],
            self.by[:, 1:, cells + 1 :],
        )
        S = sd[: WW.shape[1]]
        Q = S[:, None] * np.linalg.inv(np.eye(len(S)) + S[:, None] * WW * S) * S
        QF, Qz = Q @ FW, (Q @ zW[..., None])[..., 0]
        A, b = self.FF - (FW * QF).sum(1), Fz - (FW * Qz[..., None]).sum(1)
        return A, b, Qz[:, :1], QF[:, 0], Q[:, :1, 0]


def whiten(marker: Marker, clock: Array, y: Array, day: Array, at: Array, g: Array) -> Array:  # noqa: PLR0913, PLR0917
    """F, z and W less what is foreseen of each from the readings before it, scaled to unit variance.

    (readings, legs, cells + 1 + columns). Readings y (legs, readings), NaN where not measured, have a `day`, in order,
    a day `at` which the clock stood, where setbacks cost some, and g, 1 if under influence. One scalar Kalman filter
    for r + e does it for all cells.
    """
    days, place = np.unique(at.T, return_inverse=True)
    f, place = curve(marker, days[:, None], clock), place.reshape(y.T.shape)
    zW = np.stack([np.nan_to_num(y.T), np.ones(y.T.shape), *([g.T] if g.any() else [])], axis=2)
    phi = np.exp(-np.diff(day, axis=1, prepend=day[:, :1]) / marker.ell).T
    r2, s2, measured = marker.rho**2, noise(marker), np.isfinite(y.T)
    white = np.empty((*place.shape, len(clock) + zW.shape[2]))
    foreseen, new = np.zeros(white.shape[1:]), np.empty(white.shape[1:])  # the wander
    P = np.full(len(y), r2)  # its variance
    for i in range(len(white)):
        e = white[i]
        foreseen *= phi[i, :, None]
        P = phi[i] ** 2 * P + r2 * (1 - phi[i] ** 2)
        w = measured[i] / (P + s2)
        np.take(f, place[i], axis=0, out=e[:, : len(clock)])
        e[:, len(clock) :] = zW[i]
        e -= foreseen
        foreseen += np.multiply(e, (P * w)[:, None], out=new)
        e *= np.sqrt(w)[:, None]
        P = (1 - P * w) * P
    return white


def quadratic(model: Model, marker: Marker, sums: Sums) -> Array:
    """Coefficients of 1, s, s² in log p(readings | cell of its clock, s), up to a constant, (3, legs, cells)."""
    A, b, *_ = sums.close(np.array([marker.off, influence(model.clock, marker)[1]]))
    D = size(marker, model.grid.days, model.clock.clocks.reference)
    v = (marker.omega * D) ** 2
    d = 1 + v * A
    b, A = D * b / d, D**2 * A / d
    lam = marker.lam
    return np.stack([(marker.omega**2 * b**2 * d - np.log(d) + 2 * b - A) / 2, lam * (b - A), -(lam**2) * A / 2])
