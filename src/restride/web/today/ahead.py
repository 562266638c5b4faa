"""What lies ahead: the forecast in one line, and the days that come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from restride.chart.picture import Picture
from restride.chart.strip import caption, forecast_strip
from restride.chart.told import FULL, Told, reached
from restride.plan import DayPlan
from restride.web.leg import Leg
from restride.words import Words, dates, early, withheld
from restride.words.plan import heading, holds, told

SHOWN = 4
"""Coming days on the page."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """The span in a heading, what would narrow it, its drawing, what holds back; or `none`, why nothing is dated."""

    heading: str = ""
    note: str = ""
    drawn: Picture | None = None
    caption: str = ""
    holder: str = ""
    none: str = ""


def forecast(leg: Leg, w: Words) -> Forecast:
    """The forecast of full training beside the ladder."""
    answer = leg.answer
    if answer.forecast is None or answer.onset is None:
        return Forecast(none=withheld.reason(w, answer.withheld.code) if answer.withheld else "")
    one = Told(answer.forecast, answer.onset, leg.today)
    is_early = one.early(one.full)
    ladder = next((e.date for e in answer.today.earliest if e.milestone == FULL), None)
    return Forecast(
        heading=one.headline(w),
        note=w(early.NEXT) if is_early else "",
        drawn=forecast_strip(one, w, reached(leg.view), ladder),
        caption=caption(one, w),
        holder=told.holder(w, answer.today, answer.onset, is_early=is_early),
    )


def coming(w: Words, days: Sequence[DayPlan]) -> list[tuple[str, str, str]]:
    """Each coming day: its date, what it is about, and why no run where there is none."""
    return [(dates.short_weekday(w, one.date), heading.ahead(w, one), _why(w, one)) for one in list(days)[:SHOWN]]


def _why(w: Words, day: DayPlan) -> str:
    held = next((hold for hold in day.holds if hold.stops in ("load", "run")), None)
    return "" if held is None else w(holds.HOLDS[held.code])
