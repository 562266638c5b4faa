"""What a review, a correction and time may do to a level, and what they may not."""

from __future__ import annotations

import time

from tests.assess.legs import checkin, entry, leg, review, rules, urgency

PULLED = {"new_signs": ["new_pull"], "limp": "no"}


def held(raw, rule):
    return next(hit.held for hit in urgency(raw).hits if hit.rule == rule)


def test_only_a_review_that_names_the_rule_lifts_it():
    assert rules(leg(review(1, "cauda_equina"), breathless="yes"))["lung_clot"] == "emergency"
    assert rules(leg(review(1, "lung_clot"), breathless="yes")) == {}


def test_a_review_of_the_question_alone_does_not_lift_the_rule():
    assert "lung_clot" in rules(leg(review(1, questions=["breathless"]), breathless="yes"))


def test_still_open_and_confirmed_lift_nothing():
    for result in ("still_open", "confirmed"):
        assert rules(leg(review(1, "lung_clot", result=result), breathless="yes"))["lung_clot"] == "emergency"


def test_a_later_no_lifts_nothing():
    raw = leg(entry("intake", 2, breathless="no"), breathless="yes")
    assert held(raw, "lung_clot") == "earlier"


def test_a_new_sign_after_a_review_raises_the_rule_again():
    again = checkin(2, new_signs=["chest"])
    assert "lung_clot" in rules(leg(review(1, "lung_clot"), again, breathless="yes"))


def test_the_same_sign_said_again_after_a_review_stays_though_it_is_then_denied():
    said = entry("intake", 2, breathless="yes"), entry("intake", 3, breathless="no")
    assert "lung_clot" in rules(leg(review(1, "lung_clot"), *said, breathless="yes"))


def test_a_question_that_comes_up_after_a_review_is_open():
    fever = checkin(2, new_signs=["fever_or_unwell"], hot_red_leg="no", plain_cold="yes")
    found = urgency(leg(review(1, "sepsis"), fever, red_spreading="yes"))
    assert found.could_be == "emergency"
    assert [question.fact for question in found.ask] == ["very_ill"]


def test_a_correction_after_a_review_is_new_to_its_examiner():
    for kind in ({"breathless": "yes"}, {"coughing_blood": "yes"}):
        later = entry("correction", 2, corrects="intake-0", set=kind)
        assert "lung_clot" in rules(leg(review(1, "lung_clot"), later, chest_pain="yes"))


def test_a_review_taken_back_or_that_no_longer_names_the_rule_lifts_nothing():
    away = entry("retract", 2, retracts="flag_review-1")
    other = entry("correction", 2, corrects="flag_review-1", set={"rules": ["cauda_equina"]})
    for later in (away, other):
        assert rules(leg(review(1, "lung_clot"), later, breathless="yes"))["lung_clot"] == "emergency"


def test_a_confirmed_review_cannot_be_corrected_into_all_clear():
    turned = entry("correction", 2, corrects="flag_review-1", set={"result": "ruled_out"})
    assert held(leg(review(1, "lung_clot", result="confirmed"), turned, breathless="yes"), "lung_clot") == "confirmed"


def test_a_retraction_lowers_nothing_whatever_its_id_or_its_hour():
    for name in ("a", "z"):
        for limped in ("2026-03-02", "2026-03-02T10:00:00Z"):
            limp = checkin(1, id="limp", at=limped, limp="yes")
            gone = entry("retract", 1, id=name, retracts="limp")
            assert held(leg(limp, gone), "limp") == "corrected"


def test_a_correction_lowers_nothing_at_any_level():
    for said in ({"breathless": "yes"}, {"pop": "yes"}, {"limp": "yes"}, {"bruise": "large"}):
        before = urgency(leg(**said))
        undone = entry("correction", 1, corrects="intake-0", unset=list(said))
        denied = entry(
            "correction", 1, corrects="intake-0", set=dict.fromkeys(said, "none" if "bruise" in said else "no")
        )
        for later in (undone, denied):
            assert urgency(leg(later, **said)).level == before.level


def test_two_thousand_days_are_read_in_no_time():
    days = [checkin(day, worst=3, **PULLED) for day in range(1, 2001)]
    put_right = [entry("correction", 2100 + n, corrects=f"checkin-{n}", set={"worst": 5}) for n in (7, 70, 700)]
    started = time.process_time()
    assert rules(leg(*days, *put_right))["new_pull"] == "clinician"
    assert time.process_time() - started < 2


def test_a_sign_told_late_counts_though_it_was_gone_by_then():
    denied = entry("intake", 4, breathless="no")
    late = entry("intake", 3, id="late", breathless="yes", noted_at="2026-03-06")
    assert rules(leg(denied, late))["lung_clot"] == "emergency"
