"""Needle or not, for a runner: the screen answered, the reasons read, a session written down; no point, no depth."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from playwright.sync_api import Browser, expect
from tests.web.pages.browser import stands, visiting
from tests.web.pages.test_learn import text
from tests.words.test_manners import verdicts

from restride.journal import read_raw
from restride.knowledge import load
from restride.web.leg import moment
from restride.web.legs.demo import kept_demo
from restride.web.models import Entry, Injury
from restride.web.store import journal_of, keep_journal
from restride.words import manners, needling, words
from restride.words.needle_page import QUESTIONS

K, W = load(), words()
NOW = datetime.now(UTC).replace(microsecond=0)
RUNNER = {"role": "runner"}
HERE = {"host": "localhost"}


def demo() -> Injury:
    return kept_demo(moment(), "Europe/Berlin")


def leg_of(*entries: dict, **athlete: object) -> Injury:
    """A plain strain of ten days ago with these entries besides."""
    onset = {
        "id": "onset",
        "kind": "onset",
        "at": str((NOW - timedelta(days=10)).date()),
        "by": RUNNER,
        "manner": "sudden",
    }
    raw = {"side": "left", "zone": "Europe/Berlin", "athlete": athlete, "entry": [onset, *entries]}
    return keep_journal(read_raw(raw))


def ago(hours: float) -> str:
    return (NOW - timedelta(hours=hours)).isoformat()


def page(leg: Injury) -> str:
    answer = Client(headers=HERE).get(f"/leg/{leg.pk}/needle")
    assert answer.status_code == 200
    return answer.content.decode()


def send(leg: Injury, form: str, **said: object):
    return Client(headers=HERE).post(f"/leg/{leg.pk}/needle/{form}", said)


def heading(html: str) -> str:
    return text("<main" + html.partition("<h1>")[2].partition("</h1>")[0] + "</main>").removeprefix("<main")


# what people do


@pytest.mark.parametrize("scripted", [True, False])
def test_a_runner_answers_the_screen_and_reads_why_it_is_a_stop(browser: Browser, site: str, scripted: bool):
    leg = demo()
    with visiting(browser, site, java_script_enabled=scripted) as visit:
        one = visit.page()
        one.goto(f"/leg/{leg.pk}/needle")
        expect(one.locator("h1")).to_have_text(needling.RESULTS["ask"])
        one.get_by_text("Some of these, or not sure").first.click()
        group = one.get_by_role("group", name=QUESTIONS["needle_phobia"])
        group.get_by_label("Yes").check()
        one.get_by_label("None of these").nth(2).check()
        one.get_by_role("button", name="Keep these answers").click()
        expect(one.locator("h1")).to_have_text(needling.RESULTS["stop"])
        expect(one.get_by_role("listitem").filter(has_text="Fear of needles.")).to_be_visible()
    kept = Entry.objects.filter(injury=leg, kind="needling_screen").get()
    assert '"needle_phobia":"yes"' in kept.payload
    assert '"none_of":["leg"]' in kept.payload


def test_a_session_elsewhere_is_written_down_and_its_questions_answered(browser: Browser, site: str):
    leg = demo()
    zone = ZoneInfo("Europe/Berlin")
    with visiting(browser, site) as visit:
        one = visit.page()
        one.goto(f"/leg/{leg.pk}/needle")
        one.get_by_text("Write a session down").click()
        one.get_by_label("On which day?").fill(str((datetime.now(zone) - timedelta(days=2)).date()))
        one.get_by_label("Who put the needles in?").select_option("physio")
        one.get_by_label("Semitendinosus", exact=True).check()
        one.get_by_label("Needles in", exact=True).fill("3")
        one.get_by_label("Needles out", exact=True).fill("3")
        one.get_by_role("button", name="Write it down").last.click()
        expect(one.get_by_text("to be answered now").first).to_be_visible()
        one.get_by_role("group", name="Has anything of this come up").get_by_label("None of these").check()
        one.get_by_role("button", name="Answer", exact=True).click()
        expect(one.get_by_text("24 hours after: answered", exact=False)).to_be_visible()


# what the law asks


@pytest.mark.usefixtures("sqlite")
def test_for_a_runner_alone_the_best_answer_is_ask():
    leg = demo()
    groups = ["willing", "skin", "leg", "current", "blood", "cautions"]
    assert send(leg, "screen", id="s-1", none_of=groups, technique="dry").status_code == 302
    html = page(leg)
    assert heading(html) == needling.RESULTS["ask"]
    assert needling.ALONE in html
    assert needling.RESULTS["no_stop_found"] not in html


@pytest.mark.usefixtures("sqlite")
def test_unanswered_is_stored_as_nothing():
    leg = demo()
    send(leg, "screen", id="s-1", frail="no", unwilling="")
    payload = Entry.objects.get(injury=leg, name="s-1").payload
    assert '"frail":"no"' in payload
    assert "unwilling" not in payload


@pytest.mark.usefixtures("sqlite")
def test_the_same_form_twice_is_one_entry_and_changed_it_is_a_correction():
    leg = demo()
    for said in ("no", "no", "yes"):
        send(leg, "screen", id="s-1", needle_phobia=said)
    kinds = Entry.objects.filter(injury=leg, name__startswith="s-1").values_list("kind", flat=True)
    assert list(kinds) == ["needling_screen", "correction"]
    assert heading(page(leg)) == needling.RESULTS["stop"]


BLOCKED = {"id": "in", "kind": "intake", "at": ago(2), "by": RUNNER, "chest_pain": "yes", "breathless": "yes"}


@pytest.mark.usefixtures("sqlite")
@pytest.mark.parametrize(
    "leg",
    [
        pytest.param(lambda: leg_of(BLOCKED, age=34), id="blocked"),
        pytest.param(lambda: leg_of(age=34), id="not finished"),
        pytest.param(lambda: leg_of(age=14), id="a child"),
    ],
)
def test_under_a_block_and_under_sixteen_there_is_nothing_but_the_screen(leg):
    html = page(leg())
    assert "Should we?" not in html
    assert "What it costs" not in html
    assert needling.SHARE.partition(".")[0] not in html


@pytest.mark.usefixtures("sqlite")
def test_under_sixteen_is_a_stop():
    html = page(leg_of(age=14))
    assert heading(html) == needling.RESULTS["stop"]
    assert "a child is examined, not needled" in html


SESSION = {
    "id": "session",
    "kind": "needling",
    "at": ago(30),
    "by": {"role": "physio", "name": "A"},
    "needles_in": 2,
    "needles_out": 1,
    "points": [
        {"muscle": "biceps_femoris_long", "along_pct": 27, "across": "medial", "depth_mm": 31},
        {"muscle": "gluteal", "region": "gluteal", "depth_mm": 44},
    ],
}


@pytest.mark.usefixtures("sqlite")
def test_a_runner_sees_no_point_and_no_depth_whatever_is_on_record():
    told = text(page(leg_of(SESSION, age=34)))
    assert "Needles are unaccounted for" in told
    assert "Something about where or how deep a needle went stands out" in told
    shown = re.sub(r"(Where needles are put in|Something about where)[^.]*\.", "", told)
    assert not re.search(r"\b(31|44)\b|\bmm\b|point \d|27 ?%|medial|guard", shown)


@pytest.mark.usefixtures("sqlite")
@pytest.mark.parametrize("leg", [demo, lambda: leg_of(SESSION, age=34), lambda: leg_of(BLOCKED)], ids="abc")
def test_no_word_passes_a_verdict(leg):
    told = text(page(leg()))
    assert [word for word in manners.FORBIDDEN if verdicts(word, told)] == []
    assert "!" not in told


# forms with faults


@pytest.mark.usefixtures("sqlite")
@pytest.mark.parametrize(
    ("form", "said", "why"),
    [
        ("screen", {"id": "s", "frail": "maybe"}, "frail"),
        ("screen", {"id": "s", "inr": "high"}, "inr"),
        ("session", {"id": "n", "at": ""}, "today or earlier"),
        ("session", {"id": "n", "at": "2999-01-01"}, "today or earlier"),
        ("session", {"id": "n", "at": str(NOW.date() - timedelta(days=3)), "needles_in": "many"}, "needles_in"),
        ("signs", {"id": "c", "sign": "tail"}, "new_signs"),
        ("event", {"id": "e", "what": ""}, "what"),
    ],
)
def test_a_form_that_does_not_fit_says_so_and_keeps_what_was_typed(form, said, why):
    leg = leg_of(SESSION, age=34)
    before = Entry.objects.count()
    answer = send(leg, form, **said)
    assert answer.status_code == 422
    told = answer.content.decode()
    assert "Not stored yet" in told
    assert why in text(told)
    assert Entry.objects.count() == before
    if typed := said.get("inr") or said.get("needles_in"):
        assert f'value="{typed}"' in told


@pytest.mark.usefixtures("sqlite")
def test_an_id_that_stands_for_another_entry_is_a_conflict_with_its_own_line():
    leg = demo()
    answer = send(leg, "event", id="onset", what="bruise")
    assert answer.status_code == 422
    assert "changed elsewhere" in answer.content.decode()


@pytest.mark.usefixtures("sqlite")
def test_nothing_ticked_after_a_session_is_no_answer():
    leg = leg_of(SESSION, age=34)
    before = Entry.objects.count()
    assert send(leg, "signs", id="c-1").status_code == 302
    assert Entry.objects.count() == before


@pytest.mark.usefixtures("sqlite")
def test_what_happened_after_a_session_is_an_event_of_it():
    leg = leg_of(SESSION, age=34)
    send(leg, "event", id="e-1", what="weakness", severity="significant", after_needling="session")
    event = journal_of(leg).entries[-1]
    assert (event.kind, event.after_needling) == ("adverse_event", "session")


@pytest.mark.usefixtures("sqlite")
def test_a_leg_without_a_word_is_asked_for_its_story():
    leg = keep_journal(read_raw({"side": "left", "zone": "Europe/Berlin", "entry": []}))
    assert heading(page(leg)) == "Tell the story first"


@pytest.mark.usefixtures("sqlite")
def test_the_page_asks_the_database_little():
    leg = demo()
    page(leg)
    with CaptureQueriesContext(
        connection,
    ) as asked:
        page(leg)
    assert len(asked) <= 3


def test_every_question_of_a_group_has_words_for_a_runner():
    assert {one.id for one in K.needling.questions.values() if one.group} == set(QUESTIONS)


def test_it_stands_open_and_stopped(browser: Browser, site: str):
    leg = demo()
    stands(browser, site, f"/leg/{leg.pk}/needle", "needle-open")
    stopped = leg_of(SESSION, age=34)
    stands(browser, site, f"/leg/{stopped.pk}/needle", "needle-stopped")
