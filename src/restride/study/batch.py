"""Many legs at once, each with the same plan of visits: the forecast room's own pieces, with a longer axis of legs.

The only file of this room that knows how the forecast is worked out; the others ask it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from restride.assess.results import GradeOdds
from restride.forecast.functions import Array
from restride.forecast.markers import Series, log_likelihood, running_sums
from restride.forecast.milestones import Chain
from restride.forecast.model import Model
from restride.forecast.tree import TINY, Upward, normed
from restride.study.follow import Read

CHUNK = 250
"""Legs worked on together: more need more memory and no less time."""
Between = tuple[Array, Array]


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What is known of many legs: readings by marker; days (lo, hi] between which milestones fell, (legs,) each."""

    legs: int
    read: Mapping[str, Read] = field(default_factory=dict)
    fell: Mapping[str, Between] = field(default_factory=dict)

    def chunks(self) -> Iterator[Told]:
        """The same, a few legs at a time."""
        for start in range(0, self.legs, CHUNK):
            some = slice(start, start + CHUNK)
            read = {name: Read(one.days, one.y[some]) for name, one in self.read.items()}
            fell = {name: (low[some], high[some]) for name, (low, high) in self.fell.items()}
            yield Told(len(range(self.legs)[some]), read, fell)


def not_back(day: float, legs: int) -> dict[str, Between]:
    """Everybody said on that day that full training was still ahead."""
    return {"full_training": (np.full(legs, float(day)), np.full(legs, np.inf))}


@dataclass(frozen=True, slots=True, eq=False)
class Posteriors:
    """Cell masses of full training T and of the tissue clock B, (legs, cells), each row adding up to 1.

    `low` (legs,): the day before which T cannot lie, which cuts a cell. `log_evidence` (legs,): log chance of all that
    was told, up to what no clock changes.
    """

    model: Model
    t: Array
    b: Array
    low: Array
    log_evidence: Array

    @property
    def knots(self) -> Array:
        """Log days between which the CDF of T is linear, (legs, cells + 1)."""
        return np.asarray(np.maximum(self.model.grid.edge, np.log(np.maximum(self.low, 1e-9))[:, None]))

    @property
    def cdf(self) -> Array:
        """Chance of T up to each knot, (legs, cells + 1)."""
        return _from_zero(self.t)

    def quantile(self, levels: Sequence[float]) -> Array:
        """Days of full training at each level, (legs, levels)."""
        rows = zip(self.cdf, self.knots, strict=True)
        return np.asarray(np.exp([np.interp(levels, *row) for row in rows]))

    def pit(self, days: Array) -> Array:
        """Chance that the forecast gave to T up to a day, (legs,): uniform where forecasts are honest."""
        return _at(days, self.knots, self.cdf)

    def pit_tissue(self, days: Array) -> Array:
        """The same of the tissue clock B."""
        return _at(days, np.broadcast_to(self.model.grid.edge, self.knots.shape), _from_zero(self.b))

    @property
    def mean_log(self) -> Array:
        """Mean of log T, (legs,)."""
        return np.asarray(self.t @ self.model.grid.x)


def _from_zero(mass: Array) -> Array:
    return np.concatenate([np.zeros((len(mass), 1)), np.cumsum(mass, 1)], 1)


def _at(days: Array, knots: Array, cdf: Array) -> Array:
    rows = zip(np.log(np.maximum(days, 1e-9)), knots, cdf, strict=True)
    return np.array([np.interp(*row) for row in rows])


def posteriors(model: Model, odds: GradeOdds, told: Told) -> Posteriors:
    """The posterior of every leg from what was told of it."""
    prior = model.prior(odds).sum(0)
    parts = [_some(model, odds.branch, prior, one) for one in told.chunks()]
    t, b, log = (np.concatenate(each) for each in zip(*parts, strict=True))
    low = told.fell.get("full_training", (np.zeros(told.legs), None))[0]
    return Posteriors(model, t, b, low, log)


def _some(model: Model, branch: str, prior: Array, told: Told) -> tuple[Array, Array, Array]:
    up = Upward.of(model, _own(model, told.read))
    marks = Chain.of(model, branch, told.fell, told.legs).at_return()
    score = np.log(np.maximum(prior, TINY)) + up.at_return(model) + np.log(np.maximum(marks, TINY))
    score = np.where(marks > 0, score, -np.inf)
    top = score.max(1, keepdims=True)
    log = np.log(np.exp(score - top).sum(1)) + top[:, 0]
    tissue = up.at_tissue(model, prior * marks) if told.read else normed(_down(model, prior * marks))
    return normed(score), tissue, log


def _down(model: Model, mass: Array) -> Array:
    return np.log(np.maximum(mass @ model.tissue.T, TINY))


def _own(model: Model, read: Mapping[str, Read]) -> dict[str, Array]:
    """Log-likelihood of the readings at each domain's own clock, (legs, nodes, cells)."""
    own: dict[str, Array] = {}
    for marker in model.clock.markers:
        if marker.id in read and len(read[marker.id].days):
            one = read[marker.id]
            sums = running_sums(marker, Series(one.days, one.y), model.grid.days)[-1]
            own[marker.domain] = own.get(marker.domain, 0) + log_likelihood(model, marker, sums)
    return own
