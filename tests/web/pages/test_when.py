"""When: the span and what holds it back; no date where none may be given."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from playwright.sync_api import Browser, expect
from tests.web.pages.browser import stands, visiting
from tests.web.pages.reading import DATED, ENGLISH, FINE, PHYSIO, RUNNER, ZONE, client, demo, read

from restride.demo import FILE
from restride.journal import read_file, read_raw, to_raw
from restride.web.leg import moment
from restride.web.legs.demo import kept_demo, moved
from restride.web.models import Injury
from restride.web.store import keep_journal
from restride.words import dates, risks, withheld, words


def silent(days: int) -> Injury:
    """The demo leg, of which nobody has said anything for so many days more."""
    return kept_demo(moment() - timedelta(days=days), ZONE)


MILD = {"worst_pain": 2, "walking_pain": 0, "weight_bearing": "normal", "limp": "no", "mechanism": "steady_run"}
YOUNG, OLDER = {"sex": "male", "age": 28}, {"sex": "female", "age": 47}


def told(days: int, athlete: dict[str, Any], *more: dict[str, Any], **story: Any) -> Injury:
    """A leg that went so many days and three hours ago, told at once; `more` was said half an hour ago."""
    raw = to_raw(moved(read_file(FILE), moment()), mode="json")
    intake = next(one for one in raw["entry"] if one["kind"] == "intake")
    at = [(moment() - timedelta(days=days, hours=hours)).isoformat() for hours in (3, 2)]
    onset = {"id": "onset", "kind": "onset", "at": at[0], "by": RUNNER, "manner": "sudden"}
    now = {"at": (moment() - timedelta(minutes=30)).isoformat(), "by": RUNNER}
    late = [one | now | {"id": f"more-{n}"} for n, one in enumerate(more)]
    raw["athlete"] |= athlete
    return keep_journal(read_raw(raw | {"entry": [onset, intake | story | {"at": at[1]}, *late]}))


def fresh() -> Injury:
    """A leg that hurt a little three hours ago."""
    return told(0, YOUNG, **MILD)


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
    assert "What you can work on: the knee extension still missing" in text
    assert "Nobody has measured how much each further week takes off it" in text
    assert not re.search(r"\d+ in 100|\d% (?:chance|risk)", text)


def test_small_moves_are_about_the_same_and_the_first_day_is_one_line(sqlite):
    text = page(kept_demo(moment(), ZONE))
    assert "about the same" in text
    assert not re.search(r"\b[12] days? (?:sooner|later)\b", text[: text.index("Why the date stands")])
    assert text.count("Your answers on the day") == 1


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"sex": "female"}, "women"),
        ({"sex": "male", "age": 58}, "people over 35"),
        ({"sex": "female", "age": 47}, "women over 35"),
        ({"sex": "female", "age": None, "birth_year": 1960}, "women over 35"),
    ],
)
def test_for_whom_the_numbers_are_poor_it_is_said_at_once(sqlite, facts, said):
    text = page(demo(**facts))
    assert f"Hardly any {said} were counted" in text[: text.index("Which week")]


def test_whom_the_studies_counted_is_told_nothing_of_the_sort(sqlite):
    assert "Hardly any" not in page(demo(sex="male", age=28))


def test_an_earlier_strain_is_said_to_be_counted_in(sqlite):
    strain = [{"side": "right"}]
    assert "An earlier strain of this hamstring is counted in" in page(demo(earlier_strains=strain))
    assert "An earlier strain of this hamstring" not in page(demo())


def test_needling_is_shown_with_and_without_also_when_it_is_nothing(sqlite):
    text = page(demo())
    assert re.search(r"With needling or without it the middle date is about the same, .* within \d+ days? of it", text)
    assert "No trial that we found shows it to move the day of return" in text


def test_a_hopeful_guess_is_named_weighed_and_held_against_the_dots(sqlite):
    text = page(demo({"kind": "opinion", "milestone": "full_training", "day": 12}))
    assert "Your guess of full training: " in text
    assert "a runner’s as a hopeful one" in text
    assert re.search(r"Your last guess was \d+ \w+: \d+ of the 20 dots lie on that day or before it", text)
    assert "Somebody" not in text


def test_silence_names_no_day_that_has_passed(sqlite):
    """What may be due already is due today; how much of it has passed is said."""
    text = page(silent(days=2))
    assert re.search(rf"most likely {moment().date().day}\b", text)
    assert "rests on what was said up to" in text
    assert re.search(r"In about \d+ of 20 legs like this, full training was reached before today", text)


def test_a_wide_span_is_called_so_beside_it(sqlite):
    text = page(told(4, OLDER, FINE | {"walking": 2, "worst": 5}))
    wide = re.search(r"This span is wide, some (\d+) weeks", text[: text.index("Which week")])
    first, last = map(int, re.search(r"Day (\d+) to (\d+) since it began", text).groups())
    assert wide is not None
    assert int(wide.group(1)) == pytest.approx((last - first) / 7, abs=0.6)
    assert "This span is wide" not in page(demo(**YOUNG))


def test_a_long_silence_names_no_day_at_all(sqlite):
    text = page(silent(days=60))
    assert text.startswith("Full training: no day named most legs like this were there before today")
    assert "no day named, which holds" not in text


def test_a_setback_has_its_cost_and_what_was_not_trusted_is_named(sqlite):
    unsure = FINE | {"painkillers": ["nsaid"], "worst": 3}
    text = page(demo({"kind": "setback", "what": "flare_up", "by": PHYSIO}, unsure))
    assert re.search(r"The setback of .+ cost about \d+ days", text)
    assert re.search(
        r"Used with caution, for the leg may be worse than they say: a check-in of .+ \(on pain-killers\)", text
    )
    assert "The dates hold them" in text
    assert "The days lost to a setback show in the pain and the tests after it" in text


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


def test_on_the_first_day_a_range_leads_and_no_bare_next_day(sqlite):
    """Half of those who write on day 0 are back within a day; nobody can tell yet who."""
    leg = fresh()
    tomorrow = dates.day(words(), moment().date() + timedelta(days=1))
    short = dates.short_day(words(), moment().date() + timedelta(days=1))
    for name in ("answer", "when", "today", "summary"):
        text = read(f"/leg/{leg.pk}/{name}")
        assert "Full training: most likely some day up to " in text, name
        assert f"most likely {tomorrow}" not in text, name
        assert f"middle is {tomorrow}" not in text, name
        assert f"middle {short}" not in text, name
        assert "The first two days tell most: write down each morning how it is" in text, name
    assert "Most likely trivial" not in read(f"/leg/{leg.pk}/answer")
    assert f"likely as not by {tomorrow}" not in read(f"/leg/{leg.pk}/today")
    assert "goes by the plan, not by this span" in read(f"/leg/{leg.pk}/answer")


def test_the_first_answers_alone_are_no_history_to_draw(sqlite):
    html = client().get(f"/leg/{fresh().pk}/when").content.decode()
    assert "moved-t" not in html
    assert "Your answers on the day" in html
    assert "middle: " not in html[: html.index("Why the date stands")]
