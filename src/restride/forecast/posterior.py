"""The posterior of one leg after each of its entries: one row an entry, the last row is now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from restride.forecast.functions import Array
from restride.forecast.inputs import Evidence, GradeOdds, Mark, Reading
from restride.forecast.markers import Sums, log_likelihood, running_sums
from restride.forecast.milestones import Chain, bounds, check, order
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
        entries = (None, *self.evidence.entries)[: len(self.mass) if row == -1 else row + 1]
        known = bounds(m for m in self.evidence.marks if (m.day, m.entry) in entries)
        names = order(self.model, self.odds.branch)
        at = names.index(milestone)
        low = max(known.get(name, (0.0, np.inf))[0] for name in names[: at + 1])
        return low, min(known.get(name, (0.0, np.inf))[1] for name in names[at:])


def posterior(model: Model, odds: GradeOdds, evidence: Evidence) -> Posterior:
    """Everything the clock knows of one leg. Raises ContradictionError where milestones cannot all be true."""
    names = order(model, odds.branch)
    marks = [mark for mark in evidence.marks if mark.milestone in names]
    check(marks, names)
    rows = evidence.entries
    upward, sums = _upward(model, evidence.readings, rows)
    chain = _chain(model, odds.branch, marks, rows)
    prior = model.prior(odds)
    log = np.log(np.maximum(_priors(model, odds, evidence), TINY)) + upward.at_return(model)
    readings = np.exp(log - log.max(1, keepdims=True))
    ways = chain.at_return()
    mass = normed(np.where(ways > 0, log + np.log(np.maximum(ways, TINY)), -np.inf))
    return Posterior(model, odds, evidence, prior, upward, sums, chain, readings, mass)


def _priors(model: Model, odds: GradeOdds, evidence: Evidence) -> Array:
    """Prior mass of T as it stood after each entry, (rows, cells)."""
    revised = sorted(evidence.revised, key=lambda one: (one.day, one.entry))
    rows = ((-1, ""), *evidence.entries)
    stood = [next((r.before for r in revised if (r.day, r.entry) > row), odds) for row in rows]
    each = {one: model.prior(one).sum(0) for one in set(stood)}
    return np.array([each[one] for one in stood])


def _chain(model: Model, branch: str, marks: Sequence[Mark], rows: Rows) -> Chain:
    """Bounds of each milestone after each entry, as legs."""
    known: dict[str, tuple[Array, Array]] = {}
    for name in {mark.milestone for mark in marks}:
        so_far = [
            bounds(m for m in marks if m.milestone == name and (m.day, m.entry) in rows[:n])
            for n in range(len(rows) + 1)
        ]
        pairs = np.array([one.get(name, (0.0, np.inf)) for one in so_far])
        known[name] = (pairs[:, 0], pairs[:, 1])
    return Chain.of(model, branch, known, len(rows) + 1)


def _upward(model: Model, readings: Sequence[Reading], rows: Rows) -> tuple[Upward, dict[str, Sums]]:
    """Messages of the domains after each entry; a state is worked out once however many rows share it."""
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
