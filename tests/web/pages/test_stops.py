"""The pages that stop everything, and the one thing that lifts them: an examination, written down."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from playwright.sync_api import Browser, Page, expect
from tests.web.conftest import a_leg
from tests.web.pages.asking import Runner
from tests.web.pages.browser import stands, visiting

from restride.terms import Track, Urgency
from restride.web.leg import Leg, moment
from restride.web.models import Injury

ANSWERS: dict[str, Any] = {
    "emergency": {"chest_pain": "yes"},
    "same_day": {"swelling_calf": "yes", "none_of": ["lung", "cauda_equina", "limb", "infection"]},
}


def said(**fields: Any) -> Injury:
    """A leg hurt yesterday, of which this was said just now."""
    now = moment()
    yesterday = (now.astimezone(ZoneInfo("Europe/Berlin")) - timedelta(days=1)).date().isoformat()
    by = {"role": "runner"}
    onset = {"id": "onset", "kind": "onset", "at": yesterday, "by": by, "manner": "sudden"}
    told = {"id": "ask-clot", "kind": "intake", "at": now.isoformat(), "by": by}
    return a_leg(onset, told | fields)


def now(leg: Injury) -> Leg:
    return Leg(Injury.objects.get(pk=leg.pk), moment())


def actions(page: Page) -> list[str]:
    return [one.inner_text() for one in page.locator("a.btn, button").all()]


def test_an_emergency_has_one_action_and_no_menu(browser: Browser, site: str):
    leg = said(**ANSWERS["emergency"])
    with visiting(browser, site) as visit:
        page = visit.page()
        for path in ("ask", "answer"):
            page.goto(f"/leg/{leg.pk}/{path}")
            assert actions(page) == ["Call 112"]
            expect(page.locator("a.btn")).to_have_attribute("href", "tel:112")
            expect(page.locator("nav")).to_have_count(0)
            expect(page.get_by_role("alert")).to_contain_text("chest pain")
            expect(page.get_by_role("alert")).to_contain_text("clot has moved to the lung")
            expect(page.get_by_role("alert")).to_contain_text("My left thigh was hurt yesterday. Now: chest pain.")


def test_an_emergency_comes_up_the_moment_it_is_said(browser: Browser, site: str):
    with visiting(browser, site) as visit:
        runner = Runner(visit.page(), lung=["chest_pain"])
        runner.begin()
        runner.walk()
        assert runner.asked == ["lung"]
        expect(runner.page.locator("h1")).to_have_text("Call 112 now")
        expect(runner.page.get_by_text("Full training")).to_have_count(0)


def test_a_suspected_clot_is_seen_today_and_may_answer_on(browser: Browser, site: str):
    with visiting(browser, site) as visit:
        runner = Runner(visit.page(), clot=["swelling_calf"])
        runner.begin("Left")
        runner.walk()
        page = runner.page
        assert runner.asked[-1] == "clot"
        expect(page.locator("h1")).to_contain_text("Be seen")
        expect(page.get_by_role("alert")).to_contain_text("emergency department or same-day clinic")
        expect(page.get_by_text("most likely")).to_have_count(0)
        runner.tap(page.get_by_role("link", name="Go on answering"))
        page.wait_for_url("**/ask")
        assert runner.step == "age"
        expect(page.get_by_text("Be seen today.")).to_be_visible()
    assert now(Injury.objects.get()).answer.urgency.level is Urgency.SAME_DAY


def test_only_what_an_examiner_found_lifts_it(browser: Browser, site: str):
    leg = said(**ANSWERS["same_day"])
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(f"/leg/{leg.pk}/answer")
        page.get_by_role("link", name="I have been examined").click()
        page.get_by_label("Who examined you?").fill("Dr A. Example")
        page.get_by_label("What are they?").select_option("doctor")
        page.get_by_label("Where?").fill("Northbank clinic")
        page.get_by_label("On which day?").fill(now(leg).today.isoformat())
        page.get_by_label("What was found?").fill("No clot on ultrasound")
        for group in page.locator("#result fieldset").all():
            group.get_by_label("Ruled out").check()
        page.get_by_role("button", name="Keep what was found").click()
        page.wait_for_url("**/answer")
        expect(page.get_by_text("Ruled out by an examiner").first).to_be_visible()
    found = now(leg)
    assert found.answer.urgency.blocking == ()
    assert found.answer.urgency.lifted
    (review, *_) = [one for one in found.journal.entries if one.kind == "flag_review"]
    assert review.transcribed
    assert review.by.role == "runner"
    assert review.examiner.name == "Dr A. Example"


def transcript(leg: Injury, **changed: str) -> dict[str, str]:
    """The form as it is sent for the suspected clot."""
    rules = {f"result-{hit.rule}": "ruled_out" for hit in now(leg).answer.urgency.blocking}
    told = {"who": "Dr A. Example", "role": "doctor", "place": "Northbank", "found": "No clot"}
    return told | rules | {"id": "review-1", "day": now(leg).today.isoformat()} | changed


def blocked(leg: Injury) -> bool:
    return bool(now(leg).answer.urgency.blocking)


@pytest.mark.parametrize(
    ("field", "value", "complaint"),
    [
        ("who", "", "Say who examined you"),
        ("role", "runner", "Say what the examiner is"),
        ("place", " ", "Say where"),
        ("found", "", "Say what was found"),
        ("day", "2999-01-01", "Say on which day"),
        ("day", "1999-01-01", "Say on which day"),
        ("result-clot_swelling", "", "Say for each line"),
    ],
)
def test_a_transcript_that_says_too_little_lifts_nothing(sqlite, field, value, complaint):
    leg = said(**ANSWERS["same_day"])
    answer = Client(SERVER_NAME="localhost").post(f"/leg/{leg.pk}/review", transcript(leg, **{field: value}))
    assert answer.status_code == 422
    assert complaint in answer.content.decode()
    assert "Northbank" in answer.content.decode() or field == "place"
    assert blocked(leg)


def test_an_examination_from_before_the_answer_lifts_nothing(sqlite):
    leg = said(**ANSWERS["same_day"])
    before = (now(leg).today - timedelta(days=1)).isoformat()
    answer = Client(SERVER_NAME="localhost").post(f"/leg/{leg.pk}/review", transcript(leg, day=before))
    assert "could not know" in answer.content.decode()
    assert blocked(leg)


def test_a_transcript_sent_twice_is_one(sqlite):
    leg = said(**ANSWERS["same_day"])
    told, count = transcript(leg), len(now(leg).journal.entries)
    for _ in range(2):
        assert Client(SERVER_NAME="localhost").post(f"/leg/{leg.pk}/review", told).status_code in (302, 422)
    assert len(now(leg).journal.entries) == count + 1
    assert not blocked(leg)


def test_what_an_examiner_confirmed_stays_and_sets_the_track(sqlite):
    leg = said(**ANSWERS["same_day"])
    told = transcript(leg, **{"result-clot_swelling": "confirmed"})
    Client(SERVER_NAME="localhost").post(f"/leg/{leg.pk}/review", told)
    assert blocked(leg)
    assert now(leg).answer.track.track is Track.OTHER


def test_what_the_examiner_asked_and_was_not_so_is_answered(sqlite):
    leg = said(swelling_calf="yes")
    Client(SERVER_NAME="localhost").post(f"/leg/{leg.pk}/review", transcript(leg, negative="fever"))
    assert "fever" not in [one.fact for one in now(leg).answer.urgency.ask]


def test_where_nothing_stands_there_is_nothing_to_write_down(sqlite):
    page = Client(SERVER_NAME="localhost").get(f"/leg/{a_leg().pk}/review").content.decode()
    assert "Which of these did the examiner ask" in page


def test_the_stops_stand(browser: Browser, site: str):
    stands(browser, site, f"/leg/{said(**ANSWERS['emergency']).pk}/ask", "stop-emergency")
    stands(browser, site, f"/leg/{said(**ANSWERS['same_day']).pk}/answer", "stop-same-day")


def test_the_review_stands(browser: Browser, site: str):
    stands(browser, site, f"/leg/{said(**ANSWERS['same_day']).pk}/review", "review")
