"""From rows to a journal."""

import json
from typing import Any

from restride.journal import Journal, read_raw
from restride.journal.upcast import upcast
from restride.web.models import Entry, Injury


def journal_of(injury: Injury) -> Journal:
    """The injury's journal, entries in the order in which they came in."""
    return read_raw(document_of(injury))


def document_of(injury: Injury) -> dict[str, Any]:
    """The injury's journal as a raw document of today's form."""
    return head_of(injury) | {"entry": entries_of(injury)}


def head_of(injury: Injury) -> dict[str, Any]:
    """The document without entries."""
    head: dict[str, Any] = {"schema": injury.schema, "side": injury.side, "zone": injury.zone}
    head |= {"id": injury.name} if injury.name else {}
    head |= {"synthetic": True} if injury.synthetic else {}
    return upcast(head | {"athlete": json.loads(injury.facts)})


def entries_of(injury: Injury) -> list[dict[str, Any]]:
    """The raw entries; each is brought to today's form from the one in which it was written."""
    rows = Entry.objects.filter(injury=injury).order_by("id").values_list("schema", "payload")
    return [upcast({"schema": schema, "entry": [json.loads(payload)]})["entry"][0] for schema, payload in rows]
