"""A journal: the append-only story of one injured leg."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from restride.journal.athlete import Athlete
from restride.journal.entry import Entry
from restride.journal.moment import earliest, latest
from restride.journal.view import View, effective, in_order
from restride.terms import Side

SCHEMA = 1


@dataclass(frozen=True)
class Journal:
    """One injured leg: whose, which, in which time zone, and every entry ever made about it."""

    side: Side
    zone: ZoneInfo
    athlete: Athlete
    entries: tuple[Entry, ...]
    id: str = ""
    synthetic: bool = False

    def as_known(self, at: date | None = None) -> View:
        """What was known by `at` (a date means its end; none means every word): corrections applied."""
        known = self.entries if at is None else tuple(e for e in self.entries if self._noted(e) <= self._end(at))
        return self._view(known, at)

    def as_happened(self, at: date | None = None) -> View:
        """Hindsight: what had happened by `at`, whenever it was written down."""
        kept = effective(self.entries, self.zone)
        happened = kept if at is None else tuple(e for e in kept if earliest(e.at, self.zone) <= self._end(at))
        return View(self, happened, self.entries, self._moment(happened, at))

    def _view(self, known: tuple[Entry, ...], at: date | None) -> View:
        return View(self, effective(known, self.zone), known, self._moment(known, at))

    def _moment(self, entries: tuple[Entry, ...], at: date | None) -> datetime:
        if at is not None:
            return self._end(at)
        return max((self._last(e) for e in entries), default=self._end(date(1970, 1, 1)))

    def _last(self, entry: Entry) -> datetime:
        return max(latest(entry.noted, self.zone), latest(entry.at, self.zone))

    def _end(self, at: date) -> datetime:
        return latest(at, self.zone)

    def _noted(self, entry: Entry) -> datetime:
        return earliest(entry.noted, self.zone)

    @cached_property
    def ordered(self) -> tuple[Entry, ...]:
        """Entries in the order in which they were noted, a retraction after what it takes back."""
        return tuple(in_order(self.entries, self.zone))
