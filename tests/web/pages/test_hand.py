"""The leg on paper and in files: out and in again without a word lost, and gone from every file when it is erased."""

from __future__ import annotations

import re
import uuid
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from hypothesis import HealthCheck, given, settings
from playwright.sync_api import Browser, expect
from tests.journal.strategies import documents
from tests.web.conftest import a_leg
from tests.web.notes import note, onset
from tests.web.pages.browser import DESK, stands, visiting

from restride.demo import FILE
from restride.journal import read_bytes, read_file, read_raw, to_json, to_toml
from restride.web import keep
from restride.web.leg import moment
from restride.web.legs.demo import kept_demo
from restride.web.models import Athlete, Entry, Injury
from restride.web.store import append, journal_of, keep_journal

HERE = Client(headers={"host": "localhost"})
MARK = "Zwetschgendatschi"
ZONE = "Europe/Lisbon"
POP = {"id": "i", "kind": "intake", "at": "2026-03-01", "by": {"role": "runner"}, "pop": "yes", "gap": "yes"}


@pytest.fixture
def demo(sqlite) -> Injury:
    return kept_demo(moment(), ZONE)


def at(leg: Injury, rest: str) -> str:
    return f"/leg/{leg.pk}/{rest}"


def sent(data: bytes, name: str = "leg.toml", **more: str):
    return HERE.post("/import", {"file": SimpleUploadedFile(name, data)} | more)


def athlete_of(leg: Injury):
    return journal_of(leg).as_known(moment()).athlete


def found_in(folder: Path, mark: str) -> list[str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.name for path in files if mark.encode() in path.read_bytes())


def test_a_leg_goes_out_and_comes_in_again_whole(browser: Browser, site: str, tmp_path: Path):
    leg = kept_demo(moment(), ZONE)
    with visiting(browser, site, java_script_enabled=False) as visit:
        page = visit.page()
        for name in ("As TOML, to read and edit", "As JSON, for programs"):
            page.goto(at(leg, "data"))
            with page.expect_download() as taken:
                page.get_by_role("link", name=name).click()
            path = tmp_path / taken.value.suggested_filename
            taken.value.save_as(path)
            assert read_file(path) == journal_of(leg)
            page.get_by_label("Journal file, TOML or JSON").set_input_files(path)
            page.get_by_role("button", name="Bring it in").click()
            expect(page.locator("h1")).to_be_visible()
    first, *others = Injury.objects.order_by("made_at")
    assert len(others) == 2
    assert all(journal_of(one) == journal_of(first) for one in others)


def test_a_person_is_erased_after_being_told_what_goes(browser: Browser, site: str, sqlite: Path):
    leg = kept_demo(moment(), ZONE)
    append(leg, note("secret", MARK))
    keep.backup(connection)
    assert found_in(sqlite.parent, MARK)
    with visiting(browser, site, viewport=DESK) as visit:
        page = visit.page()
        page.goto(at(leg, "data"))
        page.get_by_role("link", name="Erase this person").click()
        expect(page.locator("main")).to_contain_text("1 back-up that Restride made")
        page.get_by_label("Yes, erase it. There is no way back.").check()
        page.get_by_role("button", name="Erase", exact=True).click()
        page.wait_for_url("**/")
    assert not Injury.objects.exists()
    assert found_in(sqlite.parent, MARK) == found_in(sqlite.parent, leg.pk.hex) == []
    assert keep.backups() == []


def test_what_is_known_of_the_person_is_changed(browser: Browser, site: str):
    leg = kept_demo(moment(), ZONE)
    before = athlete_of(leg)
    with visiting(browser, site, java_script_enabled=False) as visit:
        page = visit.page()
        page.goto(at(leg, "person"))
        page.get_by_label("age", exact=True).fill("35")
        page.get_by_text("Running, earlier injuries, and more").click()
        page.locator("input[name=km]").first.fill("5")
        page.locator("input[name=time]").first.fill("21:40")
        page.get_by_role("button", name="Keep").click()
        expect(page.locator("h1")).to_have_text("Your data")
    athlete = athlete_of(leg)
    assert (athlete.age, athlete.recent_times[0].distance_m, athlete.recent_times[0].time_s) == (35, 5000, 1300)
    assert athlete == before.model_copy(update={"age": 35, "recent_times": athlete.recent_times})


