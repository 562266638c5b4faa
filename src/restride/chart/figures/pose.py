"""A pose as the table gives it, and the state of a body in which every angle is a number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

Point = tuple[float, float]
SIDES = ("near", "far")
SEGMENTS = 4
"""Foreshortened segments of a side: thigh, shank, upper arm, forearm."""


@dataclass(frozen=True, slots=True)
class State:
    """A body: angles in degrees, the root (middle of the hips) at `x`, `y` in statures. A foot of None is flat.

    `legs` by side: hip, knee, ankle. `arms` by side: shoulder, elbow. `pins`: landmark to the point it must touch.
    """

    view: str = "side"
    trunk: float = 0
    spine: float = 0
    neck: float = 0
    slope: float = 0
    x: float = 0
    y: float = 0
    legs: Mapping[str, tuple[float, float, float | None]] = field(default_factory=dict)
    arms: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    short: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    place: tuple[str, float, float | None] = ("hip", 0, None)
    pins: Mapping[str, Point] = field(default_factory=dict)

    @property
    def front(self) -> bool:
        """Whether it is seen from the front."""
        return self.view == "front"

    def leg(self, side: str, hip: float, knee: float, ankle: float | None) -> State:
        """The same body with one leg moved."""
        return replace(self, legs={**self.legs, side: (hip, knee, ankle)})

    def arm(self, side: str, shoulder: float, elbow: float) -> State:
        """The same body with one arm moved."""
        return replace(self, arms={**self.arms, side: (shoulder, elbow)})


def state(pose: Mapping[str, Any]) -> State:
    """The state that a pose of the table describes, not yet resting on anything."""
    numbers = {name: float(pose[name]) for name in ("trunk", "spine", "neck", "slope") if name in pose}
    place = pose.get("place", ["hip", 0])
    return State(
        view=pose.get("view", "side"),
        **numbers,
        legs={side: _leg(pose.get(side, [0, 0])) for side in SIDES},
        arms={side: _arm(pose.get(f"{side}_arm", pose.get("arms", [4, 12]))) for side in SIDES},
        short={side: _short(pose.get("short", {}).get(side, [])) for side in SIDES},
        order=tuple(pose.get("order", "").split()),
        place=(place[0], place[1], place[2] if len(place) > 2 else None),
        pins={name: (at[0], at[1]) for name, at in pose.get("pin", {}).items()},
    )


def _leg(angles: list[float]) -> tuple[float, float, float | None]:
    return angles[0], angles[1], angles[2] if len(angles) > 2 else None


def _arm(angles: list[float]) -> tuple[float, float]:
    return angles[0], angles[1]


def _short(shares: list[float]) -> tuple[float, ...]:
    return (*shares, *[1.0] * (SEGMENTS - len(shares)))


def between(a: State, b: State, share: float) -> State:
    """The state a share of the way from one to the other."""

    def mix(p: float, q: float) -> float:
        return p + (q - p) * share

    legs = {side: _mixed_leg(a.legs[side], b.legs[side], share) for side in SIDES}
    arms = {side: (mix(a.arms[side][0], b.arms[side][0]), mix(a.arms[side][1], b.arms[side][1])) for side in SIDES}
    return replace(
        a,
        x=mix(a.x, b.x),
        y=mix(a.y, b.y),
        trunk=mix(a.trunk, b.trunk),
        spine=mix(a.spine, b.spine),
        neck=mix(a.neck, b.neck),
        legs=legs,
        arms=arms,
    )


def _mixed_leg(
    a: tuple[float, float, float | None], b: tuple[float, float, float | None], share: float
) -> tuple[float, float, float | None]:
    hip, knee, ankle = ((p or 0) + ((q or 0) - (p or 0)) * share for p, q in zip(a, b, strict=True))
    return hip, knee, ankle
