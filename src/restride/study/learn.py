"""Learning from a clinic's own legs: empirical Bayes, held to the published values, adopted only where it helps.

What is learnt maximises the chance of everything told of the legs, finished or not, times the doubt about what ships: a
normal of which each parameter's range is nine tenths. Stage after stage, the likeliest to matter first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from restride.forecast.functions import Array
from restride.forecast.model import Model, model
from restride.knowledge import Knowledge
from restride.knowledge.clock import Marker
from restride.study.batch import Own, Posteriors, Told, log_evidence, posteriors, readings
from restride.study.parameters import Parameter, clock_with, parameter
from restride.study.registry import Course, told

STEP = 1e-3
"""Width of a difference quotient, in doubts of a parameter: wider, and loss and gradient have their least apart."""
CLOSE = 0.05
"""How near the least is near enough, in doubts left."""


@dataclass(frozen=True, slots=True, eq=False)
class Lot:
    """Courses that share a branch, and what had been `told` of them.

    What the readings of a marker say is kept as the marker last stood and as it stood before: it depends on no link
    between clocks and on no other marker.
    """

    courses: tuple[Course, ...]
    told: Told
    kept: defaultdict[str, dict[Marker, Own]] = field(default_factory=lambda: defaultdict(dict))

    def own(self, on: Model) -> Own:
        """What the readings say of each domain's own clock."""
        found: dict[str, Array] = {}
        for marker in on.clock.markers:
            for domain, log in self._of(marker, on).items():
                found[domain] = found.get(domain, 0) + log
        return found

    def _of(self, marker: Marker, on: Model) -> Own:
        kept, read = self.kept[marker.id], self.told.read
        if marker not in kept:
            if len(kept) > 1:
                del kept[next(iter(kept))]
            alone = {name: one for name, one in read.items() if name == marker.id}
            kept[marker] = readings(on, Told(self.told.legs, alone))
        return kept[marker]

    def log_evidence(self, on: Model) -> Array:
        """Log chance of all that was told of each leg, given that it was still out when first told of."""
        each = [one.odds for one in self.courses]
        links = model(replace(on.clock, markers=()))
        prior = {one: links.prior(one).sum(0) for one in set(each)}
        after = links.grid.cut(np.array([one.entry for one in self.courses]), np.full(len(each), np.inf))
        entered = (np.array([prior[one] for one in each]) * np.diff(after) / links.grid.dx).sum(1)
        return np.asarray(log_evidence(links, each, self.told, self.own(on)) - np.log(entered))

    def posteriors(self, on: Model) -> Posteriors:
        """The posterior of each leg."""
        return posteriors(on, [one.odds for one in self.courses], self.told, self.own(on))


def by_branch(courses: Sequence[Course], day: float = np.inf) -> tuple[Lot, ...]:
    """Courses told apart by the branch of their way back, as known by the end of `day` (infinite: at the end)."""
    branches = dict.fromkeys(one.odds.branch for one in courses)
    groups = [tuple(one for one in courses if one.odds.branch == branch) for branch in branches]
    return tuple(Lot(some, told(some, day)) for some in groups)


@dataclass(frozen=True, slots=True, eq=False)
class Learnt:
    """Parameters of a stage learnt from legs.

    `slopes` (legs, parameters): how each leg's log chance grows with each.
    """

    parameters: tuple[Parameter, ...]
    slopes: Array

    @property
    def values(self) -> dict[str, float]:
        """What was learnt."""
        return {one.key: one.value for one in self.parameters}

    @property
    def moved(self) -> Array:
        """How far each has moved, in its doubts."""
        return np.array([one.moved for one in self.parameters])

    @property
    def doubt(self) -> tuple[float, ...]:
        """The doubt left about each, as a share of what it was."""
        return tuple(np.sqrt(np.diag(left(self.slopes))).tolist())

    def step_from(self, legs: Array) -> Array:
        """Where these legs (by number) alone would lead: one Gauss-Newton step, in doubts."""
        g = self.slopes[legs]
        return np.asarray(self.moved + left(g) @ (g.sum(0) - self.moved))


def left(slopes: Array) -> Array:
    """Covariance of the doubts left, by the spread of the legs' own slopes."""
    return np.asarray(np.linalg.inv(np.eye(slopes.shape[1]) + slopes.T @ slopes))


def learn(
    knowledge: Knowledge,
    keys: Sequence[str],
    legs: Sequence[Lot],
    given: Mapping[str, float],
    start: Array | None = None,
) -> Learnt:
    """Learn parameters from legs, where `given` have been learnt before; `start`: where to begin, in their doubts.

    The way is measured in doubts left at the start, so that one step is as good as the next whatever legs can teach.
    """
    from scipy.optimize import minimize

    lesson = Likelihood(knowledge, tuple(parameter(knowledge, key) for key in keys), tuple(legs), dict(given))
    bounds = np.array([one.bounds for one in lesson.parameters])
    x = np.clip(np.zeros(len(bounds)) if start is None else start, *bounds.T)
    unit = np.sqrt(np.diag(left(lesson.slopes(x))))

    def loss(z: Array) -> tuple[float, Array]:
        value, gradient = lesson.loss(x + z * unit)
        return value, gradient * unit

    box, how = (bounds - x[:, None]) / unit[:, None], {"gtol": CLOSE, "ftol": 1e-12, "maxiter": 10}
    found = x + unit * minimize(loss, 0 * x, jac=True, method="L-BFGS-B", bounds=box, options=how).x
    moved = (one.by(float(by)) for one, by in zip(lesson.parameters, found, strict=True))
    return Learnt(tuple(moved), lesson.slopes(found))


@dataclass(frozen=True, slots=True, eq=False)
class Likelihood:
    """How likely legs are where parameters have moved by x of their doubts."""

    knowledge: Knowledge
    parameters: tuple[Parameter, ...]
    legs: tuple[Lot, ...]
    given: Mapping[str, float]
    last: dict[bytes, tuple[Array, Array]] = field(default_factory=dict)

    def each(self, x: Array) -> Array:
        """Log chance of all that was told of each leg."""
        moved = {one.key: one.by(float(by)).value for one, by in zip(self.parameters, x, strict=True)}
        on = model(clock_with(self.knowledge.clock, {**self.given, **moved}))
        return np.concatenate([some.log_evidence(on) for some in self.legs])

    def slopes(self, x: Array) -> Array:
        """How each leg's log chance grows with each parameter, (legs, parameters)."""
        return self._at(x)[1]

    def loss(self, x: Array) -> tuple[float, Array]:
        """What is made least, legs and doubts together, and its gradient."""
        here, slopes = self._at(x)
        return 0.5 * float(x @ x) - float(here.sum()), x - slopes.sum(0)

    def _at(self, x: Array) -> tuple[Array, Array]:
        if x.tobytes() not in self.last:
            here = self.each(x)
            slopes = np.stack([(self.each(x + one) - here) / STEP for one in STEP * np.eye(len(x))], axis=1)
            self.last[x.tobytes()] = here, slopes
        return self.last[x.tobytes()]
