"""A chance as a row of twenty dots, so many of them filled."""

from __future__ import annotations

from restride.chart.dots import DOTS
from restride.chart.tags import tag

R, HEIGHT = 5.25, 16


def twenty(count: int) -> str:
    """The row as wide as its place. The number stands beside it in words, so it has none of its own."""
    drawn = [
        tag("circle", cls="rc-dot" if k < count else "rc-none", cx=f"{2.5 + 94.05 * k / (DOTS - 1):.2f}%", cy=8, r=R)
        for k in range(DOTS)
    ]
    return tag("svg", *drawn, cls="rc rc-row", height=HEIGHT, aria_hidden="true")
