"""The check-in: five taps and a save, what it changed, and what follows a new sign."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Browser, expect
from tests.web.pages.browser import stands, violations, visiting
from tests.web.pages.mornings import WELL, answer, checkins, demo, here, path_of, said, save, tap

from restride.web.models import Entry
from restride.web.today.rows import PICKS
from restride.words import today

FORM = {"id": "one", "walking": "0", "worst": "1", "stiffness": "1", "new_signs": "none", "painkillers": "none"}


def payload(entry: Entry) -> dict:
    return json.loads(entry.payload)


def test_a_usual_morning_takes_five_taps_and_a_save(browser: Browser, site: str):
    leg = demo()
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(path_of(leg))
        expect(page.get_by_text("Waits for your check-in.")).to_be_visible()
        before = len(checkins(leg))
        assert answer(page) == 5
        save(page)
        expect(page.get_by_role("heading", name="Checked in at")).to_be_visible()
        expect(page.get_by_text("Waits for your check-in.")).to_have_count(0)
        expect(page.get_by_text("How urgent: Look after it yourself")).to_be_visible()
        expect(page.get_by_text("The date is about the same.")).to_be_visible()
    rows = checkins(leg)
    assert len(rows) == before + 1
    assert payload(rows[-1]).items() >= {**WELL, "kind": "checkin"}.items()


@pytest.mark.parametrize("sign", ["chest", "new_pull"])
def test_a_sign_that_is_more_urgent_leads_to_the_answer_and_ends_the_run(browser: Browser, site: str, sign: str):
    leg = demo()
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(path_of(leg))
        answer(page, new_signs=sign)
        expect(page.locator("[data-spoken]")).to_be_visible()
        save(page)
        page.wait_for_url("**/answer")
        page.goto(path_of(leg))
        expect(page.locator(".tick", has_text="Run:")).to_have_count(0)
        expect(page.locator("main header").first).to_contain_text(re.compile("No plan|No load"))


def test_fever_asks_its_details_and_none_of_these_shuts_out_signs(browser: Browser, site: str):
    leg = demo()
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(path_of(leg))
        details = page.get_by_role("group", name="About the fever")
        expect(details).to_be_hidden()
        tap(page, "new_signs", "fever_or_unwell")
        expect(details).to_be_visible()
        expect(page.locator("[data-spoken]")).to_contain_text("Answer the questions about the fever")
        tap(page, "very_ill", "yes")
        expect(page.locator("[data-spoken]")).to_contain_text("call the emergency number now")
        assert page.get_by_role("link", name="Call 112").get_attribute("href") == "tel:112"
        assert violations(page) == []
        tap(page, "new_signs", "none")
        expect(details).to_be_hidden()
        expect(page.locator("[data-spoken]")).to_be_hidden()
        expect(page.locator("[data-open]")).to_contain_text("pain walking, worst pain, stiffness, pain-killers")


def test_it_works_without_javascript_and_an_answer_can_be_changed(browser: Browser, site: str):
    leg = demo()
    with visiting(browser, site, java_script_enabled=False) as visit:
        page = visit.page()
        page.goto(path_of(leg))
        answer(page)
        save(page)
        expect(page.get_by_text("pain walking 0, worst pain 1")).to_be_visible()
        page.get_by_text("Change an answer").click()
        tap(page, "walking", "3")
        page.get_by_role("button", name="Save the change").click()
        expect(page.get_by_text("pain walking 3, worst pain 1")).to_be_visible()
        expect(page.get_by_text("Walking hurts too much today: no run.")).to_be_visible()
    assert [row.kind for row in Entry.objects.filter(injury=leg).order_by("-id")[:2]] == ["correction", "checkin"]


def test_it_can_be_done_with_the_keyboard_alone(browser: Browser, site: str):
    leg = demo()
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(path_of(leg))
        page.locator('input[name="walking"]').first.focus()
        for key in (
            "Space",
            "Tab",
            "Space",
            "Tab",
            "Space",
            *["Tab"] * 8,
            "Space",
            "Tab",
            "Space",
            *["Tab"] * 5,
            "Enter",
        ):
            page.keyboard.press(key)
        expect(page.get_by_role("heading", name="Checked in at")).to_be_visible()
    assert payload(checkins(leg)[-1]).items() >= {**WELL, "worst": 0, "stiffness": 0}.items()


def test_ten_days_with_one_bad_day_move_the_date_and_the_plan(browser: Browser, site: str):
    leg = demo()
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(path_of(leg))
        span = page.locator("#h-when").inner_text()
        for days_ago in range(9, 0, -1):
            said(leg, days_ago)
        page.goto(path_of(leg))
        answer(page, worst="5", walking="4")
        save(page)
        page.wait_for_url("**/answer")
        page.goto(path_of(leg))
        assert page.locator("#h-when").inner_text() != span
        expect(page.get_by_text("Walking hurts too much today: no run.")).to_be_visible()
        expect(page.locator("h1")).to_contain_text("No run today")


def post(leg, name: str = "checkin", **fields):
    return here().post(path_of(leg, name), {**FORM, **fields})


def test_the_same_form_twice_is_one_entry_and_another_one_is_kept_beside_it(sqlite):
    leg = demo()
    before = len(checkins(leg))
    for _ in range(2):
        assert post(leg).status_code == 302
    assert len(checkins(leg)) == before + 1
    post(leg, id="two", walking="4")
    assert len(checkins(leg)) == before + 2
    page = here().get(path_of(leg)).content.decode()
    assert "Two check-ins are written down for today" in page
    assert "Walking hurts too much today" in page
    for _ in range(2):
        assert post(leg, "checkin/back").status_code == 302
    page = here().get(path_of(leg)).content.decode()
    assert "Two check-ins" not in page
    assert "Pain walking 4" in page
    assert Entry.objects.filter(injury=leg, kind="retract").count() == 1


def test_a_check_in_that_was_taken_back_meanwhile_is_not_lost(sqlite):
    leg = demo()
    post(leg)
    post(leg, "checkin/back")
    answered = post(leg, walking="7")
    assert answered.status_code == 409
    assert 'name="walking" value="7" checked' in answered.content.decode()


def test_a_row_left_open_is_named_and_there_is_no_run(sqlite):
    leg = demo()
    here().post(path_of(leg, "checkin"), {name: value for name, value in FORM.items() if name != "new_signs"})
    page = here().get(path_of(leg)).content.decode()
    assert "Left open: new signs." in page
    assert "No run today until this morning" in page or "Waits for your check-in." in page


@pytest.mark.parametrize("bad", [{"walking": "11"}, {"walking": "much"}, {"new_signs": "rash"}, {"id": ""}])
def test_what_is_no_answer_is_refused_and_kept_in_the_form(sqlite, bad):
    leg = demo()
    before = len(checkins(leg))
    answered = post(leg, stiffness="9", **bad)
    assert answered.status_code == 422
    assert "Not saved yet." in answered.content.decode()
    assert 'name="stiffness" value="9" checked' in answered.content.decode()
    assert len(checkins(leg)) == before


def test_a_sign_beside_none_of_these_counts_and_details_only_with_a_fever(sqlite):
    leg = demo()
    post(leg, new_signs=["none", "leg_swelling"], very_ill="yes")
    told = payload(checkins(leg)[-1])
    assert told["new_signs"] == ["leg_swelling"]
    assert "very_ill" not in told


@pytest.mark.parametrize(
    ("at", "kept"), [("2026-11-20T06:12:00Z", True), ("2999-01-01T00:00:00Z", False), ("x", False)]
)
def test_the_moment_of_the_phone_counts_unless_it_has_not_come(sqlite, at, kept):
    leg = demo()
    post(leg, at=at)
    assert payload(checkins(leg)[-1])["at"].startswith("2026-11-20T06:12") is kept
    assert not payload(checkins(leg)[-1])["at"].startswith("2999")


def test_only_post_and_only_a_leg_that_is_there(sqlite):
    leg = demo()
    assert here().get(path_of(leg, "checkin")).status_code == 405
    assert here().post("/leg/00000000-0000-4000-8000-000000000000/checkin", FORM).status_code == 404


def test_limp_and_bruise_are_asked_in_the_first_days_and_the_session_the_morning_after(sqlite):
    leg = demo()
    page = here().get(path_of(leg)).content.decode()
    assert 'data-row="limp"' not in page
    assert 'data-row="after_session"' not in page


def test_every_answer_of_the_form_is_one_of_the_journal(sqlite):
    from restride.journal.kinds.checkin import AfterSession, NewSign, Painkiller
    from restride.journal.kinds.intake import Bruise

    kinds = {"bruise": Bruise, "after_session": AfterSession, "new_signs": NewSign, "painkillers": Painkiller}
    for name, kind in kinds.items():
        assert set(PICKS[name]) == {str(one) for one in kind}
    assert next(iter(today.SIGNS)) == "chest"
    assert list(today.SIGNS)[-1] == "none"


def test_it_stands_done_and_twice(browser: Browser, site: str):
    leg = demo()
    said(leg)
    said(leg, walking=4)
    stands(browser, site, path_of(leg), "today-done")
