"""The example in docs/journal.md is a journal, and the lines below it run."""

import re
import shlex
from pathlib import Path

import pytest

from restride.cli.app import run

PAGE = (Path(__file__).parents[2] / "docs" / "journal.md").read_text()
COMMANDS = re.findall(r"^    restride (.*?) *(?:#.*)?$", PAGE, re.MULTILINE)


@pytest.fixture
def case(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    example = re.search(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    assert example is not None
    (tmp_path / "case.toml").write_text(example[1])


@pytest.mark.usefixtures("case")
@pytest.mark.parametrize("line", COMMANDS)
def test_a_command_of_the_page_runs_on_its_example(line, capsys):
    assert run(shlex.split(line)) == 0
    assert capsys.readouterr().out


@pytest.mark.usefixtures("case")
def test_the_example_gets_a_date(capsys):
    run(["report", "case.toml"])
    assert "Full training: most likely" in capsys.readouterr().out
