"""How the middle date moved, entry by entry, with the span of each day and today's at the end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from restride.chart import tags
from restride.chart.axis import LONG, Scale, date_axis, lines, on_day, short
from restride.chart.picture import Picture, chart
from restride.chart.spans import spans
from restride.chart.tags import tag
from restride.chart.told import HELD, Told
from restride.words import Words, charts, dates, when

TOP, BOTTOM = 14.0, 194.0
LEVELS = 3
"""Dates at the side: the ends and the middle."""
SIDE, SIDE_LONG = 15.0, 21.0
"""Per cent of the width that these dates take, and those with a year."""


def moved(told: Told, w: Words, key: str = "moved") -> Picture:
    """The middle date of full training after each entry; higher is sooner."""
    low, high = (float((day - told.onset).days) for day in told.ends(told.full))
    down = _down(told, (low, high))
    side = SIDE_LONG if down.high - down.low > LONG else SIDE
    across = Scale(0, max(told.day, 1), side, 96)
    middle = down.at(max(told.full.median, told.day))
    body = _levels(down, side, told, w) + lines(across, TOP, BOTTOM) + date_axis(across, told.onset, BOTTOM + 17, w)
    body += "".join(_band(across, down, told)) + _bar(down.at(low), down.at(high), middle) + _line(across, down, told)
    return chart(key, w, w(charts.MOVED), _said(told, w), (body, BOTTOM + 26))


def _down(told: Told, today: tuple[float, float]) -> Scale:
    """Days from top to bottom: all middles, all spans, and today's."""
    middles = [told.forecast.start, *(one.median for one in told.forecast.moves)]
    ends = [end for one in spans(told.forecast, told.day) for end in (one.low, one.high)]
    days = [*today, *middles, *ends]
    return Scale(min(days), max(*days, min(days) + 7), TOP, BOTTOM)


def _levels(down: Scale, side: float, told: Told, w: Words) -> str:
    """Level lines, and their dates in a column of their own."""
    parts = []
    for k in range(LEVELS):
        day = down.low + (down.high - down.low) * k / (LEVELS - 1)
        y = down.at(day)
        parts.append(tag("line", cls="rc-grid", x1=f"{side}%", x2="100%", y1=y, y2=y))
        parts.append(tags.words(short(w, on_day(told.onset, day), down.high - down.low), 0, y + 4))
    return "".join(parts)


def _band(across: Scale, down: Scale, told: Told) -> Iterator[str]:
    """The span that held 16 of 20, move by move."""
    for one in spans(told.forecast, told.day):
        top, bottom = down.at(one.low), down.at(one.high)
        wide = f"{across.at(one.last) - across.at(one.first):.2f}%"
        yield tag("rect", cls="rc-area", x=across.pct(one.first), y=top, width=wide, height=max(bottom - top, 1.0))


def _bar(top: float, bottom: float, middle: float) -> str:
    """Today's span at the right edge, with its middle: what may be due already is due today."""
    bar = tag("rect", cls="rc-span", x="97%", y=top, width="2.5%", height=max(bottom - top, 2.0), rx=4)
    return bar + tag("circle", cls="rc-middle", cx="98.25%", cy=middle, r=6)


def _line(across: Scale, down: Scale, told: Told) -> str:
    """Level while nobody said anything, upright where an entry moved it; a dot where that is news."""
    day, median, parts = 0, told.forecast.start, []
    for one in (*told.forecast.moves, None):
        then = told.day if one is None else one.day
        y = down.at(median)
        parts.append(tag("line", cls="rc-move", x1=across.pct(day), x2=across.pct(then), y1=y, y2=y))
        if one is None:
            break
        x = across.pct(then)
        parts.append(tag("line", cls="rc-move", x1=x, x2=x, y1=y, y2=down.at(one.median)))
        if abs(one.moved_days) >= when.MOVE_LEAST:
            parts.append(tag("circle", cls="rc-dot", cx=x, cy=down.at(one.median), r=4.5))
        day, median = one.day, one.median
    return "".join(parts)


def _said(told: Told, w: Words) -> list[str]:
    forecast, year = told.forecast, told.today.year
    first = w(charts.MOVED_FIRST, date=dates.day(w, told.onset, year), middle=told.date(w, forecast.start))
    news = [one for one in forecast.moves if abs(one.moved_days) >= when.MOVE_LEAST]
    said = [
        w(
            charts.MOVED_NEXT,
            date=dates.day(w, told.onset + timedelta(days=one.day), year),
            moved=when.moved(w, one.moved_days),
            middle=told.date(w, one.median),
        )
        for one in news
    ]
    middle = told.date(w, max(told.full.median, told.day))
    now = w(charts.MOVED_NOW, middle=middle, span=told.span(w, told.full))
    return [first, *said, *_narrowed(told, w), now, w(charts.MOVED_HOW)]


def _narrowed(told: Told, w: Words) -> Iterator[str]:
    """From how many days to how many the span shrank or grew."""
    for first in spans(told.forecast, told.day)[:1]:
        low, high = told.full.interval(HELD)
        was, now = (dates.days(w, round(wide)) for wide in (first.high - first.low, high - low))
        yield w(charts.MOVED_WIDTH, was=was, now=now)
