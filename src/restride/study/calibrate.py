"""The whole calibration: block after block, each cohort left out, and what no block used."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from restride.study.compare import FAR, Against, Beside, Compared, reckoned
from restride.study.fit import Fit, Problem, fit, problem
from restride.study.left_out import LeftOut, checked, steps
from restride.study.parameters import clock_with
from restride.study.published import Target, Unmeasured

REFITS = 2
"""Whole fits made as a check of the steps: of the cohorts without which most would move."""


@dataclass(frozen=True, slots=True, eq=False)
class Calibrated:
    """What came of it. `apart`: figures that this fit did not use, beside the fitted clock."""

    fits: tuple[Fit, ...]
    left_out: tuple[LeftOut, ...]
    apart: Against

    @property
    def values(self) -> dict[str, float]:
        """Every fitted parameter."""
        return {key: one for each in self.fits for key, one in each.values.items()}

    @property
    def figures(self) -> tuple[Compared, ...]:
        """Every figure beside the fitted clock: those fitted to, and those apart."""
        return (*(row for each in self.fits for row in each.after), *self.apart.compared)

    @property
    def moved(self) -> float:
        """How far the parameter moved that moved furthest, in its doubts."""
        return max((abs(one.moved) for each in self.fits for one in each.parameters), default=0.0)

    @property
    def again(self) -> tuple[float, ...]:
        """How far steps and whole fits lie apart, where both were made."""
        return tuple(one.apart for one in self.left_out if one.apart is not None)

    @property
    def unmet(self) -> tuple[Compared, ...]:
        """Figures that the fitted clock misses by more than two errors, the furthest first."""
        return tuple(sorted((one for one in self.figures if abs(one.z) > FAR), key=lambda one: -abs(one.z)))


def calibrate(beside: Beside, told: Callable[[str], None] = lambda block: None) -> Calibrated:
    """Fit every block in turn, on what those before it found; `told` hears which is at work."""
    found = list(beside.found())
    chosen = [one for one in found if isinstance(one, Target)]
    given: dict[str, float] = {}
    done: list[tuple[Problem, Fit]] = []
    for block in beside.knowledge.calibration.blocks:
        told(block.id)
        one = problem(beside, block, given, chosen)
        done.append((one, fit(one)))
        given |= done[-1][1].values
    told("left_out")
    left_out = tuple(_left_out(done))
    fitted = {row.target.key for _, each in done for row in each.after}
    rest = [one for one in chosen if one.key not in fitted]
    compared = beside.compared(rest, clock_with(beside.knowledge.clock, given))
    # Most of what cohorts report is no business of the clock.
    unmeasured = tuple(one for one in found if isinstance(one, Unmeasured) and one.why != "no_recipe")
    apart = Against(compared, unmeasured, reckoned(beside.knowledge.clock))
    return Calibrated(tuple(each for _, each in done), left_out, apart)


def _left_out(done: list[tuple[Problem, Fit]]) -> Iterator[LeftOut]:
    all_steps = [(one, each, step) for one, each in done for step in steps(one, each)]
    furthest = sorted(all_steps, key=lambda row: -row[2].out.moved)[:REFITS]
    worth = [id(step) for _, _, step in furthest]
    for one, each, step in all_steps:
        yield checked(one, step, each) if id(step) in worth else step.out
