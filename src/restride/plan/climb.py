"""The climb of one leg up to a day: every session taken in, with gates as they stood then, and days missed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from restride.assess.gates import Criterion
from restride.assess.sessions import Session
from restride.assess.stage import StageAnswer
from restride.knowledge.plan import Plan, Step
from restride.plan.ladder import Climb, Opens, Pace


def climbed(stage: StageAnswer, plan: Plan, pace: Pace, today: date, fevers: Sequence[date] = ()) -> Climb:
    """Where the leg stands today. A fever since the run before takes one step back."""
    climb = Climb(plan, pace)
    before: date | None = None
    for session in replay(climb, stage, fevers):
        before = session.day
    _ill(climb, fevers, before, today)
    if before is not None:
        climb.rested((today - before).days - 1)
    return climb


def replay(climb: Climb, stage: StageAnswer, fevers: Sequence[date]) -> Iterator[Session]:
    """Every session, and the climb as it stood before it; it is taken in when the next one is asked for."""
    before: date | None = None
    for session in stage.sessions:
        _ill(climb, fevers, before, session.day)
        if before is not None:
            climb.rested((session.day - before).days - 1)
        yield session
        climb.take(session, on(session.day, stage, climb.plan))
        before = session.day


def on(day: date, stage: StageAnswer, plan: Plan) -> Opens:
    """Whether a session of a step could count on a day."""
    return lambda step: opened(step, stage, plan, day)


def _ill(climb: Climb, fevers: Sequence[date], before: date | None, until: date) -> None:
    top = climb.highest()
    if top is not None and any(before is not None and before <= day <= until for day in fevers):
        climb.down(top.id, 0)


def opened(step: Step, stage: StageAnswer, plan: Plan, day: date) -> bool:
    """Whether a session of this step may count: its gates were met that day, or their stage was left by then."""
    if step.supervision == "never_alone":
        return stage.branch == "fast"
    left = {name for name, when in stage.passed if when <= day}
    return all(plan.gates[name].stage in left or opens(name, step, stage.then[day], plan) for name in step.entry)


def opens(name: str, step: Step, gates: Mapping[str, Criterion], plan: Plan) -> bool:
    """Whether a gate is met today for a step. A home test opens only the steps that it may decide."""
    found = gates[name]
    if not found.met or found.via != "home":
        return found.met
    return any(row.gate == name and step.id in row.may_decide for row in plan.home.values())


def closed(step: Step, gates: Mapping[str, Criterion], plan: Plan) -> tuple[str, ...]:
    """The gates that keep a step shut today."""
    return tuple(name for name in step.entry if not opens(name, step, gates, plan))
