"""What of a journal reaches the clock, and with which code the rest does not."""

import dataclasses
import math

import pytest
from tests.forecast.legs import CLINIC

from restride.assess.recovery import evidence
from restride.forecast import Forecast, Revised, Withheld, forecast
from restride.journal import read_raw
from restride.knowledge import load

KNOWLEDGE = load()
PHYSIO, RUNNER = {"role": "physio", "name": "Kim"}, {"role": "runner"}
N72 = "soon_after_needling"


def view(*entries, onset=True):
    first = [{"kind": "onset", "id": "on", "at": "2026-03-01", "by": RUNNER, "manner": "sudden"}] if onset else []
    raw = {"side": "left", "zone": "Europe/London", "athlete": {}, "entry": [*first, *entries]}
    return read_raw(raw).as_known()


def entry(kind, day, by=RUNNER, **fields):
    return {"kind": kind, "at": f"2026-03-{day + 1:02d}", "by": by, "id": f"{kind}{day}", **fields}


def exam(day, *findings, by=PHYSIO, **fields):
    return entry("exam", day, by, findings=list(findings), **fields)


def both(measure, left, right, unit, **more):
    return [
        {"measure": measure, "side": side, "value": value, "unit": unit, **more}
        for side, value in (("left", left), ("right", right))
    ]


def milestone(day, name, state, **fields):
    return entry("milestone", day, milestone=name, state=state, **fields) | {"id": f"{name}{day}"}


def heard(*entries, branch="fast"):
    return evidence(view(*entries), KNOWLEDGE.clock.milestones(branch), KNOWLEDGE)


def values(*entries):
    return {(one.marker, one.day): one.value for one in heard(*entries).readings}


def under(*entries):
    """What each reading used is under the influence of."""
    return [one.under for one in heard(*entries).readings]


def codes(*entries, branch="fast"):
    return [(one.what, one.code) for one in heard(*entries, branch=branch).skipped]


def test_pain_of_checkins_and_intake():
    got = values(entry("intake", 0, worst_pain=7), entry("checkin", 3, worst=4, walking=2, at_rest=1))
    assert got == {("worst_pain", 0): 7, ("worst_pain", 3): 4, ("walking_pain", 3): 2}


def test_deficits_are_positive_where_the_hurt_leg_is_worse():
    findings = [
        *both("ake", 30, 12, "deg"),
        *both("slr", 60, 75, "deg"),
        *both("strength_outer", 90, 200, "N"),
        {"measure": "strength_inner", "value": 60, "unit": "pct_of_other"},
        {"measure": "palpation_length", "side": "left", "value": 55, "unit": "mm"},
    ]
    assert values(exam(2, *findings)) == pytest.approx(
        {
            ("ake", 2): 18,
            ("slr", 2): 15,
            ("strength_outer", 2): 55,
            ("strength_inner", 2): 40,
            ("palpation_length", 2): 5.5,
        }
    )


def test_a_deficit_already_told_and_trials():
    told = {"measure": "ake", "side": "left", "trials": [10, 14], "unit": "deg_deficit"}
    assert values(exam(2, told)) == {("ake", 2): 12}


def test_home_tests_never_feed_a_marker():
    assert codes(exam(2, *both("ake", 30, 12, "deg", method="self"))) == [("ake", "self_test")]
    assert codes(exam(2, *both("ake", 30, 12, "deg"), by=RUNNER)) == [("ake", "self_test")]
    assert values(exam(2, *both("ake", 30, 12, "deg", examiner=PHYSIO), by=RUNNER)) == {("ake", 2): 18}


def test_a_slip_of_the_pen_is_not_used():
    findings = [*both("ake", 300, 12, "deg"), *both("strength_outer", 900, 90, "N")]
    assert codes(exam(2, *findings)) == [("ake", "implausible"), ("strength_outer", "implausible")]


def test_one_leg_or_two_units_are_no_comparison():
    left, right = both("strength_outer", 90, 200, "N")
    assert codes(exam(2, left)) == [("strength_outer", "one_leg_only")]
    assert codes(exam(2, left, right | {"unit": "kg"})) == [("strength_outer", "one_leg_only")]


def test_readings_on_painkillers_are_marked():
    assert under(entry("checkin", 3, worst=4, painkillers=["nsaid"])) == ["on_painkillers"]
    assert under(exam(3, *both("ake", 30, 12, "deg"), painkillers=["other"])) == ["on_painkillers"]
    assert under(entry("checkin", 3, worst=4, painkillers=["none"])) == [""]
    assert under(entry("checkin", 3, painkillers=["nsaid"]), exam(3, *both("ake", 30, 12, "deg"))) == ["on_painkillers"]


def test_readings_within_72_hours_of_needling_are_marked():
    needled = entry("intake", 5, needled_days_ago=1)
    assert under(needled, *(entry("checkin", day, worst=3) for day in (3, 4, 7, 8))) == ["", N72, N72, ""]


