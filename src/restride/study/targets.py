"""Which published figures bear on the clock, in which statistic, of whom; and why the others do not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import log

from restride.knowledge import Figure
from restride.knowledge.calibration import Calibration, Recipe
from restride.knowledge.cohorts import Cohort, Cohorts, Group
from restride.study.published import NORMAL_95, Measured, Of, Target, Unmeasured, printed
from restride.study.units import FIGURES, changed, factors, possible

ABSENCE = (7.5, 28.5)
"""Classes of absence are of whole days: 1 to 3, 4 to 7, 8 to 28 and more; their upper ends that are compared."""
SHARE = re.compile(r"(below|above)_(\d{1,4})_(day|week)s?")
"""Groups that are shares by name: those out for less or more than so many days or weeks."""
WHOLE = Group(id="", figures={})
"""No group but the whole cohort."""
RETURNS = ("mean", "median", "absence", "share")
"""Figures of days to the endpoint."""
WHO = frozenset({"read_on", "within"})
"""Figures that say who is in a group."""

Found = Iterator[Target | Unmeasured]


def targets(cohorts: Cohorts, how: Calibration) -> Found:
    """Every figure that bears on the clock, or why it cannot be compared."""
    for cohort in cohorts.values():
        yield from _returns(cohort)
        yield from _named(cohort, how)


def _returns(cohort: Cohort) -> Found:
    """Days to the endpoint, by group. What was only worked out from printed figures is no figure of its own."""
    for group in cohort.groups.values():
        key = f"cohorts.{cohort.id}.groups.{group.id}"
        yield from (one for name in RETURNS if (given := group.get(name)) for one in _return(cohort, group, given, key))
        others = [name for name in group.figures if name not in {*RETURNS, *WHO} and not group[name].derived]
        yield from (Unmeasured(group[name].key, "no_recipe") for name in others)


def _return(cohort: Cohort, group: Group, given: Figure, key: str) -> Found:
    kind = given.key.rsplit(".", 1)[-1]
    figure = changed(given, FIGURES[kind])
    if given.value is None:
        yield Unmeasured(given.key or key, "unread")
    elif kind == "share" and SHARE.fullmatch(group.id) is None:
        yield Unmeasured(given.key, "no_recipe")
    elif not cohort.node:
        yield Unmeasured(given.key, "no_node")
    elif figure is None or not possible(kind, figure):
        yield Unmeasured(given.key, "other_unit" if figure is None else "impossible")
    elif kind in {"mean", "median"}:
        yield from _middle(Of(cohort.id, group, _size(cohort, group, figure)), figure, kind)
    else:
        yield from _shares(cohort, group, figure)


def _middle(by: Of, figure: Figure, kind: str) -> Found:
    """A mean with its SD, a median with its quartiles."""
    middle = by.target(figure.key, Measured(f"{kind}_day"), figure.number, printed(figure, f"{kind}_day"))
    yield middle
    if isinstance(middle, Unmeasured):
        return
    if kind == "mean" and figure.sd is not None:
        yield by.target(f"{figure.key}.sd", Measured("sd_day"), figure.sd)
    if kind == "median" and figure.iqr is not None:
        low, high = figure.iqr
        at = f"{figure.key}.iqr"
        yield by.target(at, Measured("log_iqr_day"), log(high / low)) if low > 0 else Unmeasured(at, "from_zero")


def _shares(cohort: Cohort, group: Group, figure: Figure) -> Found:
    """Classes of absence, or the share of a group that is one by the outcome: it is one of the whole cohort."""
    named = SHARE.fullmatch(group.id)
    if named is None:
        counts = figure.numbers
        by = Of(cohort.id, group, round(sum(counts)))
        for day, events in zip(ABSENCE, (sum(counts[:2]), sum(counts[:3])), strict=True):
            yield by.target(f"{figure.key}.{day:g}", Measured("share_by", against=day), events / sum(counts))
        return
    day = int(named[2]) * (7 if named[3] == "week" else 1)
    share = figure.number if named[1] == "below" else 1 - figure.number
    by = Of(cohort.id, WHOLE, figure.n or cohort.n or group.n)
    yield by.target(figure.key, Measured("share_by", against=day), share, printed(figure, "share_by"))


def _size(cohort: Cohort, group: Group, figure: Figure) -> int | None:
    """How many people: as printed, else from mean, SD and interval, else the cohort's where all are one group."""
    if figure.n or group.n:
        return figure.n or group.n
    if figure.sd and figure.ci95 and figure.ci95[1] > figure.ci95[0]:
        return round((2 * NORMAL_95 * figure.sd / (figure.ci95[1] - figure.ci95[0])) ** 2)
    return cohort.n // len(cohort.groups) if cohort.n else None


def _named(cohort: Cohort, how: Calibration) -> Found:
    """Figures that have a recipe, or several."""
    for place, figure, items in _places(cohort):
        recipes = how.recipes_at(place)
        if not recipes:
            yield Unmeasured(f"cohorts.{cohort.id}.{place}", "no_recipe")
        for recipe in recipes:
            yield _by_recipe(cohort, f"cohorts.{cohort.id}.{place}{recipe.suffix}", figure, recipe, items)


def _by_recipe(cohort: Cohort, key: str, given: Figure, recipe: Recipe, items: int) -> Target | Unmeasured:
    if given.value is None:
        return Unmeasured(key, "unread")
    figure = changed(given, factors(recipe.statistic, recipe.reads))
    if figure is None or not possible(recipe.statistic, figure):
        return Unmeasured(key, "other_unit" if figure is None else "impossible")
    published, error = _value(figure, recipe.statistic)
    by = Of(cohort.id, Group(id="", figures={}, grades=recipe.grades), figure.n or cohort.n)
    return by.target(key, _measured(recipe, items), published, error)


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
    if len(values) > 1:
        return (max(values) + min(values)) / 2, (max(values) - min(values)) / 2 or None
    return float(values[0]), printed(figure, statistic)
