"""The bargain: the risk of another injury against the day of return, a decision and therefore never conditioned on.

P(within tau days | R) = E_B[1 - exp(-e^phi {E (1 - e^(-tau / wane)) exp(slope (u(R) - u1) + psi) + H tau})], where
u(R) = 2^-((R - L) / (h B))^p is how much of the injury is left on day R and u1 = u(B).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

import numpy as np

from restride.assess.recovery import Signs, number_of_days
from restride.forecast.functions import TINY, Array
from restride.forecast.posterior import Posterior
from restride.knowledge.clock import Reinjury

HORIZONS = (60, 365)
"""Days after the return: two and twelve months."""
MIDDLE = 1
"""Which of the slopes is shown; the others are its band."""


@dataclass(frozen=True, slots=True)
class Tissue:
    """Chance of each tissue clock (columns, `clock` days) with each number of days `lost` to setbacks (rows).

    `by_exam`: how many of them were lost by the day of the signs; empty: all.
    """

    clock: tuple[float, ...]
    lost: tuple[float, ...]
    mass: tuple[tuple[float, ...], ...]
    by_exam: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Bargain:
    """Chance of another injury within `horizon` days of a return on each of `days`; the band is over the slope."""

    horizon: int
    days: tuple[int, ...]
    low: tuple[float, ...]
    middle: tuple[float, ...]
    high: tuple[float, ...]


def tissue(known: Posterior, exam: float) -> Tissue:
    """What is known of one leg's tissue clock, with the days lost to setbacks, and by the day of the last exam."""
    mass = known.upward.at_tissue(known.model, known.without_readings()) * known.mass.sum(1)[:, None]
    each = np.hstack([known.cases.lost(), known.cases.lost(np.full((len(mass), 1), exam))])
    lost = np.unique(each, axis=0)
    rows = tuple(tuple((mass[(each == days).all(1)].sum(0) / mass.sum()).tolist()) for days in lost)
    return Tissue(tuple(known.model.grid.days.tolist()), tuple(lost[:, 0].tolist()), rows, tuple(lost[:, 1].tolist()))


def bargains(known: Tissue, days: Sequence[int], signs: Signs, by: Reinjury) -> Iterator[Bargain]:
    """Risk on each day of return at each horizon, with the band over the slope that no data identify."""
    for horizon in HORIZONS:
        each = risk(known, days, horizon, signs, by)
        low, high = each.min(0).tolist(), each.max(0).tolist()
        yield Bargain(horizon, tuple(days), tuple(low), tuple(each[MIDDLE].tolist()), tuple(high))


def risk(known: Tissue, days: Sequence[float], horizon: float, signs: Signs, by: Reinjury) -> Array:
    """Chance of another injury within `horizon` days of a return on each of `days`, (slopes, days).

    Signs fade from the day of the exam on as the injury does. Raises `ValueError` for what is no number of days.
    """
    clock, lost = np.array(known.clock), np.array(known.lost)[:, None]
    u = _left(np.array([number_of_days(day, "the day of return") for day in days])[:, None, None] - lost, clock, by)
    seen = _left(signs.day - np.array(known.by_exam or known.lost)[:, None], clock, by)
    fade = np.minimum(u / np.maximum(seen, TINY), 1)
    lifted, centre = _signs(signs, by)
    slope, early = (np.array(one)[:, None, None, None] for one in (by.slopes, by.early))
    psi = slope * (u - _left(np.ones(1), np.ones(1), by)) + lifted * fade - centre
    waned = 1 - np.exp(-number_of_days(horizon, "the horizon") / by.wane)
    hazard = np.exp(_history(signs, by)) * (early * waned * np.exp(psi) + by.late * horizon)
    return np.asarray(((1 - np.exp(-hazard)) * np.array(known.mass)).sum((2, 3)))


def _left(day: Array, clock: Array, by: Reinjury) -> Array:
    """u: share of the injury left on a day of the clock."""
    return np.asarray(2.0 ** -((np.maximum(day, 0) / (by.h * clock)) ** by.p))


def _signs(signs: Signs, by: Reinjury) -> tuple[float, float]:
    """Log ratio of the signs seen, which fades, and of the cohort's mean signs; 0 for what nobody examined."""
    said = signs.ake, signs.palpation, signs.discomfort
    ratio, mean = (by.ake, by.palpation, by.discomfort), (by.ake_mean, by.palpation_mean, by.discomfort_mean)
    told = [(x, r, m) for x, r, m in zip(said, ratio, mean, strict=True) if x is not None]
    return sum(min(max(x, 0), by.ake_most) * r for x, r, _ in told), sum(log(m) for _, _, m in told)


def _history(signs: Signs, by: Reinjury) -> float:
    """phi: log ratio of what the leg brings with it; 0 for what nobody said."""
    phi = 0.0 if signs.earlier is None else by.earlier * (signs.earlier - by.earlier_mean)
    return phi + by.acl * bool(signs.acl) + by.calf * bool(signs.calf) + by.junction * bool(signs.junction)
