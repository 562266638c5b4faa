"""Running commands in this process, as a terminal of 80 columns without colour would."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass

import pytest

from restride.cli.app import run
from restride.demo import FILE


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


@pytest.fixture
def restride(capsys, monkeypatch):
    """Call a command line; standard input is what is piped in."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.delenv("RESTRIDE_LANG", raising=False)

    def call(*args: object, stdin: str = "") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        code = run([str(arg) for arg in args])
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return call


@pytest.fixture
def demo(tmp_path):
    """A copy of the demo journal."""
    path = tmp_path / "leg.toml"
    path.write_text(FILE.read_text("utf-8"), "utf-8")
    return path
