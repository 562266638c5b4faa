"""When: the span, the dots on their calendar, the way back, and how the date moved."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from restride.cli.moments import on_day
from restride.cli.show import calendar, moves
from restride.words import dates, manners, when, withheld
from restride.words.values import values

if TYPE_CHECKING:
    from restride.cli.show.leg import Shown
    from restride.forecast import Dates, Forecast

HELD = 0.8
"""The share of an interval that a heading names: 16 of 20."""


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
    if held.rules:
        page.text(" ".join(f"[{rule}]" for rule in held.rules), "dim")


def _forecast(shown: Shown, forecast: Forecast, onset: date) -> None:
    w, page = shown.w, shown.page
    today = onset + timedelta(days=shown.answer.day or 0)
    name = w(values("Milestone")["full_training"]).capitalize()
    span = _span(shown, forecast.dates, onset)
    page.heading(w(when.HEADLINE, milestone=name, span=span), "bold cyan")
    page.line()
    calendar.show(shown, forecast.dates, onset, today)
    page.line()
    _way_back(shown, forecast, onset)
    for line in _small_print(shown, forecast, onset):
        page.text(line, "dim")
    moves.show(shown, forecast, onset)


def _span(shown: Shown, found: Dates, onset: date, share: float = HELD) -> str:
    low, high = found.interval(share)
    return dates.span(shown.w, on_day(onset, low), on_day(onset, high), shown.answer.at.year)


def _way_back(shown: Shown, forecast: Forecast, onset: date) -> None:
    w, page = shown.w, shown.page
    page.text(w(when.MILESTONES), "bold")
    names = [w(values("Milestone")[one.milestone]) for one in forecast.milestones]
    spans = [_span(shown, one.dates, onset) for one in forecast.milestones]
    width, column = max(map(len, names)), max(map(len, spans))
    for name, span, one in zip(names, spans, forecast.milestones, strict=True):
        middle = w(when.MIDDLE, date=dates.short_day(w, on_day(onset, one.dates.median)))
        page.line(f"   {name:<{width}}  {span:<{column}}  {middle}")


def _small_print(shown: Shown, forecast: Forecast, onset: date) -> list[str]:
    w = shown.w
    low, high = forecast.dates.interval(HELD)
    spans = w(when.SPANS, half=_span(shown, forecast.dates, onset, 0.5), wide=_span(shown, forecast.dates, onset, 0.95))
    numbers = w(when.DAYS_FROM, first=round(low), last=round(high), middle=round(forecast.dates.median))
    as_of = w(when.AS_OF, date=dates.day(w, on_day(onset, forecast.as_of)), day=forecast.as_of)
    lines = [spans, numbers, as_of if forecast.used else w(when.NO_WORD)]
    lines += [w(when.WIDE)] if high - low > forecast.dates.median else []
    return [*lines, w(manners.STRAIN_ONLY), w(manners.COHORTS)]
