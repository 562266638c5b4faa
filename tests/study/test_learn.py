"""A registry teaches what it can: a late protocol from many legs, little from thirty, nothing from none."""

import pickle
from dataclasses import replace

import numpy as np
import pytest
from tests.study.legs import CLINIC, K, registry_of

from restride.forecast.model import model
from restride.knowledge.faults import KnowledgeError
from restride.study import World
from restride.study.learn import Likelihood, by_branch, learn
from restride.study.learnt import Learning, knowing, read, to_toml
from restride.study.out_of_sample import compare, forecasts
from restride.study.parameters import clock_with, parameter
from restride.study.plain import mark
from restride.study.stages import lesson

PROTOCOL, MIX = "clock.shift.protocol", "clock.shift.other"
LATE = World.of(clock_with(K.clock, {PROTOCOL: 0.35}), "clinic")


@pytest.fixture(scope="module")
def late():
    return lesson(K, registry_of(40, 100, world=LATE, days=3, exams=(3,)), ("setting",))


def test_many_legs_of_a_late_protocol_teach_it(late):
    (stage,) = late.stages
    protocol, mix = stage.learnt.parameters
    assert stage.why_not == ""
    assert protocol.value == pytest.approx(0.35, abs=0.12)
    assert abs(mix.value - mix.shipped) < 0.1
    assert stage.verdict.gain > 0
    assert abs(stage.verdict.after.held - 0.8) < abs(stage.verdict.before.held - 0.8)


def test_thirty_legs_like_the_model_change_nothing():
    found = lesson(K, registry_of(30, 100, seed=8, days=14, exams=(3, 10)), ("setting", "returns"))
    assert found.values == {}
    assert {one.why_not for one in found.stages} == {"score_no_better"}
    scatter = found.stages[1].learnt
    assert scatter.doubt[0] > 0.5


def test_what_is_learnt_is_the_least_wherever_one_begins():
    keys = ("clock.marker.worst_pain.h", "clock.marker.strength_outer.h")
    legs = by_branch(registry_of(12, 60, days=7, exams=(3, 7)))
    found = learn(K, keys, legs, {})
    again = learn(K, keys, legs, {}, np.array([1.0, -1.0]))
    assert again.moved == pytest.approx(found.moved, abs=0.1)
    lesson = Likelihood(K, tuple(parameter(K, key) for key in keys), legs, {})
    least = lesson.loss(found.moved)[0]
    assert all(lesson.loss(found.moved + away)[0] > least for away in (*0.2 * np.eye(2), *-0.2 * np.eye(2)))


def test_a_step_towards_some_legs_lands_near_what_they_teach_alone():
    courses = registry_of(30, 60, days=7, exams=(3, 7))
    every = learn(K, (PROTOCOL, MIX), by_branch(courses), {})
    alone = learn(K, (PROTOCOL, MIX), by_branch(courses[:24]), {})
    step = every.step_from(np.arange(24))
    assert np.abs(step - alone.moved).max() < 0.15
    assert np.abs(step - alone.moved).max() < np.abs(every.moved - alone.moved).max()


def test_leaving_out_unfinished_legs_would_make_everybody_faster():
    courses = registry_of(60, 25, seed=3, days=14, exams=(3, 10))
    finished = [one for one in courses if one.finished]
    assert 10 < len(finished) < len(courses)
    every, some = (learn(K, (PROTOCOL, MIX), by_branch(each), {}).values for each in (courses, finished))
    assert sum(some.values()) < sum(every.values()) - 0.05


def test_too_few_finished_legs_are_not_tried():
    found = lesson(K, registry_of(8, 10, seed=2, days=7, exams=(3,)), ("setting",))
    assert found.stages[0].why_not == "too_few"
    assert found.stages[0].verdict is None


def test_a_clock_that_is_too_fast_is_not_flattered_by_legs_not_back_yet():
    courses = registry_of(150, 20, seed=4, days=7, exams=(3,))
    fast, right = model(clock_with(K.clock, {MIX: -0.25, PROTOCOL: -0.2})), model(K.clock)
    verdict = compare(forecasts(courses, fast), forecasts(courses, right))
    assert verdict.gain > 0
    assert verdict.why_not == ""


def test_the_same_clock_is_no_better_than_itself():
    one = forecasts(registry_of(20, 60), model(K.clock))
    assert compare(one, one).why_not == "score_no_better"


@pytest.mark.parametrize(
    "key",
    ["clock.shift.protocol", "clock.domain.pain", "clock.marker.ake.h", "clock.component.mri_1.median",
     "clock.fast.jog.mean", "clock.clocks.tissue_sd"],
)  # fmt: skip
def test_a_clock_with_a_value_is_the_tables_with_that_value(key):
    one = parameter(K, key)
    assert clock_with(K.clock, {key: one.high}) == K.varied(key, one.high).clock
    assert clock_with(K.clock, {key: one.shipped}) == K.clock


def test_a_lesson_is_written_read_and_taken_away_again(late, tmp_path):
    learning = Learning("a clinic", late.legs, mark(K.clock), late.values)
    file = tmp_path / "learnt.toml"
    file.write_text(to_toml(learning, ["a comment"]))
    found = read(file, K)
    assert found == learning
    taught = knowing(K, found)
    assert taught.clock.shift.protocol == late.values[PROTOCOL]
    assert taught.version != K.version
    assert pickle.loads(pickle.dumps(taught)).clock == taught.clock
    assert not taught.overlaid
    assert K.clock.shift.protocol == 0


@pytest.mark.parametrize(
    ("was", "then", "fault"),
    [
        ("legs = 9", "legs = 900", "was changed"),
        ("0.2", "0.3", "was changed"),
        (mark(K.clock), "0" * 12, "another clock"),
        ('"clock.shift.protocol"', '"clock.shift.horoscope"', "no parameter"),
        ("0.2", "2.0", "must lie in"),
        ("learnt = 1", "learnt = 2", "must be 1"),
        ("[values]", "[value]", "not a file of learnt values"),
    ],
)
def test_a_lesson_changed_by_hand_or_of_another_clock_is_refused(tmp_path, was, then, fault):
    text = to_toml(Learning("x", 9, mark(K.clock), {PROTOCOL: 0.2}))
    assert was in text
    file = tmp_path / "learnt.toml"
    file.write_text(text.replace(was, then, 1))
    with pytest.raises(KnowledgeError, match=fault):
        read(file, K)


def test_a_leg_first_told_of_late_counts_only_from_then_on():
    courses = registry_of(12, 60)
    late = [replace(one, entry=2.0) for one in courses]
    early_log, late_log = (by_branch(each)[0].log_evidence(model(K.clock)) for each in (courses, late))
    assert (late_log > early_log).all()
    assert np.ptp(late_log - early_log) == pytest.approx(0, abs=1e-9)
    assert CLINIC.odds == courses[0].odds
