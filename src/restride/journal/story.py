"""What became of each entry: as it was written, every correction, and whether it was taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from restride.journal.entry import Entry
from restride.journal.kinds.correction import Correction, Retract
from restride.journal.view import corrected, in_order, taken_back


@dataclass(frozen=True, slots=True)
class Version:
    """An entry as it stood after one correction; `by` is that correction, None for the first words."""

    entry: Entry
    by: Correction | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """One entry and what was said of it since. `withdrawn`: corrections that were themselves taken back."""

    versions: tuple[Version, ...]
    withdrawn: tuple[Correction, ...] = ()
    taken_back: Retract | None = None

    @property
    def first(self) -> Entry:
        """As it was written."""
        return self.versions[0].entry

    @property
    def last(self) -> Entry:
        """As it stands, or stood when it was taken back."""
        return self.versions[-1].entry


def stories(known: tuple[Entry, ...], zone: ZoneInfo) -> tuple[Story, ...]:
    """The story of every entry that is no correction and no retraction, in the order noted."""
    order = in_order(known, zone)
    gone = taken_back(order)
    about: dict[str, list[Correction]] = {}
    for entry in order:
        if isinstance(entry, Correction):
            about.setdefault(entry.corrects, []).append(entry)
    back = {entry.retracts: entry for entry in order if isinstance(entry, Retract) and entry.id not in gone}
    kept = (entry for entry in order if not isinstance(entry, (Correction, Retract)))
    return tuple(_story(entry, about.get(entry.id, []), gone, back.get(entry.id), zone) for entry in kept)


def _story(entry: Entry, about: list[Correction], gone: set[str], back: Retract | None, zone: ZoneInfo) -> Story:
    standing = [one for one in about if one.id not in gone]
    withdrawn = tuple(one for one in about if one.id in gone)
    return Story(tuple(_versions(entry, standing, zone)), withdrawn, back)


def _versions(entry: Entry, corrections: list[Correction], zone: ZoneInfo) -> Iterator[Version]:
    yield Version(entry)
    for one in corrections:
        entry = corrected(entry, one, zone)
        yield Version(entry, one)
