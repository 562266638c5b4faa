"""`muscle`, `sources`, `schema` and `demo`."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from restride.demo import FILE
from restride.journal import read_file, to_raw


@pytest.mark.parametrize("name", ["biceps_femoris_long", "BFlh", "bflh", "Biceps femoris long"])
def test_a_muscle_is_found_by_any_of_its_names(restride, name):
    out = restride("muscle", name).out
    assert "Biceps femoris, long head" in out
    for aspect in ("Starts at", "Ends at", "Nerve", "In walking", "In running", "In jumping", "For the pelvis"):
        assert aspect in out


@pytest.mark.parametrize(
    ("name", "heads"),
    [
        ("biceps femoris", ["BFlh", "BFsh"]),
        ("Biceps  Femoris, long head", ["BFlh"]),
        ("medial hamstring", ["ST", "SM"]),
        ("outer hamstring", ["BFlh", "BFsh"]),
        ("hamstrings", ["BFlh", "BFsh", "ST", "SM"]),
    ],
)
def test_a_common_name_shows_every_muscle_that_it_stands_for(restride, name, heads):
    out = restride("muscle", name).out
    assert [head for head in ("BFlh", "BFsh", "ST", "SM") if f"  {head} · " in out] == heads


def test_a_muscle_that_is_none_of_the_four_is_answered_with_the_four(restride):
    ran = restride("muscle", "gastrocnemius")
    assert ran.code == 1
    assert "semitendinosus" in ran.err


def test_a_source_says_how_it_was_read_and_what_rests_on_it(restride):
    out = restride("sources", "warren2010").out
    assert "[WARREN2010]" in out
    assert "How it was read" in out
    assert "risk_factors.ake_positive" in out


def test_a_mistyped_source_is_answered_with_the_nearest(restride):
    ran = restride("sources", "WAREN2010")
    assert ran.code == 1
    assert "`WARREN2010`" in ran.err


def test_a_journal_fits_the_schema_that_is_printed(restride):
    schema = json.loads(restride("schema", "journal").out)
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(to_raw(read_file(FILE), mode="json"))


def test_every_field_and_value_of_the_schema_is_explained(restride):
    schema = json.loads(restride("schema", "journal").out)
    parts = [schema, *schema["$defs"].values()]
    fields = [field for part in parts for field in part.get("properties", {}).values()]
    assert all(field.get("description") for field in fields)
    for part in parts:
        for value in part.get("enum", ()):
            assert f"`{value}`: " in part["description"]


def test_the_report_schema_is_a_schema(restride):
    Draft202012Validator.check_schema(json.loads(restride("schema", "report").out))


def test_the_demo_is_called_made_up_and_says_how_to_write_ones_own(restride):
    out = restride("demo").out
    assert "made up" in out
    assert "restride new leg.toml" in out


def test_the_demo_can_be_copied(restride, tmp_path):
    copy = tmp_path / "copy.toml"
    copy.write_text(restride("demo", "--toml").out)
    assert restride("check", copy).code == 0


def test_the_version_is_told(restride):
    from restride import __version__

    assert restride("--version").out == f"restride {__version__}\n"
