"""Safe as it comes: loopback only, a key of its own, nothing kept by a browser, nothing told by a log."""

import logging
import sys
from threading import Thread

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from tests.web.notes import note

from restride.web import environment
from restride.web.logs import Discreet
from restride.web.store import append

HERE = Client(headers={"host": "localhost"})


def test_sqlite_is_set_up_as_it_was_measured(sqlite):
    with connection.cursor() as cursor:
        found = {}
        for name in ("journal_mode", "synchronous", "recursive_triggers", "busy_timeout", "foreign_keys"):
            cursor.execute(f"PRAGMA {name}")
            found[name] = cursor.fetchone()[0]
    on = {"journal_mode": "wal", "synchronous": 2, "recursive_triggers": 1, "busy_timeout": 20_000, "foreign_keys": 1}
    assert found == on
    assert connection.transaction_mode == "IMMEDIATE"


def test_the_key_is_made_once_and_for_its_owner(tmp_path):
    found = []
    makers = [Thread(target=lambda: found.append(environment.secret_key(tmp_path))) for _ in range(8)]
    for maker in makers:
        maker.start()
    for maker in makers:
        maker.join()
    assert len({*found, environment.secret_key(tmp_path)}) == 1
    assert len(found[0]) >= 50
    assert (tmp_path / "secret-key").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["secret-key"]


def test_the_data_is_its_owners_alone(tmp_path, monkeypatch):
    monkeypatch.setenv("RESTRIDE_DATA", str(tmp_path / "deep" / "data"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    folder = environment.data_folder()
    database = environment.database(folder)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "restride.sqlite3").stat().st_mode & 0o777 == 0o600
    assert database["OPTIONS"] == environment.SQLITE_OPTIONS


def test_nothing_is_debugged_and_time_is_utc():
    assert not settings.DEBUG
    assert (settings.TIME_ZONE, settings.USE_TZ) == ("UTC", True)


@pytest.mark.parametrize("host", ["evil.example", "192.0.2.1", "localhost.evil.example"])
def test_only_the_loopback_is_answered(sqlite, host):
    assert Client().get("/health", headers={"host": host}).status_code == 400


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1:8000", "[::1]:8000"])
def test_the_loopback_is_answered(sqlite, host):
    assert Client().get("/health", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("address", ["/", "/health", "/nowhere"])
def test_every_answer_has_its_headers(sqlite, address):
    headers = HERE.get(address).headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert not any(word in policy for word in ("unsafe", "http", "*", "data:"))
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert "geolocation=()" in headers["Permissions-Policy"]


def test_the_app_says_that_it_is_well(database):
    answer = HERE.get("/health")
    assert (answer.status_code, answer.json()) == (200, {"ok": True, "failing": None})


def test_the_app_says_that_entries_could_be_changed(sqlite):
    with connection.cursor() as cursor:
        cursor.execute("DROP TRIGGER restride_entry_update")
    answer = HERE.get("/health")
    assert (answer.status_code, answer.json()["failing"]) == (503, "append-only")


def test_the_app_says_that_it_is_not_migrated(sqlite):
    connection.close()
    sqlite.write_bytes(b"")
    assert HERE.get("/health").json() == {"ok": False, "failing": "migrations"}


def test_the_app_says_that_the_database_is_broken(sqlite):
    connection.close()
    sqlite.write_bytes(b"not a database, " * 500)
    answer = HERE.get("/health")
    assert (answer.status_code, answer.json()["failing"]) == (503, "database")


def logged(*arguments, **keywords) -> str:
    record = logging.getLogger("django.request").makeRecord(
        "django.request", logging.ERROR, __file__, 1, *arguments, **keywords
    )
    return Discreet().format(record)


def test_a_log_tells_no_value_and_no_address():
    line = logged("Not Found: %s", ("/calf-swollen",), None, extra={"status_code": 404})
    assert "404" in line
    assert "swollen" not in line


def test_a_log_tells_where_it_failed_and_not_with_what(injury):
    row = append(injury, note("a", "calf swollen")).entry
    row.payload = "calf swollen"
    try:
        row.save()
    except Exception:
        line = logged("calf swollen", (), sys.exc_info())
    assert "IntegrityError" in line
    assert "test_settings.py" in line
    assert "swollen" not in line


def test_the_first_page_says_what_restride_is_not(sqlite):
    page = HERE.get("/")
    assert page.status_code == 200
    for words in ("Untested in patients", "not an approved medical device", "can be wrong", "cannot examine you"):
        assert words in page.text
    assert "nobody monitors it" in page.text
    assert not any(word in page.text for word in ("style=", "<script", "http:", "https:"))


@pytest.mark.parametrize("address", ["/", "/health"])
def test_a_page_that_shows_takes_no_form(sqlite, address):
    assert HERE.post(address).status_code == 405
