"""A roster says of each leg what its own forecast says, whoever shares the call."""

import dataclasses
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.forecast.legs import CLINIC, CLOCK, failed, not_back, reached, told
from tests.forecast.test_behaves import MARKS, READINGS
from tests.forecast.test_more_behaves import FLARES, GUESSES
from tests.forecast.test_readings import KNOWLEDGE, both, entry, exam, view

from restride.assess.recovery import heard
from restride.forecast import Evidence, Flare, Outlook, Revised, Withheld, roster
from restride.forecast.clock import run
from restride.forecast.model import model

EVIDENCE = st.builds(
    lambda readings, marks, guesses, flares: Evidence(readings, marks, guesses=guesses, flares=flares),
    READINGS, MARKS, GUESSES, FLARES,
)  # fmt: skip
ODDS = st.builds(
    lambda branch, wide, slow, grade: dataclasses.replace(
        CLINIC, branch=branch, wide=wide, slow_tail=slow, pi=(0, 0.2, 0.4, 0.3, grade)
    ),
    st.sampled_from(["fast", "distance"]), st.booleans(), st.booleans(), st.floats(0.05, 0.9),
)  # fmt: skip
SHARES = (0.5, 0.8, 0.95)


def days(dates):
    return [*dates.deciles, *(day for share in SHARES for day in dates.interval(share))]


def alike(one, alone):
    """Whether an outlook says of a leg what its forecast does."""
    if isinstance(alone, Withheld):
        assert one == alone
        return

    def near(values):
        return pytest.approx(values, rel=1e-9, abs=1e-12)

    assert days(one.dates) == near(days(alone.dates))
    assert [ahead.milestone for ahead in one.milestones] == [ahead.milestone for ahead in alone.milestones]
    for mine, other in zip(one.milestones, alone.milestones, strict=True):
        assert days(mine.dates) == near(days(other.dates))
    assert one.components == near(alone.components)
    assert one.as_of == alone.as_of


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(ODDS, EVIDENCE), max_size=4), st.booleans())
def test_a_roster_says_what_each_forecast_says(legs, past):
    found = roster(legs, CLOCK, past=past)
    assert len(found) == len(legs)
    for one, (odds, known) in zip(found, legs, strict=True):
        alone = run(model(CLOCK), odds, known, "v")
        alike(one, alone)
        if past and isinstance(one, Outlook):
            assert [move.median for move in one.moves] == pytest.approx([move.median for move in alone.moves], rel=1e-9)
            assert [(move.entry, move.passed) for move in one.moves] == [(m.entry, m.passed) for m in alone.moves]


LEGS = [
    (CLINIC, Evidence(told(ake={2: 18, 9: 6}, worst_pain={0: 6, 1: 5}), [not_back(9)])),
    (dataclasses.replace(CLINIC, branch="distance"), Evidence(told(worst_pain=dict(enumerate((7, 6, 6, 5)))))),
    (CLINIC, Evidence([], [reached("sprint", 5), failed("jog", 9)])),
    (CLINIC, Evidence(told(ake={2: 18}), [not_back(9)], flares=[Flare(4, "s4")])),
    (CLINIC, Evidence(flares=[Flare(day, f"s{day}") for day in (3, 5, 9)])),
    (CLINIC, Withheld("no_onset")),
]


@pytest.mark.parametrize("pool", [ThreadPoolExecutor(2), ProcessPoolExecutor(1, get_context("spawn"))])
def test_an_executor_changes_nothing(pool):
    with pool as executor:
        assert roster(LEGS, CLOCK, executor=executor) == roster(LEGS, CLOCK)


def test_each_leg_has_its_own_answer_or_reason():
    found = roster(LEGS, CLOCK)
    assert [type(one) for one in found] == [Outlook, Outlook, Withheld, Outlook, Withheld, Withheld]
    assert [one.code for one in found if isinstance(one, Withheld)] == [
        "milestones_contradict",
        "third_setback",
        "no_onset",
    ]
    assert roster([], CLOCK) == []


def test_imaging_that_changed_the_odds_moves_the_date_in_a_roster_too():
    now = dataclasses.replace(CLINIC, pi=(0, 0, 0, 0, 1))
    known = Evidence(told(ake={2: 15, 6: 9}), revised=[Revised(4, "mri", CLINIC)])
    (one,) = roster([(now, known)], CLOCK, past=True)
    assert [move.entry for move in one.moves] == ["e002", "mri", "e006"]
    alike(one, run(model(CLOCK), now, known, "v"))


def test_a_journal_is_heard_once_and_forecast_with_others():
    journal = view(entry("checkin", 1, worst=6, walking=3), exam(2, *both("ake", 30, 12, "deg")))
    known = heard(journal, CLINIC, KNOWLEDGE)
    (one,) = roster([(CLINIC, known)], KNOWLEDGE.clock)
    assert one.as_of == 2
    assert heard(view(onset=False), CLINIC, KNOWLEDGE) == Withheld("no_onset")


def test_the_roster_is_measured_against_a_particle_filter():
    """At a small size: that the bench runs, and that its peer works the same model out."""
    command = [sys.executable, "-m", "bench.forecast_roster", "40"]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True)
    assert "legs^" in done.stdout
    assert done.stdout.splitlines()[-1].startswith("forecast_roster: ratio ")
