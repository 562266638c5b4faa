"""Bad input is refused by name or has a behaviour that stands here; no answer ever holds what is not a number."""

import dataclasses
import math
from math import inf, nan

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.forecast.legs import CLINIC, CLOCK, failed, not_back, reached
from tests.forecast.test_readings import KNOWLEDGE, entry, milestone, setback, view

from restride.forecast import Evidence, Flare, Forecast, Guess, Mark, Reading, Withheld, forecast, roster
from restride.forecast.clock import run
from restride.forecast.model import model

DAY = st.integers(0, 800)
ANY = st.floats(-1e6, 1e6) | st.sampled_from([0.0, -1e6, 1e6, 1e-300])
NAMES = st.sampled_from(["pain_free_walk", "jog", "speed_80", "sprint", "full_training", "performance"])
EVIDENCE = st.builds(
    lambda readings, marks, guesses, flares: Evidence(readings, marks, guesses=guesses, flares=flares),
    st.lists(
        st.builds(
            lambda marker, day, value, under: Reading(marker.id, day, value, f"e{day}", under),
            st.sampled_from(CLOCK.markers), DAY, ANY, st.sampled_from(["", "on_painkillers"]),
        ), max_size=6,
    ),
    st.lists(
        st.one_of(st.builds(reached, NAMES, DAY), st.builds(failed, NAMES, DAY), st.builds(not_back, DAY)), max_size=3
    ),
    st.lists(
        st.builds(lambda name, day, more, own: Guess(name, day, day + more, own, f"g{day}"), NAMES, DAY,
                  st.floats(0.5, 9e5), st.booleans()), max_size=2,
    ),
    st.lists(st.builds(lambda day: Flare(day, f"s{day}"), DAY), max_size=3),
)  # fmt: skip


def numbers(value):
    """Every float in an answer, however deep."""
    if isinstance(value, float):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from numbers(getattr(value, field.name))
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from numbers(one)


def when(known, odds=CLINIC):
    return run(model(CLOCK), odds, known, "v")


@settings(max_examples=60, deadline=None)
@given(EVIDENCE, st.sampled_from(["fast", "distance"]))
def test_whatever_is_told_every_number_is_one(known, branch):
    odds = dataclasses.replace(CLINIC, branch=branch)
    found = when(known, odds)
    assert all(map(math.isfinite, numbers(found)))
    (one,) = roster([(odds, known)], CLOCK, past=True)
    assert isinstance(one, Withheld) is isinstance(found, Withheld)
    assert all(map(math.isfinite, numbers(one)))


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: Reading("ake", 3, -inf, "e"), "e: ake on day 3 cannot be reckoned with: -inf"),
        (lambda: Reading("ake", 3, 1e9, "e"), "e: ake on day 3 cannot be reckoned with"),
        (lambda: Reading("ake", nan, 3, "e"), "e: ake on day nan, before the onset"),
        (lambda: Mark("jog", -3, 2, 3, "e"), "e: jog on day -3, before the onset"),
        (lambda: Mark("jog", 3, nan, 3, "e"), "e: jog cannot lie in"),
        (lambda: Mark("jog", 3, inf, inf, "e"), "e: jog cannot lie in"),
        (lambda: Guess("jog", 3, nan, True, "e"), "e: on day 3 no guess can be day nan"),
        (lambda: Guess("jog", 3, inf, True, "e"), "e: on day 3 no guess can be day inf"),
        (lambda: Guess("jog", 3, 2, True, "e"), "e: on day 3 no guess can be day 2"),
        (lambda: Guess("jog", -3, 2, True, "e"), "e: jog on day -3, before the onset"),
        (lambda: Reading("ake", inf, 3, "e"), "e: ake on day inf, no such day"),
        (lambda: Mark("jog", inf, 2, 3, "e"), "e: jog on day inf, no such day"),
        (lambda: Flare(10**9, "e"), "e: setback on day 1000000000, no such day"),
        (lambda: Flare(-1, "e"), "e: setback on day -1, before the onset"),
        (lambda: when(Evidence(marks=[Mark("hop", 3, 2, 3, "e")])), "no marker and no milestone is called hop"),
        (lambda: when(Evidence(guesses=[Guess("hop", 2, 3, True, "e")])), "no marker and no milestone is called hop"),
        (lambda: when(Evidence([Reading("grip", 3, 3, "e")])), "no marker and no milestone is called grip"),
    ],
)
def test_what_cannot_be_is_refused_by_name(make, said):
    with pytest.raises(ValueError, match="^" + said):
        make()


def test_a_guess_of_a_milestone_of_the_other_way_back_says_nothing():
    odds = dataclasses.replace(CLINIC, branch="distance")
    known = Evidence(guesses=[Guess("sprint", 2, 9, True, "g")])
    assert when(known, odds).dates.deciles == pytest.approx(when(Evidence(), odds).dates.deciles)


def test_thousands_of_entries_on_one_day_are_followed_by_the_day():
    many = [Reading("worst_pain", 3, float(n % 4), f"e{n:04d}") for n in range(3000)]
    found = when(Evidence([Reading("worst_pain", 1, 6, "first"), *many], [not_back(5)], flares=[Flare(4, "s")]))
    assert isinstance(found, Forecast)
    assert [(move.entry, move.day) for move in found.moves] == [("first", 1), ("e2999", 3), ("s", 4), ("n005", 5)]
    assert found.start + sum(move.moved_days for move in found.moves) == pytest.approx(found.dates.median)
    assert len(found.used) == 3003
    assert all(map(math.isfinite, numbers(found)))


def test_a_return_before_today_leaves_nothing_to_date():
    told = [milestone(9, "full_training", "reached"), entry("checkin", 20, worst=0)]
    assert forecast(view(*told), CLINIC, KNOWLEDGE) == Withheld("back", ("full_training9",))
    later = forecast(view(*told, milestone(21, "full_training", "not_back")), CLINIC, KNOWLEDGE)
    assert later == Withheld("milestones_contradict", ("full_training9", "full_training21"))


def test_a_try_that_failed_on_the_day_of_a_setback_contradicts_nothing_at_any_time():
    """Whatever the entries are called, the setback of a day is known before the rest of the day."""
    marks = [reached("jog", 5), Mark("jog", 7, 7, inf, "a")]
    found = when(Evidence([], marks, flares=[Flare(7, "z")]))
    assert [move.entry for move in found.moves] == ["r005", "z", "a"]
    assert all(map(math.isfinite, numbers(found)))


def test_a_setback_before_a_leg_is_told_of_is_not_one_of_it():
    early = setback(0) | {"at": "2026-02-20"}
    assert isinstance(forecast(view(early), CLINIC, KNOWLEDGE), Forecast)


def test_a_leg_past_the_grid_has_no_date():
    assert when(Evidence([], [not_back(731)])) == Withheld("beyond_grid", ("n731",))
    assert when(Evidence(guesses=[Guess("jog", 740, 800, True, "g")])) == Withheld("beyond_grid", ("g",))
