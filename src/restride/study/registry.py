"""Journals as a registry: of each leg what was read, what was reached when, and whether it is back.

Left out, and counted by why: legs that would have been shown no date at their last word, and those without a course.
Not used: guesses, readings under influence, readings and milestones after a setback. The day of return is used whatever
happened on the way: published days hold their setbacks, too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil, inf, isfinite

import numpy as np

from restride.answer import withheld
from restride.assess import grade_odds, track, triage
from restride.assess.recovery import heard
from restride.assess.results import GradeOdds
from restride.forecast import Evidence, Mark, Reading, Withheld
from restride.forecast.grid import LAST_DAY
from restride.journal import Journal, View
from restride.knowledge import Knowledge
from restride.knowledge.clock import FULL_TRAINING
from restride.study.batch import Between, Told
from restride.study.follow import Read
from restride.study.legs import Legs
from restride.study.world import World


@dataclass(frozen=True, slots=True)
class Course:
    """One leg. It returned in (`low`, `high`] days; `high` infinite: not back when last heard of.

    `entry`: the day it was first told of, before which legs that are back already never are. `watched`: the day up to
    which its return would have been heard of.
    """

    id: str
    odds: GradeOdds
    readings: tuple[Reading, ...]
    marks: tuple[Mark, ...]
    low: float
    high: float
    entry: float
    watched: float = inf

    @property
    def finished(self) -> bool:
        """Whether it is back."""
        return isfinite(self.high)


def course(journal: Journal, knowledge: Knowledge) -> Course | None:
    """A journal's course.

    None where nobody knows when it began, it was hurt again, its milestones contradict each other, or nothing tells of
    the return.
    """
    view = journal.as_known()
    odds = grade_odds(view, knowledge)
    told = heard(view, odds, knowledge)
    if isinstance(told, Withheld):
        return None
    low, high = _return(told)
    days = [view.day(one) for one in view.entries]
    entry = max(min((day for day in days if day is not None), default=0), 0)
    flared = min((one.day for one in told.flares), default=inf)
    counted = [one for one in told.marks if one.milestone == FULL_TRAINING or one.day < flared]
    if (low <= entry and not isfinite(high)) or not _in_order(counted, knowledge.clock.milestones(odds.branch)):
        return None
    readings = tuple(one for one in told.readings if not one.under and one.day < flared)
    marks = tuple(one for one in told.marks if one.milestone != FULL_TRAINING and one.day < flared)
    return Course(journal.id, odds, readings, marks, low, high, float(entry))


def _in_order(marks: Sequence[Mark], names: Sequence[str]) -> bool:
    """Whether there are days on which all of it can have been, one milestone after the other."""
    low = 0.0
    for name in names:
        mine = [one for one in marks if one.milestone == name]
        low = max([low, *(one.lo for one in mine)])
        if min([inf, *(one.hi for one in mine)]) <= low:
            return False
    return True


def _return(told: Evidence) -> tuple[float, float]:
    """Between which days full training fell."""
    mine = [one for one in told.marks if one.milestone == FULL_TRAINING]
    return max((one.lo for one in mine), default=0.0), min((one.hi for one in mine), default=inf)


@dataclass(frozen=True, slots=True)
class Registry:
    """What can be learnt from: courses, of which so many are `made_up`. `left_out`: how many were not, by code."""

    courses: tuple[Course, ...]
    made_up: int
    left_out: Mapping[str, int]


def registry(journals: Iterable[Journal], knowledge: Knowledge) -> Registry:
    """Every journal that has a course and may be dated. The registry ends with the last entry of any of them."""
    kept, left_out = list[tuple[Course, View]](), Counter[str]()
    for journal in journals:
        one, view = course(journal, knowledge), journal.as_known()
        why_not = "no_course" if one is None else not_dated(view, knowledge)
        if one is None or why_not:
            left_out[why_not] += 1
        else:
            kept.append((one, view))
    end = max((view.at for _, view in kept), default=None)
    courses = tuple(_ended(one, max((view.day(end) or 0) if end else 0, 0)) for one, view in kept)
    return Registry(courses, sum(view.journal.synthetic for _, view in kept), left_out)


def not_dated(view: View, knowledge: Knowledge) -> str:
    """Why a leg may not be dated at a moment, or nothing: a warning stands until somebody who examines rules it out."""
    triaged = triage(view, knowledge.triage)
    found = withheld(triaged, track(triaged, knowledge.conditions))
    return "" if found is None else found.code


def _ended(one: Course, end: int) -> Course:
    """A course in a registry that ended on a day of its own; who was lost before was watched no longer than told.

    Of a leg that came back beyond all days of the clock it is only known that it was long not back.
    """
    if max(one.low, one.high if one.finished else 0) > LAST_DAY:
        one = replace(one, low=min(one.low, LAST_DAY - 1), high=inf)
    return replace(one, watched=max(float(end), one.high) if one.finished else one.low)


def told(courses: Sequence[Course], day: float = inf) -> Told:
    """What had been told of legs by the end of a day: of the return only that it was still ahead, or all at the end."""
    known = [as_known(one, day) for one in courses]
    markers = dict.fromkeys(reading.marker for one in known for reading in one.readings)
    return Told(len(courses), {name: _read(known, name) for name in markers}, _fell(known))


def as_known(one: Course, day: float) -> Course:
    """A course as it was known by the end of a day."""
    if day == inf:
        return one
    readings = tuple(each for each in one.readings if each.day <= day)
    marks = tuple(each for each in one.marks if each.day <= day)
    return replace(one, readings=readings, marks=marks, low=min(day, one.low), high=inf)


def _read(courses: Sequence[Course], marker: str) -> Read:
    """Readings of a marker, the days of all legs together, NaN where a leg was not read; several a day are averaged."""
    mine = [
        (i, each.day, each.value) for i, one in enumerate(courses) for each in one.readings if each.marker == marker
    ]
    days = sorted({day for _, day, _ in mine})
    total, count = np.zeros((len(courses), len(days))), np.zeros((len(courses), len(days)))
    at = {day: column for column, day in enumerate(days)}
    for i, day, value in mine:
        total[i, at[day]] += value
        count[i, at[day]] += 1
    return Read(tuple(days), np.where(count > 0, total / np.maximum(count, 1), np.nan))


def _fell(courses: Sequence[Course]) -> dict[str, Between]:
    """Days between which each milestone fell, by leg."""
    names = dict.fromkeys(each.milestone for one in courses for each in one.marks)
    fell = {name: (np.zeros(len(courses)), np.full(len(courses), np.inf)) for name in names}
    for i, one in enumerate(courses):
        for each in one.marks:
            low, high = fell[each.milestone]
            low[i], high[i] = max(low[i], each.lo), min(high[i], each.hi)
    fell[FULL_TRAINING] = (np.array([one.low for one in courses]), np.array([one.high for one in courses]))
    return fell


def made_up(world: World, legs: Legs, seen: Mapping[str, Read], until: float = inf) -> tuple[Course, ...]:
    """Made-up legs as a registry that last heard of anybody on day `until`; as their journals would have it."""
    return tuple(_made_up(world, legs, seen, i, until) for i in range(len(legs)))


def _made_up(world: World, legs: Legs, seen: Mapping[str, Read], i: int, until: float) -> Course:
    back = ceil(legs.t[i])
    last = min(until, back - 1)
    read = [
        Reading(name, day, float(one.y[i, k]), f"{name}-{day}")
        for name, one in seen.items()
        for k, day in enumerate(one.days)
        if day <= last and np.isfinite(one.y[i, k])
    ]
    reached = [
        Mark(name, ceil(day[i]), max(ceil(day[i]) - 1, 0), max(ceil(day[i]), 1), name)
        for name, day in legs.milestone.items()
        if name not in {FULL_TRAINING, "performance"} and ceil(day[i]) <= last
    ]
    low, high = (float(back - 1), float(back)) if back <= until else (float(until), inf)
    return Course(f"made-up-{i}", world.odds, tuple(read), tuple(reached), low, high, 0.0, float(until))
