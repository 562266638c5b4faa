"""Which step comes next on a day, by rest, quality and hard days; the same rules for a plan and for the floor."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from restride.knowledge.plan import Step
from restride.plan.ladder import AXES, Climb

Allows = Callable[[Step], bool]
LAST = ("hills_1",)
"""Needed before hilly runs, not before race pace on the level: tried when nothing else is left to climb."""
EASY = ("usual_run", "easy_30", "easy_20", "walk_jog_3", "walk_jog_2", "walk_jog_1")


@dataclass(frozen=True, slots=True)
class Choice:
    """A run of a day: its step, whether it is a new one, and easier steps that the same session may take first."""

    step: Step
    new: bool
    steps: tuple[str, ...]


def is_quality(step: Step) -> bool:
    """Whether a step is above easy: everything but longer easy running."""
    return step.axis != "time"


def candidates(climb: Climb, *, alone: bool = True) -> tuple[Step, ...]:
    """Steps that may be tried next as far as the ladder goes, in the order in which they are tried."""
    plan = climb.plan
    found = [
        step
        for step in plan.steps.values()
        if step.id not in climb.passed and all(need in climb.passed for need in step.needs)
        if not (alone and step.supervision == "never_alone")
    ]
    return tuple(sorted(found, key=lambda step: step.id in LAST))


def rests(climb: Climb, day: date) -> str:
    """Why there is no run on a day, as a code; empty where there may be one."""
    plan, days = climb.plan, {when for when, _ in climb.runs}
    if day in days:
        return "rest"
    if "easy_30" not in climb.passed:
        gap = round(plan.rules["rest"]["days"].number)
        return "rest" if any(day - timedelta(days=n) in days for n in range(1, gap + 1)) else ""
    row = round(plan.rules["rest"]["in_a_row"].number)
    return "two_in_a_row" if all(day - timedelta(days=n) in days for n in range(1, row + 1)) else ""


def too_soon(climb: Climb, step: Step, day: date) -> str:
    """Why a step above easy is too soon on a day; empty where it is not."""
    if not is_quality(step):
        return ""
    plan = climb.plan
    known = [(when, plan.steps[name]) for when, name in climb.runs if name in plan.steps]
    for when, before in known:
        needed = before["rest_days_after"].number
        if is_quality(before):
            needed = max(needed, plan.rules["quality_gap"]["hours"].number / 24 - 1)
        if 0 < (day - when).days <= needed:
            return "quality_gap"
    week = [when for when, before in known if is_quality(before) and 0 <= (day - when).days < 7]
    return "hard_days" if len(week) >= plan.rules["hard_days"]["a_week"].number else ""


def choose(climb: Climb, day: date, allows: Allows) -> Choice | None:
    """The run of a day: the next step that is allowed, else the easiest thing that keeps what was passed."""
    if rests(climb, day):
        return None
    for step in candidates(climb):
        if allows(step) and not too_soon(climb, step, day):
            steps = tuple(_further(climb, step, allows))
            tried = any(name == step.id for _, name in climb.runs)
            return Choice(step, not tried, steps)
    return _again(climb, day)


def _further(climb: Climb, first: Step, allows: Allows) -> Iterator[str]:
    """Steps after `first` that the same session may take, where each is painless: one axis, below the limit."""
    rule = climb.plan.rules["several"]
    if first.axis not in AXES[climb.pace] or first.top >= rule["below"].number:
        return
    played = climb.copy()
    left = round(rule[climb.pace].number) - 1
    step: Step | None = first
    while left > 0 and step is not None:
        played.passed.append(step.id)
        step = next(
            (s for s in candidates(played) if s.axis == first.axis and s.needs == (step.id,) and allows(s)), None
        )
        if step is not None and step.top < rule["below"].number:
            yield step.id
            left -= 1
        else:
            step = None


def _again(climb: Climb, day: date) -> Choice | None:
    """The longest easy run that is passed; not on the day after a run, where it would keep the next step waiting."""
    if any(when == day - timedelta(days=1) for when, _ in climb.runs):
        return None
    name = next((name for name in EASY if name in climb.passed), None)
    return None if name is None else Choice(climb.plan.steps[name], False, ())


def run_as_planned(climb: Climb, day: date, choice: Choice) -> None:
    """Play a chosen run on a climb, as if it went well."""
    last = choice.steps[-1] if choice.steps else choice.step.id
    climb.runs.append((day, last))
    for name in (choice.step.id, *choice.steps):
        climb.take_clean(name, 0, lambda _: True)
