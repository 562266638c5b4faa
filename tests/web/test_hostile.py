"""Forms that no browser would send, and journals that no app wrote: refused by name, and nothing half kept."""

from __future__ import annotations

import re
from datetime import timedelta
from threading import Thread
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.shortcuts import get_object_or_404
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.journal.strategies import documents
from tests.web.conftest import a_leg
from tests.web.notes import note, onset
from tests.web.pages.reading import demo

from restride.journal import read_raw
from restride.web import keep
from restride.web.leg import moment
from restride.web.legs.demo import moved
from restride.web.models import Entry, Injury
from restride.web.store import append, journal_of, keep_journal, submit

HERE = Client(headers={"host": "localhost"})
RUNNER = {"by": {"role": "runner"}}
LONG = "9" * 5000
"""More digits than Python reads as a number."""
LONGEST = "k" * 63
"""An id with this and one more character is as long as an id may be."""


def at(leg: Injury, rest: str) -> str:
    return f"/leg/{leg.pk}/{rest}"


def day(ago: int) -> str:
    return (moment() - timedelta(days=ago)).date().isoformat()


def standing(leg: Injury) -> list[str]:
    return [entry.id for entry in journal_of(leg).as_known().entries]


def person(**athlete) -> Injury:
    return keep_journal(read_raw({"side": "left", "zone": "Europe/Berlin", "athlete": athlete}))


def told(name: str, ago: int, **facts) -> dict:
    return {"id": name, "kind": "about", "at": day(ago)} | RUNNER | facts


def torn() -> Injury:
    return a_leg({"id": "i", "kind": "intake", "at": day(3), "pop": "yes", "gap": "yes"} | RUNNER)


REVIEW = {"who": "A. Silva", "role": "physio", "place": "Lisbon", "found": "a gap"}


def review(leg: Injury, **more: str):
    rules = ("hidden_rupture", "avulsion_signs")
    return HERE.post(
        at(leg, "review"), REVIEW | {f"result-{one}": "still_open" for one in rules} | {"day": day(1)} | more
    )


def test_a_count_of_corrections_that_is_none_is_passed_over(sqlite):
    leg = a_leg(note("n"))
    assert HERE.post(at(leg, "entry/n"), {"has-text": "1", "text": "new", "seen": LONG}).status_code == 302


@pytest.mark.parametrize("pace", [f"{LONG}:30", f"30:{LONG}", f"{'9' * 400}:30", "5:60", ":", "5:", "٣:١x"])
@pytest.mark.parametrize("units", ["metric", "imperial"])
def test_a_pace_that_is_none_is_refused(sqlite, pace, units):
    leg, here = a_leg(), Client(headers={"host": "localhost"})
    here.cookies["units"] = units
    answer = here.post(at(leg, "runs/new"), {"id": "run-1", "step": "free", "fastest": pace})
    assert answer.status_code == 422
    assert not Entry.objects.exists()


def test_a_run_slower_than_any_step_is_shown(sqlite):
    leg = a_leg({"id": "r", "kind": "run", "at": day(1), "step": "free", "fastest_kmh": 5e-324} | RUNNER)
    assert HERE.get(at(leg, "runs")).status_code == 200


def test_a_review_without_a_name_is_refused_whole(sqlite):
    leg = torn()
    assert review(leg).status_code == 422
    assert standing(leg) == ["i"]


def test_reviews_of_a_form_with_a_long_name_are_kept_apart(sqlite):
    leg = torn()
    assert review(leg, id="x" * 64).status_code == 302
    assert sorted(Entry.objects.values_list("kind", flat=True)) == ["flag_review", "flag_review", "intake"]


def test_what_cannot_be_taken_back_says_why_and_stands(sqlite):
    leg = keep_journal(
        read_raw(
            {
                "side": "left",
                "athlete": {"age": 25},
                "entry": [
                    {"id": "o", "kind": "onset", "at": day(3), "manner": "sudden"} | RUNNER,
                    told("b", 2, unset=["age"]),
                    told("d", 1, facts={"birth_year": 1956}),
                ],
            }
        )
    )
    answer = HERE.post(at(leg, "entry/b/back"), {"reason": "not mine"})
    assert answer.status_code == 400
    assert "not mine" in answer.text
    assert "25" in answer.text
    assert standing(leg) == ["o", "b", "d"]


