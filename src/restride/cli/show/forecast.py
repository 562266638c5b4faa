"""When: the span, the dots on their calendar, the way back, and how the date moved."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from restride.chart.told import reached
from restride.cli.moments import on_day
from restride.cli.show import calendar, moves
from restride.words import dates, manners, when, withheld
from restride.words.values import values

if TYPE_CHECKING:
    from restride.cli.show.shown import Shown
    from restride.forecast import Dates, DaysLost, Forecast, Treated

HELD = 0.8
"""The share of an interval that a heading names: 16 of 20."""

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
    full = next((one.dates for one in forecast.milestones if one.milestone == "full_training"), forecast.dates)
    today = onset + timedelta(days=shown.answer.day or 0)
    name = w(values("Milestone")["full_training"]).capitalize()
    span = _span(shown, full, onset)
    page.heading(when.headline(w, name, span, forecast.perhaps_back), "bold cyan")
    page.line()
    calendar.show(shown, full, onset, today)
    page.line()
    _way_back(shown, forecast, onset)
    page.line()
    for line in _small_print(shown, forecast, full, onset):
        page.text(line, "dim")
    moves.show(shown, forecast, onset)


def _span(shown: Shown, found: Dates, onset: date, share: float = HELD) -> str:
    low, high = found.interval(share)
    return dates.span(shown.w, on_day(onset, low), on_day(onset, high), shown.answer.at.year)


def _way_back(shown: Shown, forecast: Forecast, onset: date) -> None:
    """Milestones behind, then those ahead with their spans."""
    w, page = shown.w, shown.page
    page.text(w(when.MILESTONES), "bold")
    said = values("Milestone")
    rows = [
        ("✓", w(said[name]), w(when.REACHED_ON, date=dates.day(w, day, shown.answer.at.year)), "")
        for name, day in reached(shown.journal.as_known(shown.answer.at))
    ]
    for one in forecast.milestones:
        middle = w(when.MIDDLE, date=dates.short_day(w, on_day(onset, one.dates.median)))
        rows.append(("–", w(said[one.milestone]), _span(shown, one.dates, onset), middle))
    width, column = (max(len(row[i]) for row in rows) for i in (1, 2))
    for mark, name, span, middle in rows:
        page.line(f" {mark} {name:<{width}}  {span:<{column}}  {middle}".rstrip())


def _small_print(shown: Shown, forecast: Forecast, full: Dates, onset: date) -> list[str]:
    w = shown.w
    low, high = full.interval(HELD)
    spans = w(when.SPANS, half=_span(shown, full, onset, 0.5), wide=_span(shown, full, onset, 0.95))
    numbers = w(when.DAYS_FROM, first=round(low), last=round(high), middle=round(full.median))
    as_of = w(when.AS_OF, date=dates.day(w, on_day(onset, forecast.as_of)), day=forecast.as_of)
    lines = [spans, numbers, as_of if forecast.used else w(when.NO_WORD)]
    lines += [w(when.WIDE)] if when.is_wide(low, full.median, high) else []
    lines += _beyond_cohorts(shown)
    lines += [_lost(shown, one, onset) for one in forecast.lost]
    lines += [w(when.OPINION, moved=when.shared(w, one.days)) for one in forecast.why if one.group == "opinion"]
    lines += [_treated(shown, forecast.treated)] if shown.everything or shown.clinician else []
    lines += [w(when.PERHAPS, n=round(20 * forecast.perhaps_back))] if forecast.perhaps_back >= when.NOTABLE else []
    return [*lines, w(manners.STRAIN_ONLY), w(manners.COHORTS)]


def _beyond_cohorts(shown: Shown) -> list[str]:
    """What of this leg lies beyond the people who were counted."""
    w, grade, by = shown.w, shown.answer.grade, shown.knowledge.clock
    if grade is None:
        return []
    lines = [w(when.EXTRAPOLATED, age=round(by.between.wide_age))] if grade.odds.wide else []
    return [*lines, w(when.SLOW_TAIL, n=round(by.heavy.share * 100))] if grade.odds.slow_tail else lines


def _lost(shown: Shown, one: DaysLost, onset: date) -> str:
    w = shown.w
    low, high = one.interval(HELD)
    day = dates.day(w, on_day(onset, one.day), shown.answer.at.year)
    return w(when.LOST, date=day, low=round(low), high=dates.days(w, round(high)), mean=round(one.mean))


def _treated(shown: Shown, one: Treated) -> str:
    """With needling from the last word on; without it is the date above."""
    w = shown.w
    sooner, later = (when.shared(w, days) for days in one.interval)
    return w(when.TREATED, middle=when.shared(w, one.gained), sooner=sooner, later=later)
