"""What the safety paper asks of triage, clause by clause, each as a journal."""

from __future__ import annotations

import pytest
from tests.assess.legs import GROUPS, checkin, entry, exam, leg, level, rules, urgency

FEVER = {"new_signs": ["fever_or_unwell"], "very_ill": "no", "hot_red_leg": "no", "plain_cold": "yes"}
STRESSED = {"onset": "gradual", "hop_pain": "yes"}
DAY_0 = {"limp": "no"}


def test_a_plain_strain_fully_answered_is_for_oneself():
    found = urgency(leg())
    assert (found.level, found.status, found.could_be) == ("self_manage", "finished", "self_manage")


@pytest.mark.parametrize("group", GROUPS)
def test_unanswered_is_never_no(group):
    found = urgency(leg(none_of=[one for one in GROUPS if one != group]))
    assert found.level == "clinician"
    assert found.status != "finished"
    assert {question.group for question in found.ask} >= {group}


def test_open_emergency_items_leave_the_answer_not_finished_and_worst_is_asked_first():
    found = urgency(leg(none_of=None))
    assert found.status == "not_finished"
    assert found.could_be == "emergency"
    ranks = [question.level.rank for question in found.ask]
    assert ranks == sorted(ranks)


def test_other_open_questions_leave_it_provisional():
    found = urgency(leg(bruise=None, course=None))
    assert found.status in {"not_finished", "provisional"}
    assert urgency(leg(onset="gradual", night_pain="cant_tell")).status == "provisional"


@pytest.mark.parametrize(
    ("sign", "worst"),
    [
        ("leg_swelling", "same_day"),
        ("chest", "emergency"),
        ("numb_or_weak_foot", "same_day"),
        ("saddle_or_bladder", "emergency"),
        ("bruise_or_lump", "clinician"),
        ("new_pull", "clinician"),
    ],
)
def test_each_new_sign_of_a_check_in_is_triaged(sign, worst):
    assert level(checkin(1, new_signs=[sign])) == worst


def test_a_fever_when_very_ill_is_an_emergency_even_where_the_fever_was_not_ticked():
    assert level(checkin(1, **FEVER | {"very_ill": "yes"})) == "emergency"
    assert level(checkin(1, new_signs=["none"], very_ill="yes")) == "emergency"
    assert level(fever="yes", unwell="yes") == "emergency"
    assert level(red_spreading="yes") == "emergency"


@pytest.mark.parametrize(
    "also", [{"swelling_thigh": "yes"}, {"hot": "yes"}, {"needled_days_ago": 2}, {"injected_days_ago": 2}]
)
def test_a_fever_with_a_hot_or_swollen_thigh_or_after_a_needle_is_for_today_even_beside_a_cold(also):
    assert level(checkin(1, **FEVER), **also) == "same_day"
    assert level(fever="yes", plain_cold="yes", **also) == "same_day"


def test_an_unexplained_fever_is_for_today():
    assert level(checkin(1, **FEVER | {"plain_cold": "no"})) == "same_day"
    assert level(fever="yes", plain_cold="no") == "same_day"


def test_a_fever_with_a_plain_cold_and_nothing_else_is_for_a_clinician():
    assert level(checkin(1, **FEVER)) == "clinician"
    assert level(fever="yes", plain_cold="yes") == "clinician"


@pytest.mark.parametrize("felt", [{"pop": "yes"}, {"mechanism": "slip_or_split"}])
@pytest.mark.parametrize(
    "sign",
    [
        {"places": ["sit-bone"]},
        {"limp": "yes"},
        {"bruise": "large"},
        {"gap": "yes"},
        {"cannot_bend_knee": "yes"},
    ],
)
@pytest.mark.parametrize("age", [17, 30, 70])
def test_a_hidden_rupture_is_urgent_at_any_age(felt, sign, age):
    assert rules(leg(athlete={"age": age}, **felt | sign))["hidden_rupture"] == "urgent"


def test_a_bruise_that_grows_later_makes_a_hidden_rupture():
    for felt in ({"pop": "yes"}, {"mechanism": "slip_or_split"}):
        assert level(checkin(6, bruise="large"), **felt) == "urgent"
        assert level(checkin(6, new_signs=["bruise_or_lump"]), **felt) == "urgent"


def ake(day, hurt, other):
    legs = {"left": hurt, "right": other}
    return exam(day, *({"measure": "ake", "side": s, "value": v, "unit": "deg"} for s, v in legs.items()))


