"""A clinic's file may make safety stricter, never looser, and every answer can say so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from restride.knowledge import Knowledge, KnowledgeError, load
from restride.knowledge.overlay import check
from restride.knowledge.registry import TABLES
from restride.knowledge.units import UNITS
from restride.knowledge.walk import raw_figures

FIGURES = [raw for table in TABLES for raw in raw_figures(Knowledge().compiled(table))]
OPEN = [raw for raw in FIGURES if "tighten" in raw]
SHUT = [raw for raw in FIGURES if "tighten" not in raw]
AKE = "criteria.stages.S3.exits.ake.difference_same_tester"


def numbers(value: Any) -> list[float]:
    return value if isinstance(value, list) else [value]


def stricter_or_equal(raw: Any, value: Any) -> bool:
    pairs = zip(numbers(raw["value"]), numbers(value), strict=True)
    return all(new <= old if raw["tighten"] == "lower" else new >= old for old, new in pairs)


def overlay(folder: Path, values: dict[str, Any], clinic: Any = "Clinic by the river") -> Path:
    tree: dict[str, Any] = {"clinic": clinic}
    for key, value in values.items():
        node = tree
        *path, last = key.split(".")
        for part in path:
            node = node.setdefault(part, {})
        node[last] = value
    path = folder / "clinic.toml"
    path.write_text(tomli_w.dumps(tree))
    return path


@given(raw=st.sampled_from(OPEN), data=st.data())
def test_only_a_tightening_inside_the_unit_is_accepted(raw: Any, data: st.DataObject) -> None:
    reach = 2 * max(map(abs, numbers(raw["value"]))) + 1
    draw = st.floats(0, reach) | st.sampled_from(numbers(raw["value"])) | st.floats(-1e4, 1e4)
    shape = st.tuples(*[draw] * len(raw["value"])).map(list) if isinstance(raw["value"], list) else draw
    value = data.draw(shape)
    fault, change = check("clinic.toml", raw["key"], value)
    unit = UNITS[raw["unit"]]
    low = max(unit.low, 0) if min(numbers(raw["value"])) >= 0 else unit.low
    inside = all(low <= one <= unit.high for one in numbers(value))
    if inside and stricter_or_equal(raw, value):
        assert fault is None
        assert change == ({} if value == raw["value"] else {raw["key"]: value})
    else:
        assert change == {}
        assert fault is not None
        assert fault.path == raw["key"]


@given(raw=st.sampled_from(SHUT), value=st.floats(allow_nan=True, allow_infinity=True))
def test_a_figure_that_is_not_open_is_never_touched(raw: Any, value: float) -> None:
    fault, change = check("clinic.toml", raw["key"], value)
    assert fault is not None
    assert change == {}


def test_the_stricter_value_is_read_and_keeps_what_it_replaced(tmp_path: Path) -> None:
    knowledge = load(overlay(tmp_path, {AKE: 5}))
    figure = knowledge.criteria.stages["S3"].exits["ake"]["difference_same_tester"]
    assert (figure.value, figure.overlaid) == (5, 8)
    assert figure == knowledge.figure(AKE)
    assert (knowledge.overlaid, knowledge.overlaid_keys) == (True, (AKE,))
    assert knowledge.clinic == "Clinic by the river"
    assert load().figure(AKE).value == 8


def test_an_overlay_changes_the_version_and_an_idle_one_does_not(tmp_path: Path) -> None:
    plain = load().version
    assert load(overlay(tmp_path, {AKE: 5})).version != plain
    idle = load(overlay(tmp_path, {AKE: 8}))
    assert (idle.version, idle.overlaid) == (plain, False)


def test_one_bad_line_refuses_the_whole_file_and_names_every_fault(tmp_path: Path) -> None:
    values = {AKE: 5, "criteria.rules.exercise_pain.adjust_from": 4, "measures.ake.mdc_same_tester": 3}
    with pytest.raises(KnowledgeError) as refused:
        load(overlay(tmp_path, values | {"criteria.rules.exercise_pains.adjust_from": 1}))
    said = [str(fault) for fault in refused.value.faults]
    assert said == [
        "clinic.toml: criteria.rules.exercise_pain.adjust_from: 4: would loosen a safety figure; must be at most 2",
        "clinic.toml: criteria.rules.exercise_pains.adjust_from: 1: no such figure; "
        "give the path of one figure of a table",
        "clinic.toml: measures.ake.mdc_same_tester: 3: this figure is not open to a clinic; "
        "only figures marked `tighten` are",
    ]


@pytest.mark.parametrize("value", ["5", True, [5], float("nan"), -1])
def test_what_is_no_fitting_number_is_refused(value: Any, tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="difference_same_tester"):
        load(overlay(tmp_path, {AKE: value}))


@pytest.mark.parametrize("clinic", ["", 3])
def test_a_clinic_must_sign_its_overlay(clinic: Any, tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="must name the clinic"):
        load(overlay(tmp_path, {AKE: 5}, clinic))


@given(junk=st.binary(max_size=80))
def test_any_bytes_give_knowledge_or_the_named_error(junk: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "junk.toml"
    path.write_bytes(junk)
    try:
        knowledge = load(path)
    except KnowledgeError as error:
        knowledge, faults = None, error.faults
    assert knowledge or faults


def test_the_example_of_the_documents_is_accepted(tmp_path: Path) -> None:
    text = (Path(__file__).parents[2] / "docs" / "knowledge.md").read_text()
    path = tmp_path / "clinic.toml"
    path.write_text(text[text.index('clinic = "') :].split("```")[0])
    assert load(path).overlaid_keys == (AKE, "triage.hours.same_day")
