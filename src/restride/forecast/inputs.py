"""What the clock is told, as plain values: no journal, no grid."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

Branch = Literal["fast", "distance"]
Tendon = Literal["none", "intratendinous", "free"]


@dataclass(frozen=True, slots=True)
class GradeOdds:
    """What setting, history and imaging say before any reading: nothing of it may come from a marker.

    `pi`: odds of trivial, MRI 0, 1, 2, 3 in this order; any positive scale. `slow_tail`: a recreational
    runner. `wide`: over 35 or female. `branch`: "fast" for those whose way back passes 80 % and a sprint.
    `entries`: ids of the entries that moved it.
    """

    pi: tuple[float, ...]
    setting: str
    branch: Branch = "fast"
    recurrent: bool = False
    stretch: bool = False
    tendon: Tendon = "none"
    slow_tail: bool = False
    wide: bool = False
    entries: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if len(self.pi) != 5 or not all(math.isfinite(p) and p >= 0 for p in self.pi) or sum(self.pi) <= 0:
            raise ValueError(f"pi must be five odds, finite and not negative, not all 0: {self.pi!r}")


@dataclass(frozen=True, slots=True)
class Reading:
    """One value of one marker on a day since onset. Deficits are positive where the hurt leg is worse."""

    marker: str
    day: int
    value: float
    entry: str

    def __post_init__(self) -> None:
        if not math.isfinite(self.value):
            raise ValueError(f"{self.entry}: {self.marker} on day {self.day} is not a number: {self.value!r}")
        if self.day < 0:
            raise ValueError(f"{self.entry}: {self.marker} on day {self.day}, before the onset")


@dataclass(frozen=True, slots=True)
class Mark:
    """A milestone known, since `day`, to lie in (lo, hi] days; hi infinite: tried and failed on day lo.

    "Not back" on day d is `Mark("full_training", d, d, inf, entry)`.
    """

    milestone: str
    day: int
    lo: float
    hi: float
    entry: str

    def __post_init__(self) -> None:
        if not 0 <= self.lo < self.hi:
            raise ValueError(f"{self.entry}: {self.milestone} cannot lie in ({self.lo!r}, {self.hi!r}]")


@dataclass(frozen=True, slots=True)
class Skipped:
    """A statement that was not used, with the code of why."""

    entry: str
    what: str
    code: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that counts of one leg. The order of readings and marks within does not matter."""

    readings: Sequence[Reading] = ()
    marks: Sequence[Mark] = ()
    skipped: Sequence[Skipped] = field(default=())

    @property
    def entries(self) -> tuple[tuple[int, str], ...]:
        """(day, entry id) of everything informative, by day, then id."""
        read = {(one.day, one.entry) for one in self.readings}
        return tuple(sorted(read | {(one.day, one.entry) for one in self.marks}))
