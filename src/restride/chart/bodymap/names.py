"""Short names on the hamstrings that stand out: where each is seen best, as several lie under others."""

from __future__ import annotations

from restride.chart import tags
from restride.chart.bodymap.grid import Grid
from restride.chart.bodymap.muscle import across
from restride.chart.bodymap.shown import Shown
from restride.knowledge import Knowledge

SEEN = {
    "biceps-femoris-long": (0.4, 0.5),
    "biceps-femoris-short": (0.5, 0.74),
    "semimembranosus": (0.62, 0.16),
    "semitendinosus": (0.4, 0.5),
}
"""How far along a muscle and how far across it, from its inner edge, its name stands."""


def names(grid: Grid, shown: Shown, knowledge: Knowledge) -> list[str]:
    """A name for each hamstring that stands out; the sentences give it in full."""
    return [_name(grid, one, knowledge) for one in SEEN if one in shown.muscles]


def short(region: str, knowledge: Knowledge) -> str:
    """The short name of a hamstring; "" for any other region."""
    return knowledge.muscles[region.replace("-", "_")].short if region in SEEN else ""


def _name(grid: Grid, region: str, knowledge: Knowledge) -> str:
    along, share = SEEN[region]
    where = across(knowledge.anatomy.regions[region].shapes[0], lambda _: share, along, along, 1)[0]
    x, y = grid.at(where)
    return tags.words(short(region, knowledge), x, y, "bm-name")
