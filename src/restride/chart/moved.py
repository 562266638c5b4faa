"""How the middle date moved, entry by entry, and today's span at the end of it."""

from __future__ import annotations

from datetime import timedelta

from restride.chart import tags
from restride.chart.axis import Scale, date_axis, lines, on_day, short
from restride.chart.picture import Picture, chart
from restride.chart.tags import tag
from restride.chart.told import HELD, Told
from restride.words import Words, charts, dates, when

TOP, BOTTOM = 14.0, 194.0
LEVELS = 3
"""Dates at the side: the ends and the middle."""


def moved(told: Told, w: Words, key: str = "moved") -> Picture:
    """The middle date of full training after each entry; higher is sooner."""
    forecast = told.forecast
    low, high = told.full.interval(HELD)
    medians = [forecast.start, *(one.median for one in forecast.moves)]
    across = Scale(0, max(told.day, 1), 1.5, 96)
    down = Scale(min(low, *medians), max(high, *medians, low + 7), TOP, BOTTOM)
    body = _levels(down, told, w) + lines(across, TOP, BOTTOM) + date_axis(across, told.onset, BOTTOM + 17, w)
    body += _bar(down.at(low), down.at(high), down.at(told.full.median)) + _line(across, down, told)
    return chart(key, w, w(charts.MOVED), _said(told, w), (body, BOTTOM + 26))


def _levels(down: Scale, told: Told, w: Words) -> str:
    parts = []
    for k in range(LEVELS):
        day = down.low + (down.high - down.low) * k / (LEVELS - 1)
        parts.append(tag("line", cls="rc-grid", x1=0, x2="100%", y1=down.at(day), y2=down.at(day)))
        parts.append(tags.words(short(w, on_day(told.onset, day), down.high - down.low), 0, down.at(day) - 4, "rc-tag"))
    return "".join(parts)


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
    span, middle = told.span(w, told.full), told.date(w, told.full.median)
    return [first, *said, w(charts.MOVED_NOW, middle=middle, span=span), w(charts.MOVED_HOW)]
