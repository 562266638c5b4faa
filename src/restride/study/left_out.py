"""What a cohort would have been told to expect by all the others: leave one out, by one Gauss-Newton step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from restride.forecast.functions import Array
from restride.study.fit import Fit, Problem


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A cohort left out of a block. `z`: root mean square of its misses with it and without it, in errors.

    `moved`: how far the parameters go without it, in doubts of theirs, the furthest. `refit`: the same by a whole
    fit, where one was made as a check; `apart`: the largest difference between step and fit.
    """

    block: str
    cohort: str
    figures: int
    z: float
    z_without: float
    moved: float
    refit: float | None = None
    apart: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Stepped:
    """One step without a cohort: where the parameters go."""

    out: LeftOut
    x: Array


def steps(one: Problem, fitted: Fit) -> Iterator[Stepped]:
    """Every cohort of a block left out in turn."""
    here = np.array([parameter.moved for parameter in fitted.parameters])
    z = np.array([row.z for row in fitted.after])
    owner = np.array([row.target.cohort for row in fitted.after])
    for cohort in dict.fromkeys(owner):
        kept = owner != cohort
        j, misses = fitted.jacobian[kept], z[kept]
        # The doubts' own rows: each parameter is held to the value that ships.
        step = -np.linalg.solve(j.T @ j + np.eye(len(here)), j.T @ misses + here)
        expected = z[~kept] + fitted.jacobian[~kept] @ step
        sizes = (int((~kept).sum()), _rms(z[~kept]), _rms(expected), float(np.abs(step).max()))
        yield Stepped(LeftOut(one.name, str(cohort), *sizes), here + step)


def _rms(z: Array) -> float:
    return float(np.sqrt((z**2).mean()))


def checked(one: Problem, stepped: Stepped, fitted: Fit) -> LeftOut:
    """The same cohort left out of a whole fit."""
    out, here = stepped.out, np.array([parameter.moved for parameter in fitted.parameters])
    x = one.without(out.cohort).solve()
    far = float(np.abs(x - here).max())
    apart = float(np.abs(x - stepped.x).max())
    return LeftOut(out.block, out.cohort, out.figures, out.z, out.z_without, out.moved, far, apart)
