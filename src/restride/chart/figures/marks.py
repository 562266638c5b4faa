"""Arrows along which something moves, and angles that a test reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from restride.chart.figures.chain import Joints, joints, step
from restride.chart.figures.pen import Pen, path
from restride.chart.figures.pose import Point, State, between

Mark = Mapping[str, Any]
PIECES = 13
TIP = 0.042


def arrow(pen: Pen, mark: Mark, states: Sequence[State]) -> str:
    """A smooth line with a head, or two: along a path given, or the way of a landmark from pose to pose."""
    dx, dy = mark.get("shift", (0, 0))
    way = [(x + dx, y + dy) for x, y in _way(mark, states)]
    heads = _head(pen, way[-1], way[-3]) + (_head(pen, way[0], way[2]) if mark.get("both") else "")
    line = pen.smooth(way, closed=False)
    return path("halo", line) + path("arrow", line) + path("point", heads)


def _way(mark: Mark, states: Sequence[State]) -> list[Point]:
    if "of" not in mark:
        return [(x, y) for x, y in mark["path"]]
    first, last = states[mark.get("from", 0)], states[mark.get("to", len(states) - 1)]
    return [joints(between(first, last, 0.08 + i * 0.07)).points[mark["of"]] for i in range(PIECES)]


def _head(pen: Pen, tip: Point, back: Point) -> str:
    length = max(1e-6, ((tip[0] - back[0]) ** 2 + (tip[1] - back[1]) ** 2) ** 0.5)
    dx, dy = (tip[0] - back[0]) / length * TIP, (tip[1] - back[1]) / length * TIP
    x, y = tip
    corners = (
        (x + dx * 0.5, y + dy * 0.5),
        (x - dx * 0.6 - dy * 0.6, y - dy * 0.6 + dx * 0.6),
        (x - dx * 0.6 + dy * 0.6, y - dy * 0.6 - dx * 0.6),
    )
    return pen.line(*corners) + "Z"


def angle(pen: Pen, mark: Mark, found: Joints) -> str:
    """The arc between two headings at a landmark, and the ray it is read from."""
    at, radius = found.points[mark["at"]], mark.get("r", 0.13)
    first, last = (found.headings[one] if isinstance(one, str) else one for one in mark["between"])
    ray = path("ray", pen.line(at, step(at, last, radius + 0.05)))
    arc = [step(at, first + (last - first) * i / 10, radius) for i in range(11)]
    return ray + path("angle", pen.smooth(arc, closed=False))
