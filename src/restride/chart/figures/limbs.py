"""One person in one state: limbs, trunk, head and the muscles at work."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from math import pi, sin

from restride.chart.figures.chain import LENGTH, Joints, joints, spine, step
from restride.chart.figures.pen import Pen, clockwise, path
from restride.chart.figures.pose import SIDES, Point, State
from restride.chart.figures.shape import FACE, FRINGE, HAIR, HEAD, MUSCLE, SHAPE, SHOE, SHOE_FRONT

Along = Callable[[float, float], Point]
"""A point at a share along a segment, and across it: -1 the back outline, 1 the front."""
FRONT_ORDER = ("far", "near", "head", "core", "works", "far_arm", "near_arm")
SIDE_ORDER = ("far_arm", "far", "head", "core", "near", "works", "near_arm")
PIECES = 6


def person(pen: Pen, body: State, hurt: str, works: Mapping[str, Sequence[str]], classes: str = "") -> str:
    """The markup of a person. `hurt`: the injured leg, `near` or `far`; `works`: muscles at work, by side or trunk."""
    found, trunk = joints(body), torso(body)
    parts: dict[str, str] = {"core": _core(pen, body, trunk), "head": _head(pen, body, found)}
    parts["works"] = "".join(belly(pen, trunk, name) for name in works.get("trunk", ()))
    for side in SIDES:
        own = f"limb {'near' if body.front else side}"
        injured = " hurt" if hurt == side else ""
        leg = _leg(pen, body, found, side, works.get(side, ()))
        parts[side] = f'<g class="{own}{injured}">{leg}</g>'
        parts[f"{side}_arm"] = f'<g class="{own}">{_arm(pen, body, found, side)}</g>'
    order = body.order or (FRONT_ORDER if body.front else SIDE_ORDER)
    return f'<g class="{classes}">' + "".join(parts[name] for name in _whole(order)) + "</g>"


def _whole(order: Sequence[str]) -> Sequence[str]:
    return order if "near_arm" in order else (*order, "far_arm", "near_arm")


def limb(start: Point, phi: float, length: float, shape: str) -> Along:
    """A straight segment with its outline."""
    return lambda s, k: step(step(start, phi, s * length), phi + 90, k * _width(shape, s, k))


def torso(body: State) -> Along:
    """The trunk, which may bend."""
    shape = "trunk_front" if body.front else "trunk"

    def at(s: float, k: float) -> Point:
        point, heading = spine(body, s)
        return step(point, 90 - heading, k * _width(shape, s, k))

    return at


def _width(shape: str, s: float, k: float) -> float:
    rows = SHAPE[shape]
    pairs = list(pairwise(rows))
    (s0, a0, b0), (s1, a1, b1) = next((pair for pair in pairs if s <= pair[1][0]), pairs[-1])
    u = max(0.0, min(1.0, (s - s0) / (s1 - s0)))
    return b0 + (b1 - b0) * u if k < 0 else a0 + (a1 - a0) * u


def strip(pen: Pen, at: Along, start: float, end: float, shape: str) -> str:
    """The outline of a piece of a segment."""
    shares = [start, *[s for s, *_ in SHAPE[shape] if start < s < end], end]
    points = clockwise([at(s, 1) for s in shares] + [at(s, -1) for s in reversed(shares)])
    one, other = points[: len(shares)], points[len(shares) :]
    return pen.smooth(one, closed=False) + "L" + pen.smooth(other, closed=False)[1:] + "Z"


def belly(pen: Pen, at: Along, muscle: str) -> str:
    """A muscle: a leaf on a segment with two fibre lines, so that it is not told by colour alone."""
    _, start, end, back, front = MUSCLE[muscle]
    middle = (back + front) / 2

    def side(k: float) -> list[Point]:
        shares = [i / PIECES for i in range(PIECES + 1)]
        swell = [min(1.0, 1.15 * abs(sin(pi * u)) ** 0.6) for u in shares]
        return [at(start + (end - start) * u, middle + (k - middle) * s) for u, s in zip(shares, swell, strict=True)]

    def fibre(across: float) -> str:
        return pen.smooth(side(middle + (front - back) * across)[1:-1], closed=False)

    leaf = pen.smooth(side(front) + side(back)[-2:0:-1])
    return path("muscle", leaf) + path("fibre", fibre(-0.2) + fibre(0.15))


def _leg(pen: Pen, body: State, found: Joints, side: str, works: Sequence[str]) -> str:
    segments = _segments(body, found, side)
    thigh, shank, at = segments["thigh"], segments["shank"], found.points
    skin = strip(pen, thigh, 0.1, 1, "thigh") + strip(pen, shank, 0, 1, "shank")
    skin += pen.dot(at[f"{side}.knee"], 0.0305) + pen.dot(at[f"{side}.ankle"], 0.0185)
    shorts = strip(pen, lambda s, k: thigh(s, 1.06 * k), -0.1, 0.36, "thigh")
    shorts += pen.dot(at[f"{side}.hip"], 0.045 if body.front else 0.058)
    shoe = pen.frame(SHOE_FRONT if body.front else SHOE, at[f"{side}.ankle"], found.headings[f"{side}.foot.phi"])
    muscles = "".join(belly(pen, segments[MUSCLE[name][0]], name) for name in works)
    return path("skin", skin) + path("shorts", shorts) + path("shoe", shoe) + muscles


def _segments(body: State, found: Joints, side: str) -> dict[str, Along]:
    """Thigh and shank; seen from the front the far ones are mirrored, so that outside stays outside."""
    view = "_front" if body.front else ""
    at, phi, short = found.points, found.headings, body.short[side]
    thigh = limb(at[f"{side}.hip"], phi[f"{side}.hip.phi"], LENGTH["thigh"] * short[0], f"thigh{view}")
    shank = limb(at[f"{side}.knee"], phi[f"{side}.knee.phi"], LENGTH["shank"] * short[1], f"shank{view}")
    if body.front and side == "far":
        return {"thigh": _mirrored(thigh), "shank": _mirrored(shank)}
    return {"thigh": thigh, "shank": shank}


def _mirrored(at: Along) -> Along:
    return lambda s, k: at(s, -k)


def _arm(pen: Pen, body: State, found: Joints, side: str) -> str:
    at, phi, short = found.points, found.headings, body.short[side]
    upper = limb(at[f"{side}.shoulder"], phi[f"{side}.upper.phi"], LENGTH["upper"] * short[2], "upper")
    fore = limb(at[f"{side}.elbow"], phi[f"{side}.fore.phi"], LENGTH["fore"] * short[3], "fore")
    hand = limb(at[f"{side}.wrist"], phi[f"{side}.fore.phi"], LENGTH["hand"], "hand")
    skin = strip(pen, upper, 0.1, 1, "upper") + strip(pen, fore, 0, 1, "fore") + strip(pen, hand, 0, 1, "hand")
    skin += pen.dot(at[f"{side}.elbow"], 0.0205) + pen.dot(at[f"{side}.wrist"], 0.0135)
    sleeve = strip(pen, lambda s, k: upper(s, 1.08 * k), 0, 0.48, "upper") + pen.dot(at[f"{side}.shoulder"], 0.0325)
    return path("skin", skin) + path("shirt", sleeve)


def _head(pen: Pen, body: State, found: Joints) -> str:
    up, neck, head = 90 - found.up - body.neck, spine(body, 0.93)[0], found.points["head"]
    throat = 0.032 if body.front else 0.024
    nape = [step(p, up, d) for p, d in ((neck, -0.034), (head, -0.032), (head, throat), (neck, 0.034))]
    skin = pen.smooth(nape) + pen.frame(FACE if body.front else HEAD, head, up)
    return path("skin", skin) + path("hair", pen.frame(FRINGE if body.front else HAIR, head, up))


def _core(pen: Pen, body: State, trunk: Along) -> str:
    shape = "trunk_front" if body.front else "trunk"
    shirt = strip(pen, trunk, 0.2, 1.14 if body.front else 1.09, shape)
    shorts = strip(pen, trunk, -0.12 if body.front else -0.17, 0.24, shape)
    return path("shirt", shirt) + path("shorts", shorts)
