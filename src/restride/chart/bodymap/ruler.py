"""The line on which needle points are given: from the sit bone to the inner knuckle of the thigh bone, in per cent."""

from __future__ import annotations

from restride.chart import tags
from restride.chart.bodymap.grid import Grid
from restride.chart.tags import tag, titled
from restride.knowledge.anatomy import Anatomy, Point
from restride.words import Words, bodymap

STEP = 10
"""Per cent from one tick to the next; every second one has its number."""


def ruler(grid: Grid, anatomy: Anatomy, w: Words) -> str:
    """The line with its ticks, and the bones that can be felt."""
    ends = (0.0, 0.0), (100.0, 0.0)
    parts = [_line(grid, *ends, "bm-rule-halo"), _line(grid, *ends, "bm-rule")]
    parts += [_tick(grid, t) for t in range(0, 101, STEP)]
    bones = [_bone(grid, name, at, w) for name, at in anatomy.landmarks.items()]
    return tag("g", *parts, *bones)


def _line(grid: Grid, one: Point, two: Point, cls: str) -> str:
    (x1, y1), (x2, y2) = grid.at(one), grid.at(two)
    return tag("line", cls=cls, x1=x1, y1=y1, x2=x2, y2=y2)


def _tick(grid: Grid, t: int) -> str:
    named = t % (2 * STEP) == 0
    tick = _line(grid, (t, -4 if named else -2), (t, 4 if named else 2), "bm-rule")
    x, y = grid.at((t, 0))
    return tick + (tags.words(str(t), x - 7, y + 3, "bm-tick") if named else "")


def _bone(grid: Grid, name: str, at: Point, w: Words) -> str:
    x, y = grid.at(at)
    ring, dot = (tag("circle", cls=cls, cx=x, cy=y, r=r) for cls, r in (("bm-bone", 5.0), ("bm-bone-dot", 1.7)))
    return tag("g", titled(w(bodymap.LANDMARKS[name])), ring, dot)
