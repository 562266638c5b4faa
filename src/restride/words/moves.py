"""The log of a date: each entry with what it said and how far it moved the middle date; noise is no news."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from restride.assess.grade import made_clinic
from restride.journal.kinds.checkin import CheckIn
from restride.journal.kinds.exam import Exam
from restride.journal.kinds.intake import Intake
from restride.journal.kinds.milestone import MilestoneEntry
from restride.journal.kinds.needling import Needling
from restride.journal.kinds.opinion import Opinion
from restride.journal.moment import local_date
from restride.words import dates, when
from restride.words.early import no_middle
from restride.words.guesses import guess
from restride.words.mark import N_
from restride.words.told import kind_name, kind_of
from restride.words.values import value

if TYPE_CHECKING:
    from restride.forecast import Forecast, Moved
    from restride.journal import Entry, View
    from restride.words.locale import Words

INTAKE = N_("Your answers on the day")
INTAKE_LATER = N_("Your answers of that day")
CHECKIN = N_("Check-in: {what}")
CHECKINS = N_("{n} check-in: {what}"), N_("{n} check-ins: {what}")
EXAM_BY = N_("Exam by “{name}”: {what}")
OTHER = N_("{kind}: {what}")
SEEN = N_("{what}. Legs that are brought to be examined take longer on average: from here on this counts as one.")
NEEDLED = N_("A needling session. No effect on the date is assumed: no trial that we found shows one.")
NO_CHANGE = N_("no change")
READ = {
    "worst_pain": N_("worst pain {value} of 10"),
    "walking_pain": N_("{value} of 10 in walking"),
    "ake": N_("knee extension {value}° short"),
    "slr": N_("leg raise {value}° short"),
    "strength_outer": N_("{value}% weaker with the muscle long"),
    "strength_inner": N_("{value}% weaker with the muscle short"),
    "palpation_length": N_("sore to press over {value} cm"),
}
LEVEL = {
    "ake": N_("knee extension level with the other leg"),
    "slr": N_("leg raise level with the other leg"),
    "strength_outer": N_("strength with the muscle long level with the other leg"),
    "strength_inner": N_("strength with the muscle short level with the other leg"),
    "palpation_length": N_("no sore spot"),
}
FEW_READINGS = N_("{first} to {last}")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the log: when, what was said, what it did to the middle date, and whether that is news."""

    when: str
    what: str
    moved: str
    news: bool


def log(w: Words, view: View, forecast: Forecast) -> list[Line]:
    """Newest first. Check-ins in a row that are no news are one line, the story of one day too."""
    onset = view.day_zero or view.today
    entries = {entry.id: entry for entry in view.entries}
    told = [(onset + timedelta(days=one.day), entries.get(one.entry), one) for one in forecast.moves]
    seen = made_clinic(view)
    lines = [(day, _said(w, group, forecast, onset, seen)) for day, group in _bundles(told)]
    if no_middle(forecast, (view.today - onset).days):
        lines = [(day, replace(line, moved="")) for day, line in lines]
    needled = [(local_date(one.at, view.zone), one) for one in view.of(Needling)]
    lines += [(day, Line(dates.short_day(w, day), w(NEEDLED), w(NO_CHANGE), False)) for day, _ in needled]
    lines.sort(key=lambda line: line[0])
    found = [line for _, line in reversed(lines)]
    return (
        found
        if told and isinstance(told[0][1], Intake) and told[0][0] == onset
        else [*found, _start(w, forecast, onset)]
    )


Told = tuple[date, "Entry | None", "Moved"]


def _bundles(told: Sequence[Told]) -> Iterator[tuple[date, list[Told]]]:
    """Moves that make one line, with the day by which it is sorted."""
    number = 0

    def key(one: Told) -> tuple[object, ...]:
        nonlocal number
        day, entry, move = one
        if isinstance(entry, Intake):
            return "intake", day
        if isinstance(entry, CheckIn) and not when.is_news(move.moved_days):
            return ("checkins",)
        number += 1
        return "one", number

    for _, group in groupby(told, key):
        found = list(group)
        yield found[-1][0], found


def _said(w: Words, group: Sequence[Told], forecast: Forecast, onset: date, seen: str | None) -> Line:
    first, entry, move = group[0][0], group[-1][1], group[-1][2]
    day, total = dates.short_span(w, first, group[-1][0]), sum(one.moved_days for _, _, one in group)
    if isinstance(entry, Intake) and first == onset:
        return Line(day, w(INTAKE), _middle(w, move.median, onset), False)
    moved = w(when.PASSED) if all(one.passed for _, _, one in group) else when.moved(w, total)
    what = guess(w, entry, onset) if isinstance(entry, Opinion) else _what(w, group, entry, forecast)
    what = w(SEEN, what=what) if any(one.entry == seen for _, _, one in group) else what
    return Line(day, what, moved, when.is_news(total))


def _what(w: Words, group: Sequence[Told], entry: Entry | None, forecast: Forecast) -> str:
    if isinstance(entry, Intake):
        return w(INTAKE_LATER)
    read = readings(w, forecast, [one.entry for _, _, one in group])
    if isinstance(entry, CheckIn):
        many = w.count(*CHECKINS, len(group), what=read)
        return named(w, entry) if not read else w(CHECKIN, what=read) if len(group) == 1 else many
    if isinstance(entry, Exam) and entry.by.name and read:
        return w(EXAM_BY, name=entry.by.name, what=read)
    if isinstance(entry, MilestoneEntry):
        step = value(w, entry.milestone)
        return w(OTHER, kind=step[:1].upper() + step[1:], what=value(w, entry.state))
    return named(w, entry, read)


def named(w: Words, entry: Entry | None, what: str = "") -> str:
    """An entry by its kind, with what it said where that is known."""
    kind = "" if entry is None else kind_name(w, kind_of(entry))
    kind = kind[:1].upper() + kind[1:]
    return w(OTHER, kind=kind, what=what) if what else kind


def readings(w: Words, forecast: Forecast, entries: Sequence[str]) -> str:
    """What entries read, marker after marker; of several readings of one the first and the last."""
    found: dict[str, list[float]] = {}
    for one in forecast.readings:
        if one.reading.entry in entries:
            found.setdefault(one.reading.marker, []).append(one.reading.value)
    return w.listed([_read(w, marker, values) for marker, values in found.items()])


def _read(w: Words, marker: str, read: Sequence[float]) -> str:
    first, last = round(read[0]), round(read[-1])
    if last <= 0 and marker in LEVEL:
        return w(LEVEL[marker])
    return w(READ[marker], value=str(last) if first == last else w(FEW_READINGS, first=first, last=last))


def _start(w: Words, forecast: Forecast, onset: date) -> Line:
    """Where the date stood before any entry moved it."""
    return Line(dates.short_day(w, onset), w(INTAKE), _middle(w, forecast.start, onset), False)


def _middle(w: Words, day: float, onset: date) -> str:
    return w(when.MIDDLE_THEN, date=dates.short_day(w, onset + timedelta(days=round(day))))
