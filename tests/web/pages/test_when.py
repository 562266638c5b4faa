"""When: the span and what holds it back; no date where none may be given."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from playwright.sync_api import Browser, expect
from tests.web.pages.browser import stands, visiting
from tests.web.pages.reading import DATED, ENGLISH, FINE, PHYSIO, ZONE, client, demo, read

from restride.journal import read_raw
from restride.web.leg import moment
from restride.web.legs.demo import kept_demo
from restride.web.models import Injury
from restride.web.store import keep_journal
from restride.words import risks, withheld, words


def page(leg: Injury, lang: str = "en") -> str:
    return read(f"/leg/{leg.pk}/when", lang=lang)


def test_it_stands_with_a_date(browser: Browser, site: str):
    stands(browser, site, f"/leg/{kept_demo(moment(), ZONE).pk}/when", "when")


def test_it_stands_after_a_setback(browser: Browser, site: str):
    leg = demo({"kind": "setback", "what": "flare_up", "by": PHYSIO}, FINE, goal_race=None, age=61)
    stands(browser, site, f"/leg/{leg.pk}/when", "when-setback")


def test_it_stands_without_a_date(browser: Browser, site: str):
    leg = demo(FINE | {"new_signs": ["leg_swelling"]})
    stands(browser, site, f"/leg/{leg.pk}/when", "when-none")


def test_a_race_is_moved_without_a_script(browser: Browser, site: str):
    leg = demo(goal_race=None)
    day = moment().date() + timedelta(days=40)
    with visiting(browser, site, java_script_enabled=False) as visit:
        tab = visit.page()
        tab.goto(f"/leg/{leg.pk}/when")
        tab.get_by_label("Day of the race").fill(day.isoformat())
        tab.get_by_role("button", name="Keep this day").click()
        expect(tab.get_by_role("heading", name="Your race")).to_be_visible()
        expect(tab.get_by_text("of 20 legs like this you are race-fit by then")).to_be_visible()
        tab.get_by_label("Move your race to").fill("")
        tab.get_by_role("button", name="Keep this day").click()
        expect(tab.get_by_role("heading", name="A race ahead?")).to_be_visible()


def test_a_day_that_is_none_is_said_and_what_was_typed_is_kept(sqlite):
    leg = demo()
    found = client().post(f"/leg/{leg.pk}/when/race", {"goal_race": "soon"})
    assert found.status_code == 422
    assert b"That is no day" in found.content
    assert b'value="soon"' in found.content
    assert "goal_race" in Injury.objects.get(pk=leg.pk).facts


@pytest.mark.parametrize(("days", "said"), [(2, "Unlikely"), (300, "Likely")])
def test_a_race_is_called_by_its_dots_and_never_likely_before_the_ladder(sqlite, days, said):
    text = page(demo(goal_race=(moment().date() + timedelta(days=days)).isoformat()))
    assert re.search(rf"\b{said}\b ?: in \d+ of 20", text)
    assert ("cannot reach a race before" in text) == (said == "Unlikely")


def test_the_span_stands_first_with_its_milestone_and_its_condition(sqlite):
    text = page(kept_demo(moment(), ZONE))
    head = text[:160]
    assert head.startswith("Full training: most likely")
    assert DATED.search(head)
    assert "if this is a strain" in head
    assert sum(int(n) for n in re.findall(r"(\d+) of 20 (?=\d|Bold)", text)) <= 20
    assert "Not before" in text or "The leg is what holds you back" in text


def test_twenty_dots_in_weeks(sqlite):
    found = client().get(f"/leg/{kept_demo(moment(), ZONE).pk}/when").content.decode()
    table = found[found.index('<table class="cal">') : found.index("</table>")]
    assert table.count("<i></i>") == 20


def test_a_runner_alone_gets_no_curve_of_another_strain(sqlite):
    text = page(kept_demo(moment(), ZONE))
    assert words()(risks.AGAIN) in text
    assert "to be worked on" in text
    assert not re.search(r"\d+ in 100|\d% (?:chance|risk)", text)


def test_small_moves_are_about_the_same_and_the_first_day_is_one_line(sqlite):
    text = page(kept_demo(moment(), ZONE))
    assert "about the same" in text
    assert not re.search(r"\b[12] days? (?:sooner|later)\b", text[: text.index("Why the date stands")])
    assert text.count("Your answers on the day") == 1


@pytest.mark.parametrize(("facts", "said"), [({"sex": "female"}, "a woman"), ({"sex": "male", "age": 58}, "over 35")])
def test_for_whom_the_numbers_are_poor_it_is_said(sqlite, facts, said):
    assert f"For {said}" in page(demo(**facts)) or f"somebody {said}" in page(demo(**facts))


def test_a_setback_has_its_cost_and_what_was_not_trusted_is_named(sqlite):
    unsure = FINE | {"painkillers": ["nsaid"], "worst": 3}
    text = page(demo({"kind": "setback", "what": "flare_up", "by": PHYSIO}, unsure))
    assert re.search(r"The setback of .+ cost about \d+ days", text)
    assert "allowed to read lower" in text
    assert "on pain-killers" in text
    assert "no effect on it is assumed" in text


HELD = {
    "blocked": lambda: demo(FINE | {"new_signs": ["leg_swelling"]}),
    "not_finished": lambda: keep_journal(read_raw({"side": "left", "zone": ZONE, "entry": []})),
    "re_injury": lambda: demo({"kind": "setback", "what": "re_injury", "by": PHYSIO}, FINE, goal_race=None),
    "back": lambda: demo({"kind": "milestone", "milestone": "full_training", "state": "reached"}),
}


@pytest.mark.parametrize("code", HELD)
def test_where_a_date_is_withheld_there_is_none_and_a_way_on(sqlite, code):
    leg = HELD[code]()
    text = page(leg)
    if code != "re_injury":
        assert not DATED.search(text)
    assert "of 20" not in text
    assert words()(withheld.reason(words(), code)) in text or code == "back"
    assert withheld.next_step(words(), code) in text


def test_every_reason_has_a_next_step_that_a_page_can_show():
    for code in withheld.CODES:
        said = withheld.next_step(words(), code)
        assert said
        assert not re.search(r"above|`", said)


def test_how_often_the_database_is_asked(sqlite):
    leg = kept_demo(moment(), ZONE)
    with CaptureQueriesContext(connection) as asked:
        client().get(f"/leg/{leg.pk}/when")
    assert len(asked) == 2


def test_another_language_speaks_all_of_it(sqlite):
    leg = demo({"kind": "setback", "what": "flare_up", "by": PHYSIO}, FINE)
    text = page(leg, "pseudo").replace("I. Duarte", "")
    assert ENGLISH.findall(text) == []


def test_no_leg_no_page(sqlite):
    assert client().get("/leg/00000000-0000-4000-8000-000000000000/when").status_code == 404
    leg = kept_demo(moment(), ZONE)
    assert client().post(f"/leg/{leg.pk}/when").status_code == 405
    assert client().get(f"/leg/{leg.pk}/when/race").status_code == 405
