"""What is written is what is read, in TOML and in JSON."""

import json
import tomllib
from typing import Any

from hypothesis import given
from tests.journal.strategies import documents

from restride.journal import read_bytes, read_raw, to_json, to_raw, to_toml


@given(documents())
def test_toml_loses_nothing(raw: dict[str, Any]) -> None:
    journal = read_raw(raw)
    assert read_bytes(to_toml(journal).encode()) == journal


@given(documents())
def test_json_loses_nothing(raw: dict[str, Any]) -> None:
    journal = read_raw(raw)
    assert read_bytes(to_json(journal).encode()) == journal


@given(documents())
def test_writing_is_stable(raw: dict[str, Any]) -> None:
    journal = read_raw(raw)
    assert to_toml(read_raw(tomllib.loads(to_toml(journal)))) == to_toml(journal)
    assert json.loads(to_json(journal)) == to_raw(journal, mode="json")


def test_every_control_character_survives() -> None:
    text = "a" + "".join(map(chr, [*range(32), 0x7F, 0x85, 0x2028, 0x1F600])) + "b"
    note = {"id": "n", "kind": "note", "at": "2026-03-01", "by": {"role": "runner"}, "text": text}
    journal = read_raw({"side": "left", "entry": [note]})
    assert read_bytes(to_toml(journal).encode()) == journal == read_bytes(to_json(journal).encode())
    assert journal.entries[0].model_dump()["text"] == text


def test_a_json_null_is_a_field_that_is_not_there() -> None:
    entry = {"id": "n", "kind": "checkin", "at": "2026-03-01", "by": {"role": "runner", "name": None}, "limp": None}
    journal = read_raw({"side": "left", "id": None, "entry": [entry]})
    assert read_bytes(to_toml(journal).encode()) == journal
