"""Stages and gates: met, not met, not measured, out of date; by whom; and what passes nothing."""

from __future__ import annotations

import pytest
from tests.plan.legs import HOME, KNOWLEDGE, S1, asked, checkin, entry, examined, home_test, run

LEFT = KNOWLEDGE.plan.gates
MORNINGS = [checkin(day) for day in range(1, 30)]


def until(day):
    return MORNINGS[:day]


def gate(name, *entries, day, **of_leg):
    return asked(*until(day), *entries, day=day, **of_leg).stage.gates[name]


def stage(*entries, day, **of_leg):
    return asked(*until(day), *entries, day=day, **of_leg).stage


def test_a_fresh_strain_is_in_s1_and_nothing_is_measured():
    found = stage(day=3)
    assert found.stage == "S1"
    assert {one.gate for one in found.exits} == set(S1)
    assert {one.state for one in found.exits} == {"not_measured"}
    assert all(one.home for one in found.exits)


@pytest.mark.parametrize("left_out", S1)
def test_every_exit_of_s1_must_pass(left_out):
    done = [name for name in S1 if name != left_out]
    assert stage(home_test(3, done), day=4).stage == "S1"
    assert stage(home_test(3, S1), day=4).stage == "S2"


def test_a_stage_once_left_stays_left_when_its_readings_grow_old():
    assert stage(home_test(3, S1), day=25).stage == "S2"


def test_a_reading_grows_old_and_then_passes_nothing():
    assert gate("g_bridge90", home_test(3, ["g_bridge90"]), day=17).state == "met"
    old = gate("g_bridge90", home_test(3, ["g_bridge90"]), day=18)
    assert (old.state, old.why) == ("out_of_date", "old")


@pytest.mark.parametrize(("taken", "why"), [(["nsaid"], "painkillers"), (None, "painkillers_unasked")])
def test_on_pain_killers_or_unasked_a_reading_passes_nothing(taken, why):
    exam = home_test(3, ["g_bridge90"]) | {"painkillers": taken}
    morning = {key: value for key, value in checkin(3).items() if key != "painkillers"}
    mornings = [one for one in until(4) if one["id"] != "checkin-3"]
    exam = {key: value for key, value in exam.items() if value is not None}
    found = asked(*mornings, morning, exam, day=4).stage.gates["g_bridge90"]
    assert (found.state, found.why) == ("not_measured", why)


def test_within_72_hours_of_a_needle_a_reading_passes_nothing():
    needle = entry("needling", 8)
    near = gate("g_bridge90", needle, home_test(10, ["g_bridge90"]), day=12)
    assert (near.state, near.why) == ("not_measured", "needled")
    assert gate("g_bridge90", needle, home_test(12, ["g_bridge90"]), day=13).state == "met"


def test_a_bad_reading_under_influence_still_counts_against_the_leg():
    exam = home_test(3, []) | {
        "findings": [{"measure": "single_leg_squat", "side": "left", "painful": "yes", "method": "self"}],
        "painkillers": ["nsaid"],
    }
    assert gate("g_squat", exam, day=4).state == "not_met"


def test_a_home_test_opens_only_what_it_may():
    home = gate("g_outer75", home_test(10, ["g_outer75"]), day=11)
    assert (home.state, home.via) == ("met", "home")
    assert gate("g_iso90", home_test(10, ["g_outer75"]), day=11).state == "not_measured"
    seen = examined(10, {"measure": "strength_outer", "value": 95, "unit": "pct_of_other", "painful": "no"})
    assert gate("g_iso90", seen, day=11).via == "clinic"


def test_knee_extension_wants_two_days_one_tester_and_no_discomfort():
    one = gate("g_ake", home_test(10, ["g_ake"]), day=11)
    assert (one.state, one.why) == ("not_measured", "second_day")
    both = (home_test(10, ["g_ake"]), home_test(12, ["g_ake"]))
    assert gate("g_ake", *both, day=13).state == "met"
    ache = {"measure": "ake", "value": 4, "unit": "deg_deficit", "painful": "yes"}
    assert gate("g_ake", examined(12, ache), day=13).state == "not_met"
    other = {"measure": "ake", "value": 4, "unit": "deg_deficit", "painful": "no"}
    assert gate("g_ake", home_test(10, ["g_ake"]), examined(12, other), day=13).state == "not_measured"


@pytest.mark.parametrize(("share", "state"), [(75, "not_met"), (75.1, "met")])
def test_the_gate_of_s2_asks_for_more_than_its_share(share, state):
    found = gate("g_outer75", examined(5, {"measure": "strength_outer", "value": share, "unit": "pct_of_other"}), day=6)
    assert found.state == state
    assert found.needed == 75


def test_the_distance_branch_asks_for_no_sprint_no_ninety_and_no_fifteen_degrees():
    for name in ("S3", "S5"):
        assert name in stage(day=3).order
    assert "S4" not in stage(day=3).order
    runners = {row.id for row in LEFT.values() if row.binds in ("all", "distance")}
    assert not runners & {"g_run90", "g_iso90", "g_htest", "g_sprint"}
    assert "S4" in stage(day=3, athlete={"sprints": "yes"}).order


def test_no_home_test_judges_what_needs_somebody_there():
    for row in LEFT.values():
        if row.judged_by != "runner":
            assert row.id not in HOME
            assert not row.home or not KNOWLEDGE.plan.home[row.home].may_decide


def test_a_session_is_clean_only_with_everything_said():
    said = run(4, "walk_jog_1")
    assert stage(home_test(3, S1), said, day=5).sessions[0].verdict == "clean"
    for name in ("worst_pain", "limp", "pull"):
        silent = {key: value for key, value in said.items() if key != name}
        assert stage(home_test(3, S1), silent, day=5).sessions[0].verdict == "open"
    assert stage(home_test(3, S1), run(4, "walk_jog_1", worst_pain=3), day=5).sessions[0].not_clean == ("pain",)
    assert stage(home_test(3, S1), run(4, "strides_2", worst_pain=1), day=5).sessions[0].not_clean == ("pain",)
    assert stage(home_test(3, S1), said | {"painkillers": ["other"]}, day=5).sessions[0].verdict == "not_clean"


def test_own_speed_comes_from_the_best_race_of_the_year_or_is_unknown():
    def speed(*races, age=34):
        athlete = {"age": age, "recent_times": list(races)}
        return asked(*until(3), day=3, athlete=athlete).today.speed

    race = {"distance_m": 5000, "time_s": 1290, "on": "2026-01-10"}
    assert speed().how == "unknown"
    assert speed(race | {"on": "2024-01-10"}).how == "unknown"
    found = speed(race)
    aerobic = 2000 / (1290 * (2000 / 5000) ** 1.06) * 3.6
    assert found.middle == pytest.approx(1.6 * aerobic)
    assert found.low == pytest.approx(1.4 * aerobic)
    assert speed(race, age=61).middle == pytest.approx(1.4 * aerobic)
    half = {"distance_m": 21098, "time_s": 4000, "on": "2026-02-01"}
    assert speed(half, race).race_m == 5000
    assert speed(half).race_m == 21098
    assert speed({"distance_m": 42195, "time_s": 9000, "on": "2026-02-01"}).how == "unknown"
