"""What the clock says: plain frozen values, days since onset, with the entries they came from."""

import math
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate

from restride.assess.recovery import Reading, Skipped

TENTHS = tuple(n / 10 for n in range(1, 10))


@dataclass(frozen=True, slots=True)
class Dates:
    """A distribution of a day: its CDF at knots in days, linear between them in log time.

    `floor`: no day before it is given (what may be due already is due today).
    """

    days: tuple[float, ...]
    cdf: tuple[float, ...]
    floor: float = 0

    def at(self, level: float) -> float:
        """The day by which it has happened with probability `level`, in (0, 1)."""
        i = min(max(bisect_left(self.cdf, level), 1), len(self.cdf) - 1)
        part = (level - self.cdf[i - 1]) / (self.cdf[i] - self.cdf[i - 1])
        day = self.days[i - 1] * math.pow(self.days[i] / self.days[i - 1], part)
        return max(day, float(self.floor))

    def by(self, day: float) -> float:
        """The chance that it has happened by `day`."""
        if day < max(self.floor, self.days[0]):
            return 0.0
        if day >= self.days[-1]:
            return 1.0
        i = bisect_right(self.days, day)
        part = math.log(day / self.days[i - 1]) / math.log(self.days[i] / self.days[i - 1])
        return self.cdf[i - 1] + part * (self.cdf[i] - self.cdf[i - 1])

    def interval(self, share: float) -> tuple[float, float]:
        """The central interval that holds `share`, such as .8."""
        return self.at((1 - share) / 2), self.at((1 + share) / 2)

    @property
    def median(self) -> float:
        """The day by which it is as likely as not."""
        return self.at(0.5)

    @property
    def deciles(self) -> tuple[float, ...]:
        """Nine days: the chances of 10 % to 90 %."""
        return tuple(self.at(level) for level in TENTHS)


@dataclass(frozen=True, slots=True)
class Ahead:
    """A milestone not yet reached."""

    milestone: str
    dates: Dates


@dataclass(frozen=True, slots=True)
class Moved:
    """What one entry did to the median. `passed`: it only said "not back", so time went by."""

    entry: str
    day: int
    passed: bool
    median: float
    moved_days: float


@dataclass(frozen=True, slots=True)
class DaysLost:
    """What a setback on `day` cost: `days` with the chance of each."""

    entry: str
    day: int
    days: tuple[float, ...]
    chance: tuple[float, ...]

    @property
    def mean(self) -> float:
        """Days lost, on average."""
        return sum(d * p for d, p in zip(self.days, self.chance, strict=True))

    def interval(self, share: float) -> tuple[float, float]:
        """The days that the central interval holding at least `share` reaches from and to."""
        below = list(accumulate(self.chance))
        low, high = ((1 - share) / 2 * below[-1], (1 + share) / 2 * below[-1])
        return self.days[bisect_right(below, low)], self.days[min(bisect_left(below, high), len(below) - 1)]


@dataclass(frozen=True, slots=True)
class Share:
    """Days by which one group of evidence moved the median from where the odds alone had it.

    `group`: a domain of readings, `opinion`, `milestones`, `not_back` or `setback`.
    """

    group: str
    days: float


@dataclass(frozen=True, slots=True)
class Tissue:
    """Chance of each tissue clock (columns, `clock` days) with each number of days `lost` to setbacks (rows)."""

    clock: tuple[float, ...]
    lost: tuple[float, ...]
    mass: tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True)
class Bargain:
    """Chance of another injury within `horizon` days of a return on each of `days`; the band is over the slope."""

    horizon: int
    days: tuple[int, ...]
    low: tuple[float, ...]
    middle: tuple[float, ...]
    high: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Treated:
    """Dates with treatment; `gained`: days later than without (less than 0: sooner), `interval` holds 80 %."""

    dates: Dates
    gained: float
    interval: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Withheld:
    """Why there is no forecast: a code and the entries behind it."""

    code: str
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Band:
    """80 % band and middle of a further reading of one marker on each of `days`, wander and noise drawn anew."""

    marker: str
    days: tuple[int, ...]
    low: tuple[float, ...]
    middle: tuple[float, ...]
    high: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Sits:
    """Where a reading sits: the chance that another reading of this leg that day would have been lower."""

    reading: Reading
    chance_lower: float


@dataclass(frozen=True, slots=True)
class Outlook:
    """When, as of the last informative word on day `as_of`.

    `dates` is of full training; `components` the posterior of trivial, MRI 0 to 3, `grade` of the four classes.
    `perhaps_back`: the chance that full training lies before the last word and nobody said so.
    `start` is the median before any entry: it and `moves` add up to the median. Where only the last word was asked
    for, `start` is the median and there are no moves.
    """

    as_of: int
    dates: Dates
    perhaps_back: float
    milestones: tuple[Ahead, ...]
    components: tuple[float, ...]
    start: float
    moves: tuple[Moved, ...]

    @property
    def grade(self) -> dict[str, float]:
        """Chance of each class shown to people, mildest first; mild is MRI 0 and 1."""
        trivial, mri_0, mri_1, mri_2, mri_3 = self.components
        return {"trivial": trivial, "mild": mri_0 + mri_1, "moderate": mri_2, "severe": mri_3}


@dataclass(frozen=True, slots=True)
class Forecast(Outlook):
    """All that is said of one leg.

    `by_odds`, the median by the odds as they stand now, and `why` add up to the median. `treated`: with needling from
    the last word on. `version` is of the tables.
    """

    lost: tuple[DaysLost, ...]
    by_odds: float
    why: tuple[Share, ...]
    tissue: Tissue
    bargains: tuple[Bargain, ...]
    treated: Treated
    bands: tuple[Band, ...]
    readings: tuple[Sits, ...]
    used: tuple[str, ...]
    skipped: tuple[Skipped, ...]
    version: str
