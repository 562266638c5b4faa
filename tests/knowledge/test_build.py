"""Authored tables become shipped ones, whole, fresh and held to each other."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.knowledge.tables import copy_of_the_authored

from restride.knowledge.build import build, read_tables
from restride.knowledge.compiled import SHIPPED
from restride.knowledge.registry import TABLES


def test_the_shipped_tables_are_fresh_and_without_fault() -> None:
    command = [sys.executable, "-m", "restride.knowledge.build", "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_stale_table_is_reported_and_left_alone(tmp_path: Path) -> None:
    authored = copy_of_the_authored(tmp_path)
    changed = authored / "recovery.toml"
    changed.write_text(changed.read_text().replace("value = 79", "value = 78"))
    before = (SHIPPED / "recovery.json").read_bytes()
    assert [str(fault) for fault in build(authored, SHIPPED, write=False)] == [
        "recovery.json: (whole file): stale: run python -m restride.knowledge.build"
    ]
    assert (SHIPPED / "recovery.json").read_bytes() == before


def test_building_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    assert build(shipped=tmp_path) == []
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        f"{name}.json": (SHIPPED / f"{name}.json").read_bytes() for name in TABLES
    }


def test_a_table_at_fault_is_not_shipped_and_the_others_are(tmp_path: Path) -> None:
    authored, shipped = copy_of_the_authored(tmp_path), tmp_path / "shipped"
    shipped.mkdir()
    bad = authored / "recovery.toml"
    bad.write_text(bad.read_text() + '\n[healing.guess]\nsrc = ["NOBODY1900"]\ndays = 3\n')
    faults = build(authored, shipped)
    assert {(fault.file, fault.path) for fault in faults} == {
        ("recovery.toml", "healing.guess.src"),
        ("recovery.toml", "healing.guess.days"),
    }
    assert {path.stem for path in shipped.iterdir()} == set(TABLES) - {"recovery"}


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("recovery.toml", "[healing.inflammation]", "[healing.inflammation", "not TOML"),
        ("muscles.toml", "[semitendinosus.facts.nerve]", "[semitendinosus.facts.nerves]", "cannot be read"),
        ("grades.toml", "groups.mri_0.mean", "groups.mri_0.average", "must be the path of a figure"),
        ("risk_factors.toml", '"imbalance_over_15", ', '"imbalance_over_16", ', "no row 'imbalance_over_16'"),
        ("sources.toml", 'unused = "for exercises and protocols"\n', "", "no table cites it"),
        ("sources.toml", "[NETO2015]\n", '[NETO2015]\nunused = "idle"\n', "take `unused` away"),
        ("sources.toml", "[NETO2015]\ncitation", "[NETO2015]\ntitle", "needs citation and seen"),
    ],
)
def test_each_fault_between_or_in_tables_is_found(file: str, old: str, new: str, says: str, tmp_path: Path) -> None:
    path = copy_of_the_authored(tmp_path) / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
    assert any(says in fault.problem for fault in build(tmp_path, SHIPPED, write=False))


def test_a_table_nobody_registered_and_one_that_is_missing_are_faults(tmp_path: Path) -> None:
    authored = copy_of_the_authored(tmp_path)
    (authored / "recovery.toml").rename(authored / "recoveries.toml")
    found = {fault.file: fault.problem for fault in build(authored, SHIPPED, write=False)}
    assert "not registered" in found["recoveries.toml"]
    assert "missing" in found["recovery.toml"]


def test_every_registered_table_is_authored_and_shipped() -> None:
    assert set(read_tables()[0]) == set(TABLES) == {path.stem for path in SHIPPED.glob("*.json")}
