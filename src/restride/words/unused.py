"""What a date was not moved by, or only with caution, and what setbacks cost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from restride.journal.moment import local_date
from restride.words import dates, rules, when
from restride.words.mark import N_
from restride.words.moves import named

if TYPE_CHECKING:
    from restride.answer import Withheld
    from restride.forecast import DaysLost, Forecast
    from restride.journal import Entry, View
    from restride.words.locale import Words

ONE = N_("{kind} of {day} ({why})")
ON = N_("{kind}, {day}")
COST = N_(
    "The setback of {day} cost about {days}, as far as anybody can tell; 8 in 10 chances lie between {low} and {high}."
)


def unused(w: Words, view: View, forecast: Forecast) -> Iterator[str]:
    """Entries that were kept and not used, and those that may read lower than the leg deserves, with why."""
    entries = {entry.id: entry for entry in view.entries}
    skipped = [(one.entry, one.code) for one in forecast.skipped]
    under = [(one.reading.entry, one.reading.under) for one in forecast.readings if one.reading.under]
    for message, pairs in ((when.SKIPPED, skipped), (when.UNDER, under)):
        said = dict.fromkeys(_why(w, view, entries.get(name), code) for name, code in dict.fromkeys(pairs))
        if said:
            yield w(message, entries=w.listed(list(said)))


def _why(w: Words, view: View, entry: Entry | None, code: str) -> str:
    if entry is None:
        return when.skipped(w, code)
    day = dates.short_day(w, local_date(entry.at, view.zone))
    name = named(w, entry)
    return w(ONE, kind=name[:1].lower() + name[1:], day=day, why=when.skipped(w, code))


def behind(w: Words, view: View, held: Withheld) -> list[str]:
    """What keeps a date back, said: the rules that fear something worse, or the entries that do not fit."""
    if held.code == "blocked":
        return list(dict.fromkeys(rules.rule(w, name) for name in held.rules))
    entries = [entry for entry in view.entries if entry.id in held.rules]
    return [w(ON, kind=named(w, entry), day=dates.day(w, local_date(entry.at, view.zone))) for entry in entries]


def cost(w: Words, forecast: Forecast, onset: date) -> Iterator[str]:
    """What each setback cost: its mean, and the days between which eight tenths of the chance lie."""
    for one in forecast.lost:
        day = dates.day(w, onset + timedelta(days=one.day))
        low, high = (f"{_by(one, level):g}" for level in (0.1, 0.9))
        yield w(COST, day=day, days=dates.days(w, round(one.mean)), low=low, high=high)


def _by(lost: DaysLost, level: float) -> float:
    """The days that are enough with a chance of `level`."""
    total = 0.0
    for days, chance in zip(lost.days, lost.chance, strict=True):
        total += chance
        if total >= level:
            return days
    return lost.days[-1]
