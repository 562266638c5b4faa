"""From places on a leg to the page. A place is (t, m): per cent along the reference line, mm lateral of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from restride.knowledge.anatomy import Chain, Frame, Point, Shape
from restride.terms import Side

SAME = 0.05
"""Points nearer than this, in mm, are one."""


@dataclass(frozen=True, slots=True)
class Grid:
    """One leg on the page: 1 unit is 1 mm of the reference adult."""

    frame: Frame
    side: Side

    @property
    def length(self) -> float:
        """The reference line, in mm."""
        (d0, y0), (d1, y1) = self.frame.tuberosity, self.frame.epicondyle
        return hypot(d1 - d0, y1 - y0)

    @property
    def along(self) -> Point:
        """The unit vector down the line, as (away from the midline, down)."""
        (d0, y0), (d1, y1) = self.frame.tuberosity, self.frame.epicondyle
        return (d1 - d0) / self.length, (y1 - y0) / self.length

    def at(self, place: Point) -> Point:
        """Where a place lies on the page."""
        (t, m), (ux, uy) = place, self.along
        mm = t / 100 * self.length
        d = self.frame.tuberosity[0] + mm * ux + m * uy
        y = self.frame.tuberosity[1] + mm * uy - m * ux
        return (self.frame.midline + d if self.side is Side.RIGHT else self.frame.midline - d), y

    def place(self, point: Point) -> Point:
        """Which place a point of the page is: the inverse of `at`."""
        (x, y), (ux, uy) = point, self.along
        d = (x - self.frame.midline if self.side is Side.RIGHT else self.frame.midline - x) - self.frame.tuberosity[0]
        y -= self.frame.tuberosity[1]
        return (d * ux + y * uy) / self.length * 100, d * uy - y * ux

    def curve(self, places: Sequence[Point], *, closed: bool = False, start: str = "M") -> str:
        """Path data: smooth through the places (Catmull-Rom, tangents by chord length)."""
        p = _apart([self.at(one) for one in places])
        ring = [p[-1], *p, p[0], p[1]] if closed else [p[0], *p, p[-1]]
        parts = [f"{start}{text(*p[0])}"]
        for before, a, b, after in zip(ring, ring[1:], ring[2:], ring[3:], strict=False):
            h = _distance(a, b) / 3
            (ax, ay), (bx, by) = _tangent(before, a, b), _tangent(a, b, after)
            parts.append(f"C{text(a[0] + h * ax, a[1] + h * ay, b[0] - h * bx, b[1] - h * by, *b)}")
        return "".join(parts) + ("Z" if closed else "")

    def around(self, chain: Chain) -> str:
        """A closed outline: every edge smooth, corners where edges meet."""
        return "".join(self.curve(edge, start="L" if i else "M") for i, edge in enumerate(chain)) + "Z"

    def outline(self, shape: Shape) -> str:
        """The silhouette of a muscle or tendon; a flat one has corners at its ends."""
        if shape.kind == "flat":
            return self.around((shape.medial, shape.lateral[::-1]))
        return self.curve((*shape.medial, *shape.lateral[::-1]), closed=True)


def text(*values: float) -> str:
    """Numbers for path data, to a tenth of a millimetre."""
    return " ".join(f"{value:.1f}".removesuffix(".0") for value in values)


def _distance(a: Point, b: Point) -> float:
    return hypot(b[0] - a[0], b[1] - a[1])


def _tangent(before: Point, at: Point, after: Point) -> Point:
    chords = _distance(before, at) + _distance(at, after) or 1
    return (after[0] - before[0]) / chords, (after[1] - before[1]) / chords


def _apart(points: Sequence[Point]) -> list[Point]:
    kept = list(points[:1])
    kept += [b for a, b in pairwise(points) if _distance(a, b) > SAME]
    return kept
