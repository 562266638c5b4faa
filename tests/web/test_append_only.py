"""The database itself refuses to change or to drop an entry, on both engines."""

import sqlite3
from contextlib import closing

import pytest
from django.core.checks import run_checks
from django.core.management import call_command
from django.db import IntegrityError, connection, models
from tests.web.conftest import a_leg
from tests.web.notes import note

from restride.web.models import Entry
from restride.web.store import append, journal_of

COLUMNS = "id, injury_id, name, kind, schema, payload, noted_at, stored_at"
COPY = f"SELECT {COLUMNS.replace('payload', repr('{}'))} FROM restride_entry"
CHANGES = {
    "update": "UPDATE restride_entry SET payload = '{}'",
    "delete": "DELETE FROM restride_entry",
    "same_value": "UPDATE restride_entry SET payload = payload",
    "upsert": f"INSERT INTO restride_entry ({COLUMNS}) {COPY} WHERE true ON CONFLICT (id) DO UPDATE SET kind = ''",
}
REPLACE = f"INSERT OR REPLACE INTO restride_entry ({COLUMNS}) {COPY}"


def refused(statement: str) -> None:
    before = list(Entry.objects.values_list())
    with pytest.raises(IntegrityError, match="append-only"), connection.cursor() as cursor:
        cursor.execute(statement)
    assert list(Entry.objects.values_list()) == before != []


@pytest.mark.parametrize("change", CHANGES)
def test_no_statement_changes_an_entry(injury, change):
    append(injury, note("a"))
    refused(CHANGES[change])


def test_postgresql_refuses_to_truncate(on_postgresql):
    append(a_leg(), note("a"))
    refused("TRUNCATE restride_entry CASCADE")


def test_sqlite_refuses_to_replace(sqlite):
    append(a_leg(), note("a"))
    refused(REPLACE)


def test_no_model_changes_an_entry(injury):
    row = append(injury, note("a")).entry
    row.payload = "{}"
    for change in (row.save, row.delete, Entry.objects.all().delete, lambda: Entry.objects.update(kind="x")):
        with pytest.raises(IntegrityError):
            change()
    with pytest.raises(models.ProtectedError):
        injury.delete()
    assert [entry.id for entry in journal_of(injury).entries] == ["a"]


@pytest.mark.parametrize("statement", [*CHANGES.values(), REPLACE])
def test_another_program_is_refused_too(sqlite, statement):
    append(a_leg(), note("a"))
    with (
        closing(sqlite3.connect(sqlite)) as other,
        pytest.raises(sqlite3.DatabaseError, match=r"append-only|restride_erasing"),
    ):
        other.execute(statement)


WEAKENED = {
    "sqlite": [
        "DROP TRIGGER restride_entry_update",
        "DROP TRIGGER restride_entry_delete",
        "DROP TRIGGER restride_entry_insert",
    ],
    "postgresql": [
        "DROP TRIGGER restride_entry_row ON restride_entry",
        "DROP TRIGGER restride_entry_all ON restride_entry",
        "ALTER TABLE restride_entry DISABLE TRIGGER restride_entry_row",
        "CREATE OR REPLACE FUNCTION restride_refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    ],
}


def faults() -> list[str]:
    return [str(message.id) for message in run_checks(databases=["default"])]


@pytest.mark.parametrize("number", range(4))
def test_a_check_says_when_a_trigger_is_gone_and_migrating_puts_it_back(database, number):
    assert faults() == []
    statements = WEAKENED[database]
    with connection.cursor() as cursor:
        cursor.execute(statements[number % len(statements)])
    assert faults() == ["restride.E001"]
    call_command("migrate", verbosity=0, skip_checks=True)
    assert faults() == []
    append(a_leg(), note("a"))
    refused(CHANGES["delete"])


def test_a_weaker_trigger_of_the_same_name_is_found(sqlite):
    with connection.cursor() as cursor:
        cursor.execute("DROP TRIGGER restride_entry_update")
        cursor.execute("CREATE TRIGGER restride_entry_update BEFORE UPDATE ON restride_entry BEGIN SELECT 1; END")
    assert faults() == ["restride.E001"]


def test_a_rebuilt_table_has_its_triggers_after_migrating(sqlite):
    with connection.schema_editor() as editor:
        wider = models.CharField(max_length=64)
        wider.set_attributes_from_name("kind")
        wider.model = Entry
        editor.alter_field(Entry, Entry._meta.get_field("kind"), wider, strict=True)
    assert faults() == ["restride.E001"]
    call_command("migrate", verbosity=0, skip_checks=True)
    assert faults() == []


def test_the_migration_goes_back_and_forth(database):
    call_command("migrate", "restride", "zero", verbosity=0)
    assert faults() == []
    call_command("migrate", verbosity=0)
    append(a_leg(), note("a"))
    refused(CHANGES["update"])


def test_the_models_are_migrated(sqlite):
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
