"""What a command may cost, and what its document promises."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from restride.cli.app import COMMANDS
from restride.cli.progress import watched
from restride.demo import FILE
from restride.words import help as said
from restride.words import words

ROOT = Path(__file__).parents[2]
RUN = """
import json, sys, io, contextlib
from restride.cli.app import run
with contextlib.redirect_stdout(io.StringIO()):
    run(sys.argv[1:])
print(json.dumps(sorted(sys.modules)))
"""


def loaded(*args: str) -> set[str]:
    environ = os.environ | {"PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    command = [sys.executable, "-S", "-c", RUN, *args]
    out = subprocess.run(command, env=environ, capture_output=True, text=True, check=True).stdout
    return set(json.loads(out))


@pytest.mark.parametrize(
    ("args", "never"),
    [
        ((), {"pydantic", "numpy", "rich", "tomllib"}),
        (("report", "--help"), {"pydantic", "numpy", "rich"}),
        (("sources", "WARREN2010"), {"pydantic", "numpy", "scipy"}),
        (("muscle", "BFlh"), {"pydantic", "numpy", "scipy"}),
        (("check", str(FILE)), {"numpy", "scipy"}),
        (("report", str(FILE), "--json"), {"rich", "scipy", "restride.words.fields", "tomli_w"}),
        (("report", str(FILE)), {"scipy", "tomli_w", "rich.progress", "rich.table"}),
    ],
)
def test_a_command_loads_only_what_it_needs(args, never):
    assert loaded(*args) & never == set()


def test_a_bar_neither_drops_nor_reorders(monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False, raising=False)
    assert list(watched(range(5), 5, words())) == [0, 1, 2, 3, 4]


def test_the_document_names_every_command_and_every_exit_code():
    text = (ROOT / "docs" / "terminal.md").read_text("utf-8")
    for name in COMMANDS:
        assert f"`restride {name}" in text
    for code in said.EXIT_CODES:
        assert f"\n| {code} |" in text
