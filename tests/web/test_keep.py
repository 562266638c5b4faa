"""Back-ups made while others write, the way back, and erasure that leaves nothing in any file."""

import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Event, Thread

import pytest
from django.core.management import call_command
from django.db import IntegrityError, connection
from django.test import Client
from tests.web.conftest import a_leg, use
from tests.web.notes import note

from restride.web import keep
from restride.web.models import Athlete, Entry, Injury
from restride.web.store import append, journal_of

MARK = "Zwetschgendatschi"


def told(count: int = 3, text: str = MARK) -> Injury:
    injury = a_leg()
    for number in range(count):
        append(injury, note(f"n{number}", f"{text} {number}"))
    return injury


def found_in(folder: Path, mark: str = MARK) -> list[str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.name for path in files if mark.encode() in path.read_bytes())


def test_a_backup_is_whole_while_others_write(sqlite):
    injury, stop = a_leg(), Event()

    def write():
        number = 0
        while not stop.is_set():
            append(injury, note(f"n{number}"))
            number += 1
        connection.close()

    writer = Thread(target=write)
    writer.start()
    paths = [keep.backup(connection) for _ in range(5)]
    stop.set()
    writer.join()
    names = [entry.id for entry in journal_of(injury).entries]
    for path in paths:
        with closing(sqlite3.connect(path)) as copy:
            copied = [name for (name,) in copy.execute("SELECT name FROM restride_entry ORDER BY id")]
        assert copied == names[: len(copied)]
        assert path.stat().st_mode & 0o777 == 0o600
    assert keep.backups() == paths
    assert not list(paths[0].parent.glob("*.part"))


def test_a_restored_backup_is_what_stood_then_and_what_stood_before_is_kept(sqlite):
    injury = told(2)
    path = keep.backup(connection)
    append(injury, note("later"))
    before = keep.restore(connection, path)
    assert [entry.id for entry in journal_of(injury).entries] == ["n0", "n1"]
    with pytest.raises(IntegrityError):
        Entry.objects.all().delete()
    append(injury, note("after"))
    keep.restore(connection, before)
    assert [entry.id for entry in journal_of(injury).entries] == ["n0", "n1", "later"]


def test_another_connection_sees_what_was_restored(sqlite):
    told(2)
    path = keep.backup(connection)
    with closing(sqlite3.connect(sqlite)) as other:
        count = "SELECT count(*) FROM restride_entry"
        told(3)
        assert other.execute(count).fetchone() == (5,)
        keep.restore(connection, path)
        assert other.execute(count).fetchone() == (2,)


@pytest.mark.parametrize("harm", ["cut", "other", "newer", "missing"])
def test_a_damaged_backup_is_refused_and_nothing_moves(sqlite, harm):
    injury = told()
    path = keep.backup(connection)
    if harm == "cut":
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    elif harm == "other":
        path.unlink()
        with closing(sqlite3.connect(path)) as other:
            other.execute("CREATE TABLE t (c)")
    elif harm == "newer":
        with closing(sqlite3.connect(path)) as other, other:
            other.execute("INSERT INTO django_migrations (app, name, applied) VALUES ('restride', '9999_later', '')")
    else:
        path.unlink()
    with pytest.raises(keep.BackupError):
        keep.restore(connection, path)
    assert len(journal_of(injury).entries) == 3


@pytest.mark.parametrize("harm", ["damaged", "gone"])
def test_a_backup_comes_back_where_the_database_is_lost(sqlite, harm):
    injury = told()
    path = keep.backup(connection)
    connection.close()
    sqlite.unlink() if harm == "gone" else sqlite.write_bytes(b"not a database, " * 500)
    before = keep.restore(connection, path)
    assert len(journal_of(injury).entries) == 3
    assert (before is None) == (harm == "gone")
    keep.erase_everything()
    assert found_in(sqlite.parent) == []


def test_a_migration_makes_its_own_backup_first(sqlite):
    injury = told()
    call_command("migrate", verbosity=0)
    assert keep.backups() == []
    call_command("migrate", "restride", "0001", verbosity=0)
    (path,) = keep.backups()
    assert path.stem.endswith("before-migration")
    keep.restore(connection, path)
    assert len(journal_of(injury).entries) == 3


