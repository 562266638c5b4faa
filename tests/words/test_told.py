"""An entry in words: every kind of entry, whatever stands in it."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from tests.journal.strategies import documents

from restride.demo import FILE
from restride.journal import read_file, read_raw
from restride.words import words
from restride.words.brief import brief
from restride.words.told import changes, lines

W, PSEUDO = words(), words("pseudo")
DEMO = {entry.id: entry for entry in read_file(FILE).entries}
ZONE = ZoneInfo("Europe/Lisbon")
MARKED = re.compile(r"`[^`]*`|\[[^\]]*\]|“[^”]*”", re.DOTALL)


@settings(max_examples=40, deadline=None)
@given(documents())
def test_any_entry_can_be_told_in_full_and_in_short(raw):
    journal = read_raw(raw)
    for entry in journal.entries:
        assert all(line.label and line.value for line in lines(W, entry, journal.zone))
        brief(W, entry, journal.zone)


@pytest.mark.parametrize("name", DEMO)
def test_what_is_told_holds_no_plain_english(name):
    told = [part for line in lines(PSEUDO, DEMO[name], ZONE) for part in line[1:]] + [brief(PSEUDO, DEMO[name], ZONE)]
    assert [text for text in told if re.search(r"[A-Za-z]{2,}", MARKED.sub(" ", text))] == []


def test_a_checkin_says_what_was_answered_no_and_what_was_not_answered():
    assert brief(W, DEMO["day-1"], ZONE).startswith("walking 2, worst 5, stiffness 5")
    assert "answered no: limp now, bruise, new signs, pain-killers" in brief(W, DEMO["day-1"], ZONE)
    silent = DEMO["day-1"].model_copy(update={"new_signs": None, "painkillers": None})
    assert "new signs, pain-killers: not answered" in brief(W, silent, ZONE)


def test_an_exam_stands_measure_by_measure_with_both_legs():
    assert brief(W, DEMO["exam-1"], ZONE).startswith("active knee extension (AKE): right 34 degrees, left 18 degrees")
    (findings, *_) = lines(W, DEMO["exam-1"], ZONE)
    assert "right 34 degrees, pain 4 of 10" in findings.value


def test_facts_of_the_person_are_called_as_they_are_everywhere():
    told = {"age": 35, "earlier_strains": [], "recent_times": [{"distance_m": 5000, "time_s": 1300}]}
    entry = {"kind": "about", "at": "2026-01-01", "by": {"role": "runner"}, "facts": told, "unset": ["goal_race"]}
    facts, unset = lines(W, read_raw({"side": "left", "entry": [entry]}).entries[0], ZONE)
    assert facts.value == (
        "age: 35; recent race times: distance in metres: 5000; time in seconds: 1300; "
        "earlier hamstring strains: none of these"
    )
    assert unset.value == "goal race"


def test_a_piece_of_which_nothing_is_known_says_nothing():
    entry = {"kind": "needling", "at": "2026-01-01", "by": {"role": "physio"}, "consent": {}, "needles_in": 3}
    told = lines(W, read_raw({"side": "left", "entry": [entry]}).entries[0], ZONE)
    assert [line.name for line in told] == ["needles_in"]


def test_a_correction_is_said_field_by_field():
    after = DEMO["day-1"].model_copy(update={"walking": 3, "limp": None})
    assert changes(W, DEMO["day-1"], after, ZONE) == (
        ("pain walking, 0 to 10", "2", "3"),
        ("limp now", "no", "not said"),
    )
