"""After a session: flags, questions due, what is triaged, and what counts as a response."""

from __future__ import annotations

from typing import Any

import pytest
from tests.needling.legs import PHYSIO, SENIOR, K, Raw, answered, entry, leg, view

from restride.answer import answer
from restride.assess import triage
from restride.journal import read_raw

AT = "2026-03-10T10:00:00Z"
CONSENT = {
    "capacity": "yes",
    "material_risks": ["soreness", "nerve"],
    "alternatives": ["stretching"],
    "nothing_offered": "yes",
}
CLEAN = {
    "needler": PHYSIO,
    "technique": "dry",
    "points": [{"muscle": "biceps_femoris_long", "along_pct": 30, "across": "medial", "depth_mm": 6}],
    "needles_in": 1,
    "needles_out": 1,
    "consent": CONSENT,
}


def session(at: str = AT, **fields: Any) -> Raw:
    return entry("needling", at, PHYSIO, id="session", **CLEAN | fields)


def flags(*others: Raw, **fields: Any) -> list[str]:
    return [flag.code for flag in answered(leg(*others, session(**fields))).sessions[0].flags]


def test_a_session_in_order_has_no_flag() -> None:
    assert flags() == []


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"needles_out": 0}, "unaccounted"),
        ({"needles_out": 2}, "unaccounted"),
        ({"needles_out": None}, "not_counted"),
        ({"consent": None}, "consent_not_recorded"),
        ({"consent": CONSENT | {"nothing_offered": "no"}}, "consent_incomplete"),
        ({"consent": CONSENT | {"material_risks": []}}, "consent_incomplete"),
        ({"consent": CONSENT | {"withdrawn": "yes"}}, "consent_withdrawn"),
        ({"needler": None}, "needler_not_registered"),
        ({"needler": {"role": "physio", "name": "Kim"}}, "needler_not_registered"),
        ({"at": "2026-03-03T10:00:00Z"}, "too_early"),
        ({"at": "2026-03-04"}, "too_early"),
    ],
)
def test_what_is_wrong_with_a_session_is_flagged_and_never_refused(fields: Raw, code: str) -> None:
    assert flags(**fields) == [code]


def test_a_session_on_a_child_or_without_capacity_is_flagged() -> None:
    raw = leg(session(consent=CONSENT | {"capacity": "no"}), athlete={"age": 15})
    assert [flag.code for flag in answered(raw).sessions[0].flags] == [
        "no_capacity",
        "consent_incomplete",
        "under_16",
        "no_parent",
    ]


def test_a_setback_makes_a_session_too_early_again() -> None:
    assert flags(entry("setback", "2026-03-08", what="flare_up")) == ["too_early"]


def level(*others: Raw, **told: Any) -> dict[str, str]:
    seen = view(leg(*others, **told))
    return {hit.rule: str(hit.level) for hit in triage(seen, K.triage).urgency.hits}


@pytest.mark.parametrize(
    ("event", "rule", "expected"),
    [
        ({"what": "weakness"}, "needling_weak", "same_day"),
        ({"what": "fever"}, "needling_fever", "same_day"),
        ({"what": "skin_infection"}, "needling_fever", "same_day"),
        ({"what": "swelling"}, "needling_swelling", "same_day"),
        ({"what": "needle_left"}, "needles_unaccounted", "same_day"),
        ({"what": "needle_broken"}, "needles_unaccounted", "same_day"),
        ({"what": "other", "severity": "serious"}, "needling_serious", "same_day"),
        ({"what": "other", "ctcae": 3}, "needling_serious", "same_day"),
        ({"what": "other", "ctcae": 4}, "needling_gravest", "emergency"),
        ({"what": "electric_pain"}, "needling_electric", "clinician"),
    ],
)
def test_what_came_after_a_needle_is_triaged(event: Raw, rule: str, expected: str) -> None:
    told = entry("adverse_event", "2026-03-11", after_needling="session", **event)
    assert level(session(), told).get(rule) == expected


