"""People who contradict themselves, and examiners who answer what is no yes-or-no question."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from tests.cases.vignettes import LATER, QUIET, RUNNER, ZERO

from restride.answer import Answer, answer
from restride.journal import read_raw
from restride.terms import Urgency

STORY = {"onset": "sudden", "during": "run", "mechanism": "fast_run", "places": ["mid-outer"], "limp_hours": 0}


def told(*more: dict[str, Any], athlete: dict[str, Any] | None = None, **said: Any) -> Answer:
    """Our answer to a plain strain, every group answered "none of these", except for what is said."""
    onset = {"id": "onset", "kind": "onset", "at": ZERO, "by": RUNNER, "manner": "sudden"}
    story = {"id": "story", "kind": "intake", "at": ZERO + LATER, "by": RUNNER} | QUIET | STORY | said
    person = {"age": 44, "sex": "female"} | (athlete or {})
    return answer(read_raw({"side": "right", "athlete": person, "entry": [onset, story, *more]}))


def review(question: str) -> dict[str, Any]:
    examiner = {"name": "A", "role": "doctor", "registration": "1", "place": "clinic"}
    at = ZERO + 2 * LATER
    head = {"id": "review", "kind": "flag_review", "at": at, "by": {"role": "doctor"}, "examiner": examiner}
    return head | {"questions": [question], "found": "nothing", "result": "ruled_out"}


def test_the_leg_itself_is_plain():
    assert told().urgency.level is Urgency.SELF_MANAGE


def test_what_is_said_beside_none_of_these_counts():
    assert told(numbness="yes").urgency.level is Urgency.CLINICIAN


@pytest.mark.parametrize(
    "known",
    [
        {"conditions": ["cancer"]},
        {"conditions": ["bleeding_disorder"]},
        {"conditions": ["osteoporosis"]},
        {"conditions": ["previous_clot"]},
        {"medicines": ["other_anticoagulant"]},
        {"medicines": ["vitamin_k_antagonist"]},
        {"medicines": ["bisphosphonate"]},
    ],
    ids=str,
)
def test_none_of_these_never_takes_back_a_risk_that_is_known(known):
    assert told(athlete=known).urgency.level is Urgency.CLINICIAN


@pytest.mark.parametrize("question", ["mechanism", "places", "course", "bruise", "numbness", "needled_days_ago"])
def test_a_review_may_answer_any_question(question):
    assert told(review(question)).urgency.level is not None


@pytest.mark.parametrize("question", ["worst_pain", "limp_hours"])
def test_a_review_may_name_a_question_that_takes_a_number(question):
    assert told(review(question)).urgency.level is not None


def test_walking_pain_that_has_become_terrible_is_no_longer_for_oneself():
    at = ZERO + timedelta(days=3)
    worse = {"id": "morning", "kind": "checkin", "at": at, "by": RUNNER, "limp": "no", "walking": 9, "worst": 10}
    assert told(worse | {"new_signs": ["none"]}, worst_pain=4).urgency.level is Urgency.CLINICIAN
