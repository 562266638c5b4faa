"""What the date starts from: setting, history and imaging alone, and which entry changed it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from tests.assess.legs import PHYSIO, RUNNER, Raw, checkin, entry, exam, leg, review

from restride.assess import GradeOdds, grade_odds, odds_moved, track, triage
from restride.assess.grade import made_clinic
from restride.journal import View, read_raw
from restride.knowledge import load

K = load()
AKE = {"measure": "ake", "side": "left", "value": 9, "unit": "deg_deficit"}
MRI = {"modality": "mri", "mri_grade": 2}
SPRINT, CLINIC, ALL = "sprint", "clinic", "all_comers"


def view(*others: Raw, **said: Any) -> View:
    return read_raw(leg(*others, **said)).as_known()


def odds(*others: Raw, **said: Any) -> GradeOdds:
    return grade_odds(view(*others, **said), K)


def moved(*others: Raw, **said: Any) -> list[tuple[int, str]]:
    """Day and id of each entry that changed the odds."""
    return [(day, name) for day, name, _ in odds_moved(view(*others, **said), K)]


def by(who: Raw, one: Raw) -> Raw:
    return one | {"by": who}


def kick(**said: Any) -> dict[str, Any]:
    return {"mechanism": "kick", "places": ["mid-inner"]} | said


@pytest.mark.parametrize("sign", [{"bruise": "some"}, {"bruise": "large"}, {"limp": "yes"}, {"worst": 9}])
def test_no_sign_moves_the_type_of_strain(sign):
    told = checkin(2, new_signs=["none"], **sign)
    assert odds(**kick()).stretch
    assert odds(told, **kick()) == odds(**kick())
    assert odds(**kick(sharp_pain="yes", pain_bending_knee="yes", swelling_thigh="yes")).stretch


@pytest.mark.parametrize("place", ["sit-bone", "buttock", "mid-inner", "mid-outer", "distal-outer"])
def test_nor_does_where_it_hurts(place):
    assert not odds(places=[place], sitting_pain="yes").stretch
    assert not odds(places=[place], sitting_pain="yes", mechanism=None).stretch
    assert odds(**kick(places=[place])).stretch


def test_the_entry_that_told_how_it_happened_stands_behind_the_odds():
    assert odds(**kick()).entries == ("intake-0",)
    assert moved(**kick()) == [(0, "intake-0")]
    later = entry("intake", 4, mechanism="kick")
    assert odds(later, mechanism=None).entries == ("intake-4",)
    assert moved(later, mechanism=None) == [(4, "intake-4")]
    assert moved(entry("intake", 4, mechanism=SPRINT), **kick()) == [(0, "intake-0"), (4, "intake-4")]
    assert moved(entry("intake", 4, mechanism=SPRINT), mechanism=SPRINT) == []


@pytest.mark.parametrize(
    ("mechanism", "found"),
    [
        (SPRINT, SPRINT),
        ("jump", SPRINT),
        ("kick", "stretch"),
        ("slip_or_split", "stretch"),
        ("none", None),
        (None, None),
    ],
)
def test_the_type_is_told_where_somebody_told_how(mechanism, found):
    triaged = triage(view(mechanism=mechanism), K.triage)
    answered = track(triaged, K.conditions)
    assert answered.track == "strain"
    assert answered.strain_type == found


@pytest.mark.parametrize(
    "told",
    [
        entry("note", 3, text="Seen at the club."),
        checkin(3, worst=2),
        entry("opinion", 3, milestone="full_training") | {"day": 20},
        entry("decision", 3, topic="loading", choice="run", reason="asked"),
        entry("about", 3, facts={"sport": "running"}),
    ],
    ids=lambda one: one["kind"],
)
def test_a_word_in_an_examiners_hand_is_no_visit(told):
    assert odds(by(PHYSIO, told)) == odds()
    assert odds().setting == ALL
    assert moved(by(PHYSIO, told)) == []


@pytest.mark.parametrize(
    "visit",
    [
        exam(3, AKE),
        by(RUNNER, exam(3, AKE | {"examiner": PHYSIO})),
        by(PHYSIO, entry("imaging", 3, modality="ultrasound")),
        by(PHYSIO, entry("intake", 3)),
        review(3, "hidden_rupture"),
    ],
    ids=["exam", "transcribed", "imaging", "story", "review"],
)
def test_a_visit_to_somebody_who_examines_makes_a_clinic_and_is_named(visit):
    found = odds(visit, exam(5, AKE))
    assert found.setting == CLINIC
    assert found.entries == (visit["id"],)
    ((day, name, before),) = odds_moved(view(visit, exam(5, AKE)), K)
    assert (day, name) == (3, visit["id"])
    assert before == odds()
    assert made_clinic(view(visit)) == visit["id"]


def test_home_tests_are_no_visit_whoever_wrote_them_down():
    assert odds(exam(3, AKE | {"method": "self"})).setting == ALL
    assert odds(by(RUNNER, exam(3, AKE))).setting == ALL


def test_where_the_setting_was_told_no_visit_changes_it():
    for told in ({"level": "elite"}, {"setting": CLINIC}, {"setting": ALL}):
        seen = view(exam(3, AKE), athlete=told)
        assert grade_odds(seen, K).entries == ()
        assert list(odds_moved(seen, K)) == []
        assert made_clinic(seen) is None


def test_each_picture_is_a_change_of_its_own():
    first, second = entry("imaging", 3, **MRI), entry("imaging", 9, modality="mri", bamic="3c")
    assert moved(first, second) == [(3, "imaging-3"), (9, "imaging-9")]
    assert moved(second, first) == [(3, "imaging-3"), (9, "imaging-9")]
    assert odds(first, second).entries == ("imaging-3", "imaging-9")
    assert made_clinic(view(first, exam(5, AKE))) is None
    assert made_clinic(view(by(PHYSIO, first), exam(2, AKE))) == "exam-2"


@pytest.mark.parametrize(
    "facts", [{"level": "elite"}, {"setting": "mri"}, {"earlier_strains": [{}]}, {"age": 50}, {"level": "club"}]
)
def test_what_is_told_later_of_the_person_is_a_change_of_its_own(facts):
    told = entry("about", 6, facts=facts)
    man = {"sex": "male"}
    assert moved(told, athlete=man) == [(6, "about-6")]
    assert odds(told, athlete=man).entries == ("about-6",)
    assert moved(told, athlete=man | facts) == []


def test_a_sport_that_asks_for_sprints_stands_behind_the_date_and_moves_no_odds():
    told = entry("about", 6, facts={"sprints": "yes"})
    assert odds(told).branch == "fast"
    assert odds(told).entries == ("about-6",)
    assert moved(told) == []


def test_the_changes_chain_from_nothing_told_to_the_odds_as_they_stand():
    told = [exam(2, AKE), entry("about", 4, facts={"level": "club"}), entry("imaging", 5, **MRI), exam(7, AKE)]
    whole = view(*told, **kick())
    chain = [*(before for _, _, before in odds_moved(whole, K)), grade_odds(whole, K)]
    assert len(chain) == 5
    days = [day for day, _, _ in odds_moved(whole, K)]
    for day, (before, after) in zip(days, pairwise(chain), strict=True):
        known = grade_odds(replace(whole, entries=tuple(e for e in whole.entries if whole.day(e) <= day)), K)
        assert replace(known, entries=()) == replace(after, entries=())
        assert replace(before, entries=()) != replace(after, entries=())
