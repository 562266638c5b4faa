"""What the clock is told, as plain values: no journal, no grid."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from restride.assess.results import GradeOdds

MOST = 1e6
"""No reading and no day may be further from 0."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One value of one marker on a day since onset. Deficits are positive where the hurt leg is worse.

    `under`: the code of what it was under the influence of; "" where of nothing.
    """

    marker: str
    day: int
    value: float
    entry: str
    under: str = ""

    def __post_init__(self) -> None:
        if not abs(self.value) <= MOST:
            raise ValueError(f"{self.entry}: {self.marker} on day {self.day} cannot be reckoned with: {self.value!r}")
        _after_onset(self, self.marker)


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
        _after_onset(self, self.milestone)

    @property
    def not_back(self) -> bool:
        """Whether it only says that the leg was not back: time went by."""
        return self.milestone == "full_training" and math.isinf(self.hi)


@dataclass(frozen=True, slots=True)
class Guess:
    """A guess made on `day` that a milestone would fall on day `guess`; `athlete`: not by a clinician."""

    milestone: str
    day: int
    guess: float
    athlete: bool
    entry: str

    def __post_init__(self) -> None:
        if not self.day < self.guess <= MOST:
            raise ValueError(f"{self.entry}: on day {self.day} no guess can be day {self.guess!r}")
        _after_onset(self, self.milestone)


@dataclass(frozen=True, slots=True)
class Flare:
    """A setback that costs days."""

    day: int
    entry: str

    def __post_init__(self) -> None:
        _after_onset(self, "setback")


@dataclass(frozen=True, slots=True)
class Signs:
    """What bears on another injury: signs at the last exam, on `day`, and history; None where nobody looked or said.

    `ake`: degrees short of the other leg; `palpation` and `discomfort` (on knee extension): whether it hurt.
    """

    day: int = 0
    ake: float | None = None
    palpation: bool | None = None
    discomfort: bool | None = None
    earlier: int | None = None
    acl: bool | None = None
    calf: bool | None = None
    junction: bool | None = None

    def __post_init__(self) -> None:
        if not all(abs(one) <= MOST for one in (self.ake or 0, self.earlier or 0)):
            raise ValueError(
                f"signs of day {self.day}: {self.ake!r} degrees and {self.earlier!r} strains cannot be reckoned with"
            )
        if not 0 <= self.day <= MOST:
            raise ValueError(f"signs on day {self.day!r}, before the onset")


@dataclass(frozen=True, slots=True)
class Revised:
    """An entry, such as imaging, that changed the odds; `before` are the odds without it and all later ones."""

    day: int
    entry: str
    before: GradeOdds


@dataclass(frozen=True, slots=True)
class Skipped:
    """A statement that was not used, with the code of why."""

    entry: str
    what: str
    code: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that counts of one leg. The order of readings and marks within does not matter.

    `behind`: (day, entry id) of what the odds rest on, and what put a reading under an influence.
    """

    readings: Sequence[Reading] = ()
    marks: Sequence[Mark] = ()
    skipped: Sequence[Skipped] = ()
    revised: Sequence[Revised] = ()
    behind: Sequence[tuple[int, str]] = ()
    guesses: Sequence[Guess] = ()
    flares: Sequence[Flare] = ()
    signs: Signs = Signs()

    @property
    def told(self) -> Sequence[Reading | Mark | Revised | Guess | Flare]:
        """Everything informative."""
        return (*self.flares, *self.readings, *self.marks, *self.revised, *self.guesses)

    @property
    def entries(self) -> tuple[tuple[int, str], ...]:
        """(day, entry id) of everything informative, by day, setbacks first, then by id.

        A try that failed on the day of a setback contradicts nothing once the setback is known.
        """
        flares = {one.entry for one in self.flares}
        keys = {(one.day, one.entry) for one in self.told}
        return tuple(sorted(keys, key=lambda key: (key[0], key[1] not in flares, key[1])))

    @property
    def as_of(self) -> int:
        """The day of the last word."""
        return max((0, *(one.day for one in self.told), *(day for day, _ in self.behind)))


def number_of_days(days: float, what: str) -> float:
    """The same number; `ValueError` that names `what` where nothing can be reckoned from so many days."""
    if not 0 <= days <= MOST:
        raise ValueError(f"{what} is {days:g}: it must be a number of days from 0 to {MOST:,.0f}")
    return days


def _after_onset(one: Reading | Mark | Guess | Flare, what: str) -> None:
    if not 0 <= one.day <= MOST:
        why = "no such day" if one.day > MOST else "before the onset"
        raise ValueError(f"{one.entry}: {what} on day {one.day}, {why}")
