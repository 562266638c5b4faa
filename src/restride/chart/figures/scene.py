"""The drawing of one exercise: poses side by side, or overlaid on faint earlier ones, each with its caption."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import radians, tan
from typing import Any

from restride.chart.figures.chain import joints
from restride.chart.figures.limbs import person
from restride.chart.figures.marks import angle, arrow
from restride.chart.figures.pen import Pen, path
from restride.chart.figures.pose import State, state
from restride.chart.figures.props import prop
from restride.chart.figures.solve import solve

Drawing = Mapping[str, Any]
Box = tuple[float, float, float, float]
LETTER = 3.5
"""Half a caption's width for each letter, in pixels."""
ARROW = " → "


@dataclass(frozen=True, slots=True)
class Panel:
    """One pose drawn: its markup, its box (left, top, right, bottom) in pixels, and its caption."""

    markup: str
    box: Box
    caption: str


def states(drawing: Drawing) -> tuple[State, ...]:
    """Every pose of a drawing, at rest."""
    shared = drawing.get("all", {})
    return tuple(solve(state({**shared, **pose})) for pose in drawing["poses"])


def scene(drawing: Drawing, captions: Sequence[str], size: float, *, mirrored: bool) -> tuple[str, Box]:
    """The markup and its box. `mirrored` draws it the other way round, captions apart: the near leg is a left one."""
    bodies = states(drawing)
    panels = list(_panels(drawing, bodies, captions, size))
    edge, parts = 0.0, []
    left, top = 0.0, min(panel.box[1] for panel in panels)
    for number, panel in enumerate(panels):
        start, _, end, _ = panel.box
        shift = 0.0 if number == 0 else edge - start + 0.1 * size
        left = start if number == 0 else left
        edge = end + shift
        parts.append(_placed(panel, shift, size, mirrored))
    box = (left - 0.06 * size, top, edge + 0.06 * size, 0.17 * size)
    return _floor(bodies[0].slope, box, panels[0].box, mirrored) + "".join(parts), box


def _placed(panel: Panel, shift: float, size: float, mirrored: bool) -> str:
    start, _, end, _ = panel.box
    turn = f"matrix(-1 0 0 1 {start + end + shift:.1f} 0)" if mirrored else f"translate({shift:.1f} 0)"
    middle = (start + end) / 2 + shift
    caption = f'<text class="cap" x="{middle:.0f}" y="{0.135 * size:.0f}">{escape(panel.caption)}</text>'
    return f'<g transform="{turn}">{panel.markup}</g>{caption}'


def _floor(slope: float, box: Box, panel: Box, mirrored: bool) -> str:
    """The ground from edge to edge, tilted where the exercise goes uphill."""
    left, _, right, _ = box
    rise = -tan(radians(slope)) * (-1 if mirrored else 1)
    level = -tan(radians(slope)) * (panel[0] + panel[2]) if mirrored else 0.0
    return path("floor", f"M{left:.0f} {left * rise + level:.0f}L{right:.0f} {right * rise + level:.0f}")


def _panels(drawing: Drawing, bodies: Sequence[State], captions: Sequence[str], size: float) -> Iterator[Panel]:
    if drawing.get("layout") == "onion":
        yield _panel(drawing, bodies, len(bodies) - 1, ARROW.join(captions), size)
        return
    for number, caption in enumerate(captions):
        yield _panel(drawing, bodies, number, caption, size)


def _panel(drawing: Drawing, bodies: Sequence[State], number: int, caption: str, size: float) -> Panel:
    pen, body, pose = Pen(size), bodies[number], drawing["poses"][number]
    onion, hurt = drawing.get("layout") == "onion", drawing.get("hurt", "near")
    found = joints(body)
    things = [*drawing.get("props", ()), *pose.get("props", ())]
    behind = [prop(pen, one, found) for one in things if not one.get("over")]
    before = [prop(pen, one, found) for one in things if one.get("over")]
    ghosts = [person(pen, ghost, hurt, {}, "ghost") for ghost in bodies[:-1]] if onion else []
    works = drawing.get("works", {}) if onion or pose.get("works", True) else {}
    drawn = person(pen, body, hurt, works)
    for mark in drawing.get("arrows", ()):
        if onion or mark.get("pose", 0) == number:
            before.append(arrow(pen, mark, bodies))
    for mark in drawing.get("angles", ()):
        if mark.get("pose", len(bodies) - 1) == number:
            before.append(angle(pen, mark, found))
    return Panel("".join([*behind, *ghosts, drawn, *before]), _box(pen, caption), caption)


def _box(pen: Pen, caption: str) -> Box:
    """What was drawn, at least as wide as its caption."""
    xs, ys = [x for x, _ in pen.drawn], [y for _, y in pen.drawn]
    middle, half = (min(xs) + max(xs)) / 2, len(caption) * LETTER
    return min(*xs, middle - half), min(ys), max(*xs, middle + half), max(ys)
