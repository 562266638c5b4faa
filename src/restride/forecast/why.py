"""Why the date stands where it does: exact Shapley values of groups of evidence, on the log of the median."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from math import exp, factorial, log

import numpy as np

from restride.forecast.functions import Array
from restride.forecast.milestones import Chain, order, support
from restride.forecast.model import FULL_TRAINING
from restride.forecast.posterior import Posterior, bounds, on_calendar
from restride.forecast.results import Share
from restride.forecast.tree import TINY, Upward

MILESTONES, NOT_BACK, SETBACK = "milestones", "not_back", "setback"
Group = frozenset[str]


def why(known: Posterior) -> tuple[float, tuple[Share, ...]]:
    """The median by the odds alone, and how many days each group of evidence moved it from there; they add up."""
    marked = {_kind(one.milestone) for one in known.evidence.marks if one.milestone in known.known}
    names = [*known.upward.tissue, *(name for name in (MILESTONES, NOT_BACK) if name in marked)]
    names += [SETBACK] if known.evidence.flares else []
    n, median = len(names), _medians(known)
    value = [log(median(frozenset(names[i] for i in range(n) if mask >> i & 1))) for mask in range(2**n)]
    moved, end = value[-1] - value[0], exp(value[-1])
    per_log = (end - exp(value[0])) / moved if abs(moved) > 1e-9 else end
    return exp(value[0]), tuple(Share(name, _shapley(value, i, n) * per_log) for i, name in enumerate(names))


def _shapley(value: list[float], i: int, n: int) -> float:
    """What member i adds to the value, on average over all orders in which n may join; value by bit mask."""
    size = [factorial(s) * factorial(n - s - 1) / factorial(n) for s in range(n)]
    return sum(size[s.bit_count()] * (value[s | 1 << i] - value[s]) for s in range(2**n) if not s >> i & 1)


def _kind(milestone: str) -> str:
    return NOT_BACK if milestone == FULL_TRAINING else MILESTONES


def _medians(known: Posterior) -> Callable[[Group], float]:
    """The median where only some groups are known of. Without its setbacks the leg lost no day."""
    last, tissue = known.ways.last, known.upward.tissue
    prior = np.log(np.maximum(known.prior.sum(0), TINY))
    shape = len(last), len(prior)

    @cache
    def read(domains: Group) -> Array:
        told = Upward({}, {name: tissue[name] for name in domains}).at_return(known.model)
        return np.broadcast_to(told, shape)

    @cache
    def way(marks: Group) -> tuple[Array, Array, Array, Array]:
        return _way(known, marks)

    def median(chosen: Group) -> float:
        likely, low, high, lost = way(chosen - set(tissue))
        score = prior + read(chosen & set(tissue))[: len(lost)] + likely
        return on_calendar(known.model.grid, np.exp(score - score.max()), low, high, lost).median

    return median


def _way(known: Posterior, chosen: Group) -> tuple[Array, Array, Array, Array]:
    """Log-likelihood of the marks chosen (legs, cells), the days they leave open, and the days lost, (legs,) each.

    Where they contradict each other unless a setback explains it, they say nothing without the setback.
    """
    ways, told, names = known.ways, known.evidence, order(known.model, known.odds.branch)
    legs = ways.last if SETBACK in chosen else ways.last[:1]
    told = told if SETBACK in chosen else replace(told, flares=())
    marks = [one for one in told.marks if one.milestone in names and _kind(one.milestone) in chosen]
    within = bounds(told, marks, known.evidence.entries, ways)
    within = {name: (low[legs], high[legs]) for name, (low, high) in within.items()}
    likely = Chain.of(known.model, known.odds.branch, within, len(legs)).at_return()
    if not likely.any():
        within, likely = {}, np.ones_like(likely)
    score = (
        np.where(likely > 0, np.log(np.maximum(likely, TINY)), -np.inf) + np.log(ways.chance[ways.way[legs]])[:, None]
    )
    return score, *support(names, within, FULL_TRAINING, len(legs)), ways.by(np.inf)[ways.way[legs]]
