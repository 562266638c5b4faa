"""Scales for charts: days and values to per cent of the width or to pixels, and dates for an axis."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from restride.chart import tags
from restride.chart.tags import tag
from restride.words import Words, charts, dates

STEPS = (1, 2, 7, 14, 28, 56, 84, 182, 364, 728)
"""Days between two dates of an axis."""
TICKS = 4
"""Dates that fit side by side on a small phone."""
LAST = 86.0
"""Per cent of the width beyond which a date would run out of the picture."""


LONG = 330
"""Days beyond which a date is named by month and year: a day and a month could be of either year."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Values from `low` to `high` laid out from `start` to `end`."""

    low: float
    high: float
    start: float = 0
    end: float = 100

    def at(self, value: float) -> float:
        """Where a value lies, kept within the ends."""
        share = (value - self.low) / ((self.high - self.low) or 1)
        return self.start + min(max(share, 0.0), 1.0) * (self.end - self.start)

    def pct(self, value: float) -> str:
        """Where a value lies, as a share of the width."""
        return f"{self.at(value):.2f}%"


def on_day(onset: date, day: float) -> date:
    """The calendar day on which a day since onset falls."""
    return onset + timedelta(days=round(day))


def short(w: Words, when: date, span: float) -> str:
    """A date on an axis of `span` days: `4 Dec`, or `Dec 2026` on a long one."""
    if span <= LONG:
        return dates.short_day(w, when)
    return w(charts.MONTH_YEAR, month=w(dates.SHORT[when.month - 1]).strip(), year=when.year)


def ticks(scale: Scale) -> list[float]:
    """Days of an axis, a handful, the first one at its start."""
    span = scale.high - scale.low
    step = next((one for one in STEPS if span / one <= TICKS), span / TICKS)
    return [scale.low + step * k for k in range(int(span // step) + 1)]


def lines(scale: Scale, top: float, bottom: float) -> str:
    """Upright lines at the dates of an axis."""
    places = [scale.pct(day) for day in ticks(scale)]
    return "".join(tag("line", cls="rc-grid", x1=x, x2=x, y1=top, y2=bottom) for x in places)


def date_axis(scale: Scale, onset: date, y: float, w: Words) -> str:
    """The dates of an axis, their baseline at `y`."""
    days = [day for day in ticks(scale) if scale.at(day) <= LAST]
    return "".join(tags.words(short(w, on_day(onset, day), scale.high - scale.low), scale.pct(day), y) for day in days)


def today(scale: Scale, day: float, top: float, bottom: float) -> str:
    """The upright line of today."""
    x = scale.pct(day)
    return tag("line", cls="rc-today", x1=x, x2=x, y1=top, y2=bottom)


def today_name(scale: Scale, day: float, y: float, w: Words) -> str:
    """The word beside the line of today, on the side where there is room."""
    far = scale.at(day) > LAST - 6
    return tags.words(w(charts.TODAY), scale.pct(day), y, "rc-strong rc-tag" + (" rc-end" if far else ""))
