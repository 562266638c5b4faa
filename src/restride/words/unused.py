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
    from restride.forecast import Forecast
    from restride.journal import Entry, View
    from restride.words.locale import Words

ONE = N_("{kind} of {day}")
WHY = N_("{entries} ({why})")
ON = N_("{kind}, {day}")
HELD = 0.8
"""The share of the chances that an interval holds."""
COST = N_(
    "The setback of {day} cost about {days}, as far as anybody can tell; 8 in 10 chances lie between {low} and {high}. "
    "The dates hold them."
)
COST_SURE = N_("The setback of {day} cost about {days}, as far as anybody can tell. The dates hold them.")


def unused(w: Words, view: View, forecast: Forecast) -> Iterator[str]:
    """Entries that were kept and not used, and those that may read lower than the leg deserves, with why."""
    entries = {entry.id: entry for entry in view.entries}
    skipped = [(one.entry, one.code) for one in forecast.skipped]
    under = [(one.reading.entry, one.reading.under) for one in forecast.readings if one.reading.under]
    for message, pairs in ((when.SKIPPED, skipped), (when.UNDER, under)):
        by_code: dict[str, list[Entry]] = {}
        for name, code in dict.fromkeys(pairs):
            by_code.setdefault(code, []).extend([entries[name]] if name in entries else [])
        if by_code:
            yield w(message, entries="; ".join(_why(w, view, some, code) for code, some in by_code.items()))


def _why(w: Words, view: View, entries: list[Entry], code: str) -> str:
    """Entries with the one reason that they share, each said once."""
    said = dict.fromkeys(_one(w, view, entry) for entry in entries)
    return w(WHY, entries=w.listed(list(said)), why=when.skipped(w, code)) if said else when.skipped(w, code)


def _one(w: Words, view: View, entry: Entry) -> str:
    name = named(w, entry)
    return w(ONE, kind=name[:1].lower() + name[1:], day=dates.short_day(w, local_date(entry.at, view.zone)))


def behind(w: Words, view: View, held: Withheld) -> list[str]:
    """What keeps a date back, said: the rules that fear something worse, or the entries that do not fit."""
    if held.code == "blocked":
        return list(dict.fromkeys(rules.rule(w, name) for name in held.rules))
    entries = [entry for entry in view.entries if entry.id in held.rules]
    return [w(ON, kind=named(w, entry), day=dates.day(w, local_date(entry.at, view.zone))) for entry in entries]


def cost(w: Words, forecast: Forecast, onset: date) -> Iterator[str]:
    """What each setback cost: its mean, and the days between which eight tenths of the chance lie."""
    for one in forecast.lost:
        day, days = dates.day(w, onset + timedelta(days=one.day)), dates.days(w, round(one.mean))
        low, high = (round(end) for end in one.interval(HELD))
        yield w(COST, day=day, days=days, low=low, high=high) if low < high else w(COST_SURE, day=day, days=days)
