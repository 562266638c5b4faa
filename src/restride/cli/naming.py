"""Writes the missing names of entries into a TOML text, every comment kept."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from restride.cli.files import replace
from restride.journal.parse import parse
from restride.journal.read import named

_HEADER = re.compile(r"^[ \t]*\[\[[ \t]*entry[ \t]*\]\][^\r\n]*(\r?\n|$)", re.MULTILINE)


class UnnameableError(ValueError):
    """The file is no TOML whose entries stand under headers of their own."""


def nameless(path: Path) -> int:
    """How many entries of a sound journal file bear no name."""
    raw = parse(path.read_bytes(), str(path))
    return len(_missing(raw))


def name_entries(path: Path) -> None:
    """Write the names in, atomically. Raises `UnnameableError` where the text cannot take them as it stands."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-8")
        raw = tomllib.loads(text)
    except ValueError as error:
        raise UnnameableError(path.name) from error
    fixed = _with_names(text, raw)
    # The proof: the new text says what the old one did, names apart.
    if tomllib.loads(fixed) != named(raw):
        raise UnnameableError(path.name)
    replace(path, fixed.encode("utf-8"))


def _missing(raw: dict[str, Any]) -> list[int]:
    return [number for number, entry in enumerate(raw.get("entry", ())) if "id" not in entry]


def _with_names(text: str, raw: dict[str, Any]) -> str:
    headers = list(_HEADER.finditer(text))
    entries = named(raw)["entry"]
    if len(headers) != len(entries):
        raise UnnameableError
    for number in reversed(_missing(raw)):
        end, newline = headers[number].end(), headers[number][1] or "\n"
        before = text[:end] if headers[number][1] else text[:end] + newline
        text = f'{before}id = "{entries[number]["id"]}"{newline}{text[end:]}'
    return text
