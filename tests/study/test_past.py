"""Scores of past forecasts: each made of what was known then, and held against the day that came."""

import math
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from tests.forecast.test_bad_input import numbers
from tests.journal.strategies import documents
from tests.study.legs import K, journals_of

from restride.answer import answer
from restride.chart.scores import pictures
from restride.journal import JournalError, read_raw
from restride.study.past import card
from restride.study.registry import course, registry
from restride.words import PSEUDO, words
from restride.words.many import NOT_LEARNT_FROM


@pytest.fixture(scope="module")
def found():
    written, _ = journals_of(5, seed=6)
    unfinished, _ = journals_of(2, seed=7, until=3)
    return card([*written, *unfinished], K), written


def test_every_finished_leg_is_forecast_on_each_day_it_was_out(found):
    scored, written = found
    assert (scored.legs, scored.unfinished) == (len(written), 2)
    for one in scored.past:
        assert one.day < one.back
        assert one.dates.days[-1] > one.day
        assert 0 <= one.pit <= 1
    assert {one.journal for one in scored.past} == {one.id for one in written}


def test_rows_add_up_and_the_last_is_all(found):
    scored, _ = found
    *days, every = scored.rows
    assert every.day is None
    assert every.scores.n == sum(one.scores.n for one in days) == len(scored.past)
    assert every.scores.mae == pytest.approx(sum(one.scores.mae * one.scores.n for one in days) / every.scores.n)


def test_a_guess_counts_from_the_day_it_was_made(found):
    scored, _ = found
    first = [one for one in scored.past if one.day == 0]
    later = [one for one in scored.past if one.day >= 2]
    assert all(one.guess is None for one in first)
    assert all(one.guess is not None for one in later)


def test_so_few_legs_are_not_called_uniform(found):
    assert found[0].ranks is None


def test_pictures_say_what_they_show_in_any_language(found):
    for w in (words(), words(PSEUDO)):
        shown = pictures(found[0], w)
        assert len(shown) == 3
        for one in shown:
            assert one.svg.startswith("<svg")
            assert all(one.text)
    assert pictures(card([], K), words()) == ()


RUNNER = {"role": "runner"}
STORY = {
    "onset": "sudden",
    "during": "run",
    "mechanism": "fast_run",
    "weight_bearing": "normal",
    "bruise": "none",
}
NONE = ["lung", "cauda_equina", "limb", "infection", "clot", "nerve", "rupture", "bone", "risks"]


def told(on, kind, **fields):
    return {"kind": kind, "at": str(date(2026, 1, 1) + timedelta(on)), "by": RUNNER} | fields


def reached(day, milestone, state="reached"):
    return told(day, "milestone", milestone=milestone, state=state)


def leg(*entries, **head):
    """A plain strain of the first of January."""
    began = told(0, "onset", manner="sudden")
    story = told(0, "intake", none_of=NONE, places=["mid-outer"], course=["better"], medicines=["none"], **STORY)
    athlete = {"age": 27, "sex": "male", "sprints": "yes", "earlier_strains": []}
    raw = {"side": "left", "zone": "UTC", "synthetic": True, "athlete": athlete, "entry": [began, story, *entries]}
    return read_raw(raw | head)


BACK = reached(20, "full_training")


def test_a_plain_strain_is_forecast_on_every_day():
    assert [one.day for one in card([leg(BACK)], K).past] == [0, 2, 7, 14]


def test_nothing_is_forecast_from_the_day_of_a_warning_on():
    """Who reads a score must not find what the runner was not shown."""
    found = card([leg(told(2, "checkin", worst=3, new_signs=["chest"]), BACK)], K)
    assert [one.day for one in found.past] == [0]
    assert found.withheld == 3


@pytest.mark.parametrize("athlete", [{"age": 12}, {"age": 30, "sprints": "yes"}])
def test_what_a_report_withholds_a_score_withholds(athlete):
    journal = leg(BACK, athlete=athlete)
    found = card([journal], K)
    shown = [day for day in (0, 2, 7, 14) if answer(journal, answer(journal).onset.replace(day=1 + day), K).forecast]
    assert [one.day for one in found.past] == shown