def test_more_range_than_the_other_leg_before_day_14_is_a_sign_and_alone_for_a_clinician():
    assert "range_above" in rules(leg(ake(3, 10, 30)))
    assert level(ake(3, 10, 30)) == "clinician"
    assert level(ake(3, 10, 30), pop="yes") == "urgent"
    assert "range_above" not in rules(leg(ake(3, 24, 30)))
    assert "range_above" not in rules(leg(ake(15, 10, 30)))


def test_two_points_of_wells_are_for_today_with_a_strain_as_likely():
    assert level(vein_tenderness="yes", recent_operation="yes") == "same_day"
    assert "clot_score" not in rules(leg(vein_tenderness="yes"))


def test_unexplained_swelling_is_for_today():
    assert level(onset="gradual", during="nothing", mechanism="none", swelling_thigh="yes") == "same_day"
    assert level(swelling_calf="yes") == "same_day"


@pytest.mark.parametrize("who", [{"age": 65}, {"conditions": ["osteoporosis"]}])
@pytest.mark.parametrize("place", ["hip", "groin"])
def test_a_fall_in_the_old_or_brittle_with_hip_or_groin_pain_is_an_emergency(who, place):
    assert level(athlete=who, mechanism="fall", places=[place]) == "emergency"
    assert level(mechanism="fall", places=[place]) != "emergency"


@pytest.mark.parametrize("suspected", [{"hop_pain": "yes"}, {"fulcrum_pain": "yes"}, {"bony_tenderness": "yes"}])
@pytest.mark.parametrize("also", [{"places": ["groin"]}, {"limp": "yes"}, {"rest_pain": "yes"}])
def test_a_suspected_stress_fracture_is_urgent_and_with_groin_limp_or_rest_pain_for_today(suspected, also):
    assert level(onset="gradual", **suspected) == "urgent"
    assert level(onset="gradual", **suspected | also) == "same_day"


def test_a_growing_lump_is_urgent():
    assert level(lump="yes", lump_growing="yes", lump_size_cm=2) == "urgent"


@pytest.mark.parametrize("age", [17, 65])
def test_self_management_is_for_18_to_64(age):
    assert level(athlete={"age": age}) == "clinician"


@pytest.mark.parametrize("age", [18, 64])
def test_self_management_begins_at_18_and_ends_at_64(age):
    assert level(athlete={"age": age}) == "self_manage"


def test_sit_bone_pain_under_18_wants_a_picture():
    assert level(athlete={"age": 17}, places=["sit-bone"]) == "urgent"


@pytest.mark.parametrize(
    "bar",
    [
        {"pop": "yes"},
        {"gap": "yes"},
        {"bruise": "large"},
        {"places": ["sit-bone"]},
        {"limp": "yes"},
        {"medicines": ["other_anticoagulant"]},
        {"pregnant": "yes"},
        {"cancer": "yes"},
    ],
)
def test_what_bars_self_management(bar):
    assert level(**bar) != "self_manage"


def test_a_limp_on_day_0_is_for_a_clinician_until_a_check_in_says_it_is_gone():
    assert level(limp="yes") == "clinician"
    first = leg(checkin(0, id="zz", at="2026-03-01T20:00:00Z", limp="no"), limp="yes")
    assert urgency(first).level == "self_manage"


def test_a_limp_at_day_3_ends_self_management():
    assert "late_limp" in rules(leg(checkin(3, limp="yes"), checkin(4, limp="no")))


def test_no_jog_by_day_10_ends_self_management_and_a_jog_keeps_it():
    assert urgency(leg(), at=9).level == "self_manage"
    assert "no_jog" in rules(leg(), at=10)
    jogged = entry("milestone", 8, milestone="jog", state="reached")
    assert "no_jog" not in rules(leg(jogged), at=12)


def test_worsening_ends_self_management():
    assert level(checkin(2, worsening="yes")) == "clinician"


def test_a_second_setback_wants_a_picture():
    one, two = entry("setback", 5, what="flare_up"), entry("setback", 9, what="flare_up")
    assert level(one) == "clinician"
    assert level(one, two) == "urgent"


@pytest.mark.parametrize(
    "sign", ["breathless", "saddle_numbness", "swelling_calf", "dark_urine", "foot_drop", "unwell"]
)
def test_cannot_tell_on_a_grave_item_is_for_today(sign):
    assert level(**{sign: "cant_tell"}) == "same_day"


def test_none_of_these_takes_nothing_out_of_the_persons_record():
    assert "bleeds_easily" in rules(leg(athlete={"medicines": ["vitamin_k_antagonist"]}))
    assert "cancer" in rules(leg(athlete={"conditions": ["cancer"]}))
    again = entry("intake", 2, none_of=["risks"])
    assert "bleeds_easily" in rules(leg(again, athlete={"medicines": ["other_anticoagulant"]}))