def test_the_summary_is_one_sheet_of_paper(browser: Browser, site: str, tmp_path: Path):
    leg = kept_demo(moment(), ZONE)
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(at(leg, "summary"))
        paper = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", paper)) == 1


def test_its_pages_stand(browser: Browser, site: str):
    leg = kept_demo(moment(), ZONE)
    stands(browser, site, at(leg, "summary"), "summary")
    keep.backup(connection)
    stands(browser, site, at(leg, "data"), "data")


def test_the_page_about_the_person_stands(browser: Browser, site: str):
    stands(browser, site, at(kept_demo(moment(), ZONE), "person"), "person")


BAD_ENTRY = b"""side = "left"
[[entry]]
kind = "checkin"
at = 2026-01-01
by = { role = "runner" }
worst = 11
"""
PAGES = ("summary", "data", "person", "erase", "journal.toml", "journal.json")


@pytest.mark.parametrize("page", PAGES)
def test_a_page_of_another_leg_is_not_found(sqlite, page):
    leg = a_leg(onset("o"))
    assert HERE.get(at(leg, page)).status_code == 200
    assert HERE.get(f"/leg/{uuid.uuid4()}/{page}").status_code == 404
    assert HERE.delete(at(leg, page)).status_code == 405


def test_other_methods_and_forms_are_refused(demo):
    assert HERE.get(at(demo, "backup")).status_code == 405
    assert HERE.get(at(demo, "journal.xml")).status_code == 404
    assert HERE.delete("/erase").status_code == HERE.delete("/import").status_code == 405


@settings(max_examples=10, deadline=None, suppress_health_check=[*HealthCheck])
@given(raw=documents(4))
def test_any_journal_goes_out_and_comes_in_again(sqlite, raw):
    leg = keep_journal(read_raw(raw))
    for form, write in (("toml", to_toml), ("json", to_json)):
        text = HERE.get(at(leg, f"journal.{form}")).content
        assert text.decode() == write(journal_of(leg))
        assert sent(text, f"leg.{form}").status_code == 302
        newest = Injury.objects.order_by("-made_at").first()
        assert journal_of(newest) == journal_of(leg)


def test_the_demo_of_the_terminal_comes_in(sqlite):
    assert sent(FILE.read_bytes()).status_code == 302
    (leg,) = Injury.objects.all()
    assert journal_of(leg) == read_file(FILE)


def test_the_same_form_twice_is_one_leg(sqlite):
    for _ in range(2):
        sent(FILE.read_bytes(), id="11111111-1111-4111-8111-111111111111")
    assert Injury.objects.count() == 1


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'side = "up"\nzone = "Mars/Base"\n', ("side", "zone", "2 faults")),
        (b"\xff\xfe", ("UTF-8",)),
        (b"{", ("not JSON",)),
        (BAD_ENTRY, ("entry[0].worst", "10 or less")),
    ],
)
def test_a_file_with_faults_is_refused_with_all_of_them(sqlite, data, words):
    answer = sent(data)
    assert answer.status_code == 400
    text = answer.text.replace("&quot;", '"')
    assert [one for one in words if one not in text] == []
    assert "Nothing was kept" in text
    assert not Injury.objects.exists()
    assert not Athlete.objects.exists()


def test_no_file_is_said_so(sqlite):
    answer = HERE.post("/import", {})
    assert (answer.status_code, "No file came" in answer.text) == (400, True)
    assert "Journal file" in HERE.get("/import").text


def test_a_file_too_large_is_refused(sqlite, settings_small):
    assert "No file came" in sent(b"x" * 200).text


@pytest.fixture
def settings_small():
    from django.test.utils import override_settings

    with override_settings(FILE_UPLOAD_MAX_MEMORY_SIZE=100):
        yield


def test_many_faults_are_counted(sqlite):
    text = sent(("side = 'left'\n" + "".join(f"x{n} = 1\n" for n in range(60))).encode()).text
    assert "60 faults" in text
    assert "and 10 more" in text