def test_a_guess_that_was_right_to_the_day_has_no_skill_to_beat():
    journal = leg(told(1, "opinion", milestone="full_training", day=19.5), BACK)
    found = card([journal], K)
    assert [row.skill_on_guess for row in found.rows if row.guesses] == [None] * 4
    assert all(map(math.isfinite, numbers(found)))


def test_legs_without_a_name_are_legs_of_their_own():
    found = card([leg(BACK), leg(reached(30, "full_training"))], K)
    assert {one.leg for one in found.past} == {1, 2}
    assert found.legs == 2


def test_a_leg_that_was_told_of_only_when_it_was_back_is_said_to_be():
    june = {"noted_at": datetime(2026, 6, 1, tzinfo=UTC)}
    entries = [one.model_dump(exclude_unset=True) | june for one in leg(BACK).entries]
    found = card([leg(entry=entries)], K)
    assert (found.legs, found.untold, found.past) == (1, 1, ())


@pytest.mark.parametrize(
    "entries",
    [
        [BACK, reached(25, "full_training", "not_back")],
        [reached(5, "speed_80", "tried_and_failed"), reached(5, "sprint"), BACK],
        [BACK, told(40, "setback", what="re_injury")],
    ],
)
def test_days_that_contradict_each_other_are_neither_scored_nor_learnt_from(entries):
    journal = leg(*entries)
    assert course(journal, K) is None
    assert (card([journal], K).unfinished, card([journal], K).past) == (1, ())


def ruled_out(on, *rules):
    examiner = {"role": "doctor", "name": "A. Doctor", "registration": "made up", "place": "here"}
    by = {"role": "doctor", "name": "A. Doctor"}
    return told(on, "flag_review", examiner=examiner, rules=rules, found="nothing", result="ruled_out") | {"by": by}


SITTING = {"onset": "gradual", "mechanism": "steady_run", "places": ["sit-bone"], "sitting_pain": "yes"}
TENDON = told(3, "intake", none_of=NONE, course=["same"], medicines=["none"], **STORY | SITTING)
NAGGING = told(0, "onset", manner="nagging")
WARNED = told(2, "checkin", worst=3, new_signs=["chest"])


@pytest.mark.parametrize(
    ("code", "journal"),
    [
        ("blocked", leg(WARNED, BACK)),
        ("under_16", leg(BACK, athlete={"age": 12})),
        ("not_finished", leg(entry=[told(0, "onset", manner="sudden"), BACK])),
        ("not_strain", leg(entry=[NAGGING, TENDON, BACK])),
        ("no_course", leg(BACK, told(40, "setback", what="re_injury"))),
    ],
)
def test_what_could_not_be_dated_is_not_learnt_from_and_counted_by_its_code(code, journal):
    found = registry([leg(BACK), journal], K)
    assert len(found.courses) == found.made_up == 1
    assert found.left_out == {code: 1}
    assert all(NOT_LEARNT_FROM[code])


def test_a_leg_whose_warning_was_ruled_out_is_learnt_from():
    rules = [hit.rule for hit in answer(leg(WARNED), knowledge=K).urgency.blocking]
    assert len(registry([leg(WARNED, ruled_out(3, *rules), BACK)], K).courses) == 1


def test_a_return_beyond_all_days_is_only_known_to_be_late():
    late = leg(told(0, "milestone", milestone="full_training", state="reached") | {"at": "2029-01-01"})
    (one,) = registry([late], K).courses
    assert (one.low, one.finished) == (729, False)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents())
def test_any_journal_is_scored_in_finite_numbers(raw):
    try:
        journal = read_raw(raw)
    except JournalError:
        return
    assert all(map(math.isfinite, numbers(card([journal], K))))
    registry([journal], K)
