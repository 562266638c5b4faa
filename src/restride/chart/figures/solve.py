"""A body that rests on its support, with pinned hands and feet closed by two-link inverse kinematics."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import acos, atan2, degrees, hypot, radians, tan

from restride.chart.figures.chain import FLESH, LENGTH, PALM, Joints, joints, step
from restride.chart.figures.pose import SIDES, Point, State

ROUNDS = 12
"""Rounds of closing: each limb moves the body's other end a little."""
TOUCHING = frozenset({"hip", "shoulder", "head", "knee", "elbow", "hand", "heel", "ball", "tip"})


def solve(body: State) -> State:
    """The body at rest: root placed by contact, pins closed, every ankle a number."""
    body = _placed(body)
    for _ in range(ROUNDS if body.pins else 0):
        found = joints(body)
        for name, goal in body.pins.items():
            body = _closed(body, found, name, goal)
    for side in SIDES:
        hip, knee, ankle = body.legs[side]
        if ankle is None:
            body = body.leg(side, hip, knee, body.slope - joints(body).headings[f"{side}.knee.phi"])
    return body


def _placed(body: State) -> State:
    found, (name, x, y) = joints(body), body.place
    at = found.points[name]
    if y is not None:
        return replace(body, x=x - at[0], y=y - at[1] + flesh(name))
    slope = tan(radians(body.slope))
    low = min(p[1] - flesh(key) - slope * (p[0] - at[0] + x) for key, p in _resting(body, found))
    return replace(body, x=x - at[0], y=-low)


def flesh(name: str) -> float:
    """How thick the flesh about a landmark is."""
    return FLESH.get(name.rpartition(".")[2], 0.0)


def _resting(body: State, found: Joints) -> Iterator[tuple[str, Point]]:
    """Landmarks that may bear the body: those of pinned limbs find their own place."""
    for key, point in found.points.items():
        side, _, part = key.rpartition(".")
        pinned = any(
            side == pin.partition(".")[0] and pin.endswith("hand") == (part in ("hand", "elbow")) for pin in body.pins
        )
        if part in TOUCHING and not (side and pinned):
            yield key, point


def _closed(body: State, found: Joints, name: str, goal: Point) -> State:
    """The body with one hand or foot brought as near to its goal as its limb reaches."""
    side, tip = name.split(".")
    at, arm = found.points, tip == "hand"
    root = at[f"{side}.shoulder" if arm else f"{side}.hip"]
    if not arm:
        ankle, own = at[f"{side}.ankle"], at[name]
        goal = goal[0] + ankle[0] - own[0], goal[1] + ankle[1] - own[1]
    first, bend = _two_links(root, goal, arm)
    angle = _wrapped(first + (found.up if arm else body.trunk))
    if arm:
        return body.arm(side, angle, -bend)
    return body.leg(side, angle, bend, body.legs[side][2])


def _two_links(root: Point, goal: Point, arm: bool) -> tuple[float, float]:
    """Heading of the upper link and the bend between the links, in degrees; elbows and knees bend their own way."""
    one, two = (LENGTH["upper"], LENGTH["fore"] + PALM) if arm else (LENGTH["thigh"], LENGTH["shank"])
    dx, dy = goal[0] - root[0], goal[1] - root[1]
    distance = min(hypot(dx, dy), one + two - 1e-6)
    cosine = (one * one + distance * distance - two * two) / (2 * one * distance)
    swing = degrees(acos(max(-1.0, min(1.0, cosine))))
    first = degrees(atan2(dx, -dy)) + (-swing if arm else swing)
    middle = step(root, first, one)
    bend = (first - degrees(atan2(goal[0] - middle[0], middle[1] - goal[1])) + 180) % 360 - 180
    return first, bend


def _wrapped(angle: float) -> float:
    """An angle of a shoulder or a hip, between -120 and 240 degrees."""
    return (angle + 120) % 360 - 120
