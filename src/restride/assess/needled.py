"""Whether a reading may be under a needle's influence. The forecast and the stages ask here, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from restride.journal import Entry, View
from restride.journal.kinds.intake import Intake
from restride.journal.kinds.needling import Needling
from restride.journal.moment import local_date


def needled_within(view: View, moment: Entry | date, hours: float) -> tuple[str, ...]:
    """Ids of the entries that tell of a needle at most `hours` before the moment; empty where there was none.

    Where only dates are known the fewest hours count. An exam that a session names as taken before it is free.
    """
    at = moment.at if isinstance(moment, Entry) else moment
    name = moment.id if isinstance(moment, Entry) else ""
    return tuple(
        entry for entry, needled, before in _needles(view) if name not in before and _near(view, needled, at, hours)
    )


def _near(view: View, needled: date, moment: date, hours: float) -> bool:
    return view.hours_at_least(needled, moment) <= hours and view.hours_at_most(needled, moment) >= 0


def _needles(view: View) -> Iterator[tuple[str, date, tuple[str, ...]]]:
    """Each needle told of: by which entry, when, and the exams surely taken before it."""
    for entry in view.entries:
        if isinstance(entry, Needling):
            yield entry.id, entry.at, entry.before
        elif isinstance(entry, Intake) and entry.needled_days_ago is not None:
            yield entry.id, local_date(entry.at, view.zone) - timedelta(days=int(entry.needled_days_ago)), ()
