"""A journal goes in and comes out as it was; an entry is stored whole and once, or refused with its faults."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.journal.strategies import documents
from tests.web.conftest import a_leg
from tests.web.notes import note, onset

import restride
from restride.journal import JournalError, read_bytes, read_file, read_raw, to_json, to_toml
from restride.web.models import Athlete, Entry
from restride.web.store import ConflictError, append, append_bytes, journal_of, keep_journal, set_facts

DEMO = sorted((Path(restride.__file__).parent / "demo").glob("*.toml"))
one_database = settings(suppress_health_check=[*HealthCheck], max_examples=min(60, settings().max_examples))


@one_database
@given(raw=documents())
def test_a_journal_comes_out_as_it_went_in(database: str, raw: dict[str, Any]) -> None:
    journal = read_raw(raw)
    kept = journal_of(keep_journal(journal))
    assert kept == journal
    assert to_toml(kept) == to_toml(journal)
    assert read_bytes(to_json(kept).encode()) == journal


def test_every_character_survives(database):
    text = "a" + "".join(map(chr, [*range(32), 0x7F, 0x85, 0x2028, 0x1F600])) + "b"
    injury = a_leg()
    append(injury, note("n", text))
    assert journal_of(injury).entries[0].text == text


@pytest.mark.parametrize("path", DEMO, ids=lambda path: path.stem)
def test_a_terminal_journal_can_be_told_entry_by_entry(injury, path):
    from restride.journal import to_raw

    journal = read_file(path)
    injury.zone, injury.side = journal.zone.key, str(journal.side)
    injury.save()
    set_facts(injury, to_raw(journal).get("athlete", {}))
    for raw in to_raw(journal)["entry"]:
        assert append(injury, raw).new
    about, *told = journal_of(injury).entries
    assert about.facts == journal.athlete
    assert tuple(told) == journal.entries


def test_entries_keep_the_order_in_which_they_came(injury):
    for name in ("c", "a", "b"):
        append(injury, note(name))
    assert [entry.id for entry in journal_of(injury).entries] == ["c", "a", "b"]


def test_the_same_write_twice_is_one(injury):
    first = append(injury, note("a"))
    again = append(injury, note("a") | {"at": "2026-03-01", "noted_at": None})
    assert (first.new, again.new, again.entry.pk) == (True, False, first.entry.pk)
    assert Entry.objects.count() == 1


def test_the_same_id_with_another_content_is_refused(injury):
    append(injury, note("a"))
    with pytest.raises(ConflictError):
        append(injury, note("a", "another"))
    assert journal_of(injury).entries[0].text == "as it was"


def test_the_same_id_may_stand_in_another_leg(injury):
    append(injury, note("a"))
    assert append(a_leg(), note("a", "another")).new


def test_the_database_too_takes_an_id_once(injury):
    row = append(injury, note("a")).entry
    row.pk = None
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save(force_insert=True)


ONSET = onset("o")


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (note("b") | {"colour": "blue"}, {("unknown_field", "colour")}),
        (note("b") | {"text": ""}, {("too_short", "text")}),
        (note("b") | {"text": "", "at": "soon"}, {("too_short", "text"), ("moment", "at")}),
        ({"kind": "note"}, {("missing_field", "id")}),
        ({"id": "b", "kind": "nonsense"}, {("unknown_kind", "")}),
        (ONSET | {"id": "second"}, {("second_onset", "kind")}),
        (note("b") | {"kind": "retract", "retracts": "nobody"}, None),
        ({"id": ["b"], "kind": "note"}, None),
    ],
)
def test_what_is_unknown_or_unsound_is_refused_whole(injury, raw, found):
    append(injury, ONSET)
    with pytest.raises(JournalError) as refused:
        append(injury, raw)
    if found is not None:
        assert {(fault.code, fault.path) for fault in refused.value.faults} == found
    assert Entry.objects.count() == 1


def test_a_correction_supersedes_and_both_stay(injury):
    append(injury, note("a"))
    fixed = {"id": "c", "kind": "correction", "at": "2026-03-02", "by": {"role": "runner"}, "corrects": "a"}
    append(injury, fixed | {"set": {"text": "as it is"}})
    journal = journal_of(injury)
    assert [entry.text for entry in journal.as_known().entries] == ["as it is"]
    assert [entry.id for entry in journal.entries] == ["a", "c"]


def test_when_it_was_noted_stands_beside_it(injury):
    row = append(injury, note("a") | {"noted_at": "2026-03-02T08:00:00"}).entry
    assert row.noted_at.isoformat() == "2026-03-02T07:00:00+00:00"  # read in the leg's own zone
    row = append(injury, note("b")).entry
    assert row.noted_at.isoformat() == "2026-02-28T23:00:00+00:00"


def test_facts_of_the_athlete_are_judged_too(injury):
    assert athlete_of(set_facts(injury, {"age": 31, "goal_race": "2026-12-13"})).age == 31
    with pytest.raises(JournalError) as refused:
        set_facts(injury, {"age": 3100})
    assert [fault.path for fault in refused.value.faults] == ["age"]
    assert athlete_of(injury).age == 31


def test_only_what_differs_is_written_and_what_was_known_stays_on_record(injury):
    set_facts(injury, {"age": 31, "goal_race": "2026-12-13"})
    set_facts(injury, {"age": 31})
    assert Entry.objects.count() == 1
    set_facts(injury, {"age": 32, "goal_race": None, "weekly_km": None})
    _, second = journal_of(injury).entries
    assert (second.facts.model_fields_set, second.unset) == ({"age"}, ("goal_race",))
    assert (athlete_of(injury).age, athlete_of(injury).goal_race) == (32, None)


def athlete_of(injury):
    return journal_of(injury).as_known().athlete


def test_a_second_leg_of_the_same_person(injury):
    other = keep_journal(read_raw({"side": "right", "zone": "UTC"}), injury.athlete)
    assert list(Athlete.objects.get().injuries.order_by("made_at")) == [injury, other]


def test_an_old_form_is_read_in_todays(injury, monkeypatch):
    from restride.journal import upcast

    append(injury, note("a"))
    newer = {1: lambda raw: raw | {"entry": [entry | {"text": "upcast"} for entry in raw.get("entry", [])]}}
    monkeypatch.setattr(upcast, "STEPS", newer)
    monkeypatch.setattr(upcast, "SCHEMA", 2)
    from restride.web.store.read import document_of

    assert document_of(injury)["entry"][0]["text"] == "upcast"
    assert document_of(injury)["schema"] == 2


def test_a_transaction_that_fails_takes_its_entries_with_it(injury):
    with transaction.atomic():
        append(injury, note("a"))
        append(injury, note("b"))
        transaction.set_rollback(True)
    assert journal_of(injury).entries == ()


def test_a_refused_entry_leaves_the_transaction_around_it_standing(injury):
    with transaction.atomic():
        append(injury, note("a"))
        with pytest.raises(JournalError):
            append(injury, {"id": "b"})
        append(injury, note("c"))
    assert [entry.id for entry in journal_of(injury).entries] == ["a", "c"]


@pytest.mark.parametrize("entries", [1, 30])
def test_queries_do_not_grow_with_the_journal(database, entries):
    injury = a_leg(*(note(f"n{number}") for number in range(entries)))
    with CaptureQueriesContext(connection) as read:
        journal_of(injury)
    assert len(read) == 1
    with CaptureQueriesContext(connection) as written:
        append(injury, note("new"))
    begins = [query for query in written if query["sql"].startswith("BEGIN")]
    assert len(written) - len(begins) - len([query for query in written if query["sql"] == "COMMIT"]) == 3


def test_an_entry_comes_as_bytes(injury):
    assert append_bytes(injury, json.dumps(note("a")).encode()).new
    assert not append_bytes(injury, json.dumps(note("a"), indent=2).encode()).new


BYTES = [b"", b"[]", b"null", b'{"id": ', b'{"id": "a"}', b"\xff", b'{"id": "a", "id": "b"}', b'{"id": "\\ud800"}']
DEEP = b'{"id": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"


@pytest.mark.parametrize("data", [*BYTES, DEEP], ids=lambda data: repr(data[:30]))
def test_bytes_that_are_no_entry_are_refused(injury, data):
    with pytest.raises(JournalError):
        append_bytes(injury, data)
    assert not Entry.objects.exists()


@one_database
@given(data=st.binary(max_size=200) | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(json.dumps))
def test_any_bytes_are_stored_or_refused(database: str, data: bytes | str) -> None:
    with pytest.raises(JournalError):
        append_bytes(a_leg(), data.encode() if isinstance(data, str) else data)
