"""Whose legs are put on trial: where they come from, and what anybody tells of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from restride.assess.results import GradeOdds
from restride.knowledge.clock import Clock
from restride.study.batch import Between
from restride.study.follow import Plan, visits
from restride.study.legs import Legs


@dataclass(frozen=True, slots=True)
class People:
    """Legs of a `setting`, with a pain diary and exams; all else as a forecaster knows it of everybody.

    `exams` false: nobody examines. `milestones`: each is told of on its day, and until then that it is ahead.
    `slow`: recreational runners, a minority of whom is slow. `wide`: over 35 or female. `graded`: the forecaster is
    told the leg's own grade.
    """

    setting: str
    exams: bool = True
    milestones: bool = False
    slow: bool = False
    wide: bool = False
    graded: bool = False

    def odds(self, clock: Clock) -> GradeOdds:
        """What is known of each of them beforehand."""
        return GradeOdds(clock.base_rates(self.setting), self.setting, slow_tail=self.slow, wide=self.wide)

    def plan(self, clock: Clock, until: int) -> Plan:
        """What is read of them up to a day."""
        return visits(clock, until) if self.exams else visits(clock, until, ())


PEOPLE: Mapping[str, People] = MappingProxyType(
    {
        "clinic": People("clinic"),
        "mri": People("mri"),
        "imaged": People("mri", graded=True),
        "alone": People("all_comers", exams=False, slow=True),
        "examined": People("all_comers", slow=True),
        "runners": People("clinic", milestones=True, slow=True, wide=True),
    }
)
"""`imaged`: the MRI clinic's legs, of which the forecaster is told the grade. `alone`: a runner who keeps a pain diary,
as the application takes one of whom nothing else is said; `examined`: the same legs with exams. `runners`: over 35,
followed by a clinic.
"""


def reached(legs: Legs, day: int) -> dict[str, Between]:
    """Days (low, high] between which each milestone fell, as told by the end of a day."""
    whole = {name: np.ceil(at) for name, at in legs.milestone.items()}
    return {
        name: (np.where(at <= day, at - 1, float(day)), np.where(at <= day, at, np.inf)) for name, at in whole.items()
    }
