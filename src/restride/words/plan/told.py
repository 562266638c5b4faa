"""The parts of a day's plan as sentences, for the terminal and the pages."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from restride.words import dates
from restride.words.exercises import exercise
from restride.words.plan import care, doses, homes, stages
from restride.words.plan import days as said
from restride.words.plan import ladder as steps

if TYPE_CHECKING:
    from restride.knowledge import Knowledge
    from restride.knowledge.plan import Plan, Reason
    from restride.plan import DayPlan, ItemPlan, PlanAnswer
    from restride.words.locale import Words


def warm_up(w: Words, plan: Plan, day: DayPlan) -> str:
    """How long the warm-up is, and what it is."""
    items = w.listed([w(exercise(name).name) for name in day.warm_up])
    return w(said.WARM_UP_HOW, minutes=doses.number(w, plan.rules["exercises"]["warm_up"]), items=items)


def test(w: Words, plan: Plan, gate: str) -> str:
    """How a gate is tested at home, or who tests it."""
    row = plan.gates[gate]
    if not row.home:
        return f"{w(stages.GATES[gate], needed='')}: {w(stages.BY[row.judged_by])}"
    home = homes.HOMES[row.home]
    return f"{w(home.name).capitalize()}: {w(home.how)} {w(stages.PASSED, what=w(home.passed))}"


def tempo_and_pain(w: Words, knowledge: Knowledge, item: ItemPlan) -> str:
    """How fast an exercise is done, and how much it may hurt."""
    row = knowledge.exercises.items[item.exercise]
    return w(said.TEMPO_PAIN, tempo=doses.tempo(w, row.tempo), pain=doses.pain(w, row.pain, item.pain))


def ways(w: Words, item: ItemPlan) -> str:
    """What is easier and harder than an exercise; empty where nothing is."""
    both = [(said.EASIER, item.easier), (said.HARDER, item.harder)]
    return w.listed([w(text, name=w(exercise(name).name)) for text, name in both if name])


def tendon(w: Words, row: Reason) -> str:
    """One piece of first advice for a worn tendon."""
    values = {name: doses.number(w, figure) for name, figure in row.figures.items()}
    names = w.listed([w(exercise(name).name) for name in row.exercises])
    return w(care.TENDON[row.id], **values, exercises=names)


def topic(w: Words, plan: Plan, name: str) -> tuple[str, str]:
    """A topic of the first days: its name, and the advice."""
    values = {key: doses.number(w, figure) for key, figure in plan.care[name].figures.items()}
    return w(care.CARE[name].label), w(care.CARE[name].question, **values)


def climb(w: Words, found: PlanAnswer) -> list[str]:
    """The next step of the ladder, and what the last run still lacks."""
    ladder = found.ladder
    if ladder is None:
        return []
    lines = [w(said.LADDER_TOP)]
    if ladder.next:
        lines = [w(said.LADDER, step=w(steps.STEPS[ladder.next].label), clean=ladder.clean, needed=ladder.needed)]
    if ladder.open:
        lines.append(w(said.NOT_COUNTED, what=w.listed([w(said.UNASKED[code]) for code in ladder.open])))
    return lines


def exam(w: Words, found: PlanAnswer) -> str:
    """When the next exam is due, or since when; empty where none is."""
    if found.next_exam is None:
        return ""
    past = found.today is not None and found.next_exam < found.today.date
    return w(said.EXAM_OVERDUE if past else said.NEXT_EXAM, date=dates.day(w, found.next_exam))


def floor(w: Words, found: PlanAnswer) -> str:
    """The earliest days that the ladder can prove; empty where it proves none."""
    listed = [
        w(said.FLOOR_ONE, milestone=w(steps.MILESTONES[one.milestone]), date=dates.day(w, one.date))
        for one in found.earliest
        if one.date is not None
    ]
    return w(said.FLOOR, dates=w.listed(listed)) if listed else ""


def holder(w: Words, found: PlanAnswer, onset: date | None, *, is_early: bool = False) -> str:
    """Which of leg and ladder holds back; empty where the two cannot be compared. `is_early`: no middle date yet."""
    if found.beside is None or onset is None:
        return ""
    text = said.HOLDS_LADDER if found.beside.holds == "ladder" else said.HOLDS_LEG
    middle = onset + timedelta(days=round(found.beside.forecast_middle))
    ladder = onset + timedelta(days=found.beside.earliest)
    if is_early:
        return w(said.HOLDS_EARLY, floor=dates.day(w, ladder))
    return w(text, date=dates.day(w, middle), floor=dates.day(w, ladder))
