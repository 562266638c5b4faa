"""The drawn cell of a forest row: a square with its interval on an axis that all rows share; no diamond, no pool."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor, log10

from restride.chart import tags
from restride.chart.tags import tag

PAD = 0.08
"""Share of the width left free on either side."""
SQUARE = 12
TICKS = 4
"""About how many steps the axis has."""


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis that holds every interval and no difference (0)."""

    low: float
    high: float
    step: float

    @classmethod
    def over(cls, values: Iterable[float]) -> Scale:
        """The axis over these values and 0, ends on round steps."""
        known = [0.0, *values]
        step = _step((max(known) - min(known)) / TICKS)
        low, high = floor(min(known) / step) * step, ceil(max(known) / step) * step
        return cls(low, max(high, low + step), step)

    @property
    def ticks(self) -> tuple[float, ...]:
        """Where the axis is labelled."""
        count = round((self.high - self.low) / self.step)
        return tuple(self.low + number * self.step for number in range(count + 1))

    def x(self, value: float) -> str:
        """A place along the axis, in per cent."""
        share = PAD + (1 - 2 * PAD) * (value - self.low) / (self.high - self.low)
        return f"{100 * share:.1f}%"


def row(scale: Scale, effect: tuple[float, float, float] | None, *, soft: bool = False) -> str:
    """One row: value, low and high; only the line of no difference where nobody read them.

    `soft`: open and dashed, for a figure that nothing should lean on.
    """
    zero = tag("line", cls="ax", x1=scale.x(0), x2=scale.x(0), y1=0, y2="100%")
    if effect is None:
        return _svg(zero)
    value, low, high = effect
    end = "-soft" if soft else ""
    interval = tag("line", cls=f"ci{end}", x1=scale.x(low), x2=scale.x(high), y1="50%", y2="50%")
    half = -SQUARE // 2
    at = {"x": scale.x(value), "y": "50%", "width": SQUARE, "height": SQUARE}
    return _svg(zero, interval, tag("rect", cls=f"sq{end}", **at, transform=f"translate({half} {half})"))


def axis(scale: Scale) -> str:
    """The labelled axis below the rows."""
    line = tag("line", cls="ax", x1=scale.x(scale.low), x2=scale.x(scale.high), y1=1, y2=1)
    marks = "".join(tag("line", cls="ax", x1=scale.x(t), x2=scale.x(t), y1=1, y2=6) for t in scale.ticks)
    labels = "".join(tags.words(f"{t:g}".replace("-", "−"), scale.x(t), 20, "mid") for t in scale.ticks)
    return _svg(line, marks, labels)


def _step(rough: float) -> float:
    if rough <= 0:
        return 1.0
    size = 10.0 ** floor(log10(rough))
    return next(size * one for one in (1, 2, 5, 10) if size * one >= rough)


def _svg(*inside: str) -> str:
    return tag("svg", *inside, aria_hidden="true")
