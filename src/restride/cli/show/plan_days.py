"""The days of a plan, and what there is instead of one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from restride.words import dates
from restride.words.exercises import exercise
from restride.words.plan import care, doses, holds, running, told
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
    ask = holds.INSTEAD[found.code]
    page.text(w(ask.label), "bold")
    page.text(w(ask.question))
    for name in found.advice:
        page.marked("•", tendon(shown, shown.knowledge.plan.tendinopathy[name]))


def tendon(shown: Shown, row: Reason) -> str:
    """One piece of first advice for a worn tendon, with its sources."""
    sources = " ".join(f"[{one}]" for one in row.src)
    return f"{told.tendon(shown.w, row)} {sources}".rstrip()


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
    w, plan = shown.w, shown.knowledge.plan
    if one.warm_up:
        yield w(said.WARM_UP), told.warm_up(w, plan, one)
    if one.exam:
        yield w(said.EXAM), w(said.EXAM_DUE)
    for gate in one.tests:
        yield w(said.TEST), told.test(w, plan, gate)
    if one.run is not None:
        lines = running.lines(w, plan, one.run) if full else [running.short(w, plan, one.run)]
        yield from ((w(said.RUN) if n == 0 else "", line) for n, line in enumerate(lines))
    for item in one.items:
        yield from _item(shown, item, full=full)


def _item(shown: Shown, item: ItemPlan, *, full: bool) -> Iterator[Row]:
    w = shown.w
    new = f" ({w(said.NEW)})" if item.new else ""
    dose = f": {doses.doses(w, item.dose)}" if item.dose else ""
    yield "•", f"{w(exercise(item.exercise).name)}{new}{dose} [{item.exercise}]"
    if not full:
        return
    yield "", told.tempo_and_pain(w, shown.knowledge, item)
    yield "", w(said.STOP_IF, what=w(doses.STOP[item.stop]))
    if ways := told.ways(w, item):
        yield "", ways


def first_days(shown: Shown) -> None:
    """The topics of the first days."""
    w, page, topics = shown.w, shown.page, shown.answer.today.care
    if topics:
        page.heading(w(said.FIRST_WEEK))
        page.rows([told.topic(w, shown.knowledge.plan, name) for name in topics])


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
