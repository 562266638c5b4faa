"""The journey as a page shows it: days, newest first, each entry with what it says, what it did, and its versions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby

from restride.journal import Entry
from restride.journal.moment import local_date
from restride.journal.story import Story, stories
from restride.web.leg import Leg
from restride.words import Words, dates
from restride.words.brief import brief
from restride.words.did import Did, did, reached
from restride.words.person import person
from restride.words.told import changes, kind_name, kind_of

FOLDED = "intake"
"""The kind of which a day may have many: they stand in one fold."""


@dataclass(frozen=True, slots=True)
class Change:
    """One version: by whom and when, why, and each field's words before and after."""

    by: str
    reason: str
    rows: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of the log."""

    name: str
    kind: str
    code: str
    hour: str
    by: str
    text: str
    did: Did
    changes: tuple[Change, ...]
    gone: Change | None


@dataclass(frozen=True, slots=True)
class Fold:
    """Entries that stand together; one alone is not folded."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the log, with the stages reached on it."""

    heading: str
    number: int | None
    reached: tuple[str, ...]
    folds: tuple[Fold, ...]


def newest_first(leg: Leg) -> list[Story]:
    """The story of every entry known by now, by when it happened."""
    order = {entry.id: number for number, entry in enumerate(leg.journal.ordered)}
    told = stories(leg.view.known, leg.journal.zone)
    return sorted(told, key=lambda one: (*_when(leg, one.last), order[one.first.id]), reverse=True)


def days(leg: Leg, w: Words, told: Iterable[Story]) -> Iterator[Day]:
    """Stories, newest first, by the day on which they happened."""
    zone = leg.journal.zone
    done = did(w, leg.answer, [entry.id for entry in leg.journal.ordered])
    stages = list(reached(w, leg.answer))
    for day, found in groupby(told, key=lambda one: local_date(one.last.at, zone)):
        items = [item(leg, w, one, done.get(one.first.id, Did())) for one in found]
        marks = tuple(text for when, text in stages if when == day)
        yield Day(dates.day(w, day, leg.today.year), leg.view.day(day), marks, tuple(_folded(items)))


def _when(leg: Leg, entry: Entry) -> tuple[date, str]:
    """A day without an hour comes before its hours."""
    at = entry.at
    hour = at.astimezone(leg.journal.zone).isoformat() if isinstance(at, datetime) else ""
    return local_date(at, leg.journal.zone), hour


def item(leg: Leg, w: Words, story: Story, done: Did) -> Item:
    """One entry in words."""
    last, zone = story.last, leg.journal.zone
    hour = f"{last.at.astimezone(zone):%H:%M}" if isinstance(last.at, datetime) else ""
    code = kind_of(last)
    return Item(
        name=last.id,
        kind=kind_name(w, code).capitalize(),
        code=code,
        hour=hour,
        by="" if last.by.role == "runner" and not last.by.name else person(w, last.by),
        text=brief(w, last, zone),
        did=done if story.taken_back is None else replace(done, moved="", news=False),
        changes=tuple(_changes(leg, w, story)),
        gone=None if story.taken_back is None else _said(leg, w, story.taken_back, ()),
    )


def _changes(leg: Leg, w: Words, story: Story) -> Iterator[Change]:
    for before, after in zip(story.versions, story.versions[1:], strict=False):
        if after.by is not None:
            yield _said(leg, w, after.by, changes(w, before.entry, after.entry, leg.journal.zone))


def _said(leg: Leg, w: Words, entry: Entry, rows: tuple[tuple[str, str, str], ...]) -> Change:
    when = dates.moment(w, entry.noted, leg.journal.zone)
    return Change(w.listed([person(w, entry.by), when]), getattr(entry, "reason", None) or "", rows)


def _folded(items: Iterable[Item]) -> Iterator[Fold]:
    for is_folded, found in groupby(items, key=lambda one: one.code == FOLDED):
        together = tuple(found)
        yield from [Fold(together)] if is_folded else (Fold((one,)) for one in together)
