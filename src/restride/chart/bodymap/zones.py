"""Places of a leg as targets: named, focusable, larger than a thumb; pain in them by pattern, tone and number."""

from __future__ import annotations

from restride.chart import tags
from restride.chart.bodymap.grid import Grid
from restride.chart.bodymap.said import place
from restride.chart.bodymap.shown import Shown
from restride.chart.tags import path, tag, titled
from restride.knowledge.anatomy import Zone
from restride.words import Words, bodymap

LINE = 14.5
"""From one line of a zone's name to the next, in units."""
BADGE, BELOW, RAISED = 11.0, 25.0, 7.0
"""Radius of the disc with the strength, how far below it the kind of pain stands, and how far both are raised."""


def zone(grid: Grid, one: Zone, shown: Shown, w: Words) -> str:
    """One place of one leg."""
    at = grid.side, one.place
    name = place(w, at)
    body = [titled(name), *_marks(grid, one, shown), *_label(grid, one, shown, w)]
    ids = {"id": f"{shown.key}-{grid.side}-{one.place}", "cls": f"bm-zone bm-at-{grid.side}-{one.place}"}
    if not shown.controls:
        return tag("g", *body, **ids)
    body.append(path("bm-hit", grid.around(one.hit)))
    if shown.link:
        return tag("a", *body, **ids, href=shown.link(at), aria_label=name)
    pressed = str(at in shown.chosen).lower()
    data = {"data_side": grid.side, "data_place": one.place}
    return tag("g", *body, **ids, role="button", tabindex=0, aria_pressed=pressed, aria_label=name, **data)


def _marks(grid: Grid, one: Zone, shown: Shown) -> list[str]:
    at, data = (grid.side, one.place), grid.around(one.edges)
    found = [path("bm-chosen", data)] if at in shown.chosen else []
    if at in shown.pain:
        pain = shown.pain[at]
        found += [path(f"bm-pain bm-{pain.kind} bm-level-{pain.level}", data)]
        found += [path("bm-pattern", data, fill=f"url(#{shown.key}-{pain.kind})")]
    return [*found, path("bm-place", data)]


def _label(grid: Grid, one: Zone, shown: Shown, w: Words) -> list[str]:
    """The strength and the kind where it hurts, else the short name where it can be pressed."""
    x, y = grid.at(one.at)
    pain = shown.pain.get((grid.side, one.place))
    if pain is not None:
        y -= RAISED
        disc = tag("circle", cls="bm-badge", cx=x, cy=y, r=BADGE)
        number = tags.words(str(pain.strength), x, y + 4.6, "bm-number")
        return [disc, number, tags.words(w(bodymap.PAIN_ON_MAP[pain.kind]), x, y + BELOW, "bm-name")]
    lines = bodymap.SHORT[one.place] if shown.controls else ()
    return [tags.words(w(line), x, y + LINE * i, "bm-name") for i, line in enumerate(lines)]
