"""Text of a journal is changed without a comment lost, and a crash leaves the old file whole."""

import os
import stat
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.journal.strategies import documents

from restride.journal import JournalError, read_bytes, read_file, read_raw, to_toml
from restride.journal.fix import append, with_ids

TEXT = """\
# My left leg
side = "left"

[[entry]]  # the day it went
kind = "onset"
manner = "sudden"
at = 2026-03-01
by = {role = "runner"}

[[entry]]
id = "e1"   # took the name
kind = "note"
at = 2026-03-02
by = {role = "runner"}
text = '''
[[entry]]
'''
"""
PLAIN = TEXT.replace("'''\n[[entry]]\n'''", "'''\na diary\n'''")
NOTE = {"id": "new", "kind": "note", "at": "2026-03-03", "by": {"role": "runner"}, "text": "better"}


def test_ids_are_written_under_their_headers() -> None:
    fixed = with_ids(PLAIN)
    assert fixed == PLAIN.replace("# the day it went\n", '# the day it went\nid = "e1x"\n')
    assert with_ids(fixed) == fixed


def test_windows_line_ends_stay() -> None:
    assert with_ids(PLAIN.replace("\n", "\r\n")) == with_ids(PLAIN).replace("\n", "\r\n")


@pytest.mark.parametrize("text", [TEXT, 'side = "left"\nentry = [{kind = "note"}]\n', "entry = 3\n"])
def test_what_cannot_be_done_safely_is_refused(text: str) -> None:
    with pytest.raises(JournalError) as refused:
        with_ids(text)
    assert refused.value.faults[0].code == "entries_not_blocks"


@given(documents(4), st.data())
def test_ids_change_nothing_that_is_read(raw: dict[str, Any], data: st.DataObject) -> None:
    text = to_toml(read_raw(raw))
    lines = [line for line in text.split("\n") if not (line.startswith('id = "o') and data.draw(st.booleans()))]
    bare = "\n".join(lines)
    try:
        before = read_bytes(bare.encode())
    except JournalError:
        return
    assert read_bytes(with_ids(bare).encode()) == before
    assert [line for line in with_ids(bare).split("\n") if not line.startswith("id = ")] == [
        line for line in lines if not line.startswith("id = ")
    ]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "leg.toml"
    path.write_text(PLAIN.rstrip("\n"), "utf-8")
    path.chmod(0o640)
    return path


def test_an_entry_is_added_at_the_end(file: Path) -> None:
    before = file.read_text("utf-8")
    append(file, NOTE)
    assert file.read_text("utf-8").startswith(before)
    assert read_file(file).entries[-1].id == "new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert [path.name for path in file.parent.iterdir()] == ["leg.toml"]


@pytest.mark.parametrize("change", [{"id": "e1"}, {"kind": "nap"}, {"at": "soon"}])
def test_an_entry_that_does_not_fit_leaves_the_file_alone(file: Path, change: dict[str, str]) -> None:
    before = file.read_bytes()
    with pytest.raises(JournalError):
        append(file, NOTE | change)
    assert file.read_bytes() == before


def test_nothing_is_added_to_an_inline_list(tmp_path: Path) -> None:
    path = tmp_path / "leg.toml"
    path.write_text('side = "left"\nentry = []\n', "utf-8")
    with pytest.raises(JournalError):
        append(path, NOTE)


def test_a_link_stays_a_link(file: Path) -> None:
    link = file.with_name("link.toml")
    link.symlink_to(file)
    append(link, NOTE)
    assert link.is_symlink()
    assert read_file(file).entries[-1].id == "new"


def test_a_failure_before_the_swap_leaves_no_trace(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = file.read_bytes()

    def full(_: int) -> None:
        raise OSError("no room")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no room"):
        append(file, NOTE)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["leg.toml"]


KILL = """
import os, signal, sys
from pathlib import Path
from restride.journal.fix import append
Path.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
append(Path(sys.argv[1]), {entry})
"""


def test_killed_before_the_swap_the_old_file_stands(file: Path) -> None:
    before = file.read_bytes()
    died = subprocess.run([sys.executable, "-c", KILL.format(entry=NOTE), str(file)], check=False)
    assert died.returncode == -9
    assert file.read_bytes() == before
    assert tomllib.loads(before.decode())
