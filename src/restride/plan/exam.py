"""When the leg is examined next, and what a runner can test at home meanwhile."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from restride.assess.stage import StageAnswer
from restride.journal import View
from restride.journal.kinds.exam import Exam
from restride.journal.moment import local_date
from restride.knowledge.plan import Plan
from restride.plan.climb import closed
from restride.plan.ladder import Climb
from restride.plan.route import candidates


def next_exam(view: View, stage: StageAnswer, plan: Plan) -> date | None:
    """The day the next exam is due: day 7 first, then by stage, counted from the last exam by an examiner."""
    if view.day_zero is None:
        return None
    taken = [local_date(e.at, view.zone) for e in view.of(Exam) if e.by.role.examines]
    first = view.day_zero + timedelta(days=round(plan.exam["S1"].number))
    if not taken:
        return first
    due = taken[-1] + timedelta(days=round(plan.exam[stage.stage].number))
    return max(first, due) if taken[-1] < first else due


def to_test(stage: StageAnswer, climb: Climb, day: date, assumed: Collection[str]) -> tuple[str, ...]:
    """The gates that would open the next step, that a test can pass, and that nobody has tested on the day."""
    for step in candidates(climb):
        shut = [name for name in closed(step, stage.gates, climb.plan) if name not in assumed]
        if shut:
            return tuple(name for name in shut if stage.gates[name].day != day and _testable(name, climb.plan))
    return ()


def _testable(name: str, plan: Plan) -> bool:
    return plan.gates[name].judge not in ("speed", "step")
