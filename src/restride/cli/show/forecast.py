"""When: the span, the dots on their calendar, the way back, and how the date moved."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from restride.chart.told import HELD, Told, reached
from restride.cli.moments import on_day
from restride.cli.show import calendar, moves
from restride.words import dates, doubts, manners, when, withheld
from restride.words.guesses import counted
from restride.words.treated import treated
from restride.words.unused import cost
from restride.words.values import values

if TYPE_CHECKING:
    from restride.cli.show.shown import Shown
    from restride.forecast import Forecast

NAMED = frozenset(
    {"blocked", "milestones_contradict", "re_injury", "third_setback", "setback_after_return", "beyond_grid"}
)
"""Codes whose rules or entries are worth naming; those of the others stand above already."""


def show(shown: Shown) -> None:
    """The forecast, or why there is none."""
    answer = shown.answer
    if answer.forecast is not None and answer.onset is not None:
        _forecast(shown, answer.forecast, answer.onset)
    else:
        _withheld(shown)


def _withheld(shown: Shown) -> None:
    w, page, held = shown.w, shown.page, shown.answer.withheld
    page.heading(w(withheld.HEADING))
    if held is None:
        return
    page.text(withheld.reason(w, held.code))
    page.text(withheld.way_on(w, held.code))
    if held.code in NAMED and held.rules:
        page.text(" ".join(f"[{rule}]" for rule in held.rules), "dim")


def _forecast(shown: Shown, forecast: Forecast, onset: date) -> None:
    w, page = shown.w, shown.page
    told = Told(forecast, onset, onset + timedelta(days=shown.answer.day or 0))
    page.heading(told.headline(w), "bold cyan")
    for line in told.notes(w):
        page.text(line)
    page.line()
    calendar.show(shown, told)
    page.line()
    _way_back(shown, told)
    page.line()
    for line in _small_print(shown, told):
        page.text(line, "dim")
    moves.show(shown, forecast, onset)


def _way_back(shown: Shown, told: Told) -> None:
    """Milestones behind, then those ahead with their spans."""
    w, page = shown.w, shown.page
    page.text(w(when.MILESTONES), "bold")
    said = values("Milestone")
    rows = [
        ("✓", w(said[name]), w(when.REACHED_ON, date=dates.day(w, day, shown.answer.at.year)), "")
        for name, day in reached(shown.journal.as_known(shown.answer.at))
    ]
    for one in told.forecast.milestones:
        rows.append(("–", w(said[one.milestone]), told.span(w, one.dates), told.middle(w, one.dates)))
    width, column = (max(len(row[i]) for row in rows) for i in (1, 2))
    for mark, name, span, middle in rows:
        page.line(f" {mark} {name:<{width}}  {span:<{column}}  {middle}".rstrip())


def _small_print(shown: Shown, told: Told) -> list[str]:
    """How wide, as of when, what setbacks cost, guesses did and needling would do, and for whom it is."""
    w, forecast, full = shown.w, told.forecast, told.full
    low, high = full.interval(HELD)
    spans = w(when.SPANS, half=told.span(w, full, 0.5), wide=told.span(w, full, 0.95))
    numbers = w(when.DAYS_FROM, first=round(low), last=round(high), middle=round(full.median))
    as_of = w(when.AS_OF, date=dates.day(w, on_day(told.onset, forecast.as_of)), day=forecast.as_of)
    lines = [spans, *([] if told.early(full) else [numbers]), as_of if forecast.used else w(when.NO_WORD)]
    lines += [*_beyond_cohorts(shown), *cost(w, forecast, told.onset), *counted(w, forecast)]
    lines += [treated(w, forecast)] if shown.everything or shown.clinician else []
    return [*lines, w(manners.STRAIN_ONLY), w(manners.COHORTS)]


def _beyond_cohorts(shown: Shown) -> list[str]:
    """What of this leg lies beyond the people who were counted."""
    w, grade, by = shown.w, shown.answer.grade, shown.knowledge.clock
    if grade is None:
        return []
    view = shown.journal.as_known(shown.answer.at)
    said = [doubts.wider(w, grade.odds, view, by), doubts.way_back(w, view)]
    return [*filter(None, said), *doubts.counted_in(w, grade.odds, by)]
