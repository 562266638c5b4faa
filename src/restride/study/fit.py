"""Simulated moments: a few parameters of the clock moved until made-up cohorts look like the published ones.

Each parameter is held to the value that ships by a normal of which its range is nine tenths, and never leaves that
range. Luck is the same at every step, so that figures move with parameters and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from restride.forecast.functions import Array
from restride.knowledge.calibration import Block
from restride.knowledge.clock import Clock
from restride.study.compare import Beside, Compared, again
from restride.study.parameters import Parameter, clock_with, parameter
from restride.study.published import Target

STEP = 0.5
"""Half the width of a difference quotient, in standard deviations of a parameter."""


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """A block fitted. `before` and `after`: its figures beside the clock that ships and the one fitted.

    `jacobian` (figures, parameters): what a figure moves, in its own errors, when a parameter moves by its doubt.
    """

    block: str
    parameters: tuple[Parameter, ...]
    before: tuple[Compared, ...]
    after: tuple[Compared, ...]
    jacobian: Array

    @property
    def values(self) -> dict[str, float]:
        """The fitted value of each parameter."""
        return {one.key: one.value for one in self.parameters}

    def mover(self, row: int) -> str:
        """The parameter that moves a figure most."""
        return self.parameters[int(np.abs(self.jacobian[row]).argmax())].key


@dataclass(frozen=True, slots=True, eq=False)
class Problem:
    """What is to be fitted: parameters of a clock on which `given` values stand, and the figures they are to meet."""

    beside: Beside
    name: str
    parameters: tuple[Parameter, ...]
    given: Mapping[str, float]
    before: tuple[Compared, ...]

    def clock(self, x: Array) -> Clock:
        """The clock where parameters have moved by x of their doubts."""
        moved = {one.key: one.by(float(by)).value for one, by in zip(self.parameters, x, strict=True)}
        return clock_with(self.beside.knowledge.clock, {**self.given, **moved})

    def misses(self, x: Array) -> Array:
        """By how many errors each figure is missed, then by how many of its doubts each parameter has moved."""
        model = self.beside.values(self.clock(x), [one.target for one in self.before])
        z = [(a - one.published) / one.error for a, one in zip(model, self.before, strict=True)]
        return np.concatenate([z, x])

    def jacobian(self, x: Array) -> Array:
        """Central differences, the same luck on both sides."""
        steps = STEP * np.eye(len(x))
        return np.stack([(self.misses(x + one) - self.misses(x - one)) / (2 * STEP) for one in steps], axis=1)

    def without(self, cohort: str) -> Problem:
        """The problem where a cohort had never been published."""
        return replace(self, before=tuple(one for one in self.before if one.target.cohort != cohort))

    def solve(self) -> Array:
        """Where the misses are least."""
        from scipy.optimize import least_squares

        ends = np.transpose([one.bounds for one in self.parameters])
        start = np.zeros(len(self.parameters))
        found = least_squares(self.misses, start, self.jacobian, ends, xtol=1e-3, ftol=1e-3, gtol=1e-3)
        return np.asarray(found.x)


def problem(beside: Beside, block: Block, given: Mapping[str, float], chosen: Sequence[Target]) -> Problem:
    """A block's problem, errors taken at the values that ship."""
    parameters = tuple(parameter(beside.knowledge, key) for key in block.parameters)
    mine = [one for one in chosen if any(f"{one.key}.".startswith(f"{key}.") for key in block.targets)]
    return Problem(
        beside, block.id, parameters, given, beside.compared(mine, clock_with(beside.knowledge.clock, given))
    )


def fit(one: Problem) -> Fit:
    """Solve a problem."""
    x = one.solve()
    z, jacobian = one.misses(x), one.jacobian(x)
    after = tuple(again(was, was.published + miss * was.error) for was, miss in zip(one.before, z, strict=False))
    moved = (p.by(float(by)) for p, by in zip(one.parameters, x, strict=True))
    return Fit(one.name, tuple(moved), one.before, after, jacobian[: len(one.before)])