def test_a_backup_of_an_older_form_comes_back_in_todays(sqlite):
    injury = told()
    call_command("migrate", "restride", "0001", verbosity=0)
    old = keep.backup(connection)
    keep.restore(connection, old)
    assert len(journal_of(injury).entries) == 3
    with pytest.raises(IntegrityError):
        Entry.objects.all().delete()


def test_the_first_migration_has_nothing_to_back_up(tmp_path, monkeypatch, sqlite):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'new.sqlite3'}")
    use(tmp_path)
    call_command("migrate", verbosity=0)
    assert keep.backups() == []


def test_postgresql_is_backed_up_by_its_own_tools(on_postgresql):
    with pytest.raises(keep.BackupError, match="pg_dump"):
        keep.backup(connection)
    with pytest.raises(keep.BackupError, match="pg_dump"):
        keep.restore(connection, Path("any"))


def test_erasing_a_person_takes_theirs_and_leaves_the_others(database):
    gone, stays = told(), told()
    keep.erase(gone.athlete)
    assert list(Athlete.objects.all()) == [stays.athlete]
    assert len(journal_of(stays).entries) == 3
    with pytest.raises(IntegrityError):
        Entry.objects.all().delete()


def test_nothing_of_an_erased_person_is_left_in_any_file(sqlite):
    gone, stays = told(100), told(3, "somebody else")
    keep.backup(connection)
    half = keep.backups()[0].with_name("restride-cut-short.part")
    half.write_text(MARK)
    assert len(found_in(sqlite.parent)) >= 3
    name = str(gone.pk.hex)
    assert found_in(sqlite.parent, name)
    keep.erase(gone.athlete)
    assert found_in(sqlite.parent) == found_in(sqlite.parent, name) == []
    (fresh,) = keep.backups()
    assert fresh.stem.endswith("after-erasure")
    assert found_in(sqlite.parent, "somebody else")
    assert len(journal_of(stays).entries) == 3


def test_nothing_of_anybody_is_left_when_everything_is_erased(sqlite):
    told(50), told(50)
    keep.backup(connection)
    keep.erase_everything()
    assert found_in(sqlite.parent) == []
    assert keep.backups() == []
    assert not Athlete.objects.exists()
    assert append(a_leg(), note("anew")).new


def test_an_erasure_that_a_reader_holds_up_says_so_and_can_be_repeated(sqlite):
    athlete = told().athlete
    connection.settings_dict["OPTIONS"]["timeout"] = 0.1
    connection.close()
    with closing(sqlite3.connect(sqlite)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM restride_entry").fetchone()
        with pytest.raises(keep.ResidueError):
            keep.erase(athlete)
    keep.erase(athlete)
    assert found_in(sqlite.parent) == []


def test_nothing_of_an_erased_person_is_left_in_the_tables_of_postgresql(on_postgresql):
    mark = "Kaiserschmarrn"  # other tests write to the same server
    told(50, mark)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
        cursor.execute("CHECKPOINT")
        assert found_in(on_postgresql.data / "base", mark)
        keep.erase_everything()
        cursor.execute("CHECKPOINT")
    assert found_in(on_postgresql.data / "base", mark) == []


def test_a_refused_erasure_leaves_the_way_shut(database, monkeypatch):
    injury = told()
    monkeypatch.setattr("restride.web.keep.erasure.Injury", None)
    with pytest.raises(AttributeError):
        keep.erase(injury.athlete)
    assert Entry.objects.count() == 3
    with pytest.raises(IntegrityError):
        Entry.objects.all().delete()


@pytest.mark.parametrize("error", [sqlite3.OperationalError("database or disk is full"), OSError(28, "No space left")])
def test_a_backup_that_finds_no_room_says_so_and_leaves_nothing(sqlite, monkeypatch, error):
    def full(*_):
        raise error

    monkeypatch.setattr("restride.web.keep.copies._check", full)
    with pytest.raises(keep.BackupError):
        keep.backup(connection)
    assert keep.backups() == []
    assert not list(sqlite.parent.rglob("*.part"))


def test_an_erasure_whose_last_backup_finds_no_room_says_what_is_done(sqlite, monkeypatch):
    one, other = told(), told()

    def full(*_):
        raise keep.BackupError

    monkeypatch.setattr("restride.web.keep.erasure.backup", full)
    answer = Client(headers={"host": "localhost"}).post(f"/leg/{one.pk}/erase", {"sure": "1"})
    assert answer.status_code == 409
    assert "The erasure itself is done" in answer.text
    assert list(Injury.objects.all()) == [other]
