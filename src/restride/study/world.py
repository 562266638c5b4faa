"""What made-up legs are drawn from."""

from __future__ import annotations

from dataclasses import dataclass, replace

from restride.assess.results import GradeOdds
from restride.knowledge.clock import Clock
from restride.study.misfit import AS_MODELLED, Misfit


@dataclass(frozen=True, slots=True)
class World:
    """A clock, what is known of every leg beforehand, and how the truth departs from the clock.

    `between` false: all legs are of one setting, so that the scatter between settings is left out.
    """

    clock: Clock
    odds: GradeOdds
    truth: Misfit = AS_MODELLED
    between: bool = True

    @classmethod
    def of(cls, clock: Clock, setting: str, truth: Misfit = AS_MODELLED) -> World:
        """Legs of which only the setting is known."""
        return cls(clock, GradeOdds(clock.base_rates(setting), setting), truth)

    @classmethod
    def of_truth(cls, clock: Clock, odds: GradeOdds, truth: Misfit) -> World:
        """Legs as they are, where a forecaster would take them for legs of such `odds`."""
        pi = odds.pi if truth.base is None else clock.base_rates(truth.base)
        return cls(clock, replace(odds, pi=tuple(pi), slow_tail=odds.slow_tail or truth.slow), truth)
