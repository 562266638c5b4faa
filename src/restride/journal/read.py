"""Reading a journal: whole and sound, or refused with every fault at once."""

import math
from collections import Counter
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from restride.journal.document import adapter
from restride.journal.explain import explained
from restride.journal.faults import Fault, JournalError
from restride.journal.journal import Journal
from restride.journal.moment import zone_of
from restride.journal.parse import parse
from restride.journal.sound import unsound
from restride.journal.upcast import upcast

_BITS = 1023


def read_file(path: Path) -> Journal:
    """The journal in a TOML or JSON file. Raises `JournalError` with every fault, or `OSError`."""
    return read_bytes(path.read_bytes(), str(path))


def read_bytes(data: bytes, source: str = "") -> Journal:
    """The journal in TOML or JSON bytes. Raises `JournalError` with every fault."""
    return read_raw(parse(data, source), source)


def read_raw(raw: dict[str, Any], source: str = "") -> Journal:
    """The journal in a raw document. Raises `JournalError` with every fault."""
    raw = named(upcast(_tidied(raw)))
    try:
        document = adapter().validate_python(raw, context={"zone": _zone(raw)})
    except ValidationError as error:
        raise JournalError(explained(error), source) from None
    journal = document.journal()
    if faults := unsound(journal):
        raise JournalError(tuple(faults), source)
    return journal


def named(raw: dict[str, Any]) -> dict[str, Any]:
    """The document with an id for each entry that has none: its place in the file."""
    entries = raw.get("entry")
    if not isinstance(entries, list):
        return raw
    taken = Counter(e["id"] for e in entries if isinstance(e, dict) and isinstance(e.get("id"), str))
    given = [{"id": free_id(i, taken)} | e if isinstance(e, dict) else e for i, e in enumerate(entries, 1)]
    return raw | {"entry": given}


def free_id(number: int, taken: Counter[str]) -> str:
    """An id for the entry in that place which no other entry bears."""
    name = f"e{number}"
    while name in taken:
        name += "x"
    return name


def _zone(raw: dict[str, Any]) -> Any:
    name = raw.get("zone", "UTC")
    try:
        return zone_of(name) if isinstance(name, str) else None
    except ValueError:
        return None


def _tidied(raw: Any) -> Any:
    """A JSON null is a field that is not there; in a correction's `set` it stays, to be refused.

    A whole number past any float is infinite: Python refuses to write it out in an error.
    """
    if isinstance(raw, dict):
        return {key: _kept(key, value) for key, value in raw.items() if value is not None}
    if isinstance(raw, int) and raw.bit_length() > _BITS:
        return math.inf
    return [_tidied(item) for item in raw] if isinstance(raw, list) else raw


def _kept(key: str, value: Any) -> Any:
    if key == "set" and isinstance(value, dict):
        return {name: _tidied(item) for name, item in value.items()}
    return _tidied(value)


__all__ = ["Fault", "JournalError", "read_bytes", "read_file", "read_raw"]
