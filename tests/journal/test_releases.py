"""Journals of every release stay readable, and say what they said."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from tests.journal.strategies import kind_of

from restride.journal import SCHEMA, Athlete, JournalError, read_file, read_raw, to_toml, upcast
from restride.journal.kinds import KINDS

RELEASES = sorted((Path(__file__).parent / "releases").glob("*.toml"))
NEWEST = tomllib.loads(RELEASES[-1].read_text("utf-8"))


@pytest.mark.parametrize("path", RELEASES, ids=lambda path: path.stem)
def test_a_frozen_journal_is_read(path: Path) -> None:
    assert read_file(path).entries


def test_the_newest_frozen_journal_is_written_as_it_stands() -> None:
    assert tomllib.loads(to_toml(read_file(RELEASES[-1]))) == NEWEST


def test_the_newest_frozen_journal_has_every_kind_and_field() -> None:
    found = {entry["kind"]: set(entry) for entry in NEWEST["entry"]}
    assert found == {kind_of(kind): set(kind.model_fields) for kind in KINDS}
    assert set(NEWEST["athlete"]) == set(Athlete.model_fields)


def test_an_older_form_is_read_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    def leg_became_side(raw: dict[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in raw.items() if key != "leg"} | {"side": raw["leg"]}

    old = {"schema": SCHEMA - 1, "leg": "left"}
    with pytest.raises(JournalError):
        read_raw(old)
    monkeypatch.setitem(upcast.STEPS, SCHEMA - 1, leg_became_side)
    assert read_raw(old) == read_raw({"schema": SCHEMA, "side": "left"})
    assert old == {"schema": SCHEMA - 1, "leg": "left"}


def test_a_form_of_the_future_is_refused() -> None:
    with pytest.raises(JournalError) as refused:
        read_raw({"schema": SCHEMA + 1, "side": "left"})
    assert [(fault.code, fault.path) for fault in refused.value.faults] == [("too_big", "schema")]
