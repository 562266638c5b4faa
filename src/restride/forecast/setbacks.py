"""Setbacks cost days, nobody knows how many: a leg is every way in which that may have gone, each with its chance."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Self

import numpy as np
from numpy.typing import NDArray

from restride.forecast.functions import Array
from restride.forecast.inputs import Flare
from restride.knowledge.clock import Clock

Rows = tuple[tuple[int, str], ...]
Index = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Ways:
    """`lost` (ways, setbacks): days each costs, with prior `chance` (ways,).

    A leg is what is known after an entry (its `row`) if setbacks went one `way`, (legs,) each, by row. Setbacks still
    to come in a row cost nothing there. Where there is no setback there is one way, and a leg a row.
    """

    days: tuple[int, ...]
    lost: Array
    chance: Array
    row: Index
    way: Index

    @classmethod
    def of(cls, clock: Clock, flares: Sequence[Flare], rows: Rows) -> Self:
        """The legs of rows whose last entries are `rows`, after one of which nothing is known yet."""
        flares = sorted(flares, key=lambda one: (one.day, one.entry))
        by, n = clock.setback, len(flares)
        lost = np.array(list(product(by.days, repeat=n)), float)
        chance = np.array([prod(each) for each in product(by.chance, repeat=n)])
        known = [sum((one.day, one.entry) <= row for one in flares) for row in ((-1, ""), *rows)]
        legs = [(row, way) for row, m in enumerate(known) for way in range(len(lost)) if not lost[way, m:].any()]
        row, way = np.array(legs, np.intp).T
        return cls(tuple(one.day for one in flares), lost, chance, row, way)

    @property
    def last(self) -> Index:
        """The legs of the last row."""
        return np.flatnonzero(self.row == self.row[-1])

    def by(self, day: float) -> Array:
        """Days lost to setbacks up to and on `day`, (ways,)."""
        return np.asarray(self.lost @ (np.array(self.days) <= day).astype(float))

    def clock(self, days: Sequence[int]) -> Array:
        """The day on the clock of each calendar day, (ways, days)."""
        return np.stack([np.maximum(day - self.by(day), 0) for day in days], axis=1)

    def sum(self, legs: Array) -> Array:
        """The legs of each row added up, (rows, ...)."""
        return np.asarray(np.add.reduceat(legs, np.flatnonzero(np.diff(self.row, prepend=-1))))
