"""The plan of one leg: where it stands, what today brings, and the earliest day the ladder allows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from restride.assess import StageAnswer, Triaged
from restride.assess.own_speed import own_speed
from restride.assess.truth import Truth
from restride.journal import View
from restride.journal.kinds.checkin import NewSign
from restride.journal.moment import local_date
from restride.knowledge import Knowledge
from restride.knowledge.plan import Plan
from restride.plan import seen
from restride.plan.climb import climbed, closed
from restride.plan.days import Week
from restride.plan.earliest import earliest
from restride.plan.exam import next_exam
from restride.plan.exercise import Gym
from restride.plan.holds import Leg, holds
from restride.plan.ladder import Climb
from restride.plan.pace import pace
from restride.plan.pain import pain_policy
from restride.plan.ran import ran
from restride.plan.results import Beside, DayPlan, Earliest, Ladder, PlanAnswer, Rung
from restride.plan.route import candidates

if TYPE_CHECKING:
    from restride.forecast import Forecast

ANSWERABLE = frozenset({"signs_unasked", "painkillers_unasked", "bone_unasked"})
"""What stops a run until an answer, which may still be given today."""
CLINICIANS = frozenset({"older", "new_pull", "second_pull", "setback", "tendon", "stuck"})
"""What stops it until a clinician has looked or decided: nobody knows the day, so the ladder names none."""
LOADING = "first_load"
"""The topic of the first days that is an instruction to load."""


def plan(view: View, stage: StageAnswer, triaged: Triaged, knowledge: Knowledge, days: int) -> PlanAnswer:
    """The plan from today on, for a strain that nothing blocks. `days`: how many, 1 or more."""
    table, facts = knowledge.plan, triaged.facts
    way, fevers = pace(view, stage, facts, table), _fevers(view)
    climb = climbed(stage, table, way, view.today, fevers)
    leg = Leg(view, stage, facts, table, knowledge.criteria, climb)
    ages = facts.ages
    speed = own_speed(view, table, None if ages is None else ages[1])
    gym = Gym(
        view=view,
        stage=stage,
        facts=facts,
        plan=table,
        table=knowledge.exercises,
        pain=pain_policy(view, table),
        nordic=_nordic(stage, climb, table),
        older=_older(triaged),
    )
    exam = next_exam(view, stage, table)
    floor, route = _floor(leg, climb)
    planned = tuple(Week(leg, gym, speed, climb.copy(), exam).plan(days))
    return PlanAnswer(
        instead=None,
        days=planned,
        ladder=_ladder(stage, climb),
        speed=speed,
        pain=gym.pain,
        next_exam=exam,
        earliest=floor,
        route=route,
        care=_care(leg, planned[0]),
        ran=tuple(ran(view, stage, Climb(table, way), fevers)),
    )


def beside(found: PlanAnswer, forecast: Forecast | None) -> PlanAnswer:
    """The plan with the forecast of full training beside the ladder's earliest day of it."""
    full = next((one for one in found.earliest if one.milestone == "full_training"), None)
    if forecast is None or full is None or full.day is None:
        return found
    low, middle = forecast.dates.interval(0.8)[0], forecast.dates.median
    holder = "ladder" if full.day > middle else "leg"
    return replace(found, beside=Beside(full.day, low, middle, holder))  # type: ignore[arg-type]


def _fevers(view: View) -> list[date]:
    return [local_date(one.at, view.zone) for one in seen.with_sign(view, NewSign.FEVER_OR_UNWELL)]


def _nordic(stage: StageAnswer, climb: Climb, table: Plan) -> bool:
    passed = all(step in climb.passed for step in table.milestones[table.nordic.milestone])
    return passed if stage.branch == "distance" else stage.stage in table.nordic.stages


def _older(triaged: Triaged) -> bool:
    return any(triaged.facts(fact).truth is not Truth.NO for fact in ("age.from_65", "osteoporosis"))


def _ladder(stage: StageAnswer, climb: Climb) -> Ladder:
    ahead = next(iter(candidates(climb)), None)
    last = climb.last
    return Ladder(
        passed=tuple(climb.passed),
        next="" if ahead is None else ahead.id,
        clean=0 if ahead is None else climb.clean[ahead.id],
        needed=0 if ahead is None else round(ahead["clean_sessions"].number),
        gates=() if ahead is None else closed(ahead, stage.gates, climb.plan),
        pace=climb.pace,
        open=() if last is None else last.open,
    )


def _floor(leg: Leg, climb: Climb) -> tuple[tuple[Earliest, ...], tuple[Rung, ...]]:
    """From the first day on which nothing lasting stops a run; what is passed already is not said again."""
    zero, today = leg.view.day_zero, leg.view.today
    if zero is None or any(hold.code in CLINICIANS for hold in holds(leg, today)):
        return (), ()
    passed = {name for name, steps in leg.plan.milestones.items() if all(step in climb.passed for step in steps)}
    first = _first_day(leg, today, zero)
    floor, route = earliest(climb, first, zero)
    return tuple(one for one in floor if one.milestone not in passed), route


def _first_day(leg: Leg, today: date, zero: date) -> date:
    """Today, or the end of the days without load and of what a fever or a bad session asks.

    Not today where something stops today's run that no answer of today can lift.
    """
    day = max(today, zero + timedelta(days=round(leg.plan.rules["first_load"]["day"].number)))
    timed = {"fever", "wait_pull", "worse_morning"}
    if any(hold.code not in ANSWERABLE and hold.stops in ("load", "run") for hold in holds(leg, today)):
        day = max(day, today + timedelta(days=1))
    while any(hold.code in timed and hold.stops in ("load", "run") for hold in holds(leg, day)):
        day += timedelta(days=1)
    return day


def _care(leg: Leg, today: DayPlan) -> tuple[str, ...]:
    """The topics of the first days that still matter; none that tells to load what today's plan does not."""
    day = leg.view.day(leg.view.at) or 0
    only_early = {hold.code for hold in today.holds if hold.stops == "load"} == {"early"}
    rows = (row for row in leg.plan.care.values() if row["from"].number <= day <= row["until"].number)
    return tuple(row.id for row in rows if row.id != LOADING or today.items or only_early)
