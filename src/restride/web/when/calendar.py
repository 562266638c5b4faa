"""The calendar as rows of said cells: days carry the ladder's runs, weeks carry the dots."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from restride.chart.told import Told
from restride.chart.weeks import Day, Row, Weeks, weeks
from restride.knowledge.plan import Plan
from restride.plan import PlanAnswer
from restride.web.when.forest import floors
from restride.words import Words, charts, dates
from restride.words.plan import ladder


@dataclass(frozen=True, slots=True)
class Cell:
    """A day: its class, its number, its month where that is new, and the ladder's run, briefly and in full."""

    cls: str
    day: int
    month: str
    tiny: str
    brief: str
    step: str
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A row: cells, or the name of the whole row; its dots as so many marks, and what stands out in it."""

    cells: tuple[Cell, ...]
    name: str
    dots: range
    notes: tuple[str, ...]
    held: bool


@dataclass(frozen=True, slots=True)
class Calendar:
    """The rows, the span that is shaded, the ladder's earliest day, what of race and runs is drawn, and whether today's
    run waits for a word.
    """

    lines: tuple[Line, ...]
    shaded: str
    floor: str
    race: bool
    keyed: bool
    waits: bool


def calendar(w: Words, told: Told, today: PlanAnswer, race: date | None, plan: Plan) -> Calendar:
    """Full training by the week, with the ladder's runs up to its earliest day."""
    floor = floors(today).get("full_training")
    found = weeks(told, today.route, floor, race)
    name = "" if floor is None else dates.day(w, floor)
    runs = {one.date for one in today.route}
    waits = today.today is not None and today.today.waits is not None and told.today in runs
    shaded = dates.span(w, *told.ends(told.full), told.today.year)
    return Calendar(tuple(lines(w, found, plan)), shaded, name, found.race, bool(runs), waits)


def lines(w: Words, found: Weeks, plan: Plan) -> Iterator[Line]:
    """Every row, and later."""
    for row in found.rows:
        cells = tuple(_cell(w, day, plan, first=day is found.rows[0].days[0]) for day in row.days)
        name = dates.span(w, row.first, row.last, found.rows[0].last.year)
        yield Line(cells, name, range(row.dots), () if cells else tuple(_notes(w, row)), row.held)
    if found.later:
        yield Line((), w(charts.AND_LATER, date=dates.short_day(w, found.after)), range(found.later), (), False)


def _cell(w: Words, day: Day, plan: Plan, *, first: bool) -> Cell:
    marks = {
        "gone": day.gone,
        "today": day.today,
        "in": day.held,
        "rung": day.earliest,
        "race-day": day.race,
    }
    said = [w(text) for name, text in charts.MARKS.items() if marks[name]]
    month = w(dates.SHORT[day.date.month - 1]).strip() if first or day.date.day == 1 else ""
    cls = " ".join(name for name, holds in marks.items() if holds)
    step = w(ladder.STEPS[day.step].label) if day.step else ""
    return Cell(cls, day.date.day, month, _tiny(day.step, plan), _brief(w, day.step), step, tuple(said))


def _tiny(step: str, plan: Plan) -> str:
    """A run where there is hardly room: minutes, or the most of own top speed in per cent."""
    return ladder.TINY.get(step) or (f"{plan.steps[step].top:g}" if step else "")


def _brief(w: Words, step: str) -> str:
    return ladder.TINY.get(step) or (w(ladder.BRIEF[step]) if step else "")


def _notes(w: Words, row: Row) -> Iterator[str]:
    if row.earliest:
        yield w(charts.MARKS["rung"])
    if row.race:
        yield w(charts.MARKS["race-day"])
