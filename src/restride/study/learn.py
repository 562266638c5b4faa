"""Learning from a clinic's own legs: empirical Bayes, held to the published values, adopted only where it helps.

What is learnt maximises the chance of everything told of the legs, finished or not, times the doubt about what ships: a
normal of which each parameter's range is nine tenths. Stage after stage, the likeliest to matter first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from restride.forecast.functions import Array
from restride.forecast.model import Model, model
from restride.knowledge import Knowledge
from restride.knowledge.clock import Marker
from restride.study.batch import Own, Posteriors, Told, log_evidence, posteriors, readings
from restride.study.parameters import Parameter, clock_with, parameter
from restride.study.registry import Course, told

STEP = 0.05
"""Width of a difference quotient, in doubts of a parameter."""


@dataclass(frozen=True, slots=True, eq=False)
class Legs:
    """Legs of a registry that share a branch, as they were known on a day (infinite: at the end).

    What the readings say is kept, since it depends on no link between clocks.
    """

    courses: tuple[Course, ...]
    told: Told
    kept: dict[tuple[Marker, ...], Own] = field(default_factory=dict)

    def own(self, on: Model) -> Own:
        """What the readings say of each domain's own clock."""
        if on.clock.markers not in self.kept:
            self.kept.clear()
            self.kept[on.clock.markers] = readings(on, self.told)
        return self.kept[on.clock.markers]

    def log_evidence(self, on: Model) -> Array:
        """Log chance of all that was told of each leg, given that it was still out when first told of."""
        each = [one.odds for one in self.courses]
        prior = np.array([on.prior(one).sum(0) for one in each])
        entered = (prior * on.grid.beyond(np.array([one.entry for one in self.courses]))).sum(1)
        return np.asarray(log_evidence(on, each, self.told, self.own(on)) - np.log(entered))

    def posteriors(self, on: Model) -> Posteriors:
        """The posterior of each leg."""
        return posteriors(on, [one.odds for one in self.courses], self.told, self.own(on))


def by_branch(courses: Sequence[Course], day: float = np.inf) -> tuple[Legs, ...]:
    """Courses told apart by the branch of their way back."""
    branches = dict.fromkeys(one.odds.branch for one in courses)
    groups = [tuple(one for one in courses if one.odds.branch == branch) for branch in branches]
    return tuple(Legs(some, told(some, day)) for some in groups)


@dataclass(frozen=True, slots=True, eq=False)
class Learnt:
    """Parameters of a stage learnt from so many legs, and the doubt left about each, as a share of what it was."""

    parameters: tuple[Parameter, ...]
    doubt: tuple[float, ...]

    @property
    def values(self) -> dict[str, float]:
        """What was learnt."""
        return {one.key: one.value for one in self.parameters}


def learn(
    knowledge: Knowledge,
    keys: Sequence[str],
    legs: Sequence[Legs],
    given: Mapping[str, float],
    start: Sequence[float] = (),
) -> Learnt:
    """Learn parameters from legs, where `given` have been learnt before; `start`: where to begin, in their doubts."""
    from scipy.optimize import minimize

    lesson = Likelihood(knowledge, tuple(parameter(knowledge, key) for key in keys), tuple(legs), dict(given))
    bounds = [one.bounds for one in lesson.parameters]
    x = np.array(start or [0.0] * len(bounds))
    found = minimize(lesson.loss, x, jac=True, method="L-BFGS-B", bounds=bounds, options={"ftol": 1e-5, "maxiter": 10})
    moved = (one.by(float(by)) for one, by in zip(lesson.parameters, found.x, strict=True))
    return Learnt(tuple(moved), tuple(lesson.doubt(found.x).tolist()))


@dataclass(frozen=True, slots=True, eq=False)
class Likelihood:
    """How likely legs are where parameters have moved by x of their doubts."""

    knowledge: Knowledge
    parameters: tuple[Parameter, ...]
    legs: tuple[Legs, ...]
    given: Mapping[str, float]

    def each(self, x: Array) -> Array:
        """Log chance of all that was told of each leg."""
        moved = {one.key: one.by(float(by)).value for one, by in zip(self.parameters, x, strict=True)}
        on = model(clock_with(self.knowledge.clock, {**self.given, **moved}))
        return np.concatenate([some.log_evidence(on) for some in self.legs])

    def slopes(self, x: Array, here: Array) -> Array:
        """How each leg's log chance grows with each parameter, (legs, parameters)."""
        return np.stack([(self.each(x + one) - here) / STEP for one in STEP * np.eye(len(x))], axis=1)

    def loss(self, x: Array) -> tuple[float, Array]:
        """What is made least, legs and doubts together, and its gradient."""
        here = self.each(x)
        return 0.5 * float(x @ x) - float(here.sum()), x - self.slopes(x, here).sum(0)

    def doubt(self, x: Array) -> Array:
        """The doubt left about each parameter, as a share of what it was: by the spread of the legs' own slopes."""
        g = self.slopes(x, self.each(x))
        return np.sqrt(np.diag(np.linalg.inv(np.eye(len(x)) + g.T @ g)))
