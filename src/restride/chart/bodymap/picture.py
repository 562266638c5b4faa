"""The one drawing function: both legs or one, what hurts, where needles went."""

from __future__ import annotations

from collections.abc import Sequence

from restride.chart import tags
from restride.chart.bodymap.defs import Box, defs
from restride.chart.bodymap.grid import Grid, text
from restride.chart.bodymap.leg import leg
from restride.chart.bodymap.names import links, names
from restride.chart.bodymap.needles import at_risk, mark
from restride.chart.bodymap.said import SIDES, sentences, title
from restride.chart.bodymap.shown import At, Shown
from restride.chart.bodymap.zones import zone
from restride.chart.picture import Picture, head
from restride.chart.tags import path, tag
from restride.knowledge import Knowledge
from restride.knowledge.anatomy import Anatomy
from restride.terms import Side
from restride.words import Words, bodymap

TOP, HEIGHT = 8.0, 624.0
BOTH: Box = (30.0, TOP, 360.0, HEIGHT)
"""What is seen of both legs, in units: at 360 px one unit is one pixel, so that every zone is 44 px and more."""
ONE: dict[Side, Box] = {Side.LEFT: (18.0, TOP, 198.0, HEIGHT), Side.RIGHT: (204.0, TOP, 198.0, HEIGHT)}
HEADER = (0.0, 26.0)
"""The place over which a leg's name stands."""


def draw(shown: Shown, knowledge: Knowledge, w: Words) -> Picture:
    """The back of the thigh, as `shown` says."""
    named, told = title(shown, w), sentences(shown, knowledge, w)
    body = [_side(Grid(knowledge.anatomy.frame, side), shown, knowledge, w) for side in shown.sides]
    return Picture(_svg(shown, w, named, told, [*body, _ring(shown.focus, knowledge.anatomy)]), named, told)


def _side(grid: Grid, shown: Shown, knowledge: Knowledge, w: Words) -> str:
    anatomy, hurt = knowledge.anatomy, grid.side is shown.injured
    drawn = leg(grid, anatomy, shown.muscles, "bm-hurt" if hurt else "")
    body = [tag("g", drawn, mask=f"url(#{shown.key}-fade)", aria_hidden="true")]
    if shown.needles is not None:
        body += [at_risk(grid, shown.key, knowledge, w)]
        mine = [(n, one) for n, one in enumerate(shown.needles, 1) if one.side is grid.side]
        body += [mark(grid, n, one, knowledge, w) for n, one in mine]
    elif shown.zoned:
        body += [zone(grid, one, shown, w) for one in anatomy.zones.values()]
    else:
        body += links(grid, shown, knowledge, w) if shown.muscle_link else names(grid, shown, knowledge)
    name = w(bodymap.LEG, side=w(SIDES[grid.side]))
    return tag("g", *body, _header(grid, w, hurt), role="group", aria_label=name, id=f"{shown.key}-{grid.side}")


def _header(grid: Grid, w: Words, hurt: bool) -> str:
    """Which leg it is, above it; the injured one in a word too."""
    x = grid.at(HEADER)[0]
    name = tags.words(w(SIDES[grid.side]), x, TOP + 16, "bm-side")
    return name + (tags.words(w(bodymap.INJURED), x, TOP + 33, "bm-side bm-injured") if hurt else "")


def _ring(focus: At | None, anatomy: Anatomy) -> str:
    """The ring around a place, drawn last so that nothing lies over it."""
    if focus is None:
        return ""
    data = Grid(anatomy.frame, focus[0]).around(anatomy.zones[focus[1]].edges)
    return path("bm-ring-halo", data) + path("bm-ring", data)


def _svg(shown: Shown, w: Words, named: str, told: Sequence[str], body: Sequence[str]) -> str:
    box = ONE[shown.only] if shown.only else BOTH
    inside, ties = head(shown.key, named, told)
    cls, role = "bm bm-one" if shown.only else "bm", "group" if shown.controls or shown.muscle_link else "img"
    drawn = [inside, defs(shown.key, box), *body]
    return tag("svg", *drawn, cls=cls, role=role, lang=w.lang, viewBox=text(*box), **ties)
