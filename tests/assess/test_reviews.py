"""A flag review lifts what it ruled out, until it is taken back or something new is said."""

from typing import Any

from restride.assess import UrgencyAnswer, triage
from restride.journal import read_raw
from restride.knowledge import load
from restride.terms import Urgency

TABLE = load().triage
RUNNER = {"role": "runner"}
DOCTOR = {"name": "Dr Bay", "role": "doctor", "registration": "G1", "place": "Ward"}
GROUPS = ["cauda_equina", "limb", "infection", "clot", "nerve", "rupture", "bone", "risks"]
INTAKE = {
    "id": "story",
    "kind": "intake",
    "at": "2026-03-01",
    "by": RUNNER,
    "onset": "sudden",
    "during": "run",
    "mechanism": "sprint",
    "places": ["mid-outer"],
    "bruise": "none",
    "weight_bearing": "normal",
    "course": ["same"],
    "breathless": "yes",
    "chest_pain": "no",
    "coughing_blood": "no",
    "none_of": GROUPS,
}
REVIEW = {
    "id": "review",
    "kind": "flag_review",
    "at": "2026-03-02",
    "by": DOCTOR,
    "examiner": DOCTOR,
    "rules": ["lung_clot"],
    "found": "scan without a clot",
    "result": "ruled_out",
}


def urgency(*later: dict[str, Any]) -> UrgencyAnswer:
    onset = {"id": "went", "kind": "onset", "at": "2026-03-01", "by": RUNNER, "manner": "sudden"}
    athlete = {"age": 30, "sex": "male", "medicines": ["none"], "conditions": ["none"]}
    raw = {"side": "left", "athlete": athlete, "entry": [onset, INTAKE, REVIEW, *later]}
    return triage(read_raw(raw).as_known(), TABLE).urgency


def test_a_review_that_rules_out_lifts_the_block() -> None:
    assert urgency().level is Urgency.SELF_MANAGE


def test_a_review_taken_back_puts_the_block_back() -> None:
    retract = {"id": "r", "kind": "retract", "at": "2026-03-03", "by": DOCTOR, "retracts": "review"}
    assert urgency(retract).level is Urgency.EMERGENCY


def test_a_review_corrected_to_still_open_puts_the_block_back() -> None:
    change = {"corrects": "review", "set": {"result": "still_open"}}
    assert urgency({"id": "c", "kind": "correction", "at": "2026-03-03", "by": DOCTOR} | change).level.blocks


def test_a_review_corrected_to_ruled_out_lifts_nothing() -> None:
    opened = REVIEW | {"id": "again", "at": "2026-03-03", "result": "still_open", "rules": ["cauda_equina"]}
    sign = {"id": "s", "kind": "checkin", "at": "2026-03-03", "by": RUNNER, "new_signs": ["saddle_or_bladder"]}
    change = {"corrects": "again", "set": {"result": "ruled_out"}}
    corrected = {"id": "c", "kind": "correction", "at": "2026-03-04", "by": RUNNER} | change
    assert urgency(sign, opened, corrected).level is Urgency.EMERGENCY


def test_the_same_sign_said_anew_blocks_again() -> None:
    sign = {"id": "s", "kind": "checkin", "at": "2026-03-04", "by": RUNNER, "new_signs": ["chest"]}
    assert urgency(sign).level is Urgency.EMERGENCY


def test_a_correction_that_adds_a_sign_blocks_again() -> None:
    change = {"corrects": "story", "set": {"coughing_blood": "yes"}}
    assert urgency({"id": "c", "kind": "correction", "at": "2026-03-04", "by": RUNNER} | change).level.blocks


def test_a_correction_of_something_else_leaves_the_review_standing() -> None:
    change = {"corrects": "story", "set": {"warmed_up": "no"}}
    answer = urgency({"id": "c", "kind": "correction", "at": "2026-03-04", "by": RUNNER} | change)
    assert answer.level is Urgency.SELF_MANAGE
