"""The way back: each milestone with the span that holds sixteen of twenty, on one line of days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from restride.chart import tags
from restride.chart.axis import Scale, date_axis, lines, today, today_name
from restride.chart.picture import Picture, chart
from restride.chart.tags import tag
from restride.chart.told import HELD, Told
from restride.words import Words, charts, dates
from restride.words.values import values

if TYPE_CHECKING:
    from restride.forecast import Ahead

HEAD, ROW, BAR = 18.0, 72.0, 46.0
"""Height of the head and of a row, and where in it its bar lies: name and span stand above."""
Done = Sequence[tuple[str, date]]
"""Milestones reached, with the day of each."""


def steps(told: Told, w: Words, reached: Done = (), key: str = "steps") -> Picture:
    """Milestones behind and ahead."""
    ahead = told.forecast.milestones
    last = max([one.dates.interval(HELD)[1] for one in ahead] + [told.day + 7.0])
    scale = Scale(min([told.day, *((when - told.onset).days for _, when in reached)]), last, 1.5, 98.5)
    tops = [HEAD + ROW * n for n in range(len(reached) + len(ahead) + 1)]
    rows = [_done(scale, told, *one, w) for one in zip(tops, reached, strict=False)]
    rows += [_row(scale, told, *one, w) for one in zip(tops[len(reached) :], ahead, strict=False)]
    lanes = "".join(_lane(scale, told, top) for top in tops[:-1])
    named = today_name(scale, told.day, HEAD - 4, w) + date_axis(scale, told.onset, tops[-1] + 16, w)
    text = [*(_said_done(told, one, w) for one in reached), *(_said(told, one, w) for one in ahead)]
    text.append(w(charts.STEPS_HOW, date=told.date(w, told.day)))
    return chart(key, w, w(charts.STEPS), text, (lanes + "".join(rows) + named, tops[-1] + 22))


def _lane(scale: Scale, told: Told, top: float) -> str:
    """The days under a bar, today upright in them."""
    y = top + BAR - 6
    lane = tag("rect", cls="rc-lane", x=0, y=y, width="100%", height=20, rx=4)
    return lane + lines(scale, y, y + 20) + today(scale, told.day, y - 2, y + 22)


def _name(milestone: str, w: Words) -> str:
    name = w(values("Milestone")[milestone])
    return name[:1].upper() + name[1:]


def _labels(name: str, span: str, top: float) -> str:
    """Name and span above the bar."""
    return tags.words(name, 0, top + 18, "rc-strong") + tags.words(span, 0, top + 35)


def _row(scale: Scale, told: Told, top: float, one: Ahead, w: Words) -> str:
    low, high = one.dates.interval(HELD)
    width = f"{max(scale.at(high) - scale.at(low), 1.0):.2f}%"
    bar = tag("rect", cls="rc-bar", x=scale.pct(low), y=top + BAR, width=width, height=8, rx=4)
    ring = tag("circle", cls="rc-middle", cx=scale.pct(one.dates.median), cy=top + BAR + 4, r=6)
    return _labels(_name(one.milestone, w), told.span(w, one.dates), top) + bar + ring


def _done(scale: Scale, told: Told, top: float, one: tuple[str, date], w: Words) -> str:
    """A milestone behind: a tick where it was reached."""
    x = scale.at((one[1] - told.onset).days)
    tick = tag("path", cls="rc-done", d="M-6 0l4.5 4.5L7-6")
    mark = tag("svg", tick, x=f"{x:.2f}%", y=top + BAR + 4, overflow="visible")
    said = w(charts.DONE, date=dates.day(w, one[1], told.today.year))
    return _labels(_name(one[0], w), said, top) + mark


def _said(told: Told, one: Ahead, w: Words) -> str:
    middle = told.date(w, one.dates.median)
    return w(charts.STEP, milestone=_name(one.milestone, w), span=told.span(w, one.dates), middle=middle)


def _said_done(told: Told, one: tuple[str, date], w: Words) -> str:
    return w(charts.STEP_DONE, milestone=_name(one[0], w), date=dates.day(w, one[1], told.today.year))
