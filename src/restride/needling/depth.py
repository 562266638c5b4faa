"""The depth guard: data and one function. Nowhere is a depth called clear."""

from __future__ import annotations

from dataclasses import dataclass

from restride.knowledge.needling import NeedlingTable
from restride.needling.results import Depth
from restride.terms.needling import Across, NeedledMuscle, NeedleRegion

_HAZARD = frozenset({NeedleRegion.POPLITEAL_FOSSA, NeedleRegion.FIBULAR_NECK})
_OFF_MAP = frozenset({NeedleRegion.GLUTEAL, NeedleRegion.ELSEWHERE})
_INNER = frozenset({NeedledMuscle.SEMITENDINOSUS, NeedledMuscle.SEMIMEMBRANOSUS, NeedledMuscle.ADDUCTOR_MAGNUS})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a needle is: `along_pct` of the line from the ischial tuberosity to the knee; None is not told."""

    muscle: NeedledMuscle | None = None
    along_pct: float | None = None
    across: Across | None = None
    region: NeedleRegion | None = None


def depth(table: NeedlingTable, place: Place, depth_mm: float | None, *, ultrasound: bool = False) -> Depth:
    """How a depth in mm stands to the guard. A place not told counts as the worse of those it could be.

    `stop` also for places where no needle goes; `unknown` wherever nobody knows how deep the nerve is.
    """
    if place.region in _OFF_MAP or place.muscle in (NeedledMuscle.GLUTEAL, NeedledMuscle.OTHER):
        return Depth("stop", "outside_map")
    beyond = place.along_pct is not None and place.along_pct >= table.depth["fossa_from"].number
    if place.region in _HAZARD or beyond:
        return Depth("stop", "vessels_and_nerves")
    if place.along_pct is not None and not in_band(table, place):
        return Depth("unknown", "nerve_depth_unknown")
    if depth_mm is None:
        return Depth("unknown", "depth_not_told")
    return _in_band(table, place.along_pct, depth_mm, ultrasound)


def in_band(table: NeedlingTable, place: Place) -> bool:
    """Whether the place may lie over the sciatic band: along the line, and not told to be away from its border."""
    low, high = table.depth["band"].numbers
    away = (place.muscle is NeedledMuscle.BICEPS_FEMORIS_LONG and place.across is Across.LATERAL) or (
        place.muscle in _INNER and place.across is Across.MEDIAL
    )
    return (place.along_pct is None or low <= place.along_pct <= high) and not away


def _in_band(table: NeedlingTable, along_pct: float | None, depth_mm: float, ultrasound: bool) -> Depth:
    warn, stop = table.depth["warn"].number, table.depth["stop"].number
    if depth_mm > stop and not ultrasound:
        return Depth("stop", "sciatic_band", stop)
    if depth_mm > warn:
        return Depth("warn", "sciatic_band", warn)
    return Depth("unknown", "place_not_told") if along_pct is None else Depth("within", "sciatic_band", warn)
