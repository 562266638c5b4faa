"""Every run beside what its day allowed, and why one does not count."""

from __future__ import annotations

from typing import Any

import pytest
from tests.plan.legs import HOME, S1, asked, checkin, home_test, run

LADDER = ("walk_jog_1", "walk_jog_2", "walk_jog_3", "easy_20", "easy_30")
READY = (*S1, "g_slr75")


def ran(*entries: dict[str, Any], **athlete: Any):
    """The last run as judged, of a leg that passed its first home tests on day 5 and checked in every day to 20."""
    mornings = [checkin(day) for day in range(1, 21)]
    return asked(home_test(5, READY), *mornings, *entries, day=20, athlete=athlete).today.ran


def test_a_step_that_was_allowed_counts():
    (one,) = ran(run(8, "walk_jog_1"))
    assert (one.allowed, one.counted, one.why, one.rest) == ("walk_jog_1", True, (), "")


@pytest.mark.parametrize(
    ("step", "fields", "why"),
    [
        ("free", {}, ("free",)),
        ("race_1", {}, ("gates",)),
        ("walk_jog_1", {"worst_pain": 9}, ("pain",)),
        ("walk_jog_1", {"pull": "cant_tell"}, ("pull",)),
        ("walk_jog_1", {"limp": None}, ("limp_unasked",)),
        ("fast_100", {}, ("led",)),
    ],
)
def test_why_a_run_does_not_count(step, fields, why):
    (one,) = ran(run(8, step, **fields))
    assert not one.counted
    assert one.why == why


def test_steps_that_were_too_many_to_skip_are_named():
    (one,) = ran(run(8, "easy_30"))
    assert (one.counted, one.why) == (False, ("ahead",))


def test_what_was_allowed_is_of_that_day_and_not_of_today():
    found = ran(*(run(day, step) for day, step in zip((8, 10, 12), LADDER, strict=False)))
    assert [one.allowed for one in found] == list(LADDER[:3])
    assert [one.counted for one in found] == [True] * 3


def test_a_day_of_rest_has_its_code():
    _, second = ran(run(8, "walk_jog_1"), run(9, "walk_jog_2"))
    assert (second.rest, second.allowed) == ("rest", "")


def test_farther_and_faster_are_judged_by_what_was_known_before():
    known = {"longest_run_30d_km": 10.0}
    (one,) = ran(run(8, "walk_jog_1", distance_km=30, share_felt=90), **known)
    assert one.farther
    assert one.faster
    assert one.share == 90
    (one,) = ran(run(8, "walk_jog_1", distance_km=3, share_felt=35), **known)
    assert not one.farther
    assert not one.faster
    (one,) = ran(run(8, "walk_jog_1", distance_km=30))
    assert (one.most_km, one.farther, one.faster) == (None, False, False)


def test_the_gates_named_here_are_those_of_home():
    assert set(READY) <= set(HOME)


def test_the_way_to_the_floor_ends_on_its_last_day_and_rests_between():
    found = asked(home_test(5, READY), *(checkin(day) for day in range(1, 9)), day=8).today
    days = [one.date for one in found.route]
    assert days == sorted(set(days))
    assert days[-1] == max(one.date for one in found.earliest if one.date is not None)
    assert {one.date for one in found.earliest} <= {*days, None}


def test_the_floor_does_not_begin_on_a_day_whose_run_is_held_for_good():
    free, held = (
        asked(home_test(5, READY), *(checkin(day) for day in range(1, 8)), checkin(8, painkillers=[taken]), day=8).today
        for taken in ("none", "nsaid")
    )
    assert held.route[0].date > free.route[0].date
    unasked = asked(home_test(5, READY), *(checkin(day) for day in range(1, 8)), day=8).today
    assert unasked.route[0].date == free.route[0].date
