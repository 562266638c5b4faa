"""Forms that no browser would send, and journals that no app wrote: refused by name, and nothing half kept."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from tests.web.conftest import a_leg
from tests.web.notes import note, onset

from restride.journal import read_raw
from restride.web.leg import moment
from restride.web.models import Entry, Injury
from restride.web.store import journal_of, keep_journal, submit

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
