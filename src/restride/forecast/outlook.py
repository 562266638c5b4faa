"""What is said of each leg once its posterior is known: dates, milestones ahead, how the date moved; or why nothing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Self

import numpy as np

from restride.assess.recovery import Evidence, Mark
from restride.forecast.calendar import Calendar
from restride.forecast.functions import Array
from restride.forecast.grid import LAST_DAY
from restride.forecast.milestones import conflict, order
from restride.forecast.model import FULL_TRAINING, Model
from restride.forecast.posterior import Posterior
from restride.forecast.results import Ahead, Moved, Outlook, Withheld

BACK = {FULL_TRAINING, "performance"}
TOO_FAR = 0.1
"""No date where more than this share lies beyond the grid."""


def unfit(model: Model, told: Evidence) -> Withheld | None:
    """Why what was told is beyond this clock, if it is."""
    if len(told.flares) > model.clock.setback.most:
        return Withheld("third_setback", tuple(one.entry for one in told.flares))
    late = {one.entry for one in told.told if one.day > LAST_DAY}
    if late := late | {one.entry for one in told.marks if one.lo >= LAST_DAY}:
        return Withheld("beyond_grid", tuple(sorted(late)))
    back = _back(told)
    after = [one.entry for one in told.flares if any(mark.day < one.day for mark in back)]
    return Withheld("setback_after_return", (*(mark.entry for mark in back), *after)) if after else None


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What is read from a posterior, as plain arrays.

    `days`: the calendar of each milestone, first to last, and for which legs it is not known to be behind. `components`
    (legs, components). `conflict` (legs,): the number of the milestone at which no dates fit. `beyond` (legs,): the
    share beyond the grid. `medians`: of each row.
    """

    days: Mapping[str, tuple[Calendar, Array]]
    components: Array
    conflict: Array
    beyond: Array
    medians: Sequence[float]

    @classmethod
    def of(cls, known: Posterior, thin: bool) -> Self:
        """`thin`: with few knots of each calendar, for where legs are many."""
        names, last, starts = order(known.model, known.facts.branch), known.last, known.cases[known.last].starts
        mass = dict(known.chain.others(known.readings)) | {FULL_TRAINING: known.mass}
        within = {name: (low[last], high[last]) for name, (low, high) in known.known.items()}
        days = {}
        for name in names:
            found = known.calendar(last, name, mass[name])
            still = np.logical_and.reduceat(np.isinf(known.support(name, last)[1]), starts)
            days[name] = found.thin() if thin else found, still
        return cls(
            days,
            known.components(),
            np.maximum.reduceat(conflict(names, within, len(last)), starts),
            np.add.reduceat(known.mass[last, -1], starts),
            known.calendar(np.arange(len(known.mass)), FULL_TRAINING, known.mass).at([0.5])[:, 0].tolist(),
        )


def outlooks(told: Sequence[Evidence], rows: Sequence[Sequence[int]], found: Found) -> Iterator[Outlook | Withheld]:
    """What is said of each leg; `rows`: after how many entries it was forecast.

    Withheld where milestones contradict, the leg is back, or more than a tenth lies beyond the grid.
    """
    end = 0
    for leg, (one, known) in enumerate(zip(told, rows, strict=True)):
        end += len(known)
        if held := _withheld(one, [*found.days][: found.conflict[leg] + 1], found, leg):
            yield held
            continue
        as_of, dates = one.as_of, found.days[FULL_TRAINING][0].dates(leg)
        ahead = (Ahead(name, days.dates(leg, as_of)) for name, (days, still) in found.days.items() if still[leg])
        medians = [*found.medians[end - len(known) : end - 1], dates.median]
        yield Outlook(
            as_of=as_of,
            dates=dates,
            perhaps_back=dates.by(as_of),
            milestones=tuple(ahead),
            components=tuple(found.components[leg].tolist()),
            start=medians[0],
            moves=tuple(_moves(one, known, medians)),
        )


def _back(told: Evidence) -> list[Mark]:
    """What says that the leg is back."""
    return [one for one in told.marks if one.milestone in BACK and np.isfinite(one.hi)]


def _withheld(told: Evidence, names: Sequence[str], found: Found, leg: int) -> Withheld | None:
    """Why there are no dates of one leg. `names`: the milestones up to the one at which no dates fit."""
    if found.conflict[leg] < len(found.days):
        return Withheld("milestones_contradict", _spoken(told, names))
    if back := _back(told):
        return Withheld("back", tuple(one.entry for one in back))
    return Withheld("beyond_grid") if found.beyond[leg] > TOO_FAR else None


def _spoken(told: Evidence, names: Sequence[str]) -> tuple[str, ...]:
    """The entries that speak of some milestones, by day. A setback says: not back."""
    spoken = [(one.day, one.entry) for one in told.marks if one.milestone in names]
    spoken += [(one.day, one.entry) for one in told.flares if FULL_TRAINING in names]
    return tuple(entry for _, entry in sorted(spoken))


def _moves(told: Evidence, rows: Sequence[int], medians: Sequence[float]) -> Iterator[Moved]:
    """How each row of a leg moved its median. Where a row took in several entries it has the last one's name."""
    if len(rows) == 1:
        return
    news = {(one.day, one.entry) for one in told.told if not (isinstance(one, Mark) and one.not_back)}
    entries = told.entries
    for n, (since, until) in enumerate(pairwise(rows)):
        some = entries[since:until]
        day, entry = some[-1]
        yield Moved(entry, day, news.isdisjoint(some), medians[n + 1], medians[n + 1] - medians[n])
