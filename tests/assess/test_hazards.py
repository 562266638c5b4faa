"""The hazard log names rules and tests that exist, and leaves out no rule."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.assess.hazards import PAGE, page, rows

from restride.knowledge import load

ROOT = Path(__file__).parents[2]
RULES = {rule.id for rule in load().triage.rules}


def test_the_page_is_fresh_and_says_that_nobody_has_signed():
    assert PAGE.read_text("utf-8") == page(), "run `python tests/assess/hazards.py write`"
    assert load().triage.signed_by == ""
    assert "No clinician has signed" in page()


def test_every_rule_is_a_control_and_every_control_a_rule():
    assert {rule for row in rows() for rule in row["control"]} == RULES


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["id"])
def test_every_test_named_is_there(row):
    assert row["test"]
    for name in row["test"]:
        path, function = name.split("::")
        assert re.search(rf"^def {function}\(", (ROOT / path).read_text("utf-8"), re.MULTILINE), name
