"""Today: what the day is about, the plan with its ticks, and nothing of it where the answer is withheld."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from playwright.sync_api import Browser, expect
from tests.web.pages.browser import stands, visiting
from tests.web.pages.mornings import checkins, demo, here, path_of, said
from time_machine import travel

from restride.journal import read_raw
from restride.web.leg import moment
from restride.web.models import Entry, Injury
from restride.web.store import keep_journal, submit

RUN, DATE = "Run: ", re.compile(r"most likely|middle is|the ladder", re.IGNORECASE)


def told(leg: Injury, query: str = "") -> str:
    answered = here().get(path_of(leg) + query)
    assert answered.status_code == 200
    return answered.content.decode()


def add(leg: Injury, kind: str, name: str, days_ago: int = 0, **fields: Any) -> None:
    at = (moment() - timedelta(days=days_ago)).isoformat()
    submit(leg, {"kind": kind, "id": name, "at": at} | fields, moment())


def done(leg: Injury) -> dict[str, Any]:
    """What stands of today's exercises: each by name, its corrections applied."""
    from restride.web.leg import Leg
    from restride.web.today.plan import ticked

    return {name: (str(one.done), one.worst_pain) for name, one in ticked(Leg(leg, moment())).items()}


def tick(leg: Injury, listed: list[str], *names: str, **more: str) -> None:
    fields = {"listed": listed, "done": list(names), **more}
    assert here().post(path_of(leg, "ticks"), fields).status_code == 302


def test_the_day_says_what_it_is_about_and_what_waits(sqlite):
    page = told(demo())
    assert "<h1>Run 3, walk 2</h1>" in page
    assert "Waits for your check-in." in page
    assert "Full training: most likely" in page
    assert "if this is a strain" in page
    assert page.count("Untested in patients") == 1
    assert "What comes next" in page
    assert "Next exam:" in page


def test_ticks_are_entries_and_a_tick_taken_away_is_a_correction(browser: Browser, site: str):
    leg = demo()
    said(leg)
    with visiting(browser, site, java_script_enabled=False) as visit:
        page = visit.page()
        page.goto(path_of(leg))
        boxes = page.locator(".ticks input[type=checkbox]")
        names = [boxes.nth(n).get_attribute("value") for n in range(boxes.count())]
        boxes.nth(0).check()
        boxes.nth(1).check()
        page.get_by_role("button", name="Save ticks").click()
        expect(page.get_by_text(f"2 of {len(names)} done")).to_be_visible()
        page.locator(".ticks input[type=checkbox]").nth(1).uncheck()
        page.get_by_role("button", name="Save ticks").click()
        expect(page.get_by_text(f"1 of {len(names)} done")).to_be_visible()
    assert done(leg) == {names[0]: ("all", None), names[1]: ("none", None)}
    assert Entry.objects.filter(injury=leg, kind="exercise").count() >= 2
    assert Entry.objects.filter(injury=leg, kind="correction").count() == 1


def test_the_same_ticks_twice_and_from_two_windows_are_one_entry_each(sqlite):
    leg = demo()
    before = Entry.objects.filter(injury=leg).count()
    for _ in range(2):
        tick(leg, ["heel_dig", "squat"], "heel_dig", **{"pain-heel_dig": "1"})
    assert done(leg) == {"heel_dig": ("all", 1)}
    tick(leg, ["heel_dig", "no_such_exercise"], "heel_dig", "no_such_exercise", **{"pain-heel_dig": "99"})
    assert done(leg) == {"heel_dig": ("all", None)}
    assert Entry.objects.filter(injury=leg).count() == before + 2
    add(
        leg,
        "retract",
        "gone",
        retracts=next(iter(Entry.objects.filter(injury=leg, kind="exercise").order_by("-id"))).name,
    )
    tick(leg, ["heel_dig"], "heel_dig")
    assert done(leg) == {"heel_dig": ("all", None)}


def test_each_exercise_is_drawn_without_a_style_of_its_own(sqlite):
    page = told(demo())
    figures = page.count('class="rs"')
    assert figures == page.count('name="listed"') > 0
    assert "<style" not in page
    assert ' style="' not in page


