"""The section of the report: every code has words, and the findings change them."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.cli.conftest import restride  # noqa: F401
from tests.needling.legs import ALONE, RUNNER, TABLE, Raw, entry, leg, override, visit
from tests.needling.test_after import BEFORE, ake, pain, session
from tests.needling.test_should import exam

from restride.cli.report_schema import NEEDLING
from restride.journal import read_raw, to_toml
from restride.needling import sessions
from restride.words import needling, words
from restride.words.needling_items import ITEMS

SECTION = re.compile(r"\n Needle or not\n.*?(?=\n What raises| Where this comes from)", re.DOTALL)


def section(restride: Any, tmp_path: Path, raw: Raw, *options: str) -> str:  # noqa: F811
    path = tmp_path / "leg.toml"
    path.write_text(to_toml(read_raw(raw)), "utf-8")
    ran = restride("report", path, *options)
    assert ran.code == 0, ran.err
    found = SECTION.search(ran.out)
    assert found is not None
    assert max(map(len, found.group().splitlines())) <= 80
    return " ".join(found.group().split())


def test_every_item_has_words_and_no_words_are_left_over() -> None:
    assert set(ITEMS) == {item.id for item in TABLE.items}
    assert all(needling.has_words(name) for name in (*TABLE.questions, "technique", "regions", "visit", "age"))


def test_every_finding_and_what_else_would_serve_have_words() -> None:
    rows = TABLE.findings.values()
    assert {row.could for row in rows} == set(needling.COULD)
    assert {name for row in rows for name in row.instead} == set(needling.INSTEAD)
    assert {row.certainty for row in rows} <= set(needling.CERTAINTY)
    assert set(TABLE.findings) == set(needling.FINDINGS) | {"strain"}


def test_every_part_of_consent_has_words() -> None:
    assert set(needling.CONSENT) == set(TABLE.consent)


def test_every_flag_has_words() -> None:
    source = inspect.getsource(inspect.getmodule(sessions) or sessions)
    written = set(re.findall(r'Flag\("([a-z_0-9]+)"', source)) | set(re.findall(r'"(depth_[a-z]+)"', source))
    assert written | {"outside_map", "vessels_and_nerves"} == set(needling.FLAGS)


LEGS = {
    "suitable": (leg(visit()), "No stop found. Consent comes next"),
    "alone": (leg(entry("note", "2026-03-10", text="x")), "An examiner has to look at the leg on the same day"),
    "early": (leg(onset="2026-03-09T10:00:00Z"), "The first 72 hours end on 12 March 2026, 10:00"),
    "blocked": (leg(visit(), chest_pain="yes"), "no needle until an examiner has settled it"),
    "review": (ALONE["valve_disease"], "`needling.valve_disease`"),
    "sole": (leg(visit(valve_disease="yes", sole_practice="yes")), "there is no second senior to ask"),
    "overridden": (leg(visit(valve_disease="yes"), override("valve_disease")), "overridden by [decision"),
    "held": (
        leg(
            visit(id="screen", needle_phobia="yes"),
            entry("correction", "2026-03-10T13:00:00Z", RUNNER, corrects="screen", unset=["needle_phobia"]),
        ),
        "That alone lifts nothing",
    ),
    "unaccounted": (leg(session(needles_out=0)), "have a picture taken today"),
    "quiet": (leg(session()), "no fast running, no race"),
    "response": (
        leg(*BEFORE, session(), ake("2026-03-13T12:00:00Z", 12), pain("2026-03-13T12:00:00Z", 1)),
        "It responded: 18° more range and 4 less pain",
    ),
    "no response": (
        leg(*BEFORE, session(), ake("2026-03-13T12:00:00Z", 25), pain("2026-03-13T12:00:00Z", 4)),
        "No response: 5° more range and 1 less pain",
    ),
    "same visit": (leg(*BEFORE, session(), ake("2026-03-10T10:30:00Z", 15)), "+15° on the day itself"),
    "asked": (leg(session(), entry("note", "2026-03-11T12:00:00Z", text="x")), "To be answered now, 24 hours after"),
    "range": (leg(exam(30, 15)), "15° short of the other leg"),
    "nothing": (leg(exam(15, 15), tightness="no", worst_pain=0), "nothing here that needling is used for"),
}


@pytest.mark.parametrize("name", LEGS)
def test_the_report_says_so_at_80_columns(restride: Any, tmp_path: Path, name: str) -> None:  # noqa: F811
    raw, said = LEGS[name]
    for options in ((), ("--all",)):
        assert said in section(restride, tmp_path, raw, *options)


def test_a_session_in_the_report_is_never_a_verdict(restride: Any, tmp_path: Path) -> None:  # noqa: F811
    for raw, _ in LEGS.values():
        text = section(restride, tmp_path, raw, "--all").lower()
        assert "all clear" not in text
        assert "all-clear" not in text


@pytest.mark.parametrize("name", LEGS)
def test_what_machines_read_fits_its_schema(restride: Any, tmp_path: Path, name: str) -> None:  # noqa: F811
    import json

    path = tmp_path / "leg.toml"
    path.write_text(to_toml(read_raw(LEGS[name][0])), "utf-8")
    found = json.loads(restride("report", path, "--json").out)["needling"]
    Draft202012Validator(NEEDLING).validate(found)
    assert found["screen"]["result"] in ("stop", "review", "ask", "no_stop_found")


def test_an_item_without_words_shows_its_code() -> None:
    assert needling.item(words(), "new_item") == "[new_item]"
    assert needling.question(words(), "new_question") == "[new_question]"
