"""What cohorts published, as figures that a made-up cohort can be measured against."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import exp, log

from restride.knowledge import Figure
from restride.knowledge.calibration import Calibration, Recipe
from restride.knowledge.cohorts import Cohort, Cohorts, Group

NORMAL_95 = 1.96
ABSENCE = (7.5, 28.5)
"""Classes of absence are of whole days: 1 to 3, 4 to 7, 8 to 28 and more; their upper ends that are compared."""
SHARE = re.compile(r"(below|above)_(\d+)_(day|week)s?")
WHOLE = Group(id="", figures={})


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
    """One published figure of a cohort's group. `error`: its standard error where printed, on the scale compared."""

    key: str
    cohort: str
    group: Group
    measured: Measured
    published: float
    n: int
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


Found = Iterator[Target | Unmeasured]


def targets(cohorts: Cohorts, how: Calibration) -> Found:
    """Every figure that bears on the clock, or why it cannot be compared."""
    for cohort in cohorts.values():
        yield from _returns(cohort)
        yield from _named(cohort, how)


def _returns(cohort: Cohort) -> Found:
    """Days to the endpoint, by group."""
    for group in cohort.groups.values():
        key = f"cohorts.{cohort.id}.groups.{group.id}"
        known = [one for name in ("mean", "median", "absence", "share") if (one := group.get(name)) is not None]
        for figure in known:
            if figure.value is None:
                yield Unmeasured(figure.key or key, "unread")
            elif not cohort.node:
                yield Unmeasured(figure.key, "no_node")
            else:
                yield from _of_group(cohort, group, figure)


def _of_group(cohort: Cohort, group: Group, figure: Figure) -> Found:
    n, kind = _size(cohort, group, figure), figure.key.rsplit(".", 1)[-1]
    if n is None:
        yield Unmeasured(figure.key, "size_unread")
        return
    by = Of(cohort.id, group, n)
    if kind == "mean":
        yield by.target(figure.key, Measured("mean_day"), figure.number, _printed(figure, "mean_day"))
        if figure.sd is not None:
            yield by.target(f"{figure.key}.sd", Measured("sd_day"), figure.sd)
    elif kind == "median":
        yield by.target(figure.key, Measured("median_day"), figure.number, _printed(figure, "median_day"))
        if figure.iqr is not None:
            yield by.target(f"{figure.key}.iqr", Measured("log_iqr_day"), log(figure.iqr[1] / figure.iqr[0]))
    elif kind == "absence":
        counts = figure.numbers
        for day, events in zip(ABSENCE, (sum(counts[:2]), sum(counts[:3])), strict=True):
            yield by.target(f"{figure.key}.{day:g}", Measured("share_by", against=day), events / sum(counts))
    elif (named := SHARE.fullmatch(group.id)) is not None:
        day = int(named[2]) * (7 if named[3] == "week" else 1)
        share = figure.number if named[1] == "below" else 1 - figure.number
        # Such a group is one by the outcome: it is a share of the whole cohort.
        by = Of(cohort.id, WHOLE, cohort.n or n)
        yield by.target(figure.key, Measured("share_by", against=day), share)


@dataclass(frozen=True, slots=True)
class Of:
    """Whose figures they are."""

    cohort: str
    group: Group
    n: int

    def target(self, key: str, measured: Measured, published: float, error: float | None = None) -> Target:
        """One of them."""
        return Target(key, self.cohort, self.group, measured, published, self.n, error)


def _size(cohort: Cohort, group: Group, figure: Figure) -> int | None:
    """How many people: as printed, else from mean, SD and interval, else the cohort's where all are one group."""
    if figure.n or group.n:
        return figure.n or group.n
    if figure.sd and figure.ci95:
        return round((2 * NORMAL_95 * figure.sd / (figure.ci95[1] - figure.ci95[0])) ** 2)
    return cohort.n // len(cohort.groups) if cohort.n else None


def _printed(figure: Figure, statistic: str) -> float | None:
    """Standard error from a printed interval, on the scale compared."""
    if figure.ci95 is None:
        return None
    low, high = figure.ci95
    return (log(high / low) if statistic in LOGARITHMS else high - low) / (2 * NORMAL_95)


def _named(cohort: Cohort, how: Calibration) -> Found:
    """Figures that have a recipe, or several."""
    for place, figure, items in _places(cohort):
        recipes = how.recipes_at(place)
        if not recipes:
            yield Unmeasured(f"cohorts.{cohort.id}.{place}", "no_recipe")
        for recipe in recipes:
            key, n = f"cohorts.{cohort.id}.{place}{recipe.suffix}", figure.n or cohort.n
            if figure.value is None or n is None:
                yield Unmeasured(key, "unread" if figure.value is None else "size_unread")
                continue
            published, error = _value(figure, recipe.statistic)
            group = Group(id="", figures={}, grades=recipe.grades)
            yield Of(cohort.id, group, n).target(key, _measured(recipe, items), published, error)


def _measured(recipe: Recipe, items: int) -> Measured:
    days = tuple(recipe[name].number for name in ("day", "again") if recipe.get(name) is not None)
    predictors = max(items, len(recipe.reads) * max(len(days), 1))
    return Measured(recipe.statistic, recipe.reads, days, recipe.number("against"), predictors, recipe.everybody)


def _places(cohort: Cohort) -> Iterator[tuple[str, Figure, int]]:
    """Every figure of a cohort that may have a recipe, with its place and how many predictors its row names."""
    for name, row in cohort.predictors.items():
        yield from ((f"predictors.{name}.{key}", one, len(row.items)) for key, one in row.figures.items())
    for part in ("course", "reinjury"):
        yield from ((f"{part}.{key}", one, 0) for key, one in getattr(cohort, part).items())


def _value(figure: Figure, statistic: str) -> tuple[float, float | None]:
    """Value as printed and its standard error. Of several values the middle, half their spread its error."""
    values = figure.numbers
    share = 0.01 if statistic == "risk" and figure.unit == "pct" else 1.0
    if len(values) > 1:
        return (max(values) + min(values)) / 2, (max(values) - min(values)) / 2
    printed = _printed(figure, statistic)
    return share * values[0], None if printed is None else share * printed
