"""The posterior of one leg after each of its entries: one row an entry, the last row is now."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from restride.forecast.functions import Array
from restride.forecast.inputs import Evidence, GradeOdds, Mark, Reading
from restride.forecast.markers import Sums, log_likelihood, running_sums
from restride.forecast.milestones import Bounds, Chain, check, order
from restride.forecast.model import Model
from restride.forecast.tree import TINY, Upward, normed

Rows = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Posterior:
    """Cell masses of T after none, one, two ... entries, (rows, cells), and what is needed to read the rest.

    `prior` (components, cells); `readings` prior times likelihood of the readings over T, (rows, cells).
    """

    model: Model
    odds: GradeOdds
    evidence: Evidence
    known: Bounds
    prior: Array
    upward: Upward
    sums: dict[str, Sums]
    chain: Chain
    readings: Array
    mass: Array

    def without_readings(self) -> Array:
        """Prior of T times the milestones, not scaled, (cells,), in the last row."""
        return np.asarray(self.prior.sum(0) * self.chain.at_return()[-1], float)

    def components(self) -> Array:
        """Posterior chance of each component of the prior, (components,), in the last row."""
        total = self.prior.sum(0)
        joint = self.prior @ np.where(total > 0, self.mass[-1] / np.maximum(total, TINY), 0)
        return np.asarray(joint / joint.sum())

    def support(self, milestone: str, row: int = -1) -> tuple[float, float]:
        """The days between which a milestone must lie, by its own evidence and its neighbours'."""
        names = order(self.model, self.odds.branch)
        at = names.index(milestone)
        low = (self.known[name][0][row] for name in names[: at + 1] if name in self.known)
        high = (self.known[name][1][row] for name in names[at:] if name in self.known)
        return max(low, default=0.0), min(high, default=np.inf)


def posterior(model: Model, odds: GradeOdds, evidence: Evidence) -> Posterior:
    """Everything the clock knows of one leg. Raises ContradictionError where milestones cannot all be true."""
    names = order(model, odds.branch)
    marks = [mark for mark in evidence.marks if mark.milestone in names]
    check(marks, names)
    rows = evidence.entries
    upward, sums = _upward(model, evidence.readings, rows)
    known = _known(marks, rows)
    chain = Chain.of(model, odds.branch, known, len(rows) + 1)
    prior = model.prior(odds)
    log = np.log(np.maximum(_priors(model, odds, evidence), TINY)) + upward.at_return(model)
    readings = np.exp(log - log.max(1, keepdims=True))
    ways = chain.at_return()
    mass = normed(np.where(ways > 0, log + np.log(np.maximum(ways, TINY)), -np.inf))
    return Posterior(model, odds, evidence, known, prior, upward, sums, chain, readings, mass)


def _priors(model: Model, odds: GradeOdds, evidence: Evidence) -> Array:
    """Prior mass of T as it stood after each entry, (rows, cells)."""
    revised = sorted(evidence.revised, key=lambda one: (one.day, one.entry))
    rows = ((-1, ""), *evidence.entries)
    stood = [next((r.before for r in revised if (r.day, r.entry) > row), odds) for row in rows]
    each = {one: model.prior(one).sum(0) for one in set(stood)}
    return np.array([each[one] for one in stood])


def _known(marks: Sequence[Mark], rows: Rows) -> Bounds:
    """Bounds of each milestone spoken of, after each entry, (rows,) each."""
    known: dict[str, tuple[Array, Array]] = {}
    for name in {mark.milestone for mark in marks}:
        low, high = np.zeros(len(rows) + 1), np.full(len(rows) + 1, np.inf)
        for mark in (one for one in marks if one.milestone == name):
            row = rows.index((mark.day, mark.entry)) + 1
            low[row:], high[row:] = np.maximum(low[row:], mark.lo), np.minimum(high[row:], mark.hi)
        known[name] = low, high
    return known


def _upward(model: Model, readings: Sequence[Reading], rows: Rows) -> tuple[Upward, dict[str, Sums]]:
    """Messages of the domains after each entry; a state is worked out once however many rows share it."""
    if unknown := {one.marker for one in readings} - {one.id for one in model.clock.markers}:
        raise ValueError(f"no marker is called {', '.join(sorted(unknown))}")
    states = dict(_states(model, readings, rows))
    own, tissue, last = {}, {}, {}
    for domain in dict.fromkeys(one.domain for one in model.clock.markers):
        of_domain = [one for one in model.clock.markers if one.domain == domain and one.id in states]
        if not of_domain:
            continue
        counts = np.array([states[one.id][0] for one in of_domain])
        distinct, row = np.unique(counts, axis=1, return_inverse=True)
        log = np.zeros(1)
        for one, count in zip(of_domain, distinct, strict=True):
            log = log + log_likelihood(model, one, Sums.stack([states[one.id][1][c] for c in count]))
            last[one.id] = states[one.id][1][-1]
        up = Upward.of(model, {domain: log})
        own[domain], tissue[domain] = log[row[-1:]], up.tissue[domain][row]
    return Upward(own, tissue), last


def _states(model: Model, readings: Sequence[Reading], rows: Rows) -> Iterator[tuple[str, tuple[Array, list[Sums]]]]:
    """For each marker read: how many readings each row has, and the sums after each."""
    for marker in model.clock.markers:
        mine = sorted((one for one in readings if one.marker == marker.id), key=lambda r: (r.day, r.entry, r.value))
        if mine:
            keys = [(one.day, one.entry) for one in mine]
            counts = np.array([0, *(sum(key <= row for key in keys) for row in rows)])
            y = np.array([[one.value for one in mine]])
            sums = list(running_sums(marker, [one.day for one in mine], y, model.grid.days))
            yield marker.id, (counts, sums)
