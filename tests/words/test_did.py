"""What entries did to the answer, in words."""

from __future__ import annotations

from restride.answer import answer, around
from restride.demo import FILE
from restride.journal import read_file, read_raw
from restride.words import words
from restride.words.changed import changed
from restride.words.did import did, reached

W = words()
DEMO = read_file(FILE)
ONSET = {"id": "o", "kind": "onset", "at": "2026-03-01", "by": {"role": "runner"}, "manner": "sudden"}
TEAR = {"id": "i", "kind": "intake", "at": "2026-03-01", "by": {"role": "runner"}, "pop": "yes", "gap": "yes"}
REVIEW = {
    "id": "r",
    "kind": "flag_review",
    "at": "2026-03-02",
    "by": {"role": "doctor"},
    "examiner": {"name": "A", "role": "doctor", "registration": "1", "place": "B"},
    "rules": ["hidden_rupture"],
    "found": "whole",
    "result": "ruled_out",
}


def leg(*entries):
    return read_raw({"side": "left", "entry": list(entries)})


def names(journal):
    return [entry.id for entry in journal.ordered]


def test_a_warning_stands_with_the_last_entry_that_it_rests_on():
    journal = leg(ONSET, TEAR)
    found = did(W, answer(journal), names(journal))
    assert any(text.startswith("Urgent: ") for text in found["i"].raised)
    assert not found["i"].moved


def test_a_warning_that_an_examiner_ruled_out_stands_with_the_review():
    journal = leg(ONSET, TEAR, REVIEW)
    assert did(W, answer(journal), names(journal))["r"].ruled_out[0].startswith("ruled out: ")
    assert "No longer said" in [heading for heading, _ in changed(W, *around(journal, "r")).rules]


def test_only_a_move_of_three_days_is_news():
    found = did(W, answer(DEMO), names(DEMO))
    assert (found["day-1"].moved, found["day-1"].news) == ("4 days later", True)
    assert (found["exam-1"].moved, found["exam-1"].news) == ("about the same", False)


def test_a_stage_is_reached_on_its_day():
    assert [text for _, text in reached(W, answer(DEMO))] == ["Stage S2 reached: walk and jog"]
    assert list(reached(W, answer(leg(ONSET, TEAR)))) == []


def test_without_dates_nothing_is_said_of_them():
    dated, undated = (changed(W, *around(DEMO, "day-1"), dated=dated) for dated in (True, False))
    assert "full training" in [row.name for row in dated.rows]
    assert "full training" not in [row.name for row in undated.rows]
    assert undated.moved == ""
