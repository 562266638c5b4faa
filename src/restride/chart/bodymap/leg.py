"""One leg: skin, muscles from deep to superficial, folds. Decoration only: what can be pressed lies over it."""

from __future__ import annotations

from collections.abc import Collection

from restride.chart.bodymap.grid import Grid
from restride.chart.bodymap.muscle import muscle
from restride.chart.tags import path, tag
from restride.knowledge.anatomy import Anatomy, Points, Region

BELOW_HIP = 5
"""Per cent from which the sheet under the skin is drawn: above it gluteus maximus covers all."""
RIM = (-7.0, 5.0)
"""Fat between skin and sheet in mm, on the outer and the inner side."""
AFTER = {
    "iliotibial-tract": ("fat", "bm-fat", True),
    "gluteus-maximus": ("window", "bm-window", False),
    "semitendinosus": ("raphe", "bm-raphe", False),
}
"""What is drawn on top of a region: the line of the surface, its class, and whether it is closed."""
FOLDS = (("gluteal_edge", "bm-hidden"), ("knee_crease", "bm-crease bm-soft"), ("cleft", "bm-crease bm-soft"))


def leg(grid: Grid, anatomy: Anatomy, shown: Collection[str], classes: str) -> str:
    """The markup of a leg; regions in `shown` stand out."""
    regions = "".join(_region(grid, anatomy, one, one.id in shown) for one in anatomy.regions.values())
    return tag("g", _skin(grid, anatomy), regions, _surface(grid, anatomy), cls=f"bm-leg {classes}".strip())


def _skin(grid: Grid, anatomy: Anatomy) -> str:
    outer, inner = anatomy.surface["skin_lateral"], anatomy.surface["skin_medial"]
    sheet = _inside(outer, RIM[0]), _inside(inner, RIM[1])[::-1]
    return path("bm-skin", grid.around((outer, inner[::-1]))) + path("bm-sheet", grid.around(sheet))


def _inside(skin: Points, rim: float) -> Points:
    return tuple((t, m + rim) for t, m in skin if t > BELOW_HIP)


def _region(grid: Grid, anatomy: Anatomy, region: Region, shown: bool) -> str:
    body = "".join(muscle(grid, shape) for shape in region.shapes)
    found = tag("g", body, cls=f"bm-{region.tone}" + (" bm-on" if shown else ""), data_region=region.id)
    if region.id in AFTER:
        line, cls, closed = AFTER[region.id]
        found += path(cls, grid.curve(anatomy.surface[line], closed=closed))
    return found


def _surface(grid: Grid, anatomy: Anatomy) -> str:
    lines = anatomy.surface
    edges = path("bm-edge", grid.curve(lines["skin_lateral"])) + path("bm-edge", grid.curve(lines["skin_medial"][4:]))
    folds = "".join(path(cls, grid.curve(lines[name])) for name, cls in FOLDS)
    return edges + folds + path("bm-crease", grid.curve(lines["fold"]))
