"""Parameters of the clock by the keys of their figures, and clocks in which some of them stand elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from restride.knowledge import Knowledge
from restride.knowledge.clock import Clock

NINE_TENTHS = 3.29
"""Width of nine tenths of a normal, in standard deviations."""
ROWS = {"component": "components", "marker": "markers", "fast": "fast", "distance": "distance", "after": "after"}
"""Tables of rows with an id, and what the clock calls them."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of the clock. `sd`: the doubt about the value that ships; `value`: where it stands now."""

    key: str
    shipped: float
    low: float
    high: float
    value: float

    @property
    def sd(self) -> float:
        """Standard deviation of the doubt about it: its range is nine tenths of a normal."""
        return (self.high - self.low) / NINE_TENTHS

    @property
    def moved(self) -> float:
        """How far it has moved, in those."""
        return (self.value - self.shipped) / self.sd

    @property
    def bounds(self) -> tuple[float, float]:
        """Its range, as it would have moved to either end."""
        return (self.low - self.shipped) / self.sd, (self.high - self.shipped) / self.sd

    @property
    def at_bound(self) -> bool:
        """Whether it lies at an end of its range."""
        return min(self.value - self.low, self.high - self.value) < 1e-3 * (self.high - self.low)

    def by(self, moved: float) -> Parameter:
        """The same, moved by so many of its doubts from what ships."""
        return replace(self, value=self.shipped + self.sd * moved)


def parameter(knowledge: Knowledge, key: str) -> Parameter:
    """A parameter as it ships; ValueError where its figure has no range."""
    figure = knowledge.figure(key)
    if figure.range is None:
        raise ValueError(f"{key} has no range to be tried over")
    return Parameter(key, figure.number, *figure.range, figure.number)


def clock_with(clock: Clock, values: Mapping[str, float]) -> Clock:
    """The clock with some of its figures changed; KeyError for what is no number of its own."""
    for key, value in values.items():
        clock = _with(clock, key, value)
    return clock


def _with(clock: Clock, key: str, value: float) -> Clock:
    _, table, *path = key.split(".")
    if table == "domain":
        changed = tuple((name, value if name == path[0] else sd) for name, sd in clock.domains)
        return replace(clock, domains=changed)
    if table in ROWS:
        rows = getattr(clock, ROWS[table])
        if path[0] not in {row.id for row in rows}:
            raise KeyError(key)
        part: dict[str, Any] = {ROWS[table]: tuple(_row(row, path, value) for row in rows)}
    else:
        part = {table: replace(getattr(clock, table), **{path[0]: value})}
    return replace(clock, **part)


def _row(row: Any, path: list[str], value: float) -> Any:
    return replace(row, **{path[1]: value}) if row.id == path[0] else row
