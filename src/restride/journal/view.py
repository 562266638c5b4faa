"""A journal at a moment: entries in force, with corrections and retractions applied."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, reduce
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from restride.journal.athlete import Athlete
from restride.journal.entry import Entry
from restride.journal.kinds.about import About
from restride.journal.kinds.correction import Correction, Retract
from restride.journal.kinds.onset import Onset
from restride.journal.moment import earliest, latest, local_date

if TYPE_CHECKING:
    from restride.journal.journal import Journal

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True)
class View:
    """What stands at moment `at` (UTC). `entries` are in force, by when they happened; `known` has every word."""

    journal: Journal
    entries: tuple[Entry, ...]
    known: tuple[Entry, ...]
    at: datetime

    @property
    def zone(self) -> ZoneInfo:
        """The journal's time zone."""
        return self.journal.zone

    @cached_property
    def onset(self) -> Onset | None:
        """The onset in force, if there is one."""
        return next(self.of(Onset), None)

    @cached_property
    def day_zero(self) -> date | None:
        """The local date of onset."""
        return None if self.onset is None else local_date(self.onset.at, self.zone)

    @property
    def today(self) -> date:
        """The local date of `at`."""
        return local_date(self.at, self.zone)

    @cached_property
    def athlete(self) -> Athlete:
        """The person as told by now."""
        return reduce(lambda before, told: told.over(before), self.of(About), self.journal.athlete)

    def of(self, kind: type[E]) -> Iterator[E]:
        """The entries of a kind, by when they happened."""
        return (entry for entry in self.entries if isinstance(entry, kind))

    def day(self, moment: Entry | date) -> int | None:
        """Whole days from onset (day 0) to an entry or a moment; `None` without an onset."""
        if self.day_zero is None:
            return None
        when = moment.at if isinstance(moment, Entry) else moment
        return (local_date(when, self.zone) - self.day_zero).days

    def hours_at_least(self, moment: date, until: date | None = None) -> float:
        """The fewest hours that can lie between a moment and `until` (the view's own moment where not given)."""
        end = self.at if until is None else earliest(until, self.zone)
        return (end - latest(moment, self.zone)).total_seconds() / 3600


def effective(known: tuple[Entry, ...], zone: ZoneInfo) -> tuple[Entry, ...]:
    """Entries in force among those known, in the order they happened: corrections applied, retractions gone."""
    return tuple(sorted(in_force(in_order(known, zone), zone), key=lambda e: (earliest(e.at, zone), e.id)))


def in_order(known: tuple[Entry, ...], zone: ZoneInfo) -> list[Entry]:
    """Entries as they were noted. Where two were noted at once, a retraction comes after what it takes back."""
    targets = {entry.id: entry.retracts for entry in known if isinstance(entry, Retract)}
    return sorted(known, key=lambda e: (earliest(e.noted, zone), _chain(e.id, targets), e.id))


def _chain(name: str, targets: dict[str, str]) -> int:
    """How many retractions stand on each other below this entry."""
    seen: set[str] = set()
    while name in targets and name not in seen:
        seen.add(name)
        name = targets[name]
    return len(seen)


def in_force(order: list[Entry], zone: ZoneInfo) -> list[Entry]:
    """Entries in force, of entries in the order noted. Raises `ValidationError` where a correction does not fit."""
    gone = taken_back(order)
    by_id = {entry.id: entry for entry in order}
    for entry in order:
        if isinstance(entry, Correction) and entry.id not in gone and entry.corrects in by_id:
            by_id[entry.corrects] = corrected(by_id[entry.corrects], entry, zone)
    return [e for e in by_id.values() if e.id not in gone and not isinstance(e, (Correction, Retract))]


def taken_back(order: list[Entry]) -> set[str]:
    """Ids taken back. Read from the last word to the first, so that a retraction may itself be taken back."""
    gone: set[str] = set()
    for entry in reversed(order):
        if isinstance(entry, Retract) and entry.id not in gone:
            gone.add(entry.retracts)
    return gone


def corrected(entry: Entry, correction: Correction, zone: ZoneInfo) -> Entry:
    """The entry as a correction leaves it. Raises Pydantic's `ValidationError` where that is no such entry."""
    fields = entry.model_dump(exclude_unset=True) | correction.set
    kept = {name: value for name, value in fields.items() if name not in correction.unset}
    return type(entry).model_validate(kept, context={"zone": zone})
