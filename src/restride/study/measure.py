"""How good forecasts were, once the day is known: proper scores and plain ones, on arrays."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from restride.forecast.functions import Array

NAN = float("nan")
HELD = (0.1, 0.9)
"""Chances between which the 80 % interval lies."""
WANTED = (0.75, 0.85)
"""Share of 80 % intervals that should hold where legs are not as modelled."""


def crps(days: Array, cdf: Array, t: Array) -> Array:
    """Continuous ranked probability score in days, (legs,): ∫ (F(x) − 1[x ≥ t])² dx. Less is better.

    `days` and `cdf` (legs, knots): the forecasts, linear in log time between knots. For a forecast that names one day
    and no doubt it is the days by which it was wrong.
    """
    t = np.asarray(t, float)
    width, row = np.diff(days, axis=1), np.arange(len(t))
    low, high = _areas(cdf**2, width), _areas((1 - cdf) ** 2, width)
    nothing = np.zeros((len(t), 1))
    below = np.concatenate([nothing, np.cumsum(low, 1)], 1)
    above = np.concatenate([np.cumsum(high[:, ::-1], 1)[:, ::-1], nothing], 1)
    inside = np.clip(t, days[:, 0], days[:, -1])
    at = np.clip((days <= inside[:, None]).sum(1) - 1, 0, days.shape[1] - 2)
    here, start, end = _between(days, cdf, inside, at), days[row, at], days[row, at + 1]
    left = (cdf[row, at] ** 2 + here**2) / 2 * (inside - start)
    right = ((1 - here) ** 2 + (1 - cdf[row, at + 1]) ** 2) / 2 * (end - inside)
    return np.asarray(below[row, at] + left + right + above[row, at + 1] + np.abs(t - inside))


def up_to(days: Array, cdf: Array, until: Array) -> tuple[Array, Array]:
    """Forecasts as far as anybody watched, `until` (legs,): a score of these is proper for legs not back by then.

    To be scored against the day of return or `until`, whichever came first.
    """
    end = np.clip(until, days[:, 0], days[:, -1])
    at = np.clip((days <= end[:, None]).sum(1) - 1, 0, days.shape[1] - 2)
    known = _between(days, cdf, end, at)[:, None]
    return np.minimum(days, end[:, None]), np.where(days <= end[:, None], cdf, known)


def _areas(height: Array, width: Array) -> Array:
    return np.asarray((height[:, 1:] + height[:, :-1]) / 2 * width)


def _between(days: Array, cdf: Array, t: Array, at: NDArray[np.intp]) -> Array:
    """The CDF at `t`, which lies after the knots `at`."""
    row, log = np.arange(len(t)), np.log(days)
    part = (np.log(t) - log[row, at]) / np.maximum(log[row, at + 1] - log[row, at], 1e-300)
    return np.asarray(cdf[row, at] + part * (cdf[row, at + 1] - cdf[row, at]))


@dataclass(frozen=True, slots=True)
class Scores:
    """Scores of `n` forecasts. `held`: share of 80 % intervals that held the day, with its standard error.

    `soon` and `late`: share that came before and after it. `crps` and `mae` (of the median; of legs that are back) in
    days; `bias`: the median of what share of its forecast's median a day was later; `log_bias`: the mean of its
    logarithm, which `r2` is blind to. `skill`: share of the CRPS of a reference that the forecasts take away, None
    where there is no reference.
    """

    n: int
    held: float
    held_se: float
    soon: float
    late: float
    crps: float
    mae: float
    bias: float
    log_bias: float
    r2: float
    skill: float | None = None


def scores(pit: Array, crps: Array, median: Array, t: Array, reference: Array | None = None) -> Scores:
    """Scores from what each forecast gave its day; `reference`: CRPS of the forecasts to compare with.

    `t` is NaN where a leg is not back; `pit` is NaN where nobody can say yet whether the interval holds.
    """
    decided, back = pit[np.isfinite(pit)], np.isfinite(t)
    soon, late = (float(one.mean()) if len(one) else NAN for one in (decided <= HELD[0], decided >= HELD[1]))
    held, off = 1 - soon - late, _log_days(t[back]) - _log_days(median[back])
    return Scores(
        n=len(t),
        held=held,
        held_se=float(np.sqrt(held * (1 - held) / max(len(decided), 1))),
        soon=soon,
        late=late,
        crps=float(crps.mean()),
        mae=float(np.abs(t - median)[back].mean()) if back.any() else NAN,
        bias=float(np.expm1(np.median(off))) if back.any() else NAN,
        log_bias=float(off.mean()) if back.any() else NAN,
        r2=_explained(t[back], median[back]),
        skill=None if reference is None else 1 - float(crps.mean() / reference.mean()),
    )


def _explained(t: Array, median: Array) -> float:
    """R² of the median for the day, both as logarithms."""
    log, guess = _log_days(t), _log_days(median)
    spread = float(log.var()) if len(t) > 1 else 0.0
    return 1 - float((log - guess).var()) / spread if spread > 0 else 0.0


def _log_days(t: Array) -> Array:
    """Logarithms of days; half a day is the least that anybody writes down."""
    return np.asarray(np.log(np.maximum(t, 0.5)))
