"""Rows of words, a drawing and dates on one axis: what holds back, and the milestones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from restride.chart.axis import on_day
from restride.chart.dots import DOTS
from restride.chart.lanes import Lane
from restride.chart.picture import Picture
from restride.chart.told import Told, reached
from restride.forecast import Dates
from restride.journal import View
from restride.plan import PlanAnswer
from restride.words import Words, dates, holding, when
from restride.words.plan import ladder
from restride.words.values import values

NEAR = 28
"""Days after span and ladder up to which a race still stands on their axis."""
LADDER_OF = {"full_training": "full_training", "performance": "race"}
"""What of the ladder stands beside a milestone of the forecast."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row: what it is and how it is meant, the drawing, the dates in bold and below them."""

    name: str
    meant: str
    drawn: Picture
    dates: str
    below: str
    met: bool = False


@dataclass(frozen=True, slots=True)
class Forest:
    """Rows on one axis, from the first day to the last."""

    rows: tuple[Row, ...]
    axis: Picture
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Held:
    """Which of leg and ladder holds back: as a heading, drawn, and in shares of the twenty dots."""

    title: str
    forest: Forest
    shares: str
    race: bool


def floors(today: PlanAnswer) -> dict[str, date]:
    """The ladder's earliest day of each milestone that it can name one for."""
    return {one.milestone: one.date for one in today.earliest if one.date is not None}


def held(w: Words, told: Told, today: PlanAnswer, race: date | None) -> Held:
    """Leg and ladder on one axis."""
    floor = floors(today).get("full_training")
    high = told.ends(told.full)[1]
    last = max(high, floor or high, told.today)
    near = race is not None and race <= last + timedelta(days=NEAR)
    lane = Lane(told.today, max(last, race) if race is not None and near else last, told.today, race)
    title, shares = holding.title(w, today, floor), _shares(w, told, floor)
    return Held(title, _forest(w, _both(w, told, today, floor, lane), lane), shares, lane.race)


def _shares(w: Words, told: Told, floor: date | None) -> str:
    if floor is None:
        return ""
    ready = told.ready(told.full, floor)
    return w(holding.SHARES, n=ready, rest=DOTS - ready, floor=dates.day(w, floor))


def _both(w: Words, told: Told, today: PlanAnswer, floor: date | None, lane: Lane) -> list[Row]:
    """The leg, and the ladder below it where there is one."""
    bar, span = _bar(told, told.full, lane), told.short_span(w, told.full)
    rows = [Row(w(holding.LEG), w(holding.LEG_IS), lane.row(bar), span, told.middle(w, told.full))]
    if floor is None:
        return rows
    runs = [one.date for one in today.route if one.date <= floor]
    drawn, meant = lane.row(lane.runs(runs), lane.post(floor)), w.count(*holding.RUNS, len(runs))
    return [*rows, Row(w(holding.LADDER), meant, drawn, dates.short_day(w, floor), w(holding.AT_BEST))]


def milestones(w: Words, told: Told, today: PlanAnswer, view: View) -> Forest:
    """Behind, then ahead by the day on which each is likely; the ladder's own steps among them."""
    floor = floors(today)
    ends = [told.ends(one.dates)[1] for one in told.forecast.milestones]
    lane = Lane(told.onset, max([*ends, *floor.values(), told.today]), told.today)
    rows = [_behind(w, lane, name, day) for name, day in reached(view)]
    ahead = [*_ahead(w, told, lane, floor), *_steps(w, lane, floor)]
    return _forest(w, [*rows, *(row for _, row in sorted(ahead, key=lambda one: one[0]))], lane)


def _behind(w: Words, lane: Lane, milestone: str, day: date) -> Row:
    return Row(_name(w, milestone), "", lane.row(lane.done(day)), dates.short_day(w, day), w(when.REACHED), met=True)


def _ahead(w: Words, told: Told, lane: Lane, floor: dict[str, date]) -> Iterator[tuple[date, Row]]:
    for one in told.forecast.milestones:
        best = floor.get(LADDER_OF.get(one.milestone, ""))
        marks = [_bar(told, one.dates, lane), *([lane.post(best)] if best else [])]
        below = told.middle(w, one.dates) if best is None else w(holding.LADDER_DAY, date=dates.short_day(w, best))
        row = Row(_name(w, one.milestone), "", lane.row(*marks), told.short_span(w, one.dates), below)
        yield on_day(told.onset, one.dates.median), row


def _steps(w: Words, lane: Lane, floor: dict[str, date]) -> Iterator[tuple[date, Row]]:
    """Milestones that the ladder alone has."""
    for name, day in floor.items():
        if name not in LADDER_OF.values():
            said = w(ladder.MILESTONES[name])
            drawn = lane.row(lane.post(day))
            yield day, Row(said[:1].upper() + said[1:], "", drawn, dates.short_day(w, day), w(holding.LADDER_ONLY))


def _forest(w: Words, rows: list[Row], lane: Lane) -> Forest:
    return Forest(tuple(rows), lane.axis(w), dates.short_day(w, lane.first), dates.short_day(w, lane.last))


def _bar(told: Told, found: Dates, lane: Lane) -> str:
    """The span, and a ring at its middle unless it is too early for one."""
    middle = max(on_day(told.onset, found.median), told.today)
    return lane.bar(*told.ends(found), None if told.early(found) else middle)


def _name(w: Words, milestone: str) -> str:
    said = w(values("Milestone")[milestone])
    return said[:1].upper() + said[1:]
