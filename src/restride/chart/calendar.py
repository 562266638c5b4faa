"""Twenty dots over a calendar, week below week, with the span that holds sixteen as a bar beside them."""

from __future__ import annotations

from datetime import date, timedelta

from restride.chart import tags
from restride.chart.axis import on_day, short
from restride.chart.dots import LEVELS, Strip, strip
from restride.chart.picture import Picture, chart
from restride.chart.tags import tag
from restride.chart.told import FULL, HELD, Told
from restride.words import Words, charts, dates
from restride.words.values import values

ROW, HEAD = 30.0, 26.0
LANE, DOTS = 82.0, 106.0
"""Where the bar and the dots begin, in px: dates of any language stand left of them."""
COUNT, WIDTH = 268.0, 320.0
"""Where the counts begin and the lines end: the same on a phone and on a desk."""
STEP, R = 15.0, 5.6
A_ROW = 10


def calendar(told: Told, w: Words, milestone: str = FULL, key: str = "cal") -> Picture:
    """When a milestone is likely, by counts of dots. Raises `StopIteration` where it is not ahead."""
    found = next(one.dates for one in told.forecast.milestones if one.milestone == milestone)
    dots = strip([on_day(told.onset, found.at(level)) for level in LEVELS], told.today)
    low, high = (on_day(told.onset, day) for day in found.interval(HELD))
    middle = on_day(told.onset, found.median)
    tops = _tops(dots)
    body = _head(dots, w) + "".join(_row(dots, n, top, told.today, w) for n, top in enumerate(tops[:-1]))
    body += _bar(dots, tops, low, high, middle)
    title = w(charts.WHICH[dots.days])
    name = w(values("Milestone")[milestone]).capitalize()
    said = w(charts.BAR, span=told.span(w, found), middle=dates.day(w, middle, told.today.year))
    text = [w(charts.WHAT, milestone=name), *_counts(dots, told.today.year, w), said]
    return chart(key, w, title, text, (body, tops[-1] + 4))


def _all(dots: Strip) -> tuple[int, ...]:
    return (*dots.counts, dots.later) if dots.later else dots.counts


def _tops(dots: Strip) -> list[float]:
    """Where each row begins, and where the last one ends; more than ten dots take a second line."""
    tops = [HEAD]
    for count in _all(dots):
        tops.append(tops[-1] + ROW + (STEP if count > A_ROW else 0))
    return tops


def _head(dots: Strip, w: Words) -> str:
    right = tags.words(w(charts.OF_20), COUNT, 16)
    return tags.words(w(charts.FROM[dots.days]), 0, 16) + right


def _bar(dots: Strip, tops: list[float], low: date, high: date, middle: date) -> str:
    """The bar, from the first to past the last day of the span, and a ring at the middle."""
    one, two, ring = _y(dots, tops, low), _y(dots, tops, high + timedelta(days=1)), _y(dots, tops, middle)
    bar = tag("rect", cls="rc-span", x=LANE, y=one, width=12, height=max(two - one, 2.0), rx=6)
    return bar + tag("circle", cls="rc-middle", cx=LANE + 6, cy=ring, r=5)


def _y(dots: Strip, tops: list[float], when: date) -> float:
    place = min(max(dots.place(when), 0.0), len(tops) - 1.0)
    n = min(int(place), len(tops) - 2)
    return tops[n] + (place - n) * (tops[n + 1] - tops[n])


def _row(dots: Strip, n: int, top: float, today: date, w: Words) -> str:
    later = n == len(dots.counts)
    count, y = _all(dots)[n], top + ROW / 2
    here = not later and dots.first(n) <= today < dots.first(n + 1)
    name = w(charts.LATER) if later else short(w, dots.first(n), dots.days * len(dots.counts))
    row = [
        tag("line", cls="rc-grid", x1=0, x2=WIDTH, y1=top, y2=top),
        tags.words(name, 0, y + 5, "rc-strong" if here else ""),
    ]
    row += [_dot(k, y) for k in range(count)]
    if here and count <= A_ROW // 2:
        row.append(tags.words(w(charts.TODAY), DOTS + count * STEP + 2, y + 5, "rc-strong"))
    return "".join(row) + tags.words(str(count), COUNT, y + 5, "rc-strong" if count else "")


def _dot(k: int, y: float) -> str:
    return tag("circle", cls="rc-dot", cx=DOTS + R + STEP * (k % A_ROW), cy=y + STEP * (k // A_ROW), r=R)


def _counts(dots: Strip, year: int, w: Words) -> list[str]:
    """A sentence for each row with a dot."""
    said = []
    for n, count in enumerate(dots.counts):
        last = dots.first(n + 1) - timedelta(days=1)
        said += [w(charts.BIN_HAS, span=dates.span(w, dots.first(n), last, year), n=count)] if count else []
    return said + ([w(charts.LATER_HAS, n=dots.later)] if dots.later else [])
