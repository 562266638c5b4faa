"""A needle point: where it lies on the map, how it stands to the depth guard, and the same as a sentence."""

from __future__ import annotations

from restride.chart.bodymap.muscle import across
from restride.chart.bodymap.shown import Needle
from restride.knowledge import Knowledge
from restride.knowledge.anatomy import Anatomy, Point
from restride.needling.depth import Place, depth
from restride.needling.results import Depth
from restride.terms.needling import Across
from restride.words import Words, bodymap
from restride.words.values import value

SHARE = {Across.MEDIAL: 0.2, Across.MIDDLE: 0.5, Across.LATERAL: 0.8}
"""Where across its muscle a point is drawn; one that was not told stands in the middle."""
STEPS = 200


def verdict(needle: Needle, knowledge: Knowledge) -> Depth:
    """How the point stands to the depth guard."""
    where = Place(needle.muscle, needle.along_pct, needle.across, needle.region)
    return depth(knowledge.needling, where, needle.depth_mm, ultrasound=needle.ultrasound)


def place(needle: Needle, anatomy: Anatomy) -> Point | None:
    """Where a point lies on the map; None where it was not told well enough, or is off the map."""
    region, along = anatomy.regions.get(str(needle.muscle).replace("_", "-")), needle.along_pct
    if region is None or along is None:
        return None
    shape, share = region.shapes[0], SHARE[needle.across or Across.MIDDLE]
    if not shape.medial[0][0] <= along <= shape.medial[-1][0]:
        return None
    return min(across(shape, lambda _: share, 0, 1, STEPS), key=lambda one: abs(one[0] - along))


def told(number: int, needle: Needle, knowledge: Knowledge, w: Words) -> str:
    """A needle point as a sentence, with what the depth guard says."""
    found = verdict(needle, knowledge)
    limit = "" if found.limit_mm is None else f"{found.limit_mm:g}"
    common = {
        "n": number,
        "muscle": w(bodymap.MUSCLE_NOT_TOLD) if needle.muscle is None else value(w, needle.muscle),
        "side": value(w, needle.side),
        "deep": w(bodymap.DEPTH_NOT_TOLD) if needle.depth_mm is None else w(bodymap.DEEP, mm=f"{needle.depth_mm:g}"),
        "guard": w(bodymap.GUARD[found.level, found.why], limit=limit),
    }
    if place(needle, knowledge.anatomy) is None or needle.along_pct is None:
        return w(bodymap.NO_PLACE, **common)
    side = value(w, needle.across or Across.MIDDLE)
    return w(bodymap.NEEDLE, **common, along=f"{needle.along_pct:g}", across=side)