def test_entries_whose_long_names_begin_alike_are_put_right_and_taken_back_each(sqlite):
    names = [f"{LONGEST}{n}" for n in (1, 2)]
    leg = a_leg(*map(note, names))
    for name in names:
        assert HERE.post(at(leg, f"entry/{name}"), {"has-text": "1", "text": name}).status_code == 302
    assert [entry.text for entry in journal_of(leg).as_known().entries] == names
    for name in names:
        assert HERE.post(at(leg, f"entry/{name}/back")).status_code == 302
    assert standing(leg) == []


def test_an_entry_may_bear_the_name_that_a_correction_would_have(sqlite):
    leg = a_leg(*map(note, ("a", "a-c001", "a-r001")))
    submit(leg, {"id": "a", "kind": "note", "text": "new"}, moment())
    assert HERE.post(at(leg, "entry/a/back")).status_code == 302
    assert standing(leg) == ["a-c001", "a-r001"]


def test_checkins_whose_long_names_begin_alike_are_taken_back_each(sqlite):
    leg, names = a_leg(onset("o")), [f"{LONGEST}{n}" for n in (1, 2)]
    for name in names:
        submit(leg, {"id": name, "kind": "checkin", "walking": 1}, moment())
    for name in names:
        assert HERE.post(at(leg, "checkin/back"), {"id": name}).status_code == 302
    assert standing(leg) == ["o"]


def test_a_beginning_that_does_not_fit_the_age_leaves_nothing_behind(sqlite):
    leg = person(age=30, birth_year=1996)
    sent = {"step": "onset", "answer": "sudden", "day": "earlier", "date": "1999-05-05"}
    assert HERE.post(at(leg, "ask"), sent).status_code == 422
    assert not Entry.objects.exists()


def test_of_several_reviews_all_are_kept_or_none(sqlite, monkeypatch):
    leg, kept = torn(), submit

    def torn_off(row, raw, now):
        if raw["id"].endswith("avulsion_signs"):
            raise KeyboardInterrupt
        return kept(row, raw, now)

    monkeypatch.setattr("restride.web.ask.reviewed.submit", torn_off)
    with pytest.raises(KeyboardInterrupt):
        review(leg, id="review-1")
    assert standing(leg) == ["i"]


@pytest.mark.parametrize("path", ["write/note", "checkin", "person", "entry/n/back"])
def test_a_leg_that_is_erased_while_a_form_is_read_is_not_found(sqlite, monkeypatch, path):
    leg = a_leg(note("n"))
    found = get_object_or_404

    def erased_next(*arguments, **which):
        row = found(*arguments, **which)
        monkeypatch.setattr("restride.web.leg.journal_of", lambda _: kept)
        keep.erase(row.athlete)
        return row

    kept = journal_of(leg)
    monkeypatch.setattr("restride.web.leg.get_object_or_404", erased_next)
    sent = {"id": "n2", "has-text": "1", "text": "x", "walking": "1", "has-age": "1", "age": "30"}
    assert HERE.post(at(leg, path), sent).status_code == 404


def test_a_backup_that_goes_while_it_is_listed_is_left_out(sqlite, monkeypatch):
    monkeypatch.setattr("restride.web.hand.data.backups", lambda: [sqlite.parent / "gone.sqlite3"])
    assert HERE.get(at(a_leg(), "data")).status_code == 200


@pytest.mark.parametrize("path", ["/", "/static/restride/icon.svg", "/sw.js", "/nowhere"])
def test_no_other_site_can_load_anything_to_find_out_that_the_app_is_here(sqlite, path):
    answer = HERE.get(path)
    answer.close()
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"


