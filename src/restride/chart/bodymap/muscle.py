"""A muscle or tendon: silhouette, a dark and a light plane, and fibres, parallel or pennate where they lean."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import pi, sin

from restride.chart.bodymap.grid import Grid
from restride.chart.tags import path
from restride.knowledge.anatomy import Point, Shape

Share = Callable[[float], float]
"""How far from the medial (0) to the lateral edge (1), by position along the muscle (0 to 1)."""
PLANES = (("bm-lo", 0.04, 0.97, 0.99, -0.3), ("bm-hi", 0.1, 0.84, 0.2, 0.24))
"""Class, from and to along the muscle, where across it the plane begins and how far it swells."""


def muscle(grid: Grid, shape: Shape) -> str:
    """The markup of one shape of a region."""
    silhouette = path("bm-core" if shape.kind == "core" else f"bm-shape bm-{shape.kind}", grid.outline(shape))
    planes = "".join(_planes(grid, shape)) if shape.kind in {"belly", "flat"} else ""
    return silhouette + planes + "".join(_fibre(grid, shape, k) for k in range(shape.fibres))


def _planes(grid: Grid, shape: Shape) -> list[str]:
    return [_plane(grid, shape, plane) for plane in PLANES]


def _plane(grid: Grid, shape: Shape, plane: tuple[str, float, float, float, float]) -> str:
    cls, low, high, edge, swell = plane

    def bulge(s: float) -> float:
        return edge + swell * sin(pi * (s - low) / (high - low))

    one, two = across(shape, lambda _: edge, low, high, 8), across(shape, bulge, low, high, 8)
    return path(cls, grid.curve([*one, *two[::-1]], closed=True))


def _fibre(grid: Grid, shape: Shape, k: int) -> str:
    if shape.kind == "tendon":
        share = (k + 1) / (shape.fibres + 1)
        return path("bm-strand", grid.curve(across(shape, lambda _: share, 0.06, 0.94, 5)))
    if not shape.lean:
        share = (k + 0.8) / (shape.fibres + 0.6)
        return path("bm-fibre", grid.curve(across(shape, lambda _: share, 0.05, 0.95, 7)))
    span = abs(shape.lean)
    low = 0.03 + (0.92 - span) * k / (shape.fibres - 1)
    return path("bm-fibre", grid.curve(across(shape, partial(_leaning, low, shape.lean), low, low + span, 4)))


def _leaning(low: float, lean: float, s: float) -> float:
    run = 0.06 + 0.88 * (s - low) / abs(lean)
    return run if lean > 0 else 1 - run


def across(shape: Shape, share: Share, low: float, high: float, steps: int) -> list[Point]:
    """Places on the line that runs at `share` across a shape, from `low` to `high` along it."""
    stations = len(shape.medial) - 1
    found = []
    for k in range(steps + 1):
        s = low + (high - low) * k / steps
        i = min(int(s * stations), stations - 1)
        w, g = s * stations - i, share(s)
        (t0, m0), (t1, m1) = (_mixed(edge[i], edge[i + 1], w) for edge in (shape.medial, shape.lateral))
        found.append((t0 + (t1 - t0) * g, m0 + (m1 - m0) * g))
    return found


def _mixed(a: Point, b: Point, w: float) -> Point:
    return a[0] + (b[0] - a[0]) * w, a[1] + (b[1] - a[1]) * w
