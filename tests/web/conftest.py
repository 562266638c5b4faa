"""Real databases for every test: a fresh SQLite file, and a PostgreSQL server whose tables are emptied first.

No test runs inside one big transaction, and none can be cleared by Django's flush: append-only tables refuse that.
"""

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

_DATA = tempfile.mkdtemp(prefix="restride-tests-")
atexit.register(shutil.rmtree, _DATA, ignore_errors=True)
os.environ |= {"RESTRIDE_DATA": _DATA, "DJANGO_SETTINGS_MODULE": "restride.web.settings"}
os.environ.pop("DATABASE_URL", None)

import django  # noqa: E402

django.setup()

import pytest  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connections  # noqa: E402
from django.test.utils import override_settings  # noqa: E402
from tests.web.server import Server  # noqa: E402

from restride.journal import read_raw  # noqa: E402
from restride.web import environment, guard  # noqa: E402
from restride.web.models import Injury  # noqa: E402
from restride.web.store import keep_journal  # noqa: E402


def use(folder: Path) -> None:
    """Let Django's default connection lead to what DATABASE_URL names."""
    connections["default"].close()
    wanted = {"default": environment.database(folder)}
    connections.settings["default"] = connections.configure_settings(wanted)["default"]
    del connections["default"]


def migrated(folder: Path, url: str) -> None:
    with pytest.MonkeyPatch.context() as patch, override_settings(BACKUPS=folder / "backups"):
        patch.setenv("DATABASE_URL", url)
        use(folder)
        call_command("migrate", verbosity=0)
        connections["default"].close()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "template.sqlite3"
    migrated(path.parent, f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    if not Server.found():
        pytest.skip("initdb and pg_ctl are missing: no PostgreSQL")
    with Server.started() as server:
        migrated(tmp_path_factory.mktemp("postgresql"), server.url)
        yield server


@pytest.fixture
def sqlite(tmp_path: Path, sqlite_template: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A migrated database in a file of its own."""
    path = tmp_path / "restride.sqlite3"
    shutil.copy(sqlite_template, path)
    yield from _open(tmp_path, f"sqlite:///{path}", monkeypatch, path)


@pytest.fixture
def on_postgresql(tmp_path: Path, postgresql: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """The migrated database of the server, empty."""
    for _ in _open(tmp_path, postgresql.url, monkeypatch, postgresql):
        guard.install(connections["default"])
        with guard.erasing(connections["default"]), connections["default"].cursor() as cursor:
            for table in ("entry", "injury", "athlete"):
                cursor.execute(f"DELETE FROM restride_{table}")
        yield postgresql


def _open(folder: Path, url: str, monkeypatch: pytest.MonkeyPatch, what):
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("RESTRIDE_DATA", str(folder))
    with override_settings(BACKUPS=folder / "backups"):
        use(folder)
        yield what
        connections["default"].close()


@pytest.fixture(params=["sqlite", "on_postgresql"])
def database(request: pytest.FixtureRequest) -> str:
    """The test runs on both engines."""
    request.getfixturevalue(request.param)
    return connections["default"].vendor


@pytest.fixture
def injury(database: str) -> Injury:
    return a_leg()


def a_leg(*entries: dict) -> Injury:
    return keep_journal(read_raw({"side": "left", "zone": "Europe/Berlin", "entry": list(entries)}))
