"""Needle points, the band in which the depth guard speaks, and what lies at risk: nerves, and places without cover."""

from __future__ import annotations

from restride.chart import tags
from restride.chart.bodymap.grid import Grid
from restride.chart.bodymap.muscle import across
from restride.chart.bodymap.needling import place, told, verdict
from restride.chart.bodymap.ruler import ruler
from restride.chart.bodymap.shown import Needle
from restride.chart.tags import path, tag, titled
from restride.knowledge import Knowledge
from restride.knowledge.anatomy import Hazard, Nerve, Points, Shape
from restride.words import Words, bodymap

GUARDED = "sciatic_midline"
"""The hazard whose middle piece the depth guard measures."""
FINE = 120
R = 10.0


def at_risk(grid: Grid, key: str, knowledge: Knowledge, w: Words) -> str:
    """Hazards hatched, the guarded band filled, nerves, dashed where a muscle covers them; the line."""
    anatomy = knowledge.anatomy
    hazards = [_hazard(grid, key, one, w) for one in anatomy.hazards.values()]
    nerves = [_nerve(grid, one, w) for one in anatomy.nerves.values()]
    return tag("g", _guard(grid, knowledge, w), *hazards, *nerves, ruler(grid, anatomy, w), cls="bm-risk")


def _guard(grid: Grid, knowledge: Knowledge, w: Words) -> str:
    table, hazard = knowledge.needling.depth, knowledge.anatomy.hazards[GUARDED]
    low, high = table["band"].numbers
    one, two = (_piece(hazard, share, low, high) for share in (0.0, 1.0))
    said = w(bodymap.HAZARDS["guard"], warn=f"{table['warn'].number:g}", stop=f"{table['stop'].number:g}")
    return tag("g", titled(said), path("bm-guard", grid.around((one, two[::-1]))))


def _piece(hazard: Hazard, share: float, low: float, high: float) -> Points:
    """The part of one edge of a hazard between two shares of the line, in per cent."""
    whole = Shape("belly", hazard.medial, hazard.lateral, 0, 0)
    edge = across(whole, lambda _: share, 0, 1, FINE)
    inside = [one for one in edge if low <= one[0] <= high]
    return (*inside[::6], inside[-1])


def _hazard(grid: Grid, key: str, one: Hazard, w: Words) -> str:
    data = grid.curve((*one.medial, *one.lateral[::-1]), closed=True)
    area = path("bm-hazard", data, fill=f"url(#{key}-hatch)")
    return tag("g", titled(w(bodymap.HAZARDS[one.id])), path("bm-hazard-halo", data), area)


def _nerve(grid: Grid, one: Nerve, w: Words) -> str:
    parts = []
    for run in one.runs:
        more, data = f"bm-w{run.width:g}" + (" bm-covered" if run.covered else ""), grid.curve(run.course)
        parts += [path(f"bm-nerve-case {more}", data), path(f"bm-nerve {more}", data)]
    return tag("g", titled(w(bodymap.NERVES[one.id])), *parts)


def mark(grid: Grid, number: int, needle: Needle, knowledge: Knowledge, w: Words) -> str:
    """A needle point with its number: a disc, a triangle for a warning, an octagon for a stop."""
    where = place(needle, knowledge.anatomy)
    if where is None:
        return ""
    (x, y), level = grid.at(where), verdict(needle, knowledge).level
    shape = path(f"bm-needle bm-{level}", _form(level, x, y))
    return tag("g", titled(told(number, needle, knowledge, w)), shape, tags.words(str(number), x, y + 4, "bm-point"))


def _form(level: str, x: float, y: float) -> str:
    if level == "warn":
        return f"M{x:.1f} {y - 1.5 * R:.1f}l{1.5 * R:g} {2.5 * R:g}h{-3 * R:g}Z"
    if level == "stop":
        a, b = R * 1.15, R * 0.48
        corners = ((b, -a), (a, -b), (a, b), (b, a), (-b, a), (-a, b), (-a, -b), (-b, -a))
        return "M" + "L".join(f"{x + dx:.1f} {y + dy:.1f}" for dx, dy in corners) + "Z"
    return f"M{x - R:.1f} {y:.1f}a{R:g} {R:g} 0 1 1 {2 * R:g} 0a{R:g} {R:g} 0 1 1 {-2 * R:g} 0Z"
