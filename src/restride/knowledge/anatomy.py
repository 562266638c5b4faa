"""The back of the thigh for the body map: plain coordinates for the room that draws; no clinical figure stands here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from restride.knowledge.figure import Raw
from restride.knowledge.rows import Row, fields
from restride.terms import Place

Point = tuple[float, float]
"""t: per cent from the ischial tuberosity to the medial epicondyle; m: mm lateral (+) or medial (-) of that line."""
Points = tuple[Point, ...]
Chain = tuple[Points, ...]
"""A closed outline as edges in order around it; corners stand where two edges meet."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A part of a region: its medial and its lateral edge, proximal first, and how its fibres run."""

    kind: str
    medial: Points
    lateral: Points
    fibres: int
    lean: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Region(Row):
    """A muscle or tendon, deep ones first by `order`. `tone`: how it stands to the hamstrings."""

    order: int
    tone: str
    why: str
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone(Row):
    """A place that a person can point at: its name stands at `at`; `hit` is what a thumb may hit."""

    place: Place
    order: int
    why: str
    at: Point
    edges: Chain
    hit: Chain


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a nerve's course; `covered` where muscle lies over it, `width` in mm as drawn."""

    width: float
    covered: bool
    course: Points


@dataclass(frozen=True, slots=True, kw_only=True)
class Nerve(Row):
    """A nerve, proximal piece first."""

    why: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hazard(Row):
    """Where a needle may meet a nerve or a vessel."""

    why: str
    medial: Points
    lateral: Points


@dataclass(frozen=True, slots=True)
class Frame:
    """The reference leg in mm: where the line begins and ends, as distance from the midline and height from above."""

    midline: float
    tuberosity: Point
    epicondyle: Point


@dataclass(frozen=True, slots=True)
class Anatomy:
    """The table `anatomy`: the right leg; the left one is its mirror image."""

    frame: Frame
    regions: Mapping[str, Region]
    zones: Mapping[Place, Zone]
    nerves: Mapping[str, Nerve]
    hazards: Mapping[str, Hazard]
    landmarks: Mapping[str, Point]
    surface: Mapping[str, Points]


def read(raw: Raw) -> Anatomy:
    """Everything by its id."""
    frame = raw["frame"]["drawing"]
    return Anatomy(
        frame=Frame(frame["midline"], _point(frame["tuberosity"]), _point(frame["epicondyle"])),
        regions={key: _region(key, row) for key, row in raw["region"].items()},
        zones={Place(key): _zone(key, row) for key, row in raw["zone"].items()},
        nerves={key: _nerve(key, row) for key, row in raw["nerve"].items()},
        hazards={key: _hazard(key, row) for key, row in raw["hazard"].items()},
        landmarks={key: _point(row["drawing"]["at"]) for key, row in raw["landmark"].items()},
        surface={key: _points(line) for key, line in raw["surface"]["drawing"].items()},
    )


def _point(raw: list[float]) -> Point:
    return raw[0], raw[1]


def _points(raw: list[list[float]]) -> Points:
    return tuple(map(_point, raw))


def _chain(raw: list[list[list[float]]]) -> Chain:
    return tuple(map(_points, raw))


def _edges(stations: list[Any]) -> tuple[Points, Points]:
    """Stations as medial and lateral edge: each is t, m, m, or a pair of points."""
    pairs = [_station(one) for one in stations]
    return tuple(a for a, _ in pairs), tuple(b for _, b in pairs)


def _station(raw: list[Any]) -> tuple[Point, Point]:
    if isinstance(raw[0], list):
        return _point(raw[0]), _point(raw[1])
    return (raw[0], raw[1]), (raw[0], raw[2])


def _region(key: str, row: Raw) -> Region:
    shapes = tuple(_shape(one) for one in row["drawing"]["parts"])
    return Region(**fields(key, row), shapes=shapes)


def _shape(raw: Raw) -> Shape:
    return Shape(raw["kind"], *_edges(raw["stations"]), raw["fibres"], raw["lean"])


def _zone(key: str, row: Raw) -> Zone:
    drawing = row["drawing"]
    edges = _chain(drawing["edges"])
    hit = _chain(drawing["hit"]) if "hit" in drawing else edges
    return Zone(**fields(key, row), place=Place(key), at=_point(drawing["at"]), edges=edges, hit=hit)


def _nerve(key: str, row: Raw) -> Nerve:
    runs = (Run(one["width"], one["covered"], _points(one["course"])) for one in row["drawing"]["runs"])
    return Nerve(**fields(key, row), runs=tuple(runs))


def _hazard(key: str, row: Raw) -> Hazard:
    medial, lateral = _edges(row["drawing"]["stations"])
    return Hazard(**fields(key, row), medial=medial, lateral=lateral)
