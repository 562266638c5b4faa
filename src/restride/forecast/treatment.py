"""Treatment with and without: one posterior, pushed through T' = t0 + (T - t0) exp(-theta), theta ~ Normal(m, s²)."""

from dataclasses import dataclass, replace
from statistics import NormalDist

import numpy as np

from restride.assess.recovery import number_of_days
from restride.forecast.calendar import Dates
from restride.knowledge.clock import Treatment

PARTS = 200
"""Equally likely values of theta, and of T for the difference."""


@dataclass(frozen=True, slots=True)
class Treated:
    """Dates with treatment; `later`: days later than without, less than 0 where sooner; `interval` holds 80 %."""

    dates: Dates
    later: float
    interval: tuple[float, float]


def treated(dates: Dates, start: float, by: Treatment) -> Treated:
    """The dates where treatment begins on day `start`, and by how many days later they are: middle and 80 %.

    What one leg says does not move theta: the same doubt holds for every leg. Raises `ValueError` where the start is no
    day.
    """
    level = (np.arange(PARTS) + 0.5) / PARTS
    theta = by.mean + by.sd * np.array([NormalDist().inv_cdf(p) for p in level])
    knots, cdf = np.log(dates.days), np.array(dates.cdf)
    left = np.maximum(np.exp(knots) - number_of_days(start, "the start"), 0)[:, None] * np.exp(theta)
    before = np.where(left > 0, np.log(np.maximum(start + left, 1e-9)), knots[:, None])
    after = np.interp(before, knots, cdf).mean(1)
    days = np.array([dates.at(p) for p in level])
    change = np.maximum(days - start, 0)[:, None] * np.expm1(-theta)
    low, middle, high = np.quantile(change, (0.1, 0.5, 0.9)).tolist()
    return Treated(replace(dates, cdf=tuple((after / after[-1]).tolist())), middle, (low, high))
