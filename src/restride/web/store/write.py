"""From a raw entry, or a whole journal, to rows."""

import json
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from restride.journal import SCHEMA, Fault, Journal, JournalError, read_raw, to_raw
from restride.journal.moment import earliest
from restride.journal.parse import parse
from restride.terms import Side
from restride.web.models import Athlete, Entry, Injury
from restride.web.store.read import document_of
from restride.web.store.turn import turn


@dataclass(frozen=True, slots=True)
class Written:
    """An entry that is safely stored. `new` is false where the same write had come before."""

    entry: Entry
    new: bool


class ConflictError(ValueError):
    """An id that already stands for another entry of this injury."""


def append(injury: Injury, raw: dict[str, Any]) -> Written:
    """Store one raw entry; the same id with the same content is the same write.

    Raises `JournalError` with every fault (paths start at the entry), or `ConflictError`. When it returns outside a
    transaction, the entry is on disk.
    """
    name = raw.get("id")
    if name is None:
        raise JournalError((Fault("missing_field", "id"),))
    with turn():
        # One writer at a time for each leg: an entry is judged beside all the others. SQLite locks at BEGIN.
        held = Injury.objects.select_for_update().get(pk=injury.pk)
        document = document_of(held)
        entries = document["entry"]
        place = next((n for n, entry in enumerate(entries) if entry["id"] == name), len(entries))
        stood = entries[place : place + 1]
        entries[place:] = [raw, *entries[place + 1 :]]
        row = _row(held, _read(document, place), place)
        if not stood:
            row.save(force_insert=True)
            return Written(row, new=True)
        if json.loads(row.payload) != stood[0]:
            raise ConflictError(name)
        return Written(Entry.objects.get(injury=held, name=name), new=False)


def append_bytes(injury: Injury, data: bytes) -> Written:
    """Store one entry as a browser sends it, in JSON. Whatever the bytes are, it is `append` or its exceptions."""
    return append(injury, parse(data, "entry.json"))


def keep_journal(journal: Journal, athlete: Athlete | None = None, name: UUID | None = None) -> Injury:
    """Store a whole journal as a new injury, of that athlete or a new one. The same name twice is the same injury."""
    raw = to_raw(journal, mode="json")
    with turn():
        if name is not None and (there := Injury.objects.filter(pk=name).first()):
            return there
        injury = Injury(
            pk=name or uuid4(),
            athlete=athlete or Athlete.objects.create(),
            schema=SCHEMA,
            side=raw["side"],
            zone=raw["zone"],
            name=journal.id,
            synthetic=journal.synthetic,
            facts=_text(raw.get("athlete", {})),
        )
        injury.save(force_insert=True)
        for place in range(len(journal.entries)):
            _row(injury, journal, place).save(force_insert=True)
        return injury


def new_leg(side: Side, zone: ZoneInfo, name: UUID) -> Injury:
    """An injured leg without a word said of it yet, of a new athlete. The same name twice is the same leg."""
    with turn():
        there = Injury.objects.filter(pk=name).first()
        return there or Injury.objects.create(
            pk=name, athlete=Athlete.objects.create(), schema=SCHEMA, side=side, zone=zone.key
        )


def _read(document: dict[str, Any], place: int) -> Journal:
    try:
        return read_raw(document)
    except JournalError as error:
        prefix = f"entry[{place}]"
        faults = (Fault(f.code, f.path.removeprefix(prefix).lstrip("."), f.value, f.values) for f in error.faults)
        raise JournalError(tuple(faults)) from None


def _row(injury: Injury, journal: Journal, place: int) -> Entry:
    entry = journal.entries[place]
    (raw,) = to_raw(replace(journal, entries=(entry,)), mode="json")["entry"]
    return Entry(
        injury=injury,
        name=raw["id"],
        kind=raw["kind"],
        schema=SCHEMA,
        payload=_text(raw),
        noted_at=earliest(entry.noted, journal.zone),
    )


def _text(raw: dict[str, Any]) -> str:
    """JSON in ASCII: no database or encoding has anything to change in it."""
    return json.dumps(raw, separators=(",", ":"))
