"""What a clinical safety reading of the pages asks for: no hours that start anew, no load that a clinician holds."""

from __future__ import annotations

import html
import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from tests.web.conftest import a_leg
from tests.web.test_answer import PLAIN, a_told

from restride.web.leg import moment
from restride.web.models import Injury
from restride.words import stops

pytestmark = pytest.mark.usefixtures("sqlite")
WELL = {"walking": 0, "worst": 0, "stiffness": 0, "limp": "no", "bruise": "none", "painkillers": ["none"]}
FIRST_LOAD = "heel dig, bridge, a small squat"
TENDON: dict[str, Any] = {"onset": "gradual", "mechanism": "none", "places": ["sit-bone"], "limp_hours": 0}


def text(leg: Injury, page: str) -> str:
    answer = Client(SERVER_NAME="localhost").get(f"/leg/{leg.pk}/{page}")
    assert answer.status_code == 200
    return html.unescape(answer.content.decode())


def a_course(age: int = 34, *, days: int, mornings: dict[int, dict[str, Any]], **fields: Any) -> Injury:
    """A leg hurt some days ago; `mornings` by day since, each as it differs from a good one."""
    now, by = moment(), {"role": "runner"}
    begun = now - timedelta(days=days)
    day = begun.date().isoformat()
    onset = {"id": "onset", "kind": "onset", "at": day, "by": by, "manner": fields.pop("manner", "sudden")}
    person = {"id": "about", "kind": "about", "at": day, "by": by, "facts": {"age": age}}
    told = {"id": "told", "kind": "intake", "at": begun.isoformat(), "by": by} | PLAIN | fields
    said = [
        {"id": f"day-{n}", "kind": "checkin", "at": (begun + timedelta(days=n)).isoformat(), "by": by}
        | WELL
        | {"new_signs": ["none"]}
        | one
        for n, one in mornings.items()
    ]
    return a_leg(onset, person, told, *said)


def test_the_hours_of_a_same_day_leg_do_not_start_anew_with_each_page():
    leg = a_course(days=2, mornings={1: {"new_signs": ["leg_swelling"]}})
    for page in ("answer", "today", "summary"):
        assert "Be seen now: it was due before" in text(leg, page)
        assert "Be seen today, within 12 hours" not in text(leg, page).partition("</main>")[0]
    assert "Be seen now: it was due before" in html.unescape(Client(SERVER_NAME="localhost").get("/").content.decode())


@pytest.mark.parametrize(
    ("told", "level"),
    [({"swelling_calf": "yes"}, "Be seen "), ({"pop": "yes", "bruise": "large"}, "Have it scanned or seen")],
)
def test_a_blocked_day_says_how_urgent_it_is_before_all_else(told, level):
    heading = text(a_told(**told), "today").partition("<h1>")[2]
    assert level in heading.partition("</h1>")[0]


def test_the_week_of_a_clinician_is_counted_from_what_was_said_and_runs_out():
    assert "Counted from what you said, that is before" in text(a_course(days=2, mornings={}, pop="yes"), "answer")
    for page in ("answer", "today"):
        assert "See a clinician now: it was due before" in text(a_course(days=9, mornings={}, pop="yes"), page)


def test_what_time_alone_brings_was_never_due_before_it_came():
    assert "it was due before" not in text(a_course(days=11, mornings={11: {}}), "answer")
    assert "See a clinician within 7 days" in text(a_course(days=11, mornings={11: {}}), "answer")


def test_many_signs_leave_the_place_to_turn_to_in_sight():
    unsure = dict.fromkeys(
        ("breathless", "chest_pain", "saddle_numbness", "bladder", "fever", "tense_thigh"), "cant_tell"
    )
    page = text(a_told(none_of=[], **unsure), "answer")
    assert page.index("Where: emergency department") < page.index("You said: ")
    assert re.search(r"You said: [^.]*, \d more\.", page)


def test_nobody_from_65_reads_of_a_load_or_a_ladders_day_before_a_clinician_has_looked():
    old = a_course(68, days=3, mornings={3: {}})
    for page in ("answer", "today"):
        assert FIRST_LOAD not in text(old, page)
    assert "names no day" in text(old, "when")
    assert "the ladder cannot prove it before" not in text(old, "today")
    assert FIRST_LOAD in text(a_course(days=3, mornings={3: {}}), "today")


def test_a_day_that_is_for_walking_alone_has_no_first_load_beside_it():
    page = text(a_course(days=4, mornings={3: {}, 4: {"walking": 4, "worst": 6}}), "today")
    assert "Nothing but comfortable walking today." in page
    assert FIRST_LOAD not in page


def test_a_new_pull_after_good_days_is_not_dated_to_today():
    good = {n: {} for n in range(1, 9)}
    leg = a_course(days=9, mornings=good | {9: {"new_signs": ["new_pull"], "walking": 4, "worst": 6}})
    for page in ("answer", "today", "when", "summary"):
        assert "most legs like this were there before today" in text(leg, page)
        assert "Full training: most likely" not in text(leg, page)
    assert "not the leg" not in text(leg, "today")


def test_medicines_told_in_the_story_stand_in_the_summary():
    leg = a_told(none_of=[], medicines=["vitamin_k_antagonist"])
    person = text(leg, "summary").partition('<dl class="who">')[2].partition("</dl>")[0]
    assert "warfarin" in person
    assert "not said" in text(a_told(none_of=[]), "summary").partition("<dt>medicines</dt>")[2][:40]


@pytest.mark.parametrize("page", ["answer", "today", "runs", "when", "summary"])
def test_no_page_speaks_of_kinds_of_entries_or_commands(page):
    assert "`" not in text(a_told(begun=False), page)


def test_a_tendon_runs_by_its_first_advice_once_the_morning_is_told():
    told = TENDON | {"manner": "nagging"}
    assert "No run before the check-in" in text(a_course(days=60, mornings={}, **told), "runs")
    page = text(a_course(days=60, mornings={60: {}}, **told), "runs")
    assert "Running may go on at 3 of 10 at most" in page
    assert "No run today" not in page
    for sign in ({"new_signs": ["new_pull"]}, {"painkillers": ["nsaid"]}):
        assert "Running may go on" not in text(a_course(days=60, mornings={60: sign}, **told), "runs")


def test_signs_that_are_not_so_do_not_stand_in_the_journey_as_if_they_were():
    by, at = {"role": "runner"}, moment().isoformat()
    leg = a_leg({"id": "asked", "kind": "intake", "at": at, "by": by, "none_of": ["lung"]})
    assert "none of these: signs of a clot in the lung" in text(leg, "journey")


def test_who_slipped_on_an_emergency_is_told_what_a_slip_changes():
    assert stops.SLIP in text(a_told(none_of=[], breathless="yes"), "answer")


def test_a_risk_has_its_source_as_a_link_and_no_code_in_brackets():
    assert "[CPG2022_DIGEST]" not in text(a_told(), "answer")
