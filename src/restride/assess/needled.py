"""Whether a reading may be under a needle's influence. The forecast and the stages ask here, and nowhere else."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from restride.journal import Entry, View
from restride.journal.kinds.intake import Intake
from restride.journal.kinds.needling import Needling
from restride.journal.moment import earliest, latest, local_date

LONGEST = timedelta(days=2)
"""A local day lasts less, whatever its zone does to its clocks."""


@dataclass(frozen=True, slots=True)
class Needle:
    """A needle told of by an `entry`: it went in between `first` and `last`, surely after the exams `before`."""

    entry: str
    first: datetime
    last: datetime
    before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Needles:
    """Every needle a view tells of, the first first, gathered once for all that asks."""

    zone: ZoneInfo
    told: Sequence[Needle]

    def within(self, moment: Entry | date, hours: float) -> Iterator[str]:
        """Ids of the entries that tell of a needle at most `hours` before the moment.

        Where only dates are known the fewest hours count. An exam that a session names as taken before it is free.
        """
        at, name = (moment.at, moment.id) if isinstance(moment, Entry) else (moment, "")
        since = earliest(at, self.zone) - timedelta(hours=hours)
        start = bisect_left(self.told, since - LONGEST, key=_first)
        end = bisect_right(self.told, latest(at, self.zone), lo=start, key=_first)
        near = (self.told[n] for n in range(start, end))
        return (one.entry for one in near if one.last >= since and name not in one.before)


def needles(view: View) -> Needles:
    """The needles a view tells of."""
    return Needles(view.zone, sorted(_told(view), key=_first))


def _first(one: Needle) -> datetime:
    return one.first


def _told(view: View) -> Iterator[Needle]:
    for entry in view.entries:
        if isinstance(entry, Needling):
            yield _needle(entry.id, entry.at, view.zone, entry.before)
        elif isinstance(entry, Intake) and entry.needled_days_ago is not None:
            day = local_date(entry.at, view.zone) - timedelta(days=int(entry.needled_days_ago))
            yield _needle(entry.id, day, view.zone)


def _needle(entry: str, at: date, zone: ZoneInfo, before: tuple[str, ...] = ()) -> Needle:
    return Needle(entry, earliest(at, zone), latest(at, zone), before)
