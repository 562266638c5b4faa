"""The places as a list that works without a script: the control beside the map, with the places beyond it."""

from __future__ import annotations

from html import escape

from restride.chart.bodymap.said import SIDES
from restride.chart.bodymap.shown import Shown
from restride.chart.tags import tag
from restride.knowledge import Knowledge
from restride.terms import Place
from restride.words import Words, bodymap
from restride.words.values import value


def choices(shown: Shown, knowledge: Knowledge, w: Words) -> str:
    """Field sets of check boxes named `place`; values are `right-sit-bone` on the map and `groin` beyond it."""
    zones, groups = knowledge.anatomy.zones, []
    for side in shown.sides:
        rows = [(f"{side}-{one}", value(w, one), (side, one) in shown.chosen) for one in zones]
        groups.append(_group(w(bodymap.ON_LEG, side=w(SIDES[side])), [_box(shown.key, *row) for row in rows]))
    beyond = [(str(one), value(w, one), one in shown.elsewhere) for one in Place if one not in zones]
    return "".join(groups) + _group(w(bodymap.ELSEWHERE), [_box(shown.key, *row) for row in beyond])


def _group(legend: str, boxes: list[str]) -> str:
    return tag("fieldset", tag("legend", escape(legend, quote=False)), *boxes, cls="bm-list")


def _box(key: str, at: str, said: str, on: bool) -> str:
    form = {"type": "checkbox", "name": "place", "value": at, "id": f"{key}-in-{at}", "cls": f"bm-in-{at}"}
    box = tag("input", **form, checked="checked" if on else None)
    return tag("label", box, tag("span", escape(said, quote=False)), cls="bm-choice")
