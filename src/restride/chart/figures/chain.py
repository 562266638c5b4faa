"""From angles to landmarks: a chain in the plane. Lengths are fractions of stature.

Drillis & Contini 1966, as reproduced in Winter, Biomechanics and Motor Control of Human Movement, 4th ed. 2009,
fig. 4.1, taken from secondary copies of that figure; girths, hand and head are drawn by eye.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin

from restride.chart.figures.pose import SIDES, Point, State

LENGTH = {
    "thigh": 0.245,
    "shank": 0.246,
    "trunk": 0.288,
    "upper": 0.186,
    "fore": 0.146,
    "hand": 0.062,
    "sole": 0.039,
    "head": 0.122,
}
FLESH = {
    "hip": 0.066,
    "shoulder": 0.061,
    "head": 0.062,
    "knee": 0.03,
    "elbow": 0.021,
    "hand": 0.013,
}
"""Flesh between a joint and the floor."""
FOOT = {"heel": -0.034, "ball": 0.075, "sole": 0.02, "tip": 0.108}
"""Where along the foot each landmark lies, ahead of the ankle."""
TIP_LIFT, HALF_HIPS, HALF_SHOULDERS, PALM, NOSE = 0.012, 0.046, 0.098, 0.03, 0.012
PEEP: Point = (0.014, 0.012)
"""By how much a far limb peeps out behind the near one, seen from the side."""
PIECES = 12


@dataclass(frozen=True, slots=True)
class Joints:
    """Landmarks in statures (y up), and headings in degrees (0 down, 90 forward), by name. `up`: the spine's end."""

    points: dict[str, Point]
    headings: dict[str, float]
    up: float


def step(p: Point, phi: float, distance: float) -> Point:
    """The point so far from `p` along heading `phi`."""
    return p[0] + distance * sin(radians(phi)), p[1] - distance * cos(radians(phi))


def spine(body: State, share: float) -> tuple[Point, float]:
    """Point and heading at a share of the trunk, bent evenly from the pelvis to the shoulders."""
    x, y = body.x, body.y
    piece = LENGTH["trunk"] * share / PIECES
    for i in range(PIECES):
        angle = radians(body.trunk + body.spine * max(0.0, share) * (i + 0.5) / PIECES)
        x, y = x + piece * sin(angle), y + piece * cos(angle)
    return (x, y), body.trunk + body.spine * max(0.0, min(share, 1.0))


def joints(body: State) -> Joints:
    """Every landmark and limb heading of a body."""
    shoulder, up = spine(body, 1)
    found = Joints({"hip": (body.x, body.y), "shoulder": shoulder}, {}, up)
    neck = step(shoulder, 180 - up - body.neck, LENGTH["head"])
    found.points["head"] = step(neck, 90 - up, 0 if body.front else NOSE)
    for side, sign in zip(SIDES, (-1, 1), strict=True):
        _leg(body, found, side, sign)
        _arm(body, found, side, sign)
    return found


def _behind(body: State, sign: int) -> Point:
    """How far the far limbs lie behind the near ones; never below them."""
    if body.front or sign < 0:
        return 0.0, 0.0
    angle = radians(body.trunk)
    return PEEP[0] * abs(cos(angle)), PEEP[1] * abs(sin(angle))


def _leg(body: State, found: Joints, side: str, sign: int) -> None:
    hip, knee, ankle = body.legs[side]
    back, turn = _behind(body, sign), sign if body.front else 1
    root = found.points["hip"]
    a = step((root[0] + back[0], root[1] + back[1]), 90 - body.trunk, HALF_HIPS * sign if body.front else 0)
    thigh = turn * hip - body.trunk
    shank = thigh - turn * knee
    k = step(a, thigh, LENGTH["thigh"] * body.short[side][0])
    n = step(k, shank, LENGTH["shank"] * body.short[side][1])
    foot = shank + 90 + (-shank + body.slope if ankle is None else ankle)
    found.points.update(
        {
            f"{side}.hip": a,
            f"{side}.knee": k,
            f"{side}.ankle": n,
            f"{side}.thigh": step(a, thigh, LENGTH["thigh"] * 0.55),
            f"{side}.calf": step(k, shank, LENGTH["shank"] * 0.4),
        }
    )
    found.headings.update({f"{side}.hip.phi": thigh, f"{side}.knee.phi": shank, f"{side}.foot.phi": foot})
    for name, ahead in FOOT.items():
        down = LENGTH["sole"] - (TIP_LIFT if name == "tip" else 0)
        found.points[f"{side}.{name}"] = step(step(n, foot - 90, down), foot, 0 if body.front else ahead)


def _arm(body: State, found: Joints, side: str, sign: int) -> None:
    shoulder, elbow = body.arms[side]
    back, turn = _behind(body, sign), sign if body.front else 1
    hang = spine(body, 0.93 if body.front else 1)[0]
    root = (hang[0] + back[0] / 2, hang[1] + back[1] / 2)
    b = step(root, 90 - found.up, HALF_SHOULDERS * sign if body.front else 0)
    upper = turn * shoulder - found.up
    fore = upper + turn * elbow
    e = step(b, upper, LENGTH["upper"] * body.short[side][2])
    h = step(e, fore, LENGTH["fore"] * body.short[side][3])
    found.points.update(
        {
            f"{side}.shoulder": b,
            f"{side}.elbow": e,
            f"{side}.wrist": h,
            f"{side}.hand": step(h, fore, PALM),
        }
    )
    found.headings.update({f"{side}.upper.phi": upper, f"{side}.fore.phi": fore})
