"""The states of the answer's page: each says what to do next, and nothing is dated that must not be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from tests.web.conftest import a_leg

from restride.journal.moment import own_zone
from restride.knowledge import load
from restride.terms import Urgency
from restride.web.leg import moment
from restride.web.legs.demo import kept_demo
from restride.web.models import Injury
from restride.words import stops, words
from restride.words.pseudo import accented

pytestmark = pytest.mark.usefixtures("sqlite")
GROUPS = ["lung", "cauda_equina", "limb", "infection", "clot", "nerve", "rupture", "bone", "risks"]
PLAIN: dict[str, Any] = {
    "none_of": GROUPS,
    "onset": "sudden",
    "mechanism": "sprint",
    "during": "run",
    "places": ["mid-outer"],
    "weight_bearing": "normal",
    "soreness_next_day": "no",
    "course": ["better"],
    "bruise": "none",
    "worst_pain": 4,
}


def a_told(age: int | None = 34, *, begun: bool = True, days: int = 1, **fields: Any) -> Injury:
    now, by = moment(), {"role": "runner"}
    day = (now - timedelta(days=days)).date().isoformat()
    onset = {"id": "onset", "kind": "onset", "at": day, "by": by, "manner": fields.pop("manner", "sudden")}
    person = {"id": "about", "kind": "about", "at": day, "by": by, "facts": {"age": age}}
    told = {"id": "told", "kind": "intake", "at": now.isoformat(), "by": by} | PLAIN | fields
    return a_leg(*([onset] if begun else []), *([person] if age else []), told)


def page_of(leg: Injury, **cookies: str) -> str:
    client = Client(SERVER_NAME="localhost")
    for name, value in cookies.items():
        client.cookies[name] = value
    answer = client.get(f"/leg/{leg.pk}/answer")
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_plain_strain_is_dated_planned_and_graded():
    page = page_of(a_told())
    for part in ("What to do today", "Full training: most likely", "if this is a strain", "How bad, and how sure"):
        assert part in page
    assert "Open today&#x27;s plan" in page or "Open today's plan" in page


@pytest.mark.parametrize(
    ("leg", "says"),
    [
        ({"age": 15}, "Under 16 there is no plan here"),
        ({"swelling_calf": "yes"}, "Be seen"),
        ({"pop": "yes", "bruise": "large"}, "Have it scanned or seen by a specialist within 3 days"),
        ({"begun": False, "manner": "sudden"}, "No plan without the day it began"),
        (
            {"manner": "nagging", "days": 60, "onset": "gradual", "mechanism": "none", "places": ["sit-bone"]}
            | {"sitting_pain": "yes", "load_rise": "yes", "during": "run"},
            "",
        ),
    ],
)
def test_nothing_is_dated_or_planned_where_something_is_withheld(leg, says):
    page = page_of(a_told(**leg))
    assert says in page
    for part in ("most likely", "Open today", "How bad, and how sure"):
        assert part not in page


def test_a_worn_tendon_has_first_advice_of_its_own():
    told = {"manner": "nagging", "days": 20, "onset": "gradual", "mechanism": "none", "during": "nothing"}
    page = page_of(a_told(**told, places=["sit-bone"], sitting_pain="yes", course=["same"], none_of=GROUPS))
    assert "This looks like a worn tendon, not a strain" in page
    assert "Stop stretching the hamstring" in page


def test_what_is_missing_for_a_plan_can_be_answered_there():
    page = page_of(a_told(begun=False))
    assert "Say on which day it began" in page
    assert '<input type="hidden" name="step" value="onset">' in page
    assert "of the kind" not in page


def test_an_unfinished_answer_asks_right_there_and_says_it_is_no_all_clear():
    page = page_of(a_leg())
    assert "This is not an all-clear" in page
    assert page.index("Open questions, worst first") < page.index("Emergency: call now if")
    assert "still possible" in page
    assert "Answer them one by one" in page


def test_the_limits_stand_once_and_who_signed_the_rules():
    page = page_of(a_told())
    assert page.count("Untested in patients") == 1
    assert "No clinician has signed the rules" in page


def test_the_number_to_call_is_the_one_that_was_chosen():
    assert 'href="tel:999"' in page_of(a_told(), emergency="999")


def test_every_sign_to_watch_for_names_a_rule_of_its_level():
    table = load().triage
    for name in stops.WATCH:
        assert table.rule(name).level in (Urgency.EMERGENCY, Urgency.SAME_DAY)
    both = [stops.watched(words(), table, level) for level in (Urgency.EMERGENCY, Urgency.SAME_DAY)]
    assert all(len(found) >= 4 for found in both)


def test_by_when_is_said_on_the_clock_of_the_leg():
    now = datetime(2026, 11, 29, 11, tzinfo=UTC)
    said = [stops.before(words(), now + timedelta(hours=hours), now, 12) for hours in (3, 14, -1)]
    assert said == [
        "Be seen today, before 14:00",
        "Be seen within 12 hours: before 01:00 on 30 November",
        "Be seen now: it was due before 10:00 on 29 November",
    ]


def test_what_to_say_on_the_phone():
    said = [stops.on_the_phone(words(), "left", day, ["chest pain"]) for day in (None, 0, 1, 4)]
    assert said == [
        "“My left thigh is hurt. Now: chest pain.”",
        "“My left thigh was hurt today. Now: chest pain.”",
        "“My left thigh was hurt yesterday. Now: chest pain.”",
        "“My left thigh was hurt 4 days ago. Now: chest pain.”",
    ]


def test_in_another_language_nothing_stays_english():
    page = page_of(kept_demo(moment(), own_zone().key), lang="pseudo")
    for said in ("What to do today", "Why we say this", "Emergency: call now if"):
        assert said not in page
        assert accented(said) in page
