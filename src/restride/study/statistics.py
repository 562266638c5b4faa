"""The statistics that cohorts print, measured in a made-up cohort."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from restride.forecast import Signs, Tissue, risk
from restride.forecast.functions import Array
from restride.forecast.reinjury import MIDDLE
from restride.study.cohort import Made
from restride.study.follow import healing, start
from restride.study.published import FEWEST, Measured, Target

RETURNS = 1000
"""Legs over which the risk of another injury is averaged: each has its own day of return."""
MOST = 50_000
"""People of a made-up cohort drawn again at most: of more, the error is scaled."""

Statistic = Callable[[Made, Measured, int], float]


def value(target: Target, cohort: Made) -> float:
    """What the made-up cohort has for a published figure, on the scale compared."""
    return target.scale(STATISTICS[target.measured.statistic](cohort, target.measured, target.n or FEWEST))


def error(target: Target, cohort: Made, resamples: int = 100) -> float:
    """The standard error of a published figure: as printed, else that of a cohort of its size."""
    if target.error is not None:
        return target.error
    n = target.n or FEWEST
    rng, total, few = np.random.default_rng([cohort.seed, n]), len(cohort.legs), min(n, MOST)
    value(target, cohort)
    chosen = rng.integers(0, total, (resamples, few))
    spread = float(np.std(_again(target, cohort, chosen))) * float(np.sqrt(few / n))
    return max(spread, _least(target, n))


def _again(target: Target, cohort: Made, chosen: NDArray[np.intp]) -> list[float]:
    """The figure in each of many cohorts drawn from one, by index; what is read of days alone needs no more of it."""
    of_days = OF_DAYS.get(target.measured.statistic)
    if of_days is None:
        return [value(target, cohort.some(one)) for one in chosen]
    return [target.scale(float(one)) for one in of_days(cohort.days[chosen], target.measured)]


def _least(target: Target, n: int) -> float:
    """A share of few people is doubtful even where the model is sure: half a person is added to either side."""
    if target.measured.statistic not in {"share_by", "risk"}:
        return 0.0
    share = (target.published * n + 0.5) / (n + 1)
    return float(np.sqrt(share * (1 - share) / n))


def _still_out(cohort: Made, by: Measured) -> Made:
    """Those who were still there to be read on the last day."""
    last = max(by.days, default=0)
    return cohort if last == 0 or by.everybody else cohort.some(np.flatnonzero(cohort.legs.t > last))


def _columns(cohort: Made, by: Measured) -> tuple[Made, Array]:
    """Readings of each marker on each day, (legs, columns), of those who were still out."""
    for marker in by.reads:
        for day in by.days:
            cohort.reading(marker, day)
    out = _still_out(cohort, by)
    return out, np.stack([out.kept[marker, day] for marker in by.reads for day in by.days], axis=1)


def _mean_reading(cohort: Made, by: Measured, n: int) -> float:
    return float(_columns(cohort, by)[1].mean())


def _median_reading(cohort: Made, by: Measured, n: int) -> float:
    return float(np.median(_columns(cohort, by)[1]))


def _strength_left(cohort: Made, by: Measured, n: int) -> float:
    return 1 - _mean_reading(cohort, by, n) / 100


def _standardised(cohort: Made, by: Measured, n: int) -> float:
    return -_mean_reading(cohort, by, n) / by.against


def _deficit_at_return(cohort: Made, by: Measured, n: int) -> float:
    """The mean deficit on the day of return, noise apart."""
    world, legs = cohort.world, cohort.legs
    marker = world.clock.marker(by.reads[0])
    size = start(world, marker, legs, np.random.default_rng([cohort.seed, 2]), np.zeros(len(legs)))
    return float((size * healing(world, marker, legs, legs.t[:, None])[:, 0]).mean())


def _explained(cohort: Made, by: Measured, n: int) -> float:
    """R² of log days on the readings, as a study of `n` legs with so many predictors would print it: flattered."""
    out, columns = _columns(cohort, by)
    return _flattered(_r2(columns, np.log(out.days)), by.predictors, n)


def _explained_by_grade(cohort: Made, by: Measured, n: int) -> float:
    parts = np.unique(cohort.legs.part)
    columns = (cohort.legs.part[:, None] == parts[1:]).astype(float)
    return _flattered(_r2(columns, np.log(cohort.days)), len(parts) - 1, n)


def _r2(columns: Array, y: Array) -> float:
    design = np.column_stack([np.ones(len(y)), columns])
    left = y - design @ np.linalg.lstsq(design, y, rcond=None)[0]
    return 1 - float(left.var() / y.var())


def _flattered(r2: float, predictors: int, n: int) -> float:
    """What the legs that a regression was fitted to make of it: even chance predictors explain something."""
    return 1 - (1 - r2) * max(n - 1 - predictors, 1) / (n - 1)


def _odds(cohort: Made, by: Measured, n: int) -> float:
    """Odds ratio of being out beyond `against` days where a milestone was not reached on `day`."""
    late, out = cohort.legs.milestone[by.reads[0]] > by.days[0], cohort.days > by.against
    table = np.array([[(late & out).sum(), (late & ~out).sum()], [(~late & out).sum(), (~late & ~out).sum()]]) + 0.5
    return float(table[0, 0] * table[1, 1] / (table[0, 1] * table[1, 0]))


def _median_guess(cohort: Made, by: Measured, n: int) -> float:
    from restride.study.journals import guessed

    return float(np.median(guessed(cohort.world, cohort.legs, np.random.default_rng([cohort.seed, 3]))))


def _risk(cohort: Made, by: Measured, n: int) -> float:
    """Mean chance of another injury where each leg returns on its own day and its tissue clock is known.

    How much of an injury is left depends on how many times its tissue clock the day is, and on nothing else.
    """
    legs = cohort.legs.where(slice(0, RETURNS))
    known = Tissue((1.0,), (0.0,), ((1.0,),))
    each = risk(known, (legs.t / legs.tissue).tolist(), by.days[0], Signs(), cohort.world.clock.reinjury)
    return float(each[MIDDLE].mean())


OF_DAYS: Mapping[str, Callable[[Array, Measured], Array]] = MappingProxyType(
    {
        "mean_day": lambda days, by: np.asarray(days.mean(-1)),
        "sd_day": lambda days, by: np.asarray(days.std(-1, ddof=1)),
        "median_day": lambda days, by: np.asarray(np.median(days, -1)),
        "log_iqr_day": lambda days, by: np.asarray(np.diff(np.quantile(np.log(days), (0.25, 0.75), -1), axis=0)[0]),
        "share_by": lambda days, by: np.asarray((days <= by.against).mean(-1)),
    }
)
"""Of days to the endpoint alone, along the last axis."""


def _of_days(name: str) -> Statistic:
    return lambda cohort, by, n: float(OF_DAYS[name](cohort.days, by))


STATISTICS: Mapping[str, Statistic] = MappingProxyType(
    {
        **{name: _of_days(name) for name in OF_DAYS},
        "mean_reading": _mean_reading,
        "median_reading": _median_reading,
        "strength_left": _strength_left,
        "standardised": _standardised,
        "deficit_at_return": _deficit_at_return,
        "explained": _explained,
        "explained_by_grade": _explained_by_grade,
        "odds": _odds,
        "median_guess": _median_guess,
        "risk": _risk,
    }
)
"""By the name that a recipe calls them by."""
