"""What a day brings, and what a runner who does it all comes to."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from tests.plan.legs import (
    ATHLETE,
    KNOWLEDGE,
    PHYSIO,
    S1,
    asked,
    checkin,
    entry,
    examined,
    followed,
    home_test,
    run,
    today,
)

COLD = {"new_signs": ["fever_or_unwell"], "plain_cold": "yes", "very_ill": "no", "hot_red_leg": "no"}
RACE = {"recent_times": [{"distance_m": 5000, "time_s": 1290, "on": "2026-01-10"}], "usual_run_min": 50}
GOOD = followed(34, athlete=RACE)
PLAN = KNOWLEDGE.plan


MORNINGS = [home_test(2, S1), *(checkin(day) for day in (1, 2))]


def codes(day):
    return {hold.code for hold in day.holds}


def test_a_runner_who_does_it_all_climbs_the_whole_ladder():
    runs = [day.run.step for _, day in GOOD if day.run is not None and day.run.new]
    assert runs[0] == "walk_jog_1"
    assert runs[-1] == "race"
    assert [answer.stage.stage for answer, _ in GOOD][-1] == "S6"


def test_at_most_four_things_and_one_new_thing_a_day():
    known = set()
    for _, day in GOOD:
        assert len(day.items) + (day.run is not None) <= 4
        new = {item.exercise for item in day.items if item.new}
        assert not (day.run is not None and day.run.new and new)
        assert len(new) <= 1 or day.novelty == "set"
        assert not new & known
        known |= {item.exercise for item in day.items}


def test_nothing_a_runner_does_alone_passes_eighty_per_cent():
    for answer, day in GOOD:
        if day.run is not None:
            assert day.run.pct_max[1] <= 80
            assert day.run.kmh[1] <= 0.8 * answer.today.speed.low + 1e-9
            assert PLAN.steps[day.run.step].supervision != "never_alone"


def test_rest_between_runs_and_between_hard_ones():
    runs = [(day.date, day.run.step) for _, day in GOOD if day.run is not None]
    first_easy = next(date for date, step in runs if PLAN.steps[step].axis != "time")
    early = [date for date, _ in runs if date < first_easy]
    assert all(b - a >= timedelta(days=2) for a, b in pairwise(early))
    dates = {date for date, _ in runs}
    assert not any({d, d + timedelta(days=1), d + timedelta(days=2)} <= dates for d in dates)
    hard = [date for date, step in runs if PLAN.steps[step].axis != "time"]
    assert all(b - a >= timedelta(days=2) for a, b in pairwise(hard))


def test_the_nordic_comes_after_full_training_and_on_hard_days_only():
    for answer, day in GOOD:
        if any(item.exercise == "nordic" for item in day.items):
            assert {"usual_run", "tempo_1"} <= set(answer.today.ladder.passed)
            assert day.run is not None


def test_every_day_that_asks_for_work_has_a_warm_up():
    assert all(day.warm_up for _, day in GOOD if day.run or day.items or day.tests)


def test_no_load_before_day_two_and_the_tests_of_s1_first():
    assert codes(today(checkin(1), day=1)) >= {"early"}
    day = today(checkin(2), day=2)
    assert day.tests == S1
    assert day.run is None
    assert day.items


PASSED = (checkin(3), home_test(3, S1), checkin(4))


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"new_signs": None}, "signs_unasked"),
        ({"painkillers": None}, "painkillers_unasked"),
        ({"painkillers": ["nsaid"]}, "painkillers"),
        ({"limp": "yes"}, "limp"),
        ({"limp": "cant_tell"}, "limp"),
        ({"walking": 3}, "walking_hurts"),
        ({"new_signs": ["new_pull"]}, "new_pull"),
        (COLD, "fever"),
    ],
)
def test_what_a_morning_says_keeps_the_leg_from_running(said, code):
    assert today(*PASSED, day=4).run is not None
    plain = {name: value for name, value in said.items() if value is not None}
    morning = checkin(4, **plain)
    for name, value in said.items():
        if value is None:
            del morning[name]
    held = today(*PASSED[:2], morning, day=4)
    assert held.run is None
    assert code in codes(held)


def test_without_this_mornings_check_in_there_is_no_run():
    held = today(*PASSED[:2], day=4)
    assert held.run is None
    assert "signs_unasked" in codes(held)


def test_a_run_that_waits_for_the_check_in_is_named_and_is_no_run():
    unasked = asked(*MORNINGS, day=3).today.today
    well = asked(*MORNINGS, checkin(3), day=3).today.today
    assert unasked.run is None
    assert unasked.waits is not None
    assert unasked.waits == well.run
    assert well.waits is None
    assert asked(*MORNINGS, checkin(3, limp="yes", new_signs=None), day=3).today.today.waits is None


def test_a_run_counts_only_once_the_next_morning_is_in():
    ran = (*PASSED, run(4, "walk_jog_1"))
    silent = asked(*ran, checkin(6), day=6).today
    assert silent.ladder.passed == ()
    assert "morning" in silent.ladder.open
    told = asked(*ran, checkin(5), checkin(6), day=6).today
    assert told.ladder.passed == ("walk_jog_1",)


def test_a_new_pull_holds_everything_until_a_clinician_has_looked():
    pulled = (*PASSED, run(4, "walk_jog_1", pull="yes"), *[checkin(day) for day in range(5, 12)])
    held = today(*pulled, day=11)
    assert held.run is None
    assert held.items == ()
    assert "new_pull" in codes(held)
    seen = examined(8, {"measure": "gap", "result": "absent"}, {"measure": "strength_outer", "result": "normal"})
    assert "new_pull" not in codes(today(*pulled, seen, day=11))


def test_a_fever_lasts_a_day_more_and_leaves_two_easy_days():
    ill = (*PASSED[:2], checkin(4, **COLD))
    mornings = [checkin(day) for day in range(5, 10)]
    assert "fever" in codes(today(*ill, *mornings, day=5))
    easy = today(*ill, *mornings, day=6)
    assert [hold.stops for hold in easy.holds if hold.code == "fever"] == ["fast"]
    assert "fever" not in codes(today(*ill, *mornings, day=8))


def test_from_65_loading_waits_for_a_clinician():
    old = {"age": 70}
    held = today(*PASSED, day=4, athlete=old)
    assert held.run is None
    assert held.items == ()
    decided = entry("decision", 3, by=PHYSIO, topic="loading", choice="load", reason="examined, bone dense")
    assert "older" not in codes(today(*PASSED, decided, day=4, athlete=old))
    alone = entry("decision", 3, topic="loading", choice="load", reason="I feel well")
    assert "older" in codes(today(*PASSED, alone, day=4, athlete=old))


def test_osteoporosis_that_nobody_asked_about_holds_like_a_yes():
    athlete = {key: value for key, value in ATHLETE.items() if key != "conditions"} | {"conditions": None}
    groups = ["lung", "cauda_equina", "limb", "infection", "clot", "nerve", "rupture", "bone"]
    unasked = ("cancer", "previous_clot", "recent_operation", "immobility", "long_travel")
    story = {"none_of": groups} | dict.fromkeys(unasked, "no")
    assert codes(today(*PASSED, day=4, athlete=athlete, story=story)) & {"bone_unasked", "older"}


def test_only_a_clinician_loosens_the_pain_limit_and_never_for_runs():
    chosen = {"topic": "pain_policy", "choice": "permissive", "reason": "strength lags"}
    assert asked(*PASSED, entry("decision", 3, **chosen), day=4).today.pain.gym == 2
    policy = asked(*PASSED, entry("decision", 3, by=PHYSIO, **chosen), day=4).today.pain
    assert (policy.gym, policy.run, policy.fast) == (4, 2, 0)


def test_an_exercise_that_hurt_becomes_an_easier_one():
    done = entry("exercise", 3, exercise="double_leg_bridge", done="all", worst_pain=6)
    known = entry("exercise", 2, "dig", exercise="heel_dig", done="all")
    before = [item.exercise for item in today(*PASSED, known, day=4).items]
    after = [item.exercise for item in today(*PASSED, known, done, day=4).items]
    assert "double_leg_bridge" in before
    assert "double_leg_bridge" not in after


def test_weeks_without_a_run_take_steps_back():
    ran = (*PASSED, run(4, "walk_jog_1"), checkin(5), run(6, "walk_jog_2"), checkin(7))
    assert asked(*ran, checkin(8), day=8).today.ladder.passed == ("walk_jog_1", "walk_jog_2")
    assert asked(*ran, checkin(15), day=15).today.ladder.passed == ("walk_jog_1",)
    assert asked(*ran, checkin(37), day=37, story={"course": ["better"]}).today.ladder.passed == ()


def test_three_bad_tries_of_a_step_ask_for_a_clinician():
    bad = [part for day in (4, 7, 10) for part in (run(day, "walk_jog_1", worst_pain=4), checkin(day + 1))]
    assert "stuck" in codes(today(*PASSED, *bad, checkin(13), day=13))


def test_the_forecast_and_the_ladder_stand_side_by_side():
    found = asked(*PASSED, day=4).today
    assert found.beside is not None
    full = next(one for one in found.earliest if one.milestone == "full_training")
    assert found.beside.holds == ("ladder" if full.day > found.beside.forecast_middle else "leg")


def test_a_tick_leaves_todays_list_as_it_stood_and_counts_from_tomorrow():
    mornings = [checkin(day) for day in range(1, 4)]
    before = asked(*mornings, day=3).today.days[0]
    ticked = [
        entry("exercise", 3, f"tick-{n}", exercise=one.exercise, done="all", at=f"{before.date}T08:00:00+00:00")
        for n, one in enumerate(before.items)
    ]
    after = asked(*mornings, *ticked, day=3).today.days
    assert before.items
    assert after[0].items == before.items
    assert not any(item.new for item in after[1].items if item.exercise in {one.exercise for one in before.items})