@pytest.mark.parametrize("what", ["soreness", "bruise", "faint"])
def test_what_is_common_and_mild_raises_nothing(what: str) -> None:
    told = entry("adverse_event", "2026-03-11", what=what, severity="mild", ctcae=1, after_needling="session")
    assert level(session(), told) == level(session(), entry("note", "2026-03-11", text="x"))


def test_needles_left_in_are_for_today_until_an_examiner_rules_it_out() -> None:
    left = session(needles_out=0)
    assert level(left) | {"needles_unaccounted": "same_day"} == level(left)
    counted = entry("correction", "2026-03-11", PHYSIO, corrects="session", set={"needles_out": 1})
    assert level(left, counted)["needles_unaccounted"] == "same_day"


@pytest.mark.parametrize(
    ("at", "caught"), [("2026-03-11", True), ("2026-03-17", True), ("2026-03-18", False), ("2026-03-09", False)]
)
def test_a_fever_within_a_week_of_a_session_is_for_today_even_with_a_cold(at: str, caught: bool) -> None:
    signs = {"very_ill": "no", "hot_red_leg": "no", "plain_cold": "yes"}
    told = entry("checkin", at, new_signs=["fever_or_unwell"], **signs)
    late = entry("note", "2026-03-20", text="later")
    assert ("needling_fever" in level(session(), told, late)) is caught


@pytest.mark.parametrize(
    ("fields", "until", "caught"),
    [
        ({}, "2026-03-12T10:00:00Z", False),
        ({}, "2026-03-13T10:00:00Z", True),
        ({"outcome": "recovered", "ended": "2026-03-12"}, "2026-03-20T10:00:00Z", False),
        ({"outcome": "recovered", "ended": "2026-03-14"}, "2026-03-20T10:00:00Z", True),
        ({"outcome": "recovered"}, "2026-03-20T10:00:00Z", False),
        ({"outcome": "lasting"}, "2026-03-20T10:00:00Z", True),
    ],
)
def test_numbness_past_72_hours_is_for_a_clinician(fields: Raw, until: str, caught: bool) -> None:
    numb = entry("adverse_event", "2026-03-10T12:00:00Z", what="numbness", after_needling="session", **fields)
    assert (level(session(), numb, entry("note", until, text="x")).get("needling_numb") == "clinician") is caught


def due(at: str, *others: Raw) -> list[str]:
    return [one.state for one in answered(leg(session(), *others), _moment(at)).sessions[0].follow_ups]


def _moment(at: str) -> Any:
    from datetime import datetime

    return datetime.fromisoformat(at)


@pytest.mark.parametrize(
    ("at", "states"),
    [
        ("2026-03-10T12:00:00+00:00", ["coming", "coming", "coming"]),
        ("2026-03-11T11:00:00+00:00", ["due", "coming", "coming"]),
        ("2026-03-13T11:00:00+00:00", ["missed", "due", "coming"]),
        ("2026-03-17T11:00:00+00:00", ["missed", "missed", "due"]),
        ("2026-03-20T11:00:00+00:00", ["missed", "missed", "missed"]),
    ],
)
def test_questions_are_due_at_24_and_72_hours_and_on_day_7(at: str, states: list[str]) -> None:
    assert due(at) == states


def test_a_check_in_that_was_asked_for_new_signs_answers_and_one_that_was_not_does_not() -> None:
    asked = entry("checkin", "2026-03-11T12:00:00Z", new_signs=["none"])
    silent = entry("checkin", "2026-03-11T12:00:00Z", worst=2)
    assert due("2026-03-13T11:00:00+00:00", asked) == ["done", "due", "coming"]
    assert due("2026-03-13T11:00:00+00:00", silent) == ["missed", "due", "coming"]


def test_it_is_quiet_for_72_hours() -> None:
    found = answered(leg(session(), entry("note", "2026-03-11", text="x")))
    assert found.quiet_until is not None
    assert found.quiet_until.isoformat() == "2026-03-13T10:00:00+00:00"
    assert answered(leg(session(), entry("note", "2026-03-14", text="x"))).quiet_until is None


