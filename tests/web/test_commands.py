"""What is done from a terminal, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection
from tests.web.conftest import a_leg
from tests.web.notes import note

from restride.web.models import Athlete
from restride.web.store import append, journal_of


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    connection.close()
    command = [sys.executable, "-m", "restride.web", *arguments]
    beside_no_browser = {name: value for name, value in os.environ.items() if name != "DJANGO_ALLOW_ASYNC_UNSAFE"}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=beside_no_browser)


def test_a_backup_can_be_made_and_restored(sqlite):
    injury = a_leg()
    append(injury, note("a"))
    made = run("backup")
    assert made.returncode == 0, made.stderr
    append(injury, note("b"))
    restored = run("restore", made.stdout.strip())
    assert restored.returncode == 0, restored.stderr
    assert Path(restored.stdout.strip()).is_relative_to(sqlite.parent / "backups")
    assert [entry.id for entry in journal_of(injury).entries] == ["a"]


def test_a_restore_of_nothing_says_so(sqlite):
    result = run("restore", "nowhere.sqlite3")
    assert result.returncode == 1
    assert "nowhere.sqlite3" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("arguments", [["forget"], ["forget", "--everybody"]])
def test_everybody_is_forgotten_only_when_it_is_spelt_out(sqlite, arguments):
    append(a_leg(), note("a"))
    assert run(*arguments).returncode == (0 if "--everybody" in arguments else 2)
    assert Athlete.objects.exists() == ("--everybody" not in arguments)


def test_a_new_folder_is_migrated_and_sound(tmp_path, monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("RESTRIDE_DATA", str(tmp_path / "new"))
    assert run("migrate", "--verbosity", "0").returncode == 0
    checked = run("check", "--database", "default")
    assert checked.returncode == 0, checked.stderr
    assert {path.name for path in (tmp_path / "new").iterdir()} == {"restride.sqlite3", "secret-key"}


def test_a_public_app_passes_djangos_own_deployment_check(tmp_path, monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("RESTRIDE_DATA", str(tmp_path))
    monkeypatch.setenv("RESTRIDE_HTTPS", "1")
    checked = run("check", "--deploy", "--fail-level", "WARNING")
    assert checked.returncode == 0, checked.stderr
