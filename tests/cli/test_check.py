"""`restride check`: every fault at once, and names for entries that have none."""

from __future__ import annotations

import tomllib

import pytest
from tests.cli.legs import HEAD, write

NAMELESS = """# my leg
[[entry]]  # the day
kind = "onset"
at = 2026-11-05
by = { role = "runner" }   # me
manner = "sudden"

[[entry]]
kind = "note"
id = "mine"
at = 2026-11-06
by = { role = "runner" }
text = "rain"
"""


def test_a_sound_file_is_called_sound(restride, demo):
    ran = restride("check", demo)
    assert ran.code == 0
    assert "sound, 18 entries" in ran.out.replace("\n ", " ")


def test_all_faults_are_named_with_field_value_and_what_would_be_right(restride, tmp_path):
    bad = write(tmp_path / "leg.toml", 'side = "rigth"', "[athlete]", "age = 300", "heigth_cm = 170")
    ran = restride("check", bad)
    assert ran.code == 1
    for part in ("`side`", "“rigth”", "`right`", "`athlete.age`", "“300”", "110", "`athlete.heigth_cm`", "`height_cm`"):
        assert part in ran.out


@pytest.mark.parametrize("at", ["9999-12-31", "0001-01-01", "0001-01-01T08:00:00Z"])
def test_a_date_too_far_away_is_shown_with_the_years_that_would_be_right(restride, tmp_path, at):
    ran = restride("check", write(tmp_path / "leg.toml", HEAD, NAMELESS.replace("2026-11-05", at)))
    assert ran.code == 1
    told = " ".join(ran.out.split())
    for part in ("`entry[0].at`", f"“{at.replace('Z', '+00:00')}”", "from 1900 to 2200"):
        assert part in told


def test_a_date_where_there_should_be_none_is_shown(restride, tmp_path):
    ran = restride("check", write(tmp_path / "leg.toml", 'side = "left"', "[athlete]", "age = 2026-01-01"))
    assert "“2026-01-01”" in ran.out


def test_one_bad_file_fails_them_all_but_each_is_checked(restride, demo, tmp_path):
    ran = restride("check", write(tmp_path / "bad.toml", "x = = 1"), demo)
    assert ran.code == 1
    assert "Line 1" in ran.out
    assert "sound" in ran.out


def test_missing_names_are_pointed_out(restride, tmp_path):
    ran = restride("check", write(tmp_path / "leg.toml", HEAD, NAMELESS))
    assert ran.code == 0
    assert "--fix" in ran.out


def test_fix_writes_names_and_keeps_every_comment(restride, tmp_path):
    path = write(tmp_path / "leg.toml", HEAD, NAMELESS)
    before = path.read_text()
    assert restride("check", path, "--fix").code == 0
    after = path.read_text()
    assert [one["id"] for one in tomllib.loads(after)["entry"]] == ["e1", "mine"]
    assert [line for line in after.splitlines() if line != 'id = "e1"'] == before.splitlines()
    assert restride("check", path, "--fix").code == 0
    assert path.read_text() == after


def test_fix_leaves_alone_what_it_cannot_write_into(restride, tmp_path):
    path = write(
        tmp_path / "leg.json",
        '{"side": "left", "entry": [{"kind": "note", "at": "2026-11-05", "by": {"role": "runner"}, "text": "x"}]}',
    )
    before = path.read_text()
    assert restride("check", path, "--fix").code == 1
    assert path.read_text() == before


def test_a_mistyped_value_is_answered_with_the_nearest(restride, tmp_path):
    leg = tmp_path / "leg.toml"
    leg.write_text('schema = 1\nside = "rigth"\nzone = "UTC"\n')
    assert "`side` is “rigth”. Do you mean `right`? It must be one of: `left`, `right`." in restride("check", leg).out
