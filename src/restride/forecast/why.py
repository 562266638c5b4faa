"""Why the date stands where it does: exact Shapley values of groups of evidence, on the log of the median."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from math import exp, factorial, log

import numpy as np

from restride.forecast.calendar import Calendar
from restride.forecast.cases import Cases
from restride.forecast.functions import Array
from restride.forecast.milestones import Chain, bounds, support
from restride.forecast.posterior import Posterior
from restride.knowledge.clock import FULL_TRAINING

MILESTONES, NOT_BACK, SETBACK = "milestones", "not_back", "setback"
Group = frozenset[str]


@dataclass(frozen=True, slots=True)
class Share:
    """Days by which one group of evidence moved the median from where the odds alone had it.

    `group`: a domain of readings, `opinion`, `milestones`, `not_back` or `setback`.
    """

    group: str
    days: float


def why(known: Posterior) -> tuple[float, tuple[Share, ...]]:
    """The median of one leg by the odds alone, and how many days each group of evidence moved it from there.

    They add up.
    """
    names = [*known.upward.tissue]
    spoken = {known.facts.names[int(number)] for number in known.facts.marks[0, 0]}
    names += [MILESTONES] if spoken - {FULL_TRAINING} else []
    names += [NOT_BACK] if FULL_TRAINING in spoken else []
    names += [SETBACK] if known.facts.flares.size else []
    n, median = len(names), _medians(known)
    value = [log(median(frozenset(names[i] for i in range(n) if mask >> i & 1))) for mask in range(2**n)]
    moved, end = value[-1] - value[0], exp(value[-1])
    per_log = (end - exp(value[0])) / moved if abs(moved) > 1e-9 else end
    return exp(value[0]), tuple(Share(name, _shapley(value, i, n) * per_log) for i, name in enumerate(names))


def _shapley(value: list[float], i: int, n: int) -> float:
    """What member i adds to the value, on average over all orders in which n may join; value by bit mask."""
    size = [factorial(s) * factorial(n - s - 1) / factorial(n) for s in range(n)]
    return sum(size[s.bit_count()] * (value[s | 1 << i] - value[s]) for s in range(2**n) if not s >> i & 1)


def _medians(known: Posterior) -> Callable[[Group], float]:
    """The median where only some groups are known of. Without its setbacks the leg lost no day."""
    given, cases, full = known.facts, known.cases, known.facts.names.index(FULL_TRAINING)
    domains, prior = frozenset(known.upward.tissue), known.parts[-1].sum(0)
    read = cache(lambda names: known.upward.at_return(known.model, names))

    @cache
    def way(others: Group) -> tuple[Cases, Array, tuple[Array, Array]]:
        """The cases, the likelihood of the marks chosen (cases, cells), and the days that they leave open.

        Where they contradict each other unless a setback explains it, they say nothing without the setback.
        """
        some = cases if SETBACK in others else cases[np.arange(1)]
        by = {name for name in given.names if (NOT_BACK if name == FULL_TRAINING else MILESTONES) in others}
        within = bounds(given, some, by, SETBACK in others)
        likely = Chain.of(known.model, given.branch, within).at_return()
        if not likely.any():
            within, likely = bounds(given, some, (), flares=False), np.ones_like(likely)
        return some, likely, support(within, full)

    def median(chosen: Group) -> float:
        (some, marks, within), (likely, scale) = way(chosen - domains), read(chosen & domains)
        mass = prior * likely[: len(marks)] * marks * some.chance[:, None]
        mass *= some.weights(mass.sum(1), np.broadcast_to(scale, len(cases.leg))[: len(marks)])[:, None]
        return float(Calendar.of(known.model.grid, mass, within, some.lost()[:, 0], some.starts).at([0.5])[0, 0])

    return median
