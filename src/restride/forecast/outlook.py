"""What is said of each leg once its posterior is known: dates, milestones ahead, how the date moved; or why nothing."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from restride.assess.recovery import Evidence, Mark, Withheld
from restride.assess.recovery.marks import BACK
from restride.forecast.calendar import Dates
from restride.forecast.grid import LAST_DAY
from restride.forecast.milestones import conflict, support
from restride.forecast.posterior import Posterior
from restride.knowledge.clock import FULL_TRAINING, Clock

TOO_FAR = 0.1
"""No date where more than this share lies beyond the grid."""
Conflict = tuple[str, ...]
"""In place of dates: the milestones up to the one at which no dates fit; none where too much lies beyond the grid."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """A milestone not yet reached."""

    milestone: str
    dates: Dates


@dataclass(frozen=True, slots=True)
class Moved:
    """What one entry did to the median. `passed`: it only said "not back", so time went by. `interval` holds 80 %."""

    entry: str
    day: int
    passed: bool
    median: float
    moved_days: float
    interval: tuple[float, float]


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


def unfit(clock: Clock, told: Evidence) -> Withheld | None:
    """Why what was told is beyond this clock, if it is."""
    if len(told.flares) > clock.setback.most:
        return Withheld("third_setback", tuple(one.entry for one in told.flares))
    late = {one.entry for one in told.told if one.day > LAST_DAY}
    if late := late | {one.entry for one in told.marks if one.lo >= LAST_DAY}:
        return Withheld("beyond_grid", tuple(sorted(late)))
    back = _back(told)
    after = [one.entry for one in told.flares if any(mark.day < one.day for mark in back)]
    return Withheld("setback_after_return", (*(mark.entry for mark in back), *after)) if after else None


def settled(told: Evidence, found: Outlook | Conflict) -> Outlook | Withheld:
    """What was found, or what forbids it: milestones contradict, the leg is back, or too much lies too far off."""
    if isinstance(found, tuple) and found:
        spoken = [(one.day, one.entry) for one in told.marks if one.milestone in found]
        spoken += [(one.day, one.entry) for one in told.flares if FULL_TRAINING in found]  # a setback says: not back
        return Withheld("milestones_contradict", tuple(entry for _, entry in sorted(spoken)))
    if back := _back(told):
        return Withheld("back", tuple(one.entry for one in back))
    return Withheld("beyond_grid") if isinstance(found, tuple) else found


def _back(told: Evidence) -> list[Mark]:
    """What says that the leg is back."""
    return [one for one in told.marks if one.milestone in BACK and np.isfinite(one.hi)]


def outlooks(known: Posterior, few: bool = False) -> Iterator[Outlook | Conflict]:
    """What can be said of each leg; `few`: with few knots of each distribution, for where legs are many."""
    names, starts = known.facts.names, known.cases.starts
    days = [one.thin() if few else one for one in known.calendars()]
    ahead = [np.logical_and.reduceat(np.isinf(support(known.known, n)[1]), starts) for n in range(len(names))]
    first = np.maximum.reduceat(conflict(known.known), starts)
    beyond = np.add.reduceat(known.mass[:, -1], starts)
    components, end = known.components().tolist(), 0
    for leg, (as_of, steps) in enumerate(zip(known.facts.as_of, known.facts.steps, strict=True)):
        start, end = end, end + len(steps) + 1
        if first[leg] < len(names) or beyond[leg] > TOO_FAR:
            yield tuple(names[: first[leg] + 1]) if first[leg] < len(names) else ()
            continue
        dates, mine = days[names.index(FULL_TRAINING)].dates(leg), known.spans[start:end].tolist()
        moved = zip(steps, mine, mine[1:], strict=False)
        yield Outlook(
            as_of=as_of,
            dates=dates,
            perhaps_back=dates.by(as_of),
            milestones=tuple(Ahead(name, days[n].dates(leg, as_of)) for n, name in enumerate(names) if ahead[n][leg]),
            components=tuple(components[leg]),
            start=mine[0][1],
            moves=tuple(Moved(*step, now, now - was, (low, high)) for step, (_, was, _), (low, now, high) in moved),
        )
