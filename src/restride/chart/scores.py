"""How past forecasts came out: what intervals held, which chances came true, middles beside the days."""

from __future__ import annotations

from collections.abc import Sequence
from math import log
from typing import TYPE_CHECKING

from restride.chart import tags
from restride.chart.axis import Scale
from restride.chart.picture import Picture, chart
from restride.chart.tags import tag
from restride.words import Words
from restride.words import many as words

if TYPE_CHECKING:
    from restride.study.past import Card, Past, Row

TOP, BOTTOM = 16.0, 196.0
PROMISED = 0.8
"""The share that intervals promise to hold."""
LADDER = (1, 2, 5, 10, 20, 50, 100, 200, 500)
"""Days on a scale of logarithms."""


def pictures(card: Card, w: Words) -> tuple[Picture, ...]:
    """All three, where there is anything to draw."""
    return (held(card, w), chances(card, w), middles(card, w)) if card.past else ()


def held(card: Card, w: Words) -> Picture:
    """The share of 80 % intervals that held, by day of follow-up, with twice its standard error."""
    rows = [one for one in card.rows if one.day is not None]
    up = Scale(0, 1, BOTTOM, TOP)
    body = _levels(up, (0.0, 0.2, 0.4, 0.6, PROMISED, 1.0)) + _across(up.at(PROMISED), "rc-today")
    step = 84 / max(len(rows), 1)
    for n, one in enumerate(rows):
        x = f"{8 + step * (n + 0.5):.1f}%"
        low, high = (one.scores.held + sign * 2 * one.scores.held_se for sign in (-1, 1))
        body += tag("line", cls="rc-move", x1=x, x2=x, y1=up.at(low), y2=up.at(high))
        body += tag("circle", cls="rc-middle", cx=x, cy=up.at(one.scores.held), r=5)
        body += tags.words(w(words.DAY_N, day=one.day), x, BOTTOM + 17, "rc-mid")
    said = [_held(one, w) for one in rows]
    return chart("held", w, w(words.HELD_CHART), [*said, w(words.HELD_CHART_HOW)], (body, BOTTOM + 26))


def _held(one: Row, w: Words) -> str:
    found = one.scores
    return w(words.HELD_SAID, day=one.day, held=100 * found.held, error=100 * found.held_se, n=found.n)


def chances(card: Card, w: Words) -> Picture:
    """How often the day fell into each tenth of its forecast: level bars where chances are honest."""
    share = card.tenths
    up, even = Scale(0, max(0.2, *share), BOTTOM, TOP), 1 / len(share)
    body = _levels(up, (0.0, even, 2 * even)) + _across(up.at(even), "rc-today")
    width = 84 / len(share)
    for n, part in enumerate(share):
        y = up.at(part)
        body += tag("rect", cls="rc-span", x=f"{8 + width * n:.1f}%", y=y, width=f"{width - 1:.1f}%", height=BOTTOM - y)
    ends = zip(("8%", "92%"), (words.EARLIER, words.LATER), ("", "rc-end"), strict=True)
    body += "".join(tags.words(w(name), x, BOTTOM + 17, cls) for x, name, cls in ends)
    said = w(words.CHANCES_SAID, shares=w.listed([f"{100 * one:.0f}" for one in share]), n=len(card.past))
    return chart("chances", w, w(words.CHANCES_CHART), [said, w(words.CHANCES_HOW)], (body, BOTTOM + 26))


def middles(card: Card, w: Words) -> Picture:
    """The middle of each forecast beside the day of return, both as logarithms; on the line they are the same."""
    days = [value for one in card.past for value in (one.dates.median, float(one.back))]
    low, high = log(max(min(days), 1)), log(max(*days, 2))
    across, up = Scale(low, high, 8, 92), Scale(low, high, BOTTOM, TOP)
    marks = [day for day in LADDER if low <= log(day) <= high]
    body = "".join(_level(up.at(log(day)), str(day)) for day in marks)
    body += "".join(tags.words(str(day), across.pct(log(day)), BOTTOM + 17, "rc-mid") for day in marks)
    body += tag("line", cls="rc-axis", x1="8%", x2="92%", y1=BOTTOM, y2=TOP)
    body += "".join(_dot(one, across, up) for one in card.past)
    near = sum(abs(log(one.dates.median / one.back)) < log(1.25) for one in card.past)
    said = [w(words.MIDDLES_SAID, near=100 * near / len(card.past), n=len(card.past)), w(words.MIDDLES_HOW)]
    return chart("middles", w, w(words.MIDDLES_CHART), said, (body, BOTTOM + 26))


def _dot(one: Past, across: Scale, up: Scale) -> str:
    x, y = across.pct(log(max(one.dates.median, 1))), up.at(log(max(one.back, 1)))
    return tag("circle", cls="rc-read", cx=x, cy=y, r=3)


def _across(y: float, cls: str) -> str:
    return tag("line", cls=cls, x1="8%", x2="92%", y1=y, y2=y)


def _level(y: float, name: str) -> str:
    return _across(y, "rc-grid") + tags.words(name, "6%", y + 5, "rc-end")


def _levels(up: Scale, shares: Sequence[float]) -> str:
    return "".join(_level(up.at(one), f"{100 * one:.0f}") for one in shares)
