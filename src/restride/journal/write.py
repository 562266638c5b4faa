"""Writing a journal: TOML for people, JSON for machines, lossless both ways."""

import json
from typing import Any

from restride.journal.journal import SCHEMA, Journal


def to_raw(journal: Journal, *, mode: str = "python") -> dict[str, Any]:
    """The journal as a raw document. `mode`: `python` keeps dates, `json` writes them as text."""
    head: dict[str, Any] = {"schema": SCHEMA, "side": str(journal.side), "zone": journal.zone.key}
    if journal.id:
        head["id"] = journal.id
    if journal.synthetic:
        head["synthetic"] = True
    athlete = journal.athlete.model_dump(mode=mode, exclude_none=True, exclude_unset=True)
    entries = [entry.model_dump(mode=mode, exclude_none=True, exclude_unset=True) for entry in journal.entries]
    return head | ({"athlete": athlete} if athlete else {}) | {"entry": entries}


def to_toml(journal: Journal) -> str:
    """The journal as TOML text."""
    import tomli_w

    return tomli_w.dumps(to_raw(journal), multiline_strings=False)


def to_json(journal: Journal) -> str:
    """The journal as JSON text."""
    return json.dumps(to_raw(journal, mode="json"), ensure_ascii=False, indent=2) + "\n"
