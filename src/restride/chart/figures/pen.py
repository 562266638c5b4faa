"""Statures to pixels, points to path data."""

from __future__ import annotations

from collections.abc import Sequence

from restride.chart.figures.chain import step
from restride.chart.figures.pose import Point


class Pen:
    """Draws in pixels (y down) and keeps every point drawn, so that the picture knows how large it is."""

    def __init__(self, size: float) -> None:
        self.size = size
        self.drawn: list[Point] = []

    def at(self, p: Point) -> Point:
        """A point in pixels."""
        self.drawn.append((p[0] * self.size, -p[1] * self.size))
        return self.drawn[-1]

    def smooth(self, points: Sequence[Point], *, closed: bool = True) -> str:
        """A smooth line through points, as a Catmull-Rom spline."""
        q = [self.at(p) for p in (clockwise(points) if closed else points)]
        ring = [q[-1], *q, *q[:2]] if closed else [q[0], *q, q[-1]]
        parts = [f"M{_text(*q[0])}"]
        for before, a, b, after in zip(ring, ring[1:], ring[2:], ring[3:], strict=False):
            first = a[0] + (b[0] - before[0]) / 6, a[1] + (b[1] - before[1]) / 6
            second = b[0] - (after[0] - a[0]) / 6, b[1] - (after[1] - a[1]) / 6
            parts.append(f"C{_text(*first, *second, *b)}")
        return "".join(parts) + ("Z" if closed else "")

    def dot(self, p: Point, radius: float) -> str:
        """A circle."""
        (x, y), r = self.at(p), radius * self.size
        self.drawn += [(x - r, y - r), (x + r, y + r)]
        half = f"a{_text(r, r)} 0 1 1"
        return f"M{_text(x - r, y)}{half} {_text(2 * r, 0)}{half} {_text(-2 * r, 0)}Z"

    def line(self, *points: Point) -> str:
        """Straight lines through points."""
        return "M" + "L".join(_text(*self.at(p)) for p in points)

    def box(self, left: float, right: float, low: float, high: float) -> str:
        """A rectangle."""
        return self.line((left, low), (right, low), (right, high), (left, high)) + "Z"

    def frame(self, points: Sequence[Point], origin: Point, phi: float) -> str:
        """Local points (forward, up), seen from `origin` with "forward" at heading `phi`."""
        return self.smooth([step(step(origin, phi, x), phi + 90, y) for x, y in points])


def clockwise(points: Sequence[Point]) -> list[Point]:
    """One winding for all, so that overlapping parts of a limb join instead of cutting holes."""
    ends = [*points[1:], points[0]]
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, ends, strict=True))
    return list(points) if area < 0 else list(points)[::-1]


def _text(*values: float) -> str:
    return " ".join(f"{value:.1f}".removesuffix(".0") for value in values)


def path(classes: str, data: str) -> str:
    """A path of the figure's style."""
    return f'<path class="{classes}" d="{data}"/>'
