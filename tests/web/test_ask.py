"""What the interview stores, and what it refuses."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.web.conftest import a_leg

from restride.terms import Urgency
from restride.web.leg import Leg, moment
from restride.web.models import Injury

pytestmark = pytest.mark.usefixtures("sqlite")


@pytest.fixture
def leg() -> Injury:
    return a_leg()


@pytest.fixture
def client() -> Client:
    return Client(SERVER_NAME="localhost")


def now(leg: Injury) -> Leg:
    return Leg(Injury.objects.get(pk=leg.pk), moment())


def send(client: Client, leg: Injury, step: str, **sent: Any):
    return client.post(f"/leg/{leg.pk}/ask", {"step": step} | sent)


def fields(leg: Injury, name: str) -> dict[str, Any]:
    kept = next(one for one in now(leg).view.entries if one.id == f"ask-{name}")
    told = kept.model_dump(mode="json", exclude_unset=True)
    return {key: value for key, value in told.items() if key not in ("id", "kind", "at", "by")}


def test_none_of_a_group_is_kept_as_that(client, leg):
    assert send(client, leg, "lung", none="1").status_code == 302
    assert fields(leg, "lung") == {"none_of": ["lung"]}


def test_a_sign_that_is_so_and_one_that_nobody_can_tell(client, leg):
    send(client, leg, "nerve", yes=["numbness"], cant_tell=["weakness", "numbness"], some="1")
    assert fields(leg, "nerve") == {"numbness": "yes", "weakness": "cant_tell", "none_of": ["nerve"]}


def test_a_number_and_a_list_within_a_group(client, leg):
    send(client, leg, "clot", yes="calf_difference_cm", **{"in-calf_difference_cm": "3,5"})
    send(client, leg, "risks", yes="medicines", **{"in-medicines": ["statin", "vitamin_k_antagonist"]})
    assert fields(leg, "clot")["calf_difference_cm"] == 3.5
    assert fields(leg, "risks")["medicines"] == ["vitamin_k_antagonist", "statin"]


def test_a_tick_without_its_number_leaves_the_group_open(client, leg):
    send(client, leg, "clot", yes="calf_difference_cm")
    assert fields(leg, "clot")["swelling_calf"] == "yes"
    assert "none_of" not in fields(leg, "clot")
    send(client, leg, "risks", yes="medicines")
    assert "medicines" not in fields(leg, "risks")
    assert "medicines" in [one.fact for one in now(leg).answer.urgency.ask]


@pytest.mark.parametrize(
    ("step", "sent", "complaint"),
    [
        ("lung", {"some": "1"}, "Nothing is ticked"),
        ("lung", {"none": "1", "yes": "chest_pain"}, "Something is ticked, and"),
        ("clot", {"in-calf_difference_cm": "wide"}, "“wide” is not a number"),
        ("clot", {"in-calf_difference_cm": "99"}, "must be 30 or less"),
        ("age", {"answer": "young"}, "“young” is not a number"),
        ("age", {"answer": "3"}, "Age is “3”. It must be 5 or more."),
        ("places", {}, "Nothing is ticked"),
        ("course", {"answer": "sideways"}, "Nothing is ticked"),
        ("bruise", {"answer": "vast"}, "not one of those offered"),
        ("onset", {"answer": "sudden"}, "Say on which day it began"),
        ("onset", {"answer": "sudden", "day": "earlier", "date": "2999-01-01"}, "Say on which day it began"),
        ("worst_pain", {"answer": "11"}, "must be 10 or less"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_is_stored(client, leg, step, sent, complaint):
    answer = send(client, leg, step, **sent)
    assert answer.status_code == 422
    assert complaint in answer.content.decode()
    assert now(leg).journal.entries == ()


def test_what_was_typed_is_kept_in_a_form_that_did_not_fit(client, leg):
    page = send(client, leg, "clot", **{"yes": "vein_tenderness", "in-calf_difference_cm": "wide"}).content.decode()
    assert 'value="wide"' in page
    assert 'value="vein_tenderness" checked' in page


def test_a_form_sent_twice_is_one_entry(client, leg):
    for _ in range(2):
        send(client, leg, "bruise", answer="some")
    assert len(now(leg).journal.entries) == 1


def test_the_day_and_the_manner_are_one_onset_that_can_be_put_right(client, leg):
    send(client, leg, "onset", answer="sudden", day="today")
    assert now(leg).view.day_zero == now(leg).today
    send(client, leg, "onset", answer="gradual", day="yesterday")
    found = now(leg).view
    assert found.day_zero == now(leg).today - timedelta(days=1)
    assert found.onset.manner == "nagging"
    send(client, leg, "onset", answer="gradual", day="yesterday")
    assert [one.kind for one in now(leg).journal.entries].count("correction") == 2


def test_how_it_began_is_never_made_up(client, leg):
    send(client, leg, "onset", answer="cant_tell", day="earlier", date="2026-11-01")
    assert now(leg).view.onset is None
    assert fields(leg, "onset") == {"onset": "cant_tell"}
    assert [one.kind for one in now(leg).journal.entries] == ["intake", "note"]


def test_places_with_how_they_feel(client, leg):
    send(client, leg, "places", place=["left-sit-bone", "groin", "right-buttock"], yes="sharp_pain", worst_pain="7")
    assert fields(leg, "places") == {"places": ["sit-bone", "groin"], "sharp_pain": "yes", "worst_pain": 7}


def test_facts_of_the_person_are_kept_as_such(client, leg):
    send(client, leg, "age", answer="34")
    send(client, leg, "earlier_strains", answer="2")
    send(client, leg, "sprints", answer="no")
    athlete = now(leg).view.athlete
    assert (athlete.age, len(athlete.earlier_strains), athlete.sprints) == (34, 2, "no")


def test_an_answer_in_force_is_shown_when_one_comes_back_to_it(client, leg):
    for step, sent in (("bruise", {"answer": "some"}), ("age", {"answer": "34"}), ("earlier_strains", {"answer": "2"})):
        send(client, leg, step, **sent)
    for step, shown in (("bruise", "(your answer so far)"), ("age", 'value="34"'), ("earlier_strains", "so far)")):
        send(client, leg, step, turn="1")
        assert shown in client.get(f"/leg/{leg.pk}/ask").content.decode()


def test_nothing_is_asked_that_no_interview_knows(client, leg):
    assert send(client, leg, "imaging_clot", answer="no").status_code == 302
    assert now(leg).journal.entries == ()


def test_a_group_that_somebody_answered_in_part_cannot_be_wiped_from_the_answer(client):
    by = {"role": "runner"}
    leg = a_leg({"id": "one", "kind": "intake", "at": moment().isoformat(), "by": by, "limp": "yes"})
    page = client.get(f"/leg/{leg.pk}/answer").content.decode()
    item = page[page.index('id="q-rupture"') :]
    assert 'name="none"' not in item[: item.index("</form>")]


def test_the_session_keeps_names_of_questions_and_no_answer(client, leg):
    send(client, leg, "age", answer="87")
    send(client, leg, "lung", yes="chest_pain", some="1")
    send(client, leg, "limb", leave="1")
    assert client.session["ask"] == {str(leg.pk): {"left": ["limb"], "been": ["age", "lung", "limb"], "at": ""}}


def test_a_script_gets_the_next_question_alone_and_is_led_away_at_a_stop(client, leg):
    swap = {"HX-Request": "true"}
    page = client.post(f"/leg/{leg.pk}/ask", {"step": "lung", "none": "1"}, headers=swap)
    assert "<html" not in page.content.decode()
    assert "pressed nerves" in page.content.decode()
    wrong = client.post(f"/leg/{leg.pk}/ask", {"step": "limb", "some": "1"}, headers=swap)
    assert (wrong.status_code, "Nothing is ticked" in wrong.content.decode()) == (200, True)
    stop = client.post(f"/leg/{leg.pk}/ask", {"step": "limb", "yes": ["cold_foot", "pale_foot"]}, headers=swap)
    assert stop["HX-Redirect"] == f"/leg/{leg.pk}/answer"
    assert now(leg).answer.urgency.level is Urgency.EMERGENCY


def test_a_leg_that_is_not_there(client):
    for page in ("ask", "answer", "review"):
        assert client.get(f"/leg/{uuid4()}/{page}").status_code == 404
    assert client.delete(f"/leg/{a_leg().pk}/ask").status_code == 405


def test_few_queries_a_question(client, leg):
    with CaptureQueriesContext(
        connection,
    ) as asked:
        client.get(f"/leg/{leg.pk}/ask")
    assert len(asked) <= 3
    client.get(f"/leg/{leg.pk}/ask")
    with CaptureQueriesContext(connection) as answered:
        client.get(f"/leg/{leg.pk}/answer")
    assert len(answered) <= 3


def test_where_a_leg_is_entered(client, leg):
    assert client.get(f"/leg/{leg.pk}/")["Location"].endswith("/ask")
    send(client, leg, "clot", yes="swelling_calf")
    assert client.get(f"/leg/{leg.pk}/")["Location"].endswith("/answer")