@pytest.mark.parametrize(
    "page", ["today", "answer", "ask", "journey", "person", "summary", "needle", "entry/n", "review"]
)
def test_markup_in_anything_told_is_shown_as_text(sqlite, page):
    evil = "\"><img src=x onerror=alert(1)>'{x}{{7*7}}%s"
    by = {"role": "physio", "name": evil, "registration": evil, "place": evil}
    leg = a_leg(onset("o"), {"id": "n", "kind": "note", "at": day(1), "by": by, "text": evil})
    HERE.post(at(leg, "person"), {"has-sport": "1", "sport": evil})
    HERE.post(at(leg, "entry/n"), {"has-text": "1", "text": evil + evil, "reason": evil})
    answers = [HERE.get(at(leg, page)), HERE.post(at(leg, page), {"id": evil, "step": "age", "answer": evil})]
    assert not any("<img" in answer.text for answer in answers)


PAGES = ("answer", "ask", "exam", "journey", "needle", "person", "review", "runs", "summary", "today", "when", "write")


def fields(leg: Injury) -> dict[str, dict[str, list[str]]]:
    """What each form of the leg's pages sends to, with its fields and the values that it offers."""
    found: dict[str, dict[str, list[str]]] = {}
    for name in (*PAGES, "data", "entry/n"):
        page = HERE.get(at(leg, name), follow=True).text
        for form in re.findall(r"<form\b.*?</form>", page, re.S):
            target = re.search(r'action="([^"]+)"', form.partition(">")[0])
            sent = found.setdefault(target[1] if target else at(leg, name), {})
            for tag in re.findall(r"<(?:input|button|select|textarea)\b[^>]*>", form):
                told = dict(re.findall(r'(name|value)="([^"]*)"', tag))
                if "name" in told:
                    sent.setdefault(told["name"], []).append(told.get("value", "on"))
    return found


ODD = (
    *("", "0", "-1", "1e400", "nan", LONG, "9" * 400 + ":30", "\0", "<b>", "{x}", "x" * 5000, "k" * 64, "none", "yes"),
    *("0001-01-01", "9999-12-31", "2200-12-31", "2026-02-30", "9999-12-31T23:59", "0001-01-01T00:00+14:00", "24:00"),
)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_a_form_says_it_is_kept_or_refused_and_the_leg_stays_readable(sqlite, data):
    leg = data.draw(st.sampled_from([demo, torn]))()
    append(leg, note("n"))
    forms = {path: sent for path, sent in fields(leg).items() if "erase" not in path and "backup" not in path}
    for _ in range(4):
        path = data.draw(st.sampled_from(sorted(forms)))
        offered = forms[path]
        values = {name: st.sampled_from([*dict.fromkeys(offered[name]), *ODD]) for name in offered}
        chosen = data.draw(st.lists(st.sampled_from(sorted(offered)), unique=True))
        sent = {name: data.draw(st.lists(values[name], min_size=1, max_size=2)) for name in chosen}
        assert HERE.post(path, sent).status_code < 500
    journal_of(leg)
    for name in PAGES:
        assert HERE.get(at(leg, name)).status_code < 400


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=documents(4))
def test_any_journal_has_every_page(sqlite, raw):
    leg = keep_journal(moved(read_raw(raw), moment()) if raw.get("entry") else read_raw(raw))
    shown = [one.id for one in journal_of(leg).entries if one.kind not in ("correction", "retract")]
    for name in (*PAGES, *(f"entry/{one}" for one in shown)):
        assert HERE.get(at(leg, name)).status_code in (200, 302, 404)


@pytest.mark.parametrize("name", [*PAGES, "data", "erase", "journal.toml", "entry/n", ""])
def test_a_leg_that_nobody_has_is_not_found(sqlite, name):
    assert HERE.get(f"/leg/{uuid4()}/{name}").status_code == 404


def test_one_form_with_two_files_is_two_legs(sqlite):
    name = str(uuid4())
    for side in ("left", "right", "left"):
        file = SimpleUploadedFile("leg.toml", f"side = '{side}'\n".encode())
        assert HERE.post("/import", {"file": file, "id": name}).status_code == 302
    assert sorted(Injury.objects.values_list("side", flat=True)) == ["left", "right"]


def test_a_demo_that_is_asked_for_four_times_at_once_is_one(sqlite):
    def ask() -> None:
        Client(headers={"host": "localhost"}).post("/demo")
        connection.close()

    asked = [Thread(target=ask) for _ in range(4)]
    for one in asked:
        one.start()
    for one in asked:
        one.join()
    assert Injury.objects.count() == 1
