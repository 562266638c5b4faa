"""Every rule of the tables, each shown to fire on a table that breaks it."""

from pathlib import Path
from typing import Any

import pytest
from tests.knowledge.tables import GOOD, SOURCES, compiled

from restride.knowledge.checks import Checker
from restride.knowledge.faults import Fault


def faults(figure: Any, folder: Path) -> list[Fault]:
    raw = compiled({"ake": {"mdc": figure}}, folder)
    return list(Checker("measures.toml", SOURCES).walk(raw, ""))


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "no source": ({"value": 8, "unit": "deg"}, "has no source"),
    "dangling source": (GOOD | {"src": ["NOBODY1900"]}, "no source 'NOBODY1900'"),
    "unknown unit": (GOOD | {"unit": "degrees"}, "unknown unit 'degrees'"),
    "unit missing": ({"value": 8, "src": ["READ2020"]}, "unknown unit None"),
    "unknown seen": (GOOD | {"seen": "heard"}, "seen 'heard'"),
    "unknown key": (GOOD | {"average": 3}, "unknown key 'average'"),
    "neither value nor unread": ({"unread": False, "unit": "deg", "src": ["READ2020"]}, "needs a value"),
    "both value and unread": (GOOD | {"unread": True}, "needs a value"),
    "value in words": (GOOD | {"value": "eight"}, "neither a number"),
    "empty list": (GOOD | {"value": []}, "neither a number"),
    "interval upside down": (GOOD | {"ci95": [9, 7]}, "ci95 must be two numbers"),
    "negative spread": (GOOD | {"sd": -1}, "sd must be a number"),
    "impossible in its unit": (GOOD | {"unit": "sens"}, "is not possible in sens"),
    "a way to tighten that is none": (GOOD | {"tighten": "sideways"}, "tighten must be"),
    "a basis that is none": (GOOD | {"basis": "hearsay"}, "basis 'hearsay'"),
    "design without why": (
        {"value": 8, "unit": "deg", "basis": "design", "range": [5, 9]},
        "must say why",
    ),
    "design without range": (
        {"value": 8, "unit": "deg", "basis": "design", "why": "it seemed right"},
        "must give the range",
    ),
    "design outside its range": (
        {"value": 8, "unit": "deg", "basis": "design", "why": "it seemed right", "range": [1, 2]},
        "outside its own range",
    ),
}


def test_a_good_figure_has_no_fault(tmp_path: Path) -> None:
    assert faults(GOOD, tmp_path) == []


@pytest.mark.parametrize("name", BAD)
def test_a_bad_figure_is_named_with_file_and_path(name: str, tmp_path: Path) -> None:
    figure, says = BAD[name]
    found = faults(figure, tmp_path)
    assert [fault.file for fault in found] == ["measures.toml"] * len(found)
    assert any(says in fault.problem and fault.path.startswith("ake.mdc") for fault in found), found


@pytest.mark.parametrize("value", [8, 2.5, [1, 2], {"deep": [{"id": "x", "width": 3}]}])
def test_a_number_outside_a_figure_is_refused(value: Any, tmp_path: Path) -> None:
    found = faults(value, tmp_path)
    assert found
    assert all("must stand in a figure" in fault.problem for fault in found)


def test_structural_numbers_need_no_source(tmp_path: Path) -> None:
    assert faults({"order": 1, "n": 30, "level": 2}, tmp_path) == []


def test_all_faults_come_at_once(tmp_path: Path) -> None:
    raw = compiled({"ake": {name.replace(" ", "_"): bad for name, (bad, _) in BAD.items()}}, tmp_path)
    found = {fault.path.split(".")[1] for fault in Checker("measures.toml", SOURCES).walk(raw, "")}
    assert found == {name.replace(" ", "_") for name in BAD}


def test_a_row_passes_its_source_on_but_never_to_design(tmp_path: Path) -> None:
    design = {"value": 2, "unit": "d", "basis": "design", "why": "a guess", "range": [1, 3]}
    raw = compiled({"row": {"src": ["QUOTED2020"], "a": {"value": 1, "unit": "d"}, "b": design}}, tmp_path)
    assert raw["row"]["a"]["src"] == ["QUOTED2020"]
    assert raw["row"]["a"]["seen"] == "secondary"
    assert "src" not in raw["row"]["b"]


def test_a_figure_of_two_sources_was_seen_no_better_than_the_weaker(tmp_path: Path) -> None:
    raw = compiled({"ake": {"mdc": GOOD | {"src": ["READ2020", "QUOTED2020"]}}}, tmp_path)
    assert raw["ake"]["mdc"]["seen"] == "secondary"


def test_a_row_says_how_it_was_seen_in_a_known_word(tmp_path: Path) -> None:
    raw = compiled({"row": {"src": ["READ2020"], "seen": "heard"}}, tmp_path)
    assert [fault.path for fault in Checker("measures.toml", SOURCES).walk(raw, "")] == ["row.seen"]


def test_a_figure_knows_its_own_key(tmp_path: Path) -> None:
    assert compiled({"ake": {"mdc": GOOD}}, tmp_path)["ake"]["mdc"]["key"] == "measures.ake.mdc"
