"""Many legs at once, each with the same plan of visits: the forecast room's own pieces, with a longer axis of legs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from restride.assess.results import GradeOdds
from restride.forecast.functions import TINY, Array, share_out
from restride.forecast.markers import Sums, quadratic, whiten
from restride.forecast.milestones import Chain
from restride.forecast.model import Model
from restride.forecast.tree import Upward
from restride.knowledge.clock import FULL_TRAINING
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

    def chunks(self) -> Iterator[tuple[slice, Told]]:
        """The same, a few legs at a time, and which they are."""
        for start in range(0, self.legs, CHUNK):
            some = slice(start, start + CHUNK)
            read = {name: Read(one.days, one.y[some]) for name, one in self.read.items()}
            fell = {name: (low[some], high[some]) for name, (low, high) in self.fell.items()}
            yield some, Told(len(range(self.legs)[some]), read, fell)


def not_back(day: float, legs: int) -> dict[str, Between]:
    """Everybody said on that day that full training was still ahead."""
    return {FULL_TRAINING: (np.full(legs, float(day)), np.full(legs, np.inf))}


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
        return self.model.grid.cut(self.low, np.full(len(self.low), np.inf))

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


def _from_zero(mass: Array) -> Array:
    return np.concatenate([np.zeros((len(mass), 1)), np.cumsum(mass, 1)], 1)


def _at(days: Array, knots: Array, cdf: Array) -> Array:
    rows = zip(np.log(np.maximum(days, 1e-9)), knots, cdf, strict=True)
    return np.array([np.interp(*row) for row in rows])


Own = Mapping[str, Array]
"""Coefficients of 1, s and s² in the log-likelihood of the readings at each domain's own clock, (3, legs, cells)."""


def posteriors(model: Model, odds: GradeOdds | Sequence[GradeOdds], told: Told, own: Own | None = None) -> Posteriors:
    """The posterior of every leg from what was told of it; `odds` of all, or of each, of one branch.

    `own`: what `readings` made of the same legs, where it has been worked out before.
    """
    parts = [one.read() for one in _parts(model, odds, told, own)]
    t, b, log = (np.concatenate(column) for column in zip(*parts, strict=True))
    low = told.fell.get(FULL_TRAINING, (np.zeros(told.legs), None))[0]
    return Posteriors(model, t, b, low, log)


def log_evidence(model: Model, odds: Sequence[GradeOdds], told: Told, own: Own) -> Array:
    """Log chance of all that was told of each leg, up to what no clock changes."""
    return np.concatenate([one.log_evidence() for one in _parts(model, odds, told, own)])


@dataclass(frozen=True, slots=True, eq=False)
class _Part:
    """Some legs: prior of T, messages of the readings, likelihood of the milestones, (legs, cells)."""

    model: Model
    prior: Array
    up: Upward
    marks: Array

    def score(self) -> tuple[Array, Array]:
        """Masses of T, (legs, cells), and the logarithm of their scale, (legs,)."""
        likely, scale = self.up.at_return(self.model)
        return self.prior * likely * self.marks, scale

    def log_evidence(self) -> Array:
        mass, scale = self.score()
        return np.asarray(np.log(np.maximum(mass.sum(1), TINY)) + scale)

    def read(self) -> tuple[Array, Array, Array]:
        mass, scale = self.score()
        log = np.log(np.maximum(mass.sum(1), TINY)) + scale
        return share_out(mass), self.up.at_tissue(self.model, self.prior * self.marks), log


def _parts(model: Model, odds: GradeOdds | Sequence[GradeOdds], told: Told, own: Own | None) -> Iterator[_Part]:
    each = [odds] * told.legs if isinstance(odds, GradeOdds) else odds
    prior = {one: model.prior(one).sum(0) for one in set(each)}
    for some, one in told.chunks():
        likely = readings(model, one) if own is None else {name: one[:, some] for name, one in own.items()}
        names, nothing = model.clock.milestones(each[0].branch), (np.zeros(one.legs), np.full(one.legs, np.inf))
        low, high = np.array([one.fell.get(name, nothing) for name in names]).transpose(1, 0, 2)
        marks = Chain.of(model, each[0].branch, (low, high)).at_return()
        yield _Part(
            model,
            np.array([prior[leg] for leg in each[some]]),
            Upward.of(model, likely, dict.fromkeys(likely, np.arange(one.legs))),
            marks,
        )


def readings(model: Model, told: Told) -> dict[str, Array]:
    """What the readings say of each domain's own clock: free of how the clocks hang together."""
    own: dict[str, Array] = {}
    for marker in model.clock.markers:
        if marker.id in told.read and len(told.read[marker.id].days):
            one = told.read[marker.id]
            day = np.broadcast_to(np.array(one.days, float), one.y.shape)
            white = whiten(marker, model.grid.days, one.y, day, day, np.zeros(one.y.shape))
            own[marker.domain] = own.get(marker.domain, 0) + quadratic(model, marker, Sums.of(white, model.cells))
    return own
