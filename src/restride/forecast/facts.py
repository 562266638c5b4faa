"""What is known of many legs as padded arrays: plain numbers, quick to reckon with and to send to another process."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite, nan

import numpy as np

from restride.assess.recovery import Evidence, Flare, GradeOdds, Revised
from restride.forecast.functions import Array
from restride.forecast.milestones import order
from restride.forecast.model import Model

MANY = 300
"""A leg with more entries is followed from day to day, not from entry to entry."""
Told = tuple[GradeOdds, Evidence]
Since = Mapping[tuple[int, str], int]
Row = tuple[float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """Facts of legs that share a way back. Each array is (fields, legs, facts), NaN where a leg has no more.

    `readings` by marker: day, value, g. `marks`: number of the milestone, low and high day, day up to which lost days
    count. `guesses`: number of the milestone, day, guess, 1 for an athlete's. `flares`: day. The last field of each is
    the number of entries it takes to know the fact. `rows`: after how many entries each leg is forecast; `odds`: as
    they stood then.
    """

    branch: str
    rows: Sequence[Sequence[int]]
    odds: Sequence[GradeOdds]
    readings: Mapping[str, Array]
    marks: Array
    guesses: Array
    flares: Array


def facts(model: Model, told: Sequence[Told], past: bool) -> Facts:
    """The facts of legs; `past`: for a forecast after each entry, not after the last one alone."""
    branch = told[0][0].branch
    _check(model, [one for _, one in told])
    number = {name: n for n, name in enumerate(order(model, branch))}
    since: list[Since] = [
        {key: n for n, key in enumerate(one.entries, 1)} if past else defaultdict(int) for _, one in told
    ]
    rows = [_rows(one) if past else (0,) for _, one in told]
    each = [(one, at) for (_, one), at in zip(told, since, strict=True)]
    return Facts(
        branch,
        rows,
        [_stood(*leg, at, n) for leg, at, known in zip(told, since, rows, strict=True) for n in known],
        {name: _in_order(_padded(4, rows)) for name, rows in _readings(model, each).items()},
        _padded(5, [_marks(*one, number) for one in each]),
        _padded(5, [_guesses(*one, number) for one in each]),
        _padded(2, [_flares(*one) for one in each]),
    )


def _check(model: Model, told: Sequence[Evidence]) -> None:
    """ValueError for a marker that the table does not know, and for a milestone that is on no way back."""
    markers = {one.marker for each in told for one in each.readings} - {one.id for one in model.clock.markers}
    if markers:
        raise ValueError(f"no marker is called {', '.join(sorted(markers))}")
    milestones = {one.milestone for each in told for one in each.marks}
    milestones |= {one.milestone for each in told for one in each.guesses}
    if milestones := milestones - {*order(model, "fast"), *order(model, "distance")}:
        raise ValueError(f"no milestone is called {', '.join(sorted(milestones))}")


def _rows(told: Evidence) -> tuple[int, ...]:
    """Nothing known yet, then each entry; where there are too many, the last one of each day."""
    n = len(told.entries)
    if n <= MANY:
        return tuple(range(n + 1))
    return (0, *({day: n for n, (day, _) in enumerate(told.entries, 1)}).values())


def _by_day(one: Flare | Revised) -> tuple[int, str]:
    return one.day, one.entry


def _stood(odds: GradeOdds, told: Evidence, at: Since, known: int) -> GradeOdds:
    """The odds as they stood when so many entries were known."""
    return next((one.before for one in sorted(told.revised, key=_by_day) if at[one.day, one.entry] > known), odds)


def _readings(model: Model, each: Sequence[tuple[Evidence, Since]]) -> dict[str, list[list[Row]]]:
    """By marker and leg: day, value, g, since."""
    found: dict[str, list[list[Row]]] = {one.id: [[] for _ in each] for one in model.clock.markers}
    for leg, (told, at) in enumerate(each):
        for one in told.readings:
            found[one.marker][leg].append((one.day, one.value, bool(one.under), at[one.day, one.entry]))
    return {name: rows for name, rows in found.items() if any(rows)}


def _marks(told: Evidence, at: Since, number: Mapping[str, int]) -> Iterator[Row]:
    """What was reached on the day of a setback came before it; all else that day came after."""
    for one in told.marks:
        if one.milestone in number:
            lost_by = one.day - isfinite(one.hi)
            yield number[one.milestone], one.lo, one.hi, lost_by, at[one.day, one.entry]


def _guesses(told: Evidence, at: Since, number: Mapping[str, int]) -> Iterator[Row]:
    for one in told.guesses:
        if one.milestone in number:
            yield number[one.milestone], one.day, one.guess, one.athlete, at[one.day, one.entry]


def _flares(told: Evidence, at: Since) -> Iterator[Row]:
    for one in sorted(told.flares, key=_by_day):
        yield one.day, at[one.day, one.entry]


def _padded(fields: int, legs: Sequence[Iterable[Row]]) -> Array:
    """Rows of each leg as (fields, legs, rows), the shorter legs filled up with NaN."""
    rows = [list(leg) for leg in legs]
    most = max(map(len, rows))
    flat = [row for leg in rows for row in (*leg, *[(nan,) * fields] * (most - len(leg)))]
    return np.array(flat, float).reshape(len(rows), most, fields).transpose(2, 0, 1)


def _in_order(readings: Array) -> Array:
    """Readings by day, then by when they are known, then by value; what is not there last."""
    day, value, _, since = readings
    return np.take_along_axis(readings, np.lexsort((value, since, day))[None], 2)