@pytest.mark.parametrize(
    ("needled", "read", "free"),
    [
        ("2026-03-06T10:00:00Z", "2026-03-09T09:59:00Z", False),
        ("2026-03-06T10:00:00Z", "2026-03-09T10:01:00Z", True),
        ("2026-03-06T10:00:00Z", "2026-03-09", False),
        ("2026-03-06T10:00:00Z", "2026-03-10", True),
        ("2026-03-06", "2026-03-09T23:59:00Z", False),
        ("2026-03-06", "2026-03-10", True),
        ("2026-03-06", "2026-03-06", False),
        ("2026-03-06T10:00:00Z", "2026-03-06T09:00:00Z", True),
    ],
)
def test_a_session_counts_by_its_hours_and_a_bare_date_by_the_fewest(needled, read, free):
    session = {"kind": "needling", "id": "n", "at": needled, "by": PHYSIO}
    checkin = {"kind": "checkin", "id": "c", "at": read, "by": RUNNER, "worst": 3}
    assert under(session, checkin) == ["" if free else N72]


def test_an_exam_that_a_session_names_as_taken_before_it_is_free():
    before = exam(5, *both("ake", 30, 20, "deg"))
    session = entry("needling", 5, PHYSIO)
    assert under(before, session) == [N72]
    assert under(before, session | {"before": ["exam5"]}) == [""]


@pytest.mark.parametrize(("measure", "left", "right"), [("ake", 5, 15), ("slr", 80, 70)])
def test_range_above_the_other_leg_early_is_not_used(measure, left, right):
    findings = both(measure, left, right, "deg")
    assert codes(exam(13, *findings)) == [(measure, "above_other_leg")]
    assert values(exam(14, *findings)) == {(measure, 14): -10}


def test_milestones_as_evidence():
    marks = heard(
        milestone(3, "pain_free_walk", "reached"),
        milestone(5, "jog", "tried_and_failed"),
        milestone(6, "full_training", "not_back"),
    ).marks
    assert [(m.milestone, m.lo, m.hi) for m in marks] == [
        ("pain_free_walk", 2, 3),
        ("jog", 5, math.inf),
        ("full_training", 6, math.inf),
    ]


def test_milestones_that_are_no_evidence():
    assert codes(milestone(3, "jog", "not_tried"), milestone(4, "jog", "forbidden")) == [("jog", "not_tried")] * 2
    assert codes(milestone(3, "jog", "reached"), milestone(5, "jog", "reached")) == [("jog", "reached_before")]
    assert codes(milestone(4, "sprint", "reached"), milestone(6, "jog", "reached")) == [("jog", "order_implied")]
    assert codes(milestone(4, "sprint", "reached"), branch="distance") == [("sprint", "not_on_this_way_back")]
    failed = milestone(4, "jog", "tried_and_failed") | {"id": "early"}
    assert codes(failed, milestone(4, "jog", "reached")) == [("jog", "reached_that_day")]


def test_nothing_from_before_the_onset():
    early = entry("checkin", 0, worst=3) | {"at": "2026-02-27"}
    assert codes(early) == [("worst_pain", "before_onset")]


def test_a_forecast_carries_its_reasons():
    got = forecast(
        view(
            entry("checkin", 1, worst=6, walking=3),
            exam(2, *both("ake", 30, 12, "deg")),
            entry("checkin", 3, worst=2, painkillers=["nsaid"]),
            milestone(4, "full_training", "not_back"),
            entry("note", 20, text="nothing to say"),
        ),
        CLINIC,
        KNOWLEDGE,
    )
    assert isinstance(got, Forecast)
    assert got.as_of == 4
    assert got.used == ("checkin1", "exam2", "checkin3", "full_training4")
    assert [(one.reading.entry, one.reading.under) for one in got.readings if one.reading.under] == [
        ("checkin3", "on_painkillers")
    ]
    assert [(one.entry, one.passed) for one in got.moves] == [
        ("checkin1", False),
        ("exam2", False),
        ("checkin3", False),
        ("full_training4", True),
    ]
    assert got.version == KNOWLEDGE.version


def test_what_made_the_odds_is_a_word_too():
    scan = entry("imaging", 6, PHYSIO, modality="mri", mri_grade=2)
    odds = dataclasses.replace(CLINIC, pi=(0, 0, 0, 1, 0), entries=("imaging6",))
    told = view(entry("checkin", 1, worst=6), scan)
    plain = forecast(told, odds, KNOWLEDGE)
    assert plain.used == ("checkin1", "imaging6")
    assert plain.as_of == 6
    assert [one.entry for one in plain.moves] == ["checkin1"]
    moved = forecast(told, odds, KNOWLEDGE, [Revised(6, "imaging6", CLINIC)])
    assert [one.entry for one in moved.moves] == ["checkin1", "imaging6"]
    assert moved.used == plain.used
    assert moved.dates.deciles == pytest.approx(plain.dates.deciles)


