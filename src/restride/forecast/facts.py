"""What is known of many legs as padded arrays: plain numbers, quick to reckon with and to send to another process."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import count, pairwise
from math import isfinite, nan

import numpy as np

from restride.assess.recovery import Evidence, Flare, GradeOdds, Mark, Revised
from restride.forecast.functions import Array
from restride.knowledge.clock import Clock

MANY = 300
"""A leg with more entries is followed from day to day, not from entry to entry."""
Told = tuple[GradeOdds, Evidence]
Since = Mapping[tuple[int, str], int]
Row = tuple[float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """Facts of legs that share a way back, past the milestones `names`.

    `as_of`: the day of each leg's last word. `rows`: after how many entries it is forecast; `odds`: as they stood in
    each row; `steps`: entry and day that each further row ends with, and whether all it took in was "not back".
    Each array is (fields, legs, facts), NaN where a leg has no more. `readings` by marker: day, value, g. `marks`:
    number of the milestone, low and high day, day up to which lost days count. `guesses`: number of the milestone, day,
    guess, 1 for an athlete's. `flares`: day. The last field of each: how many entries it takes to know the fact.
    """

    branch: str
    names: Sequence[str]
    as_of: Sequence[int]
    rows: Sequence[Sequence[int]]
    odds: Sequence[GradeOdds]
    steps: Sequence[Sequence[tuple[str, int, bool]]]
    readings: Mapping[str, Array]
    marks: Array
    guesses: Array
    flares: Array


def facts(clock: Clock, told: Sequence[Told], past: bool) -> Facts:
    """The facts of legs; `past`: for a forecast after each entry, not after the last one alone."""
    branch = told[0][0].branch
    names, evidence = clock.milestones(branch), [one for _, one in told]
    _check(clock, evidence)
    since = [dict(zip(one.entries, count(1), strict=False)) if past else defaultdict(int) for one in evidence]
    rows = [_rows(one) if past else (0,) for one in evidence]
    found = [_found(one, at, names) for one, at in zip(evidence, since, strict=True)]
    markers = [one.id for one in clock.markers if any(one.id in leg for leg in found)]
    return Facts(
        branch,
        names,
        [one.as_of for one in evidence],
        rows,
        [_stood(*leg, at, n) for leg, at, known in zip(told, since, rows, strict=True) for n in known],
        [_steps(*leg) for leg in zip(evidence, rows, strict=True)],
        {name: _in_order(_padded(4, name, found)) for name in markers},
        _padded(5, "marks", found),
        _padded(5, "guesses", found),
        _padded(2, "flares", found),
    )


def _check(clock: Clock, told: Sequence[Evidence]) -> None:
    """ValueError for a marker that the table does not know, or a milestone that is on no way back."""
    said = {one.marker for each in told for one in each.readings}
    said |= {one.milestone for each in told for one in each.marks}
    said |= {one.milestone for each in told for one in each.guesses}
    known = {*(one.id for one in clock.markers), *clock.milestones("fast"), *clock.milestones("distance")}
    if said - known:
        raise ValueError(f"no marker and no milestone is called {', '.join(sorted(said - known))}")


def _rows(told: Evidence) -> Sequence[int]:
    """Nothing known yet, then each entry; where there are too many, the last one of each day."""
    last = {day: n for n, (day, _) in enumerate(told.entries, 1)}
    n = len(told.entries)
    return range(n + 1) if n <= MANY else (0, *last.values())


def _steps(told: Evidence, rows: Sequence[int]) -> list[tuple[str, int, bool]]:
    if len(rows) == 1:
        return []
    news = {(one.day, one.entry) for one in told.told if not (isinstance(one, Mark) and one.not_back)}
    entries = told.entries
    took_in = [entries[since:until] for since, until in pairwise(rows)]
    return [(some[-1][1], some[-1][0], news.isdisjoint(some)) for some in took_in]


def _by_day(one: Flare | Revised) -> tuple[int, str]:
    return one.day, one.entry


def _stood(odds: GradeOdds, told: Evidence, at: Since, known: int) -> GradeOdds:
    """The odds as they stood when so many entries were known."""
    return next((one.before for one in sorted(told.revised, key=_by_day) if at[one.day, one.entry] > known), odds)


def _found(told: Evidence, at: Since, names: Sequence[str]) -> Mapping[str, list[Row]]:
    """The facts of one leg by the array they belong to, without milestones that are not on its way.

    What was reached on the day of a setback came before it; all else that day came after.
    """
    found: dict[str, list[Row]] = defaultdict(list)
    for read in told.readings:
        found[read.marker].append((read.day, read.value, bool(read.under), at[read.day, read.entry]))
    for mark in told.marks:
        if mark.milestone in names:
            row = names.index(mark.milestone), mark.lo, mark.hi, mark.day - isfinite(mark.hi), at[mark.day, mark.entry]
            found["marks"].append(row)
    for guess in told.guesses:
        if guess.milestone in names:
            row = names.index(guess.milestone), guess.day, guess.guess, guess.athlete, at[guess.day, guess.entry]
            found["guesses"].append(row)
    for flare in sorted(told.flares, key=_by_day):
        found["flares"].append((flare.day, at[flare.day, flare.entry]))
    return found


def _padded(fields: int, name: str, legs: Sequence[Mapping[str, Collection[Row]]]) -> Array:
    """Rows of each leg as (fields, legs, rows), the shorter legs filled up with NaN."""
    rows = [leg.get(name, ()) for leg in legs]
    most = max(map(len, rows))
    flat = [row for leg in rows for row in (*leg, *[(nan,) * fields] * (most - len(leg)))]
    return np.array(flat, float).reshape(len(rows), most, fields).transpose(2, 0, 1)


def _in_order(readings: Array) -> Array:
    """Readings by day, then by when they are known, then by value; what is not there last."""
    day, value, _, since = readings
    return np.take_along_axis(readings, np.lexsort((value, since, day))[None], 2)