def test_miles_for_those_who_count_in_them(sqlite):
    leg = demo()
    said(leg)
    assert "no farther than 18 km" in told(leg)
    client = here()
    client.cookies["units"] = "imperial"
    assert "no farther than 11 miles" in client.get(path_of(leg)).content.decode()


def test_the_morning_after_a_session_asks_one_row_more_and_the_first_days_two(sqlite):
    leg = demo()
    add(leg, "exercise", "yesterday", 1, exercise="squat", done="all")
    assert 'data-row="after_session"' in told(leg)
    young = keep_journal(read_raw({"side": "left", "zone": "Europe/Berlin", "entry": []}))
    add(young, "onset", "onset", 2, manner="sudden")
    page = told(young)
    assert 'data-row="limp"' in page
    assert 'data-row="bruise"' in page


def test_a_run_that_is_written_down_is_said_and_not_asked_again(sqlite):
    leg = demo()
    said(leg)
    assert RUN in told(leg)
    add(leg, "run", "today", step="walk_jog_2", worst_pain=0, limp="no", pull="no", painkillers=["none"])
    page = told(leg)
    assert RUN not in page
    assert "Today’s run is written down." in page


def test_an_exam_that_is_due_comes_first_and_the_run_waits_for_it(sqlite):
    leg = demo()
    with travel(moment() + timedelta(days=6)):
        page = told(leg)
        assert "<h1>Exam first, then jog 1, walk 1</h1>" in page
        assert "Waits for your check-in and the exam." in page
        said(leg)
        assert "Waits for the exam." in told(leg)


def nothing_dated(page: str) -> None:
    assert not DATE.search(page.split("<main")[1].split("data-checkin", maxsplit=1)[0])
    assert 'class="rc"' not in page
    assert "What comes next" not in page
    assert "ticks" not in page.split('<script id="phone"', maxsplit=1)[0]


@pytest.mark.parametrize("sign", ["leg_swelling", "chest", "numb_or_weak_foot"])
def test_a_blocked_leg_has_no_date_and_no_plan(sqlite, sign):
    leg = demo()
    said(leg, new_signs=[sign])
    page = told(leg)
    nothing_dated(page)
    assert "No plan while something more urgent may be wrong." in page
    assert path_of(leg, "answer") in page
    assert "Checked in at" in page
    assert "There is no date at the moment." in page


def a_leg(*entries: dict[str, Any]) -> Injury:
    return keep_journal(read_raw({"side": "left", "zone": "Europe/Berlin", "entry": list(entries)}))


def test_a_leg_with_pressing_questions_open_leads_to_them(sqlite):
    leg = a_leg()
    add(leg, "onset", "onset", 1, manner="sudden")
    page = told(leg)
    nothing_dated(page)
    assert "No plan until the urgent questions are answered." in page
    assert path_of(leg, "ask") in page


def test_the_same_injury_again_ends_the_journal_and_leads_to_a_new_one(sqlite):
    leg = demo()
    add(leg, "setback", "again", what="re_injury", by={"role": "physio"})
    page = told(leg)
    nothing_dated(page)
    assert "The same injury again: this journal ends here." in page
    assert "Begin a new leg" in page
    assert "data-checkin" not in page


def test_query_counts_are_fixed(sqlite):
    leg = demo()
    with CaptureQueriesContext(
        connection,
    ) as seen:
        told(leg)
    assert len(seen) == 2
    said(leg)
    with CaptureQueriesContext(connection) as again:
        told(leg)
    assert len(again) == 2


def test_the_pseudo_language_leaves_no_english(sqlite):
    leg = demo()
    client = here()
    client.cookies["lang"] = "pseudo"
    said(leg)
    for query in ("", "?again"):
        page = client.get(path_of(leg) + query).content.decode().split("</header>")[1:]
        text = re.sub(r"<[^>]+>", " ", " ".join(page).split("</main>")[0])
        assert set(re.findall(r"\b[a-z]{3,}\b", text)) == set()


def test_it_stands_before_the_check_in(browser: Browser, site: str):
    stands(browser, site, path_of(demo()), "today-open")


def test_it_stands_withheld(browser: Browser, site: str):
    leg = demo()
    said(leg, new_signs=["leg_swelling"])
    assert json.loads(checkins(leg)[-1].payload)["new_signs"] == ["leg_swelling"]
    stands(browser, site, path_of(leg), "today-withheld")