def test_a_back_up_is_made_and_listed(demo):
    assert HERE.post(at(demo, "backup")).status_code == 302
    (path,) = keep.backups()
    assert path.name in HERE.get(at(demo, "data")).text


def test_on_postgresql_a_back_up_is_somebody_elses(on_postgresql):
    leg = a_leg(onset("o"))
    assert "pg_dump" in HERE.get(at(leg, "data")).text
    assert HERE.post(at(leg, "backup")).status_code == 409


def test_nothing_is_erased_without_a_tick(demo):
    for path in (at(demo, "erase"), "/erase"):
        answer = HERE.post(path)
        assert (answer.status_code, "Tick the box first" in answer.text) == (400, True)
    assert Injury.objects.count() == 1


def test_everything_goes_from_every_file_the_log_and_the_sessions_included(sqlite):
    from django.contrib.sessions.backends.db import SessionStore

    legs = [kept_demo(moment(), ZONE), a_leg(note("n", MARK))]
    for number in range(60):
        append(legs[0], note(f"m{number}", f"{MARK} {number}"))
    session = SessionStore()
    session["open"] = [MARK]
    session.save()
    keep.backup(connection)
    assert "60 entries" not in HERE.get("/erase").text
    assert "78 entries" in HERE.get("/erase").text
    assert HERE.post("/erase", {"sure": "1"}).status_code == 302
    assert found_in(sqlite.parent, MARK) == []
    assert [found_in(sqlite.parent, leg.pk.hex) for leg in legs] == [[], []]
    assert found_in(sqlite.parent, session.session_key) == []
    assert not Entry.objects.exists()
    assert "Kept on this computer" not in HERE.get("/").text


@pytest.mark.parametrize("path", ["leg", "everything"])
def test_an_erasure_that_is_held_up_says_so(demo, monkeypatch, path):
    def held(*_):
        raise keep.ResidueError

    monkeypatch.setattr("restride.web.hand.erase.erase", held)
    monkeypatch.setattr("restride.web.hand.erase.erase_everything", held)
    answer = HERE.post("/erase" if path == "everything" else at(demo, "erase"), {"sure": "1"})
    assert answer.status_code == 409
    assert "still holds old pages" in answer.text


def has(**fields: str) -> dict[str, str]:
    return {f"has-{name}": "1" for name in fields} | fields


def test_facts_that_do_not_fit_are_refused_with_what_was_typed(demo):
    before = athlete_of(demo)
    lists = {"has-lists": "1", "km": "x", "time": "fast", "on": "", "side": "", "date": ""}
    answer = HERE.post(at(demo, "person"), has(age="200", height_cm="tall") | lists)
    assert answer.status_code == 400
    for words in ("It must be 110 or less", 'value="tall"', "It must be a number", 'value="fast"'):
        assert words in answer.text
    assert athlete_of(demo) == before


def test_lists_that_nobody_changed_stay_as_they_are(sqlite):
    facts = {
        "age": 40,
        "earlier_strains": [{"side": "left", "date": "2020-01-01T10:00:00+00:00"}],
        "recent_times": [{"distance_m": 21097.5, "time_s": 6000.25, "on": "2026-01-01"}],
        "goal_race": "2026-12-13T09:00:00+00:00",
    }
    leg = keep_journal(read_raw({"side": "left", "athlete": facts}))
    kept = athlete_of(leg)
    form = has(age="41") | {"has-lists": "1", "side": "left", "date": "2020-01-01", "goal_race": "2026-12-13"}
    HERE.post(at(leg, "person"), form | {"km": "21.0975", "time": "1:40:00.25", "on": "2026-01-01"})
    now = athlete_of(leg)
    assert now == kept.model_copy(update={"age": 41})


MILES = Client(headers={"host": "localhost"})
MILES.cookies["units"] = "imperial"


def inputs(page: str) -> dict[str, str]:
    """What stands in the inputs of a page, by name; of several of a name the first."""
    found = re.findall(r'<input class="field"[^>]*? name="([^"]+)" value="([^"]*)"', page)
    return dict(reversed(found))


