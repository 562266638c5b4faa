"""Simple named things: supports, loads, and another person's hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from restride.chart.figures.chain import LENGTH, Joints, step
from restride.chart.figures.limbs import limb, strip
from restride.chart.figures.pen import Pen, path
from restride.chart.figures.pose import Point

Prop = Mapping[str, Any]
At = Callable[[Any], Point]


def prop(pen: Pen, what: Prop, found: Joints) -> str:
    """The markup of a thing. Raises `KeyError` for a thing that nobody can draw."""
    dx, dy = what.get("shift", (0, 0))

    def at(value: Any) -> Point:
        if isinstance(value, str):
            point = found.points[value]
            return point[0] + dx, point[1] + dy
        return value[0], value[1]

    return _DRAW[what["is"]](pen, what, at)


def _block(pen: Pen, what: Prop, at: At) -> str:
    return path("solid", pen.box(*what["x"], *what["y"]))


def _bench(pen: Pen, what: Prop, at: At) -> str:
    (left, right), y = what["x"], what["y"]
    legs = "".join(pen.line((x, y - 0.03), (x, 0)) for x in (left + 0.05, right - 0.05))
    return path("rod", legs) + path("solid", pen.box(left, right, y - 0.045, y))


def _slider(pen: Pen, what: Prop, at: At) -> str:
    x = at(what["at"])[0]
    return path("load", pen.box(x - 0.07, x + 0.07, 0, 0.014))


def _line(pen: Pen, what: Prop, at: At) -> str:
    return path(what["is"], pen.line(*(at(value) for value in what["to"])))


def _bar(pen: Pen, what: Prop, at: At) -> str:
    middle = at(what["at"])
    return path("load", pen.dot(middle, what.get("r", 0.1))) + path("hub", pen.dot(middle, 0.02))


def _roller(pen: Pen, what: Prop, at: At) -> str:
    x, y = at(what["at"])
    return path("rod", pen.line((x, y), (x + what.get("dx", -0.05), 0))) + path("load", pen.dot((x, y), 0.034))


def _bell(pen: Pen, what: Prop, at: At) -> str:
    x, y = at(what["at"])
    handle = pen.line((x - 0.024, y - 0.045), (x - 0.02, y), (x + 0.02, y), (x + 0.024, y - 0.045))
    return path("rod", handle) + path("load", pen.dot((x, y - 0.075), 0.046))


def _hand(pen: Pen, what: Prop, at: At) -> str:
    """Another person's forearm and hand, coming in along the heading `from`."""
    end, heading = at(what["at"]), what["from"]
    wrist, elbow = step(end, heading, 0.05), step(end, heading, 0.22)
    fore, hand = limb(elbow, heading + 180, 0.17, "fore"), limb(wrist, heading + 180, LENGTH["hand"], "hand")
    return path("other", strip(pen, fore, -0.3, 1, "fore") + strip(pen, hand, 0, 1, "hand"))


def _cone(pen: Pen, what: Prop, at: At) -> str:
    x = what["x"]
    return path("load", pen.line((x - 0.035, 0), (x, 0.1), (x + 0.035, 0)) + "Z")


def _tape(pen: Pen, what: Prop, at: At) -> str:
    (left, right), marks = what["x"], 10
    ticks = []
    for i in range(marks + 1):
        x = left + (right - left) * i / marks
        ticks.append(pen.line((x, -0.03), (x, -0.045 if i % 5 else -0.06)))
    return path("rod thin", pen.line((left, -0.03), (right, -0.03)) + "".join(ticks))


def _bike(pen: Pen, what: Prop, at: At) -> str:
    crank, seat, bar = (at(what[name]) for name in ("crank", "seat", "bar"))
    wheel = crank[0] + 0.3, 0.19
    frame = pen.line(seat, crank, wheel, bar) + pen.line((crank[0] - 0.22, 0.02), (wheel[0] + 0.12, 0.02))
    frame += pen.line(crank, (crank[0], 0.02)) + pen.line(wheel, (wheel[0], 0.02))
    saddle = pen.line(
        (seat[0] - 0.09, seat[1] + 0.012), (seat[0] + 0.07, seat[1] + 0.012), (seat[0] - 0.05, seat[1] - 0.02)
    )
    return (
        path("rod", frame)
        + path("ring", pen.dot(wheel, 0.15))
        + path("load", saddle + "Z")
        + path("hub", pen.dot(crank, 0.03))
    )


_DRAW: dict[str, Callable[[Pen, Prop, At], str]] = {
    **dict.fromkeys(("box", "wall"), _block),
    **dict.fromkeys(("bench", "couch"), _bench),
    **dict.fromkeys(("band", "belt", "brace", "rod"), _line),
    "slider": _slider,
    "bar": _bar,
    "roller": _roller,
    "bell": _bell,
    "hand": _hand,
    "cone": _cone,
    "tape": _tape,
    "bike": _bike,
}