def test_what_says_nothing_moves_nothing():
    told = [entry("checkin", 1, worst=6), exam(2, *both("ake", 30, 12, "deg"))]
    more = [
        entry("note", 9, text="nothing to say"),
        entry("checkin", 12, sleep=6, painkillers=["none"]),
        milestone(15, "jog", "not_tried"),
    ]
    once, again = (forecast(view(*entries), CLINIC, KNOWLEDGE) for entries in (told, told + more))
    assert once.dates == again.dates
    assert once.as_of == again.as_of


def setback(day, what="flare_up"):
    return entry("setback", day, what=what)


def test_withheld_without_an_onset_and_where_a_new_journal_begins():
    def held(*entries):
        got = forecast(view(*entries), CLINIC, KNOWLEDGE)
        assert isinstance(got, Withheld)
        return got.code, got.entries

    assert forecast(view(entry("note", 1, text="hm"), onset=False), CLINIC, KNOWLEDGE) == Withheld("no_onset")
    assert held(setback(5, "re_injury")) == ("re_injury", ("setback5",))
    three = [setback(day) for day in (5, 9, 14)]
    assert held(*three) == ("third_setback", ("setback5", "setback9", "setback14"))
    back = milestone(8, "full_training", "reached")
    assert held(back, setback(9)) == ("setback_after_return", ("full_training8", "setback9"))


def test_setbacks_count_once_a_day():
    assert codes(setback(5), setback(5) | {"id": "again"}) == [("setback", "setback_that_day")]
    early = setback(0) | {"at": "2026-02-20"}
    assert codes(early) == [("setback", "before_onset")]


def opinion(day, guess, by=RUNNER, name="full_training", **fields):
    return entry("opinion", day, by, milestone=name, **fields) | {"day": guess}


def test_whose_guess_it_is():
    got = heard(opinion(2, 14), opinion(3, 20, PHYSIO), opinion(4, 9, name="jog")).guesses
    assert [(one.milestone, one.guess, one.athlete) for one in got] == [
        ("full_training", 14, True),
        ("full_training", 20, False),
        ("jog", 9, True),
    ]


def test_guesses_that_are_not_used():
    seen = exam(3, *both("ake", 30, 12, "deg"))
    assert codes(seen, opinion(3, 20, PHYSIO, after_exam="exam3")) == [("full_training", "guess_after_exam")]
    assert codes(seen, opinion(3, 20, after_exam="exam3")) == []
    assert codes(opinion(9, 9)) == [("full_training", "guess_of_the_past")]
    assert codes(opinion(3, 20, name="sprint"), branch="distance") == [("sprint", "not_on_this_way_back")]


def test_a_guess_on_the_day_of_its_authors_own_exam_is_from_it_unless_it_names_another():
    seen, used = exam(3, *both("ake", 30, 12, "deg")), [("full_training", "guess_after_exam")]
    doctor, other = {"role": "doctor", "name": "Kim"}, {"role": "physio", "name": "Lee"}
    assert codes(seen, opinion(3, 20, PHYSIO)) == used
    assert codes(seen, opinion(4, 20, PHYSIO)) == codes(seen, opinion(3, 20)) == []
    assert codes(seen, opinion(3, 20, other)) == codes(seen, opinion(3, 20, doctor)) == []
    early = exam(1, *both("ake", 30, 12, "deg"))
    assert codes(early, seen, opinion(3, 20, PHYSIO, after_exam="exam1")) == used
    transcribed = exam(3, *both("ake", 30, 12, "deg", examiner=PHYSIO), by=RUNNER)
    assert codes(transcribed, opinion(3, 20, PHYSIO)) == used


def test_signs_are_those_of_the_last_exam_that_looked():
    tender = {"measure": "palpation_pain", "side": "left", "result": "positive"}
    felt = {"measure": "ake", "side": "left", "value": 8, "unit": "deg_deficit", "painful": "no"}
    signs = heard(exam(3, tender), exam(9, tender, felt), exam(12, *both("slr", 60, 75, "deg"))).signs
    assert (signs.day, signs.ake, signs.palpation, signs.discomfort) == (9, 8, True, False)
    at_home = heard(exam(9, felt | {"method": "self"})).signs
    assert (at_home.ake, at_home.palpation, at_home.discomfort, at_home.acl) == (None,) * 4


def test_history_that_bears_on_another_injury():
    athlete = {"earlier_strains": [{"side": "left"}, {}], "acl_injury": "yes", "calf_strain": "no"}
    raw = {"side": "left", "zone": "Europe/London", "athlete": athlete}
    onset = {"kind": "onset", "id": "on", "at": "2026-03-01", "by": RUNNER, "manner": "sudden"}
    scan = entry("imaging", 4, PHYSIO, modality="mri", junction="yes")
    told = read_raw(raw | {"entry": [onset, scan]}).as_known()
    signs = evidence(told, KNOWLEDGE.clock.milestones("fast"), KNOWLEDGE).signs
    assert (signs.earlier, signs.acl, signs.calf, signs.junction) == (2, True, False, True)