def test_who_counts_in_miles_is_asked_and_answered_in_miles(sqlite):
    facts = {"age": 40, "height_cm": 178.0, "mass_kg": 70.0, "weekly_km": 38.0, "longest_run_30d_km": 16.0}
    facts["recent_times"] = [{"distance_m": 5000.0, "time_s": 1300.0}]
    leg = keep_journal(read_raw({"side": "left", "athlete": facts}))
    page = MILES.get(at(leg, "person")).text
    for label in ("height in inches", "weight in pounds", "miles a week", "30 days before, in miles", ">miles<"):
        assert label in page
    stands = inputs(page)
    assert [stands[name] for name in ("height_cm", "mass_kg", "weekly_km", "longest_run_30d_km", "km")] == [
        "70.1", "154.3", "23.6", "9.9", "3.11",
    ]  # fmt: skip
    changed = {name: stands[name] for name in ("height_cm", "mass_kg", "longest_run_30d_km")} | {"weekly_km": "10"}
    MILES.post(at(leg, "person"), has(**changed) | {"has-lists": "1", "km": "3.11", "time": stands["time"], "on": ""})
    now = athlete_of(leg)
    assert now.weekly_km == pytest.approx(16.09)
    assert (now.height_cm, now.mass_kg, now.longest_run_30d_km) == (178, 70, 16)
    assert now.recent_times[0].distance_m == 5000
    MILES.post(at(leg, "person"), {"has-lists": "1", "km": "26.22", "time": "3:30:00", "on": ""})
    assert athlete_of(leg).recent_times[0].distance_m == pytest.approx(42195, abs=5)


def test_miles_that_are_none_are_refused_as_they_were_typed(demo):
    before = athlete_of(demo)
    answer = MILES.post(at(demo, "person"), has(weekly_km="many", height_cm="70"))
    assert answer.status_code == 400
    assert 'value="many"' in answer.text
    assert 'value="70"' in answer.text
    assert athlete_of(demo) == before


def test_none_before_this_one_can_be_said_and_taken_back(sqlite):
    leg = a_leg(onset("o"))
    HERE.post(at(leg, "person"), {"has-lists": "1", "no-strains": "1"})
    assert athlete_of(leg).earlier_strains == ()
    HERE.post(at(leg, "person"), {"has-lists": "1"})
    assert athlete_of(leg).earlier_strains is None


def test_the_summary_says_what_a_clinician_asks(demo):
    text = HERE.get(at(demo, "summary")).text
    for words in (
        "Right hamstring, day 11",
        "made up",
        "medicines",
        "Asked and answered no: signs of a clot in the lung",
        "No question of urgency is open",
        "hamstring strain, sprint type",
        "Full training: most likely",
        "active knee extension (AKE), degrees",
        "Stage S2",
        "Jog 1, walk 1",
        "What the runner was told",
        "Untested in patients",
        "No clinician has signed",
        "knowledge ",
    ):
        assert words in text


def test_the_summary_of_a_leg_that_presses_has_no_date_no_stage_and_no_plan(sqlite):
    text = HERE.get(at(a_leg(onset("o"), POP), "summary")).text
    assert "No date" in text
    assert "most likely" not in text
    assert "Stage S" not in text
    assert "No plan while something more urgent may be wrong" in text
    assert "not said" in text


def test_the_summary_of_nothing_stands(sqlite):
    text = HERE.get(at(a_leg(), "summary")).text
    assert "nothing measured yet" in text
    assert "Still open" in text


@pytest.mark.parametrize("page", ["summary", "data", "person", "erase", "journey", "write", "exam", "entry/day-9"])
def test_no_plain_english_is_left_in_another_language(demo, page):
    client = Client(headers={"host": "localhost"})
    client.cookies["lang"] = "pseudo"
    main = re.search(r"<main.*?</main>", client.get(at(demo, page)).text, re.DOTALL)[0]
    text = re.sub(r"<code>.*?</code>|“.*?”|\[[^\]]*\]|<[^>]*>|&\w+;", " ", main, flags=re.DOTALL)
    assert re.findall(r"[A-Za-z]{3,}", text) == []


def test_bytes_that_came_in_are_the_bytes_that_go_out(sqlite):
    keep_journal(read_bytes(FILE.read_bytes()))
    (leg,) = Injury.objects.all()
    assert read_bytes(HERE.get(at(leg, "journal.toml")).content) == read_file(FILE)
