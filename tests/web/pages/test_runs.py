"""Runs: what today allows, a run written by hand, and every run beside what its day allowed."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from playwright.sync_api import Browser, Page, expect
from tests.web.pages.browser import SCHEMES, SIZES, look, sideways, stands, violations, visiting
from tests.web.pages.reading import ENGLISH, FINE, PHYSIO, RUNNER, ZONE, client, demo, read, text_of

from restride.journal import read_raw
from restride.journal.kinds.run import Run
from restride.web.leg import moment
from restride.web.legs.demo import kept_demo
from restride.web.models import Entry, Injury
from restride.web.store import append, journal_of, keep_journal

CLEAN = {"step": "walk_jog_2", "worst_pain": "0", "limp": "no", "pull": "no", "painkillers": "none"}


def page(leg: Injury, **cookies: str) -> str:
    return read(f"/leg/{leg.pk}/runs", **cookies)


def keep(leg: Injury, name: str = "run-x", units: str = "metric", **told: str):
    return client(units=units).post(f"/leg/{leg.pk}/runs/new", {"id": name} | CLEAN | told)


def runs(leg: Injury) -> list[Run]:
    return [one for one in journal_of(leg).as_known().of(Run) if one.id != "run-1"]


def ran(leg: Injury, name: str, days: int, **told) -> None:
    """A run of some days ago, clean as far as the day itself goes."""
    at = (moment() - timedelta(days=days)).isoformat()
    plain = {"kind": "run", "worst_pain": 0, "limp": "no", "pull": "no", "painkillers": ["none"], "step": "walk_jog_2"}
    append(leg, {"id": name, "at": at, "by": RUNNER} | plain | told)


def fill(tab: Page) -> None:
    """A clean run, by hand."""
    tab.get_by_label("Which run was it?").select_option("walk_jog_2")
    tab.get_by_label("Minutes of running").fill("18")
    tab.get_by_label("Distance in km").fill("3,4")
    for part, label in (("worst_pain", "1"), ("limp", "No"), ("pull", "No"), ("painkillers", "None")):
        tab.locator(f"#run-{part}").get_by_label(label, exact=True).check()


@pytest.mark.parametrize("script", [True, False])
def test_a_run_is_written_down_and_stands_first(browser: Browser, site: str, script: bool):
    leg = demo(FINE)
    with visiting(browser, site, java_script_enabled=script) as visit:
        tab = visit.page()
        tab.goto(f"/leg/{leg.pk}/runs")
        expect(tab.get_by_label("Which run was it?")).to_have_value("walk_jog_2")
        fill(tab)
        tab.get_by_role("button", name="Keep this run").click()
        newest = tab.locator(".ran > li").first
        expect(newest).to_contain_text("18 min, 3.4 km, worst pain 1 of 10")
        expect(newest).to_contain_text("Does not count yet")
    assert [one.distance_km for one in runs(leg)] == [3.4]


def test_it_stands_with_runs(browser: Browser, site: str):
    leg = demo(FINE)
    ran(leg, "far", 1, distance_km=19, share_felt=75, step="strides_1")
    stands(browser, site, f"/leg/{leg.pk}/runs", "runs")


def test_it_stands_without_a_run(browser: Browser, site: str):
    leg = keep_journal(read_raw({"side": "left", "zone": ZONE, "entry": []}))
    assert "The first one comes after 30 minutes of brisk, painless walking" in page(leg)
    stands(browser, site, f"/leg/{leg.pk}/runs", "runs-empty")


def test_it_stands_with_errors(browser: Browser, site: str):
    leg = demo(FINE)
    with visiting(browser, site) as visit:
        tab = visit.page()
        tab.goto(f"/leg/{leg.pk}/runs")
        fill(tab)
        tab.get_by_label("Distance in km").fill("far")
        tab.get_by_text("How fast, if you know").click()
        tab.get_by_label("Fastest that you held").fill("quick")
        tab.get_by_role("button", name="Keep this run").click()
        expect(tab.get_by_role("alert")).to_contain_text("2 answers need another look")
        expect(tab.get_by_label("Distance in km")).to_have_value("far")
        for size, view in SIZES.items():
            tab.set_viewport_size(view)
            assert sideways(tab) <= 0
            for scheme in SCHEMES:
                tab.emulate_media(color_scheme=scheme)
                look(tab, f"runs-errors-{size}-{scheme}")
                assert violations(tab) == []
        visit.said.clear()  # Chromium logs the 422
    assert runs(leg) == []


WRONG = [
    ({"distance_km": "far"}, "Distance in km is “far”. It must be a number."),
    ({"distance_km": "900"}, "Distance in km is “900”. It must be 500 or less."),
    ({"minutes": "-3"}, "walking apart is “-3”. It must be 0 or more."),
    ({"fastest": "quick"}, "Write a pace such as 5:30"),
    ({"fastest": "5:75"}, "Write a pace such as 5:30"),
    ({"share_felt": "200"}, "It must be 110 or less"),
    ({"step": ""}, "Which run was it? is missing"),
    ({"at": "2199-01-01T10:00"}, "That moment has not come yet"),
    ({"at": "yesterday"}, "“yesterday”"),
    ({"limp": "maybe"}, "“maybe”"),
    ({"minutes": "nan"}, "It must be a number"),
]


def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_kept(sqlite):
    leg = demo(FINE)
    for told, said in WRONG:
        found = keep(leg, **told)
        html, typed = found.content.decode(), next(iter(told.values()))
        assert found.status_code == 422
        assert said in text_of(html)
        assert "1 answer needs another look" in html
        assert f'value="{typed}"' in html or "step" in told or "limp" in told
        assert 'name="id" value="run-x"' in html
    assert runs(leg) == []


@pytest.mark.parametrize(
    ("units", "told", "km", "kmh"),
    [
        ("metric", {"distance_km": "5", "fastest": "5:00"}, 5, 12),
        ("metric", {"distance_km": "5", "fastest": "12,5"}, 5, 12.5),
        ("imperial", {"distance_km": "3", "fastest": "8:00"}, 4.828, 12.07),
        ("imperial", {"distance_km": "3", "fastest": "7.5"}, 4.828, 12.07),
    ],
)
def test_units_are_those_of_the_person_and_kept_in_kilometres(sqlite, units, told, km, kmh):
    leg = demo(FINE)
    assert keep(leg, units=units, **told).status_code == 302
    (one,) = runs(leg)
    assert one.distance_km == km
    assert one.fastest == pytest.approx(kmh, abs=0.01)
    shown = page(leg, units=units)
    assert f"{float(told['distance_km']):.1f} {'km' if units == 'metric' else 'miles'}" in shown


def test_the_same_form_twice_is_one_run_and_a_changed_one_is_its_correction(sqlite):
    leg = demo(FINE)
    for minutes in ("18", "18", "20"):
        assert keep(leg, minutes=minutes).status_code == 302
    assert [one.minutes for one in runs(leg)] == [20]
    assert Entry.objects.filter(injury=leg, kind="correction").count() == 1


def test_a_run_taken_back_meanwhile_is_said(sqlite):
    leg = demo(FINE)
    keep(leg)
    append(leg, {"id": "gone", "kind": "retract", "retracts": "run-x", "at": moment().isoformat(), "by": RUNNER})
    found = keep(leg, minutes="20")
    assert found.status_code == 409
    assert "taken back meanwhile" in text_of(found.content.decode())
    assert 'value="20"' in found.content.decode()
    assert 'value="run-x"' not in found.content.decode()


def test_a_pull_leads_to_the_answer_and_stops_the_next_run(sqlite):
    leg = demo(FINE)
    assert "No run today" not in page(leg)
    found = keep(leg, pull="yes")
    assert found.url == f"/leg/{leg.pk}/answer"
    text = page(leg)
    assert "A new pull: no run and no load until a clinician has looked" in text
    assert "Not clean" in text
    assert "Something pulled" in text


def test_unanswered_is_never_no(sqlite):
    leg = demo(FINE)
    client().post(f"/leg/{leg.pk}/runs/new", {"id": "bare", "step": "walk_jog_2"})
    (one,) = runs(leg)
    assert (one.worst_pain, one.limp, one.pull, one.painkillers) == (None, None, None, None)
    text = page(leg)
    assert "Does not count yet" in text
    for part in ("worst pain is not written down", "whether you limped", "whether anything pulled", "pain-killers"):
        assert part in text


def test_nothing_is_chosen_before_the_runner_chooses(sqlite):
    html = client().get(f"/leg/{demo(FINE).pk}/runs").content.decode()
    assert " checked" not in html


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"step": "free"}, "it was no step of the ladder"),
        ({"step": "race_1"}, "the tests that open this step were not passed"),
        ({"worst_pain": 9}, "more pain than a clean run may have"),
        ({"distance_km": 30}, "Farther than the day allowed"),
        ({"share_felt": 95}, "Faster than the day allowed"),
    ],
)
def test_why_a_run_does_not_count_or_went_beyond_its_day(sqlite, told, said):
    leg = demo(FINE)
    ran(leg, "yesterday", 1, **told)
    text = page(leg)
    assert said.lower() in text.lower()
    assert "Allowed: " in text
    assert re.search(r"\d of 17\.6 km", text) or "distance_km" not in told


def test_a_clean_step_counts_with_the_morning_after(sqlite):
    leg = demo(FINE)
    ran(leg, "yesterday", 1)
    assert page(leg).count("Clean, and it counts") == 2


def test_a_blocked_leg_is_allowed_no_run_and_its_runs_stay(sqlite):
    leg = demo(FINE | {"new_signs": ["leg_swelling"]})
    text = page(leg)
    assert "No run today" in text
    assert "How urgent it is, and where to turn" in text
    assert not re.search(r"[Aa]llowed:|\d km/h|new step|Running ladder|of own top speed", text)
    assert "there is no ladder now" in text


def test_before_a_setback_the_ladder_began_anew(sqlite):
    leg = demo({"kind": "setback", "what": "flare_up", "by": PHYSIO}, FINE)
    assert "Before the setback" in page(leg)


def test_how_often_the_database_is_asked(sqlite):
    leg = kept_demo(moment(), ZONE)
    with CaptureQueriesContext(connection) as asked:
        client().get(f"/leg/{leg.pk}/runs")
    assert len(asked) == 2


def test_another_language_speaks_all_of_it(sqlite):
    leg = demo(FINE)
    ran(leg, "yesterday", 1, distance_km=30, share_felt=95, minutes=40, fastest_kmh=14)
    assert ENGLISH.findall(page(leg, lang="pseudo")) == []
    assert ENGLISH.findall(page(leg, lang="pseudo", units="imperial")) == []


def test_a_get_writes_nothing(sqlite):
    leg = demo(FINE)
    assert client().get(f"/leg/{leg.pk}/runs/new").status_code == 405
    assert client().post(f"/leg/{leg.pk}/runs").status_code == 405


def test_a_run_that_waits_for_the_check_in_is_named_and_stands_in_the_form(sqlite):
    leg = kept_demo(moment(), ZONE)
    text = page(leg)
    assert "No run before the check-in" in text
    assert "if nothing new speaks against it: Run 3, walk 2" in text
    assert '<option value="walk_jog_2" selected>' in client().get(f"/leg/{leg.pk}/runs").content.decode()
