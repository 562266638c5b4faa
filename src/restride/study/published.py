"""What cohorts published, as figures that a made-up cohort can be measured against."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log

from restride.knowledge import Figure
from restride.knowledge.cohorts import Group

NORMAL_95 = 1.96
"""Standard normal: 95 % lie within it."""
FEWEST = 2
"""People below whom nothing has a spread."""


@dataclass(frozen=True, slots=True)
class Measured:
    """How a figure is measured in a made-up cohort: a statistic, what it reads, when, against what, and of whom."""

    statistic: str
    reads: tuple[str, ...] = ()
    days: tuple[float, ...] = ()
    against: float = 0.0
    predictors: int = 0
    everybody: bool = False


LOGARITHMS = frozenset({"mean_day", "sd_day", "median_day", "odds"})
"""Statistics that are compared by their logarithm: days and ratios."""


@dataclass(frozen=True, slots=True)
class Target:
    """One published figure of a cohort's group. `error`: its standard error where printed, on the scale compared.

    `n` may be unknown where the error was printed.
    """

    key: str
    cohort: str
    group: Group
    measured: Measured
    published: float
    n: int | None
    error: float | None = None

    def scale(self, value: float) -> float:
        """A value on the scale on which this figure is compared."""
        return log(value) if self.measured.statistic in LOGARITHMS else value

    def plain(self, scaled: float) -> float:
        """A value as it was printed."""
        return exp(scaled) if self.measured.statistic in LOGARITHMS else scaled


@dataclass(frozen=True, slots=True)
class Unmeasured:
    """A published figure that no made-up cohort is measured for, with the code of why."""

    key: str
    why: str


@dataclass(frozen=True, slots=True)
class Of:
    """Whose figures they are."""

    cohort: str
    group: Group
    n: int | None

    def target(self, key: str, measured: Measured, published: float, error: float | None = None) -> Target | Unmeasured:
        """One of them, where how many people it rests on, or its printed error, says how sure it is."""
        if self.n is None and (error is None or measured.statistic in FLATTERED):
            return Unmeasured(key, "size_unread")
        if self.n is not None and self.n < FEWEST:
            return Unmeasured(key, "too_few")
        return Target(key, self.cohort, self.group, measured, published, self.n, error)


FLATTERED = frozenset({"explained", "explained_by_grade"})
"""Statistics whose value itself depends on how many people there were."""


def printed(figure: Figure, statistic: str) -> float | None:
    """Standard error from a printed interval, on the scale compared; None where there is none, or none of any width."""
    if figure.ci95 is None:
        return None
    low, high = figure.ci95
    if statistic in LOGARITHMS:
        return log(high / low) / (2 * NORMAL_95) or None if low > 0 else None
    return (high - low) / (2 * NORMAL_95) or None