def ake(at: str, value: float, by: Raw = PHYSIO, **fields: Any) -> Raw:
    findings = [{"measure": "ake", "side": "left", "value": value, "unit": "deg"}]
    return entry("exam", at, by, findings=findings, **fields)


def pain(at: str, worst: int, **fields: Any) -> Raw:
    return entry("checkin", at, worst=worst, **fields)


BEFORE = (ake("2026-03-10T09:00:00Z", 30), pain("2026-03-10T08:00:00Z", 5))


def response(*others: Raw) -> Any:
    return answered(leg(*BEFORE, session(), *others)).sessions[0].response


@pytest.mark.parametrize(
    ("degrees", "worst", "verdict"),
    [(21, 3, "response"), (22, 3, "no_response"), (21, 4, "no_response"), (35, 7, "no_response"), (10, 0, "response")],
)
def test_a_response_is_more_than_the_error_in_range_and_in_pain(degrees: float, worst: int, verdict: str) -> None:
    found = response(ake("2026-03-13T10:00:00Z", degrees), pain("2026-03-13T12:00:00Z", worst))
    assert found.verdict == verdict
    assert (found.range_change, found.pain_change, found.range_error) == (30 - degrees, 5 - worst, 8)


def test_an_old_reading_is_no_before_unless_the_session_names_it() -> None:
    late = ake("2026-03-13T12:00:00Z", 10), pain("2026-03-13T12:00:00Z", 0)
    old = ake("2026-03-02", 30), pain("2026-03-09", 5)
    assert answered(leg(*old, session(), *late)).sessions[0].response.missing == ("range",)
    named = session(before=[old[0]["id"]])
    assert answered(leg(*old, named, *late)).sessions[0].response.verdict == "response"


def test_another_tester_needs_twice_as_much() -> None:
    late = pain("2026-03-13T12:00:00Z", 1)
    assert response(ake("2026-03-13T12:00:00Z", 16, SENIOR), late).verdict == "no_response"
    assert response(ake("2026-03-13T12:00:00Z", 14, SENIOR), late).verdict == "response"


def test_a_change_of_the_same_visit_is_shown_and_never_a_response() -> None:
    found = response(ake("2026-03-10T10:30:00Z", 10), pain("2026-03-10T11:00:00Z", 0))
    assert (found.verdict, found.same_visit) == ("not_known", 20)
    assert found.missing == ("range", "pain")


@pytest.mark.parametrize("at", ["2026-03-13T09:59:00Z", "2026-03-13", "2026-03-25"])
def test_readings_before_72_hours_or_long_after_tell_nothing(at: str) -> None:
    assert response(ake(at, 10), pain(at, 0)).verdict == "not_known"


def test_readings_on_pain_killers_or_at_home_tell_nothing() -> None:
    good = ake("2026-03-13T12:00:00Z", 10), pain("2026-03-13T12:00:00Z", 0)
    assert response(*good).verdict == "response"
    assert response(good[0] | {"painkillers": ["nsaid"]}, good[1]).missing == ("range",)
    assert response(good[0], good[1] | {"painkillers": ["nsaid"]}).missing == ("pain",)
    assert response(good[0] | {"by": {"role": "runner"}}, good[1]).missing == ("range",)


def test_a_reading_under_the_needle_moves_the_date_less() -> None:
    late = pain("2026-03-12T10:00:00Z", 0)
    legs = (leg(*BEFORE, late), leg(*BEFORE, session(), late), leg(*BEFORE, session()))
    dates = [answer(read_raw(one), None, K).forecast for one in legs]
    plain, needled, untold = (one.dates.median for one in dates if one is not None)
    assert plain < needled <= untold
    assert dates[1] is not None
    assert "soon_after_needling" in {one.reading.under for one in dates[1].readings}
