"""The room table, checked by import-linter, and checked to bite."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def lint(directory: Path, *path: Path) -> subprocess.CompletedProcess[str]:
    environ = os.environ | ({"PYTHONPATH": os.pathsep.join(map(str, path))} if path else {})
    command = [sys.executable, "-c", LINT, "--no-cache", "--config", str(ROOT / ".importlinter")]
    return subprocess.run(command, cwd=directory, env=environ, capture_output=True, text=True, check=False)


def test_the_house_keeps_its_room_order():
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("room", "line"),
    [
        ("journal", "import restride.words"),
        ("terms", "from restride.journal import read"),
        ("assess", "import gettext"),
        ("words", "import rich"),
        ("answer", "import click"),
        ("knowledge", "import pydantic"),
        ("assess", "import numpy"),
        ("forecast", "import scipy.stats"),
        ("plan", "import duckdb"),
        ("cli", "import django"),
        ("attic", "import json"),
    ],
)
def test_a_room_out_of_order_is_refused(tmp_path, room, line):
    house = tmp_path / "restride"
    for name in {room, "journal", "words"}:
        (house / name).mkdir(parents=True)
        (house / name / "__init__.py").touch()
    (house / "__init__.py").touch()
    # Inside a function: a lazy import counts as much as one at the top.
    (house / room / "late.py").write_text(f"def late():\n    {line}\n")
    result = lint(tmp_path, tmp_path)
    assert result.returncode == 1
    assert "BROKEN" in result.stdout, result.stdout + result.stderr
