"""One value as a bar against the most that was allowed. The words beside it say both."""

from __future__ import annotations

from restride.chart.axis import Scale
from restride.chart.picture import Picture
from restride.chart.tags import tag

HEIGHT, BAR = 16, 8
ROOM = 1.25
"""How much longer the line is than the longer of the two."""


def against(value: float, most: float) -> Picture:
    """A bar as long as the value, dark beyond a post at the most that was allowed."""
    scale = Scale(0, max(value, most) * ROOM or 1)
    y = (HEIGHT - BAR) / 2
    lane = tag("rect", cls="rc-lane", x=0, width="100%", y=y, height=BAR, rx=4)
    bar = tag("rect", cls="rc-bar", x=0, width=scale.pct(min(value, most)), y=y, height=BAR, rx=4)
    beyond = f"{scale.at(value) - scale.at(most):.2f}%"
    over = tag("rect", cls="rc-step", x=scale.pct(most), width=beyond, y=y, height=BAR) if value > most else ""
    post = tag("line", cls="rc-today", x1=scale.pct(most), x2=scale.pct(most), y1=0, y2=HEIGHT)
    return Picture(tag("svg", lane, bar, over, post, cls="rc", height=HEIGHT, aria_hidden="true"), "", ())
