"""Every field that claims a use in the plan changes a plan somewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, get_args

import pytest
from tests.plan.legs import PHYSIO, S1, asked, checkin, entry, examined, home_test, run

from restride.journal import Athlete
from restride.journal.field import routing
from restride.journal.kinds import KINDS

RACE = {"distance_m": 5000, "time_s": 1290, "on": "2026-01-10"}
FAST = {"recent_times": [RACE]}
OPEN = (checkin(3), home_test(3, S1), checkin(4))
RAN = (*OPEN, checkin(5), checkin(6))
FREE = run(4, "walk_jog_1", worst_pain=1)
CLIMBED = [
    part
    for day, step in enumerate(("walk_jog_1", "walk_jog_2", "walk_jog_3", "easy_20", "easy_30"))
    for part in (run(4 + 2 * day, step), checkin(4 + 2 * day), checkin(5 + 2 * day))
]
LONG = (*OPEN[:2], *CLIMBED, checkin(14))
STRODE = (
    *LONG,
    home_test(13, ["g_slr75", "g_outer75"]),
    run(14, "strides_1"),
    *(checkin(day) for day in (15, 16, 17)),
)
DIG = entry("exercise", 3, "dig", exercise="heel_dig", done="all")
BRIDGE = entry("exercise", 3, "bridge", exercise="double_leg_bridge", done="all", worst_pain=0)
POLICY = entry("decision", 3, "policy", by=PHYSIO, topic="pain_policy", choice="permissive", reason="strength")
OLD = {"age": 70}
LOADING = entry("decision", 3, "loading", by=PHYSIO, topic="loading", choice="load", reason="examined")


def without(raw: dict[str, Any], *names: str) -> dict[str, Any]:
    return {key: value for key, value in raw.items() if key not in names}


Case = tuple[tuple[Any, ...], dict[str, Any]]
PAIRS: dict[str, tuple[int, Case, Case]] = {
    "athlete.sprints": (17, (STRODE, {"athlete": {"sprints": "no"}}), (STRODE, {"athlete": {"sprints": "yes"}})),
    "athlete.usual_run_min": (
        17,
        (STRODE, {}),
        (STRODE, {"athlete": {"usual_run_min": 60}}),
    ),
    "athlete.longest_run_30d_km": (4, (OPEN, {}), (OPEN, {"athlete": {"longest_run_30d_km": 12}})),
    "athlete.recent_times": (4, (OPEN, {}), (OPEN, {"athlete": FAST})),
    "about.facts": (
        4,
        ((*OPEN, entry("about", 3, facts={})), {}),
        ((*OPEN, entry("about", 3, facts={"longest_run_30d_km": 12})), {}),
    ),
    "about.unset": (
        4,
        ((*OPEN, entry("about", 3)), {"athlete": {"longest_run_30d_km": 12}}),
        ((*OPEN, entry("about", 3, unset=["longest_run_30d_km"])), {"athlete": {"longest_run_30d_km": 12}}),
    ),
    "checkin.painkillers": (4, (OPEN, {}), ((*OPEN[:2], checkin(4, painkillers=["nsaid"])), {})),
    "checkin.after_session": (
        6,
        ((*RAN, run(4, "walk_jog_1")), {}),
        ((*OPEN, run(4, "walk_jog_1"), checkin(5, after_session="worse"), checkin(6)), {}),
    ),
    "exam.findings": (4, (OPEN, {}), ((checkin(3), home_test(3, S1[:3]), checkin(4)), {})),
    "exam.painkillers": (
        4,
        (OPEN, {}),
        ((checkin(3), home_test(3, S1) | {"painkillers": ["opioid"]}, checkin(4)), {}),
    ),
    "decision.topic": (
        4,
        ((*OPEN, LOADING), {"athlete": OLD}),
        ((*OPEN, LOADING | {"topic": "referral"}), {"athlete": OLD}),
    ),
    "decision.choice": (4, ((*OPEN, POLICY), {}), ((*OPEN, POLICY | {"choice": "usual"}), {})),
    "run.step": (6, ((*RAN, run(4, "walk_jog_1")), {}), ((*RAN, run(4, "free")), {})),
    "run.distance_km": (
        6,
        ((*RAN, run(4, "walk_jog_1", distance_km=2)), {}),
        ((*RAN, run(4, "walk_jog_1", distance_km=9)), {}),
    ),
    "run.fastest_kmh": (
        6,
        ((*RAN, FREE | {"fastest_kmh": 8.0}), {"athlete": FAST}),
        ((*RAN, FREE | {"fastest_kmh": 22.0}), {"athlete": FAST}),
    ),
    "run.fastest_s_per_km": (
        6,
        ((*RAN, FREE | {"fastest_s_per_km": 400}), {"athlete": FAST}),
        ((*RAN, FREE | {"fastest_s_per_km": 160}), {"athlete": FAST}),
    ),
    "run.share_felt": (6, ((*RAN, FREE | {"share_felt": 40}), {}), ((*RAN, FREE | {"share_felt": 90}), {})),
    "run.worst_pain": (6, ((*RAN, FREE), {}), ((*RAN, FREE | {"worst_pain": 4}), {})),
    "run.limp": (6, ((*RAN, FREE), {}), ((*RAN, without(FREE, "limp")), {})),
    "run.pull": (6, ((*RAN, FREE), {}), ((*RAN, FREE | {"pull": "yes"}), {})),
    "run.painkillers": (6, ((*RAN, FREE), {}), ((*RAN, FREE | {"painkillers": ["nsaid"]}), {})),
    "exercise.exercise": (4, ((*OPEN, DIG), {}), ((*OPEN, DIG | {"exercise": "single_leg_bridge"}), {})),
    "exercise.done": (
        4,
        ((*OPEN, DIG | {"exercise": "squat", "worst_pain": 5}), {}),
        ((*OPEN, DIG | {"exercise": "squat", "worst_pain": 5, "done": "none"}), {}),
    ),
    "exercise.worst_pain": (4, ((*OPEN, BRIDGE), {}), ((*OPEN, BRIDGE | {"worst_pain": 6}), {})),
    "exercise.pain_next_morning": (4, ((*OPEN, BRIDGE), {}), ((*OPEN, BRIDGE | {"pain_next_morning": 6}), {})),
}


def claims() -> set[str]:
    models = [("athlete", Athlete)]
    models += [(str(get_args(model.model_fields["kind"].annotation)[0]), model) for model in KINDS]
    return {
        f"{kind}.{name}"
        for kind, model in models
        for name, info in model.model_fields.items()
        if "plan" in routing(info)[1]
    }


def test_every_claim_of_the_plan_has_its_pair():
    assert claims() == set(PAIRS)


@pytest.mark.parametrize("name", PAIRS)
def test_a_field_that_claims_a_use_in_the_plan_changes_one(name):
    day, (one, of_one), (other, of_other) = PAIRS[name]
    found, changed = (asked(*said, day=day, **of) for said, of in ((one, of_one), (other, of_other)))
    assert found.today.days, "a plan to compare with"
    # Beside the plan stands the forecast, whose last digits are no plan.
    assert replace(found.today, beside=None) != replace(changed.today, beside=None)


def test_an_exam_in_clinic_moves_the_next_one():
    assert asked(*OPEN, day=4).today.next_exam != asked(*OPEN, examined(4), checkin(5), day=5).today.next_exam
