"""The journey: every entry in words, put right and taken back without a word lost; what is written by hand."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from playwright.sync_api import Browser, expect
from tests.web.conftest import a_leg
from tests.web.notes import note, onset
from tests.web.pages.browser import DESK, stands, visiting

from restride.journal.kinds.exam import Exam
from restride.journal.kinds.milestone import MilestoneEntry
from restride.journal.kinds.opinion import Opinion
from restride.journal.kinds.setback import Setback
from restride.terms import Measure, Side
from restride.web.leg import moment
from restride.web.legs.demo import kept_demo
from restride.web.models import Entry, Injury
from restride.web.store import append, journal_of, set_facts

HERE = Client(headers={"host": "localhost"})
ZONE = "Europe/Lisbon"
POP = {"id": "i", "kind": "intake", "at": "2026-03-01", "by": {"role": "runner"}, "pop": "yes", "gap": "yes"}


@pytest.fixture
def demo(sqlite) -> Injury:
    return kept_demo(moment(), ZONE)


def at(leg: Injury, rest: str) -> str:
    return f"/leg/{leg.pk}/{rest}"


def now(leg: Injury):
    return journal_of(leg).as_known(moment())


def has(**fields: str) -> dict[str, str]:
    """Fields of a form that were on the page."""
    return {f"has-{name}": "1" for name in fields} | fields


def test_an_entry_is_put_right_and_both_versions_stand(browser: Browser, site: str):
    leg = kept_demo(moment(), ZONE)
    with visiting(browser, site, java_script_enabled=False) as visit:
        page = visit.page()
        page.goto(at(leg, "journey"))
        page.get_by_role("link", name="A check-in").first.click()
        page.get_by_text("Put it right").click()
        page.get_by_label("worst pain, 0 to 10").fill("4")
        page.get_by_label("Why? It is kept with the change.").first.fill("a slip")
        page.get_by_role("button", name="Keep the correction").click()
        expect(page.locator(".change")).to_contain_text("a slip")
        page.goto(at(leg, "journey"))
        expect(page.locator(".change del")).to_have_text("1")
        expect(page.locator(".change ins")).to_have_text("4")
    assert now(leg).of(type(journal_of(leg).entries[-2]))  # every word is still there
    assert journal_of(leg).entries[-1].reason == "a slip"


def test_an_entry_is_taken_back_and_stays_to_be_read(browser: Browser, site: str):
    leg = kept_demo(moment(), ZONE)
    with visiting(browser, site, viewport=DESK) as visit:
        page = visit.page()
        page.goto(at(leg, "entry/run-1"))
        page.get_by_text("Take it back whole").click()
        page.locator("#reason-back").fill("somebody else's")
        page.get_by_role("button", name="Take it back").click()
        expect(page.get_by_text("This entry was taken back.")).to_be_visible()
        page.goto(at(leg, "journey"))
        expect(page.locator(".gone")).to_contain_text("somebody else's")
    assert "run-1" not in [entry.id for entry in now(leg).entries]
    assert Entry.objects.filter(injury=leg, name="run-1").exists()


def test_an_exam_is_written_down_with_both_legs(browser: Browser, site: str):
    leg = kept_demo(moment(), ZONE)
    with visiting(browser, site, java_script_enabled=False) as visit:
        page = visit.page()
        page.goto(at(leg, "write"))
        page.get_by_role("link", name="Write an exam down").click()
        page.get_by_label("active knee extension (AKE), right", exact=True).fill("21,5")
        page.get_by_label("active knee extension (AKE), left", exact=True).fill("18")
        page.get_by_label("strength with the muscle long (knee 15°), right", exact=True).fill("170")
        page.get_by_label("Who measured").select_option("physio")
        page.get_by_label("Name", exact=True).fill("I. Duarte")
        page.get_by_label("How it was taken").select_option("inclinometer")
        page.get_by_role("button", name="Keep the exam").click()
        expect(page.locator("h1")).to_have_text("Journey")
    exam = list(now(leg).of(Exam))[-1]
    told = {(one.measure, one.side): one.value for one in exam.findings}
    assert told[(Measure.AKE, Side.RIGHT)] == 21.5
    assert told[(Measure.STRENGTH_OUTER, Side.RIGHT)] == 170
    assert (exam.by.name, exam.findings[0].method) == ("I. Duarte", "inclinometer")


def test_its_pages_stand(browser: Browser, site: str):
    leg = kept_demo(moment(), ZONE)
    HERE.post(at(leg, "entry/day-9"), has(worst="3") | {"reason": "a slip of the thumb", "seen": "0"})
    HERE.post(at(leg, "entry/walks/back"), {"reason": "it was the day after"})
    stands(browser, site, at(leg, "journey"), "journey")
    stands(browser, site, at(leg, "entry/day-9"), "entry")


def test_the_pages_that_write_stand(browser: Browser, site: str):
    leg = kept_demo(moment(), ZONE)
    stands(browser, site, at(leg, "write"), "write")
    stands(browser, site, at(leg, "exam"), "exam")


def test_the_journey_says_what_each_entry_did(demo):
    text = HERE.get(at(demo, "journey")).text
    assert "4 days later" in text
    assert "about the same" in text
    assert "Stage S2 reached: walk and jog" in text
    assert text.index("A run") < text.index("The day it began")


def test_nothing_is_dated_while_something_presses(sqlite):
    leg = a_leg(onset("o"), POP)
    text = HERE.get(at(leg, "journey")).text
    assert "Urgent: " in text
    assert " later" not in HERE.get(at(leg, "entry/i")).text.replace("moved later", "")
    assert "full training" not in HERE.get(at(leg, "entry/i")).text


def test_a_correction_that_would_lower_urgency_says_that_the_level_stays(sqlite):
    leg = a_leg(onset("o"), POP)
    HERE.post(at(leg, "entry/i"), has(pop="no", gap="no") | {"seen": "0"})
    for page in ("journey", "entry/i"):
        assert "the level of urgency stays" in HERE.get(at(leg, page)).text


def test_what_no_form_changes_says_what_to_do(demo):
    assert "take the entry back and write it anew" in HERE.get(at(demo, "entry/exam-1")).text
    set_facts(demo, {"age": 35})
    name = journal_of(demo).entries[-1].id
    assert at(demo, "person") in HERE.get(at(demo, f"entry/{name}")).text


def test_an_empty_journey_says_where_to_begin(sqlite):
    leg = a_leg()
    assert at(leg, "ask") in HERE.get(at(leg, "journey")).text
    assert "The day you guess" not in HERE.get(at(leg, "write")).text


def test_intakes_of_one_day_stand_in_one_fold(sqlite):
    leg = a_leg(onset("o"), POP, POP | {"id": "i2", "pop": "no"})
    assert "The story and the signs, 2 entries" in HERE.get(at(leg, "journey")).text


@pytest.mark.parametrize("page", ["journey", "entry/n", "write", "exam"])
def test_it_is_found_under_its_own_leg_alone_and_by_its_own_method(sqlite, page):
    leg, other = a_leg(onset("o"), note("n")), a_leg()
    assert HERE.get(at(leg, page)).status_code == 200
    assert HERE.get("/leg/00000000-0000-0000-0000-000000000000/" + page).status_code == 404
    assert HERE.delete(at(leg, page)).status_code == 405
    if page.startswith("entry"):
        assert HERE.get(at(other, page)).status_code == 404


@pytest.mark.parametrize("page", ["entry/n/back", "write/note"])
def test_what_writes_takes_forms_alone(sqlite, page):
    leg = a_leg(note("n"))
    assert HERE.get(at(leg, page)).status_code == 405
    assert HERE.post(at(a_leg(), page), {"id": "x"}).status_code in (400, 404)


def test_a_correction_that_does_not_fit_is_refused_with_what_was_typed(demo):
    answer = HERE.post(at(demo, "entry/day-9"), has(worst="11", walking="2") | {"seen": "0", "reason": "why"})
    assert answer.status_code == 400
    assert "It must be 10 or less" in answer.text
    assert 'value="11"' in answer.text
    assert "why" in answer.text
    assert list(now(demo).of(type(journal_of(demo).entries[-1])))[-2].worst == 1


def test_a_time_that_is_none_is_refused(demo):
    answer = HERE.post(at(demo, "entry/day-9"), {"day": "2026-13-40", "seen": "0"})
    assert answer.status_code == 400


def test_the_day_of_an_entry_can_be_put_right(demo):
    first = next(one for one in journal_of(demo).entries if one.id == "walks")
    before = first.at.astimezone(journal_of(demo).zone).date() - timedelta(days=1)
    HERE.post(at(demo, "entry/walks"), {"day": before.isoformat(), "seen": "0"})
    (walks, *_) = now(demo).of(MilestoneEntry)
    assert walks.at == before


def test_a_form_from_before_another_correction_is_told_so_and_nothing_is_lost(demo):
    assert HERE.post(at(demo, "entry/day-9"), has(worst="3") | {"seen": "0"}).status_code == 302
    assert HERE.post(at(demo, "entry/day-9"), has(worst="3") | {"seen": "0"}).status_code == 302  # the same form again
    answer = HERE.post(at(demo, "entry/day-9"), has(worst="5") | {"seen": "0"})
    assert answer.status_code == 409
    assert "Nothing is lost" in answer.text


def test_an_answer_can_be_taken_out_again(demo):
    HERE.post(at(demo, "entry/day-9"), has(stiffness="") | {"seen": "0"})
    entry = next(one for one in now(demo).entries if one.id == "day-9")
    assert entry.stiffness is None


def test_taken_back_twice_is_taken_back_once(demo):
    for _ in range(2):
        assert HERE.post(at(demo, "entry/jogs/back")).status_code == 302
    assert [one.kind for one in journal_of(demo).entries].count("retract") == 1


def write(leg: Injury, kind: str, **fields: str):
    return HERE.post(at(leg, f"write/{kind}"), has(**fields) | {"id": f"{kind}-1"})


def test_what_happens_by_hand_is_kept(demo):
    write(demo, "note", text="new shoes")
    assert write(demo, "setback", what="not_decided").url == at(demo, "answer")
    write(demo, "milestone", milestone="jog", state="reached")
    today = now(demo).today
    HERE.post(
        at(demo, "write/opinion"),
        has(milestone="full_training") | {"id": "g", "guess": (today + timedelta(days=20)).isoformat()},
    )
    view = now(demo)
    assert len(list(view.of(Setback))) == 1
    (guess,) = view.of(Opinion)
    assert guess.day == view.day(today) + 20
    assert "new shoes" in HERE.get(at(demo, "journey")).text


def test_what_happened_before_is_noted_now(demo):
    day = now(demo).today - timedelta(days=2)
    HERE.post(at(demo, "write/note"), has(text="it rained") | {"id": "n", "day": day.isoformat()})
    (told,) = (one for one in now(demo).entries if one.id == "n")
    assert (told.at, told.noted.date()) == (day, moment().date())


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("note", {"text": ""}),
        ("milestone", {"milestone": "jog", "state": "not_back"}),
        ("opinion", {"milestone": "jog", "guess": "soon"}),
        ("opinion", {"milestone": "jog", "guess": "2020-01-01"}),
        ("note", {"text": "x", "day": "2031-01-01"}),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_kept(demo, kind, fields):
    before = Entry.objects.count()
    answer = write(demo, kind, **fields)
    assert answer.status_code == 400
    assert "Nothing was kept" in answer.text
    assert Entry.objects.count() == before


def test_there_is_no_form_of_any_other_kind(demo):
    assert write(demo, "flag_review", found="x").status_code == 404


def test_an_exam_that_does_not_fit_names_the_measure(demo):
    answer = HERE.post(at(demo, "exam"), {"id": "e", "ake-right": "a lot", "ake-unit": "deg", "slr-right-pain": "12"})
    assert answer.status_code == 400
    assert "must be a number" in answer.text
    assert "It must be 10 or less" in answer.text
    assert 'value="a lot"' in answer.text
    assert HERE.post(at(demo, "exam"), {"id": "e2"}).status_code == 400


def test_a_test_of_ones_own_is_marked_as_such(demo):
    HERE.post(at(demo, "exam"), {"id": "e", "bridge-right": "20", "bridge-unit": "reps", "role": "runner"})
    exam = list(now(demo).of(Exam))[-1]
    assert exam.findings[0].method == "self"


def test_a_leg_with_many_entries_asks_the_database_as_rarely(demo):
    for number in range(20):
        append(demo, note(f"many-{number}"))
    with CaptureQueriesContext(connection) as queries:
        HERE.get(at(demo, "journey"))
    assert len(queries) == 2


@pytest.fixture
def long(sqlite) -> Injury:
    """A leg with a note a day for 250 days."""
    days = (date(2026, 3, 1) + timedelta(days=number) for number in range(250))
    return a_leg(onset("o"), *(note(f"n-{n}") | {"at": day.isoformat()} for n, day in enumerate(days)))


def shown(leg: Injury, query: str = "") -> list[str]:
    """The entries that a page of the journey shows, in its order."""
    return re.findall(r'<li id="e-([^"]+)"', HERE.get(at(leg, "journey") + query).text)


def test_a_long_journey_has_pages_and_every_entry_stands_on_one(long):
    pages = [shown(long, f"?page={number}") for number in (1, 2, 3)]
    assert [len(page) for page in pages] == [100, 100, 51]
    assert len({name for page in pages for name in page}) == 251
    order = [name for page in pages for name in page if name != "o"]
    assert order == [f"n-{number}" for number in reversed(range(250))]
    assert shown(long) == pages[0]


def test_a_page_that_is_none_is_the_nearest(long):
    assert shown(long, "?page=99") == shown(long, "?page=3")
    assert shown(long, "?page=nonsense") == shown(long, "?entry=nobody") == shown(long)


def test_from_an_entry_back_to_its_place_in_the_journey(long):
    for name in ("n-249", "n-120", "n-3", "o"):
        link = re.search(r'href="([^"]+)">Journey</a></p>', HERE.get(at(long, f"entry/{name}")).text)
        assert link is not None
        path, _, place = link.group(1).partition("#")
        assert f'id="{place}"' in HERE.get(path).text


def test_older_and_newer_without_a_script(browser: Browser, site: str, long):
    with visiting(browser, site, java_script_enabled=False, viewport=DESK) as visit:
        page = visit.page()
        page.goto(at(long, "journey"))
        expect(page.get_by_text("1 to 100 of 251")).to_be_visible()
        expect(page.get_by_role("link", name="Newer entries")).to_have_count(0)
        page.get_by_role("link", name="Older entries").click()
        page.get_by_role("link", name="Older entries").click()
        expect(page.get_by_text("201 to 251 of 251")).to_be_visible()
        expect(page.get_by_role("link", name="Older entries")).to_have_count(0)
        page.get_by_role("link", name="Newer entries").click()
        expect(page.get_by_text("101 to 200 of 251")).to_be_visible()


def test_a_short_journey_has_no_pages(demo):
    assert "Older entries" not in HERE.get(at(demo, "journey")).text
