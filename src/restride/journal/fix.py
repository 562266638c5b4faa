"""Changes to a journal's text that keep its comments and layout: ids written in, one entry added at the end."""

import os
import re
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any, NoReturn

from restride.journal.faults import Fault, JournalError
from restride.journal.parse import parse
from restride.journal.read import free_id, read_bytes

_HEADER = re.compile(r"""^[ \t]*\[\[[ \t]*(?:entry|"entry"|'entry')[ \t]*\]\][ \t]*(?:\#[^\n]*)?$""", re.VERBOSE)


def with_ids(text: str) -> str:
    """The TOML text with an `id` under the header of each entry that lacks one, and not a byte else changed.

    Raises `JournalError`: with the parser's fault where it is no TOML, with `entries_not_blocks` where entries lack
    ids and do not stand as `[[entry]]` blocks.
    """
    raw = parse(text.encode(), ".toml")
    entries = raw.get("entry", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        _refuse()
    named = _named(entries)
    if named == entries:
        return text
    fixed = _written(text, entries, named)
    if parse(fixed.encode(), ".toml") != raw | {"entry": named}:
        _refuse()
    return fixed


def append(path: Path, entry: dict[str, Any]) -> None:
    """Add one raw entry at the end of a TOML journal, whole or not at all. Raises `JournalError` or `OSError`.

    The result is read before it is written, so a file on disk stays a sound journal.
    """
    text = path.read_bytes().decode()
    gap = "" if not text or text.endswith("\n") else "\n"
    fixed = f"{text}{gap}\n{_block(entry)}"
    read_bytes(fixed.encode(), str(path))
    _same_but_for(text, fixed, entry, str(path))
    replace(path, fixed)


def _block(entry: dict[str, Any]) -> str:
    """The entry as a `[[entry]]` block. A short one would be written on one line, so a long line goes with it."""
    import tomli_w

    wide = {"id": "x" * 200}
    named = {"id": entry["id"]} if "id" in entry else {}
    head, _, rest = tomli_w.dumps({"entry": [wide | {k: v for k, v in entry.items() if k != "id"}]}).partition(
        f'id = "{wide["id"]}"\n'
    )
    return f"{head}{tomli_w.dumps(named)}{rest}"


def replace(path: Path, text: str) -> None:
    """Put text in the place of a file, atomically: after a crash the old file stands whole, or the new one does."""
    path = path.resolve()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".new")
    try:
        with os.fdopen(handle, "wb") as file:
            os.fchmod(file.fileno(), path.stat().st_mode & 0o7777)
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _named(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    taken = Counter(entry["id"] for entry in entries if isinstance(entry.get("id"), str))
    return [{"id": free_id(number, taken)} | entry for number, entry in enumerate(entries, 1)]


def _written(text: str, entries: list[dict[str, Any]], named: list[dict[str, Any]]) -> str:
    lines = text.split("\n")
    headers = [number for number, line in enumerate(lines) if _HEADER.match(line.rstrip("\r"))]
    if len(headers) != len(entries):
        _refuse()
    for header, entry, known in reversed(list(zip(headers, entries, named, strict=True))):
        if "id" not in entry:
            ending = "\r" if lines[header].endswith("\r") else ""
            lines.insert(header + 1, f'id = "{known["id"]}"{ending}')
    return "\n".join(lines)


def _same_but_for(text: str, fixed: str, entry: dict[str, Any], source: str) -> None:
    """The old entries stand as they stood. A block put after an inline list would be no TOML at all."""
    before, after = parse(text.encode(), ".toml"), parse(fixed.encode(), ".toml")
    if after.get("entry") != [*before.get("entry", []), entry]:
        _refuse(source)


def _refuse(source: str = "") -> NoReturn:
    raise JournalError((Fault("entries_not_blocks", "entry"),), source)
