"""Short names on the hamstrings that stand out: where each is seen best, as several lie under others."""

from __future__ import annotations

from restride.chart import tags
from restride.chart.bodymap.grid import Grid
from restride.chart.bodymap.muscle import across
from restride.chart.bodymap.shown import Shown
from restride.chart.tags import path, tag, titled
from restride.knowledge import Knowledge
from restride.words import Words, bodymap

SEEN = {
    "biceps-femoris-long": (0.4, 0.5),
    "biceps-femoris-short": (0.5, 0.74),
    "semimembranosus": (0.62, 0.16),
    "semitendinosus": (0.4, 0.5),
}
"""How far along a muscle and how far across it, from its inner edge, its name stands."""
SEEN_FROM_DEEP = ("biceps-femoris-short", "semimembranosus", "semitendinosus", "biceps-femoris-long")


def names(grid: Grid, shown: Shown, knowledge: Knowledge) -> list[str]:
    """A name for each hamstring that stands out; the sentences give it in full."""
    return [_name(grid, one, knowledge) for one in SEEN if one in shown.muscles]


def links(grid: Grid, shown: Shown, knowledge: Knowledge, w: Words) -> list[str]:
    """Every hamstring as a link, the superficial ones last, its name on it."""
    lead = shown.muscle_link
    return [] if lead is None else [_link(grid, one, lead(one), knowledge, w) for one in SEEN_FROM_DEEP]


def _link(grid: Grid, region: str, href: str, knowledge: Knowledge, w: Words) -> str:
    shapes = knowledge.anatomy.regions[region].shapes
    hit = "".join(path("bm-hit", grid.outline(shape)) for shape in shapes)
    named = w(bodymap.REGIONS[region])
    inside = titled(named) + hit + _name(grid, region, knowledge)
    return tag("a", inside, cls=f"bm-muscle bm-to-{region}", href=href, aria_label=named)


def short(region: str, knowledge: Knowledge) -> str:
    """The short name of a hamstring; "" for any other region."""
    return knowledge.muscles[region.replace("-", "_")].short if region in SEEN else ""


def _name(grid: Grid, region: str, knowledge: Knowledge) -> str:
    along, share = SEEN[region]
    where = across(knowledge.anatomy.regions[region].shapes[0], lambda _: share, along, along, 1)[0]
    x, y = grid.at(where)
    return tags.words(short(region, knowledge), x, y, "bm-name")
