"""The days of a plan, and what there is instead of one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from restride.cli.show import plan_run
from restride.words import dates
from restride.words.exercises import exercise
from restride.words.plan import care, doses, holds, homes, stages
from restride.words.plan import days as said

if TYPE_CHECKING:
    from restride.cli.show.shown import Shown
    from restride.knowledge.plan import Reason
    from restride.plan import DayPlan, ItemPlan

Row = tuple[str, str]


def instead(shown: Shown) -> None:
    """Why there is no plan, and what to do meanwhile."""
    w, page, found = shown.w, shown.page, shown.answer.today.instead
    if found is None:
        return
    page.heading(w(said.INSTEAD))
    told = holds.INSTEAD[found.code]
    page.text(w(told.label), "bold")
    page.text(w(told.question))
    for name in found.advice:
        page.marked("•", tendon(shown, shown.knowledge.plan.tendinopathy[name]))


def tendon(shown: Shown, row: Reason) -> str:
    """One piece of first advice for a worn tendon, with its sources."""
    w = shown.w
    values = {name: doses.number(w, figure) for name, figure in row.figures.items()}
    names = w.listed([w(exercise(name).name) for name in row.exercises])
    sources = " ".join(f"[{one}]" for one in row.src)
    return f"{w(care.TENDON[row.id], **values, exercises=names)} {sources}".rstrip()


def day(shown: Shown, one: DayPlan, *, first: bool) -> None:
    """One day: what comes first, what is held back, the run, the exercises."""
    w, page = shown.w, shown.page
    date = dates.day(w, one.date)
    head = w(said.TODAY, date=date) if first else w(said.DAY, date=date, day=one.day)
    page.text(head, "bold")
    if first:
        page.text(w(said.EVERY_MORNING), "dim")
    for hold in one.holds:
        entries = " ".join(f"[{entry}]" for entry in hold.entries)
        page.marked("–", f"{w(holds.HOLDS[hold.code])} {entries}".rstrip(), "yellow", "", 3)
    rows = list(_rows(shown, one, full=first or shown.everything))
    page.rows(rows or [("", w(said.NOTHING))])


def _rows(shown: Shown, one: DayPlan, *, full: bool) -> Iterator[Row]:
    w = shown.w
    if one.warm_up:
        items = w.listed([w(exercise(name).name) for name in one.warm_up])
        minutes = doses.number(w, shown.knowledge.plan.rules["exercises"]["warm_up"])
        yield w(said.WARM_UP), w(said.WARM_UP_HOW, minutes=minutes, items=items)
    if one.exam:
        yield w(said.EXAM), w(said.EXAM_DUE)
    for gate in one.tests:
        yield w(said.TEST), _test(shown, gate)
    if one.run is not None:
        lines = plan_run.lines(shown, one.run) if full else [plan_run.short(shown, one.run)]
        yield from ((w(said.RUN) if n == 0 else "", line) for n, line in enumerate(lines))
    for item in one.items:
        yield from _item(shown, item, full=full)


def _test(shown: Shown, gate: str) -> str:
    """How a gate is tested at home, or that it is not."""
    w, row = shown.w, shown.knowledge.plan.gates[gate]
    if not row.home:
        return f"{w(stages.GATES[gate], needed='')}: {w(stages.BY[row.judged_by])}"
    test = homes.HOMES[row.home]
    return f"{w(test.name).capitalize()}: {w(test.how)} {w(stages.PASSED, what=w(test.passed))}"


def _item(shown: Shown, item: ItemPlan, *, full: bool) -> Iterator[Row]:
    w = shown.w
    new = f" ({w(said.NEW)})" if item.new else ""
    dose = f": {doses.doses(w, item.dose)}" if item.dose else ""
    yield "•", f"{w(exercise(item.exercise).name)}{new}{dose} [{item.exercise}]"
    if not full:
        return
    row = shown.knowledge.exercises.items[item.exercise]
    yield "", w(said.TEMPO_PAIN, tempo=doses.tempo(w, row.tempo), pain=doses.pain(w, row.pain, item.pain))
    yield "", w(said.STOP_IF, what=w(doses.STOP[item.stop]))
    ways = [(said.EASIER, item.easier), (said.HARDER, item.harder)]
    told = [w(text, name=w(exercise(name).name)) for text, name in ways if name]
    if told:
        yield "", w.listed(told)


def first_days(shown: Shown) -> None:
    """The topics of the first days."""
    w, page, topics = shown.w, shown.page, shown.answer.today.care
    if not topics:
        return
    page.heading(w(said.FIRST_WEEK))
    table = shown.knowledge.plan.care
    rows = []
    for name in topics:
        values = {key: doses.number(w, figure) for key, figure in table[name].figures.items()}
        rows.append((w(care.CARE[name].label), w(care.CARE[name].question, **values)))
    page.rows(rows)


def staying_well(shown: Shown) -> None:
    """What keeps a leg well, once it runs fully."""
    w, page, where = shown.w, shown.page, shown.answer.stage
    if where is None or where.stage not in ("S5", "S6"):
        return
    page.heading(w(said.STAYING_WELL))
    for row in shown.knowledge.plan.prevention.values():
        values = {name: doses.number(w, figure) for name, figure in row.figures.items()}
        sources = " ".join(f"[{one}]" for one in row.src)
        page.marked("•", f"{w(care.PREVENTION[row.id], **values)} {sources}")
