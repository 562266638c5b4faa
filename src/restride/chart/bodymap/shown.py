"""What a map shows: the places that hurt or are chosen, the needle points, and how it is used."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from restride.terms import Place, Side
from restride.terms.needling import Across, NeedledMuscle, NeedleRegion

At = tuple[Side, Place]
Link = Callable[[At], str]
"""Where a place leads without a script. An address must not carry what hurts: an anchor of the list will do."""


class PainKind(StrEnum):
    """How it feels. Only for the picture: the journal asks about each kind by its own field."""

    SHARP = "sharp"
    ACHE = "ache"
    TIGHT = "tight"
    NERVE = "nerve"


@dataclass(frozen=True, slots=True)
class Pain:
    """Pain in one place: how it feels, and its strength, 0-10 (NPRS)."""

    kind: PainKind
    strength: int

    @property
    def level(self) -> int:
        """The tone: up to 3 of 10 is 1, 4 to 6 is 2, more is 3."""
        return 1 + (self.strength > 3) + (self.strength > 6)


@dataclass(frozen=True, slots=True)
class Needle:
    """A needle point: which muscle, how far along the line from sit bone to knee in per cent, how deep in mm."""

    side: Side
    muscle: NeedledMuscle | None = None
    along_pct: float | None = None
    across: Across | None = None
    depth_mm: float | None = None
    region: NeedleRegion | None = None
    ultrasound: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One map. Every id begins with `key`, so that a page may hold several.

    `only`: one leg instead of both. `controls`: places can be pressed; with `link` they are links. `needles`, even
    none, shows nerves and the depth guard. `muscles`: regions that stand out. `focus`: the place with a ring.
    `muscle_link`: where each hamstring leads, by its region; then all four can be pressed.
    `elsewhere`: chosen places that only the list has.
    """

    injured: Side | None = None
    only: Side | None = None
    pain: Mapping[At, Pain] = field(default_factory=dict)
    chosen: Collection[At] = ()
    elsewhere: Collection[Place] = ()
    needles: Sequence[Needle] | None = None
    muscles: Collection[str] = ()
    focus: At | None = None
    controls: bool = False
    link: Link | None = None
    muscle_link: Callable[[str], str] | None = None
    key: str = "bm"

    @property
    def sides(self) -> tuple[Side, ...]:
        """The legs that are drawn."""
        return (self.only,) if self.only else tuple(Side)

    @property
    def zoned(self) -> bool:
        """Whether places are drawn over the leg."""
        return self.needles is None and bool(self.controls or self.pain or self.chosen)
