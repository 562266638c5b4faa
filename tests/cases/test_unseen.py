"""Made-up people whose expectations were fixed before the rules were read: `first` is the only out-of-sample run."""

from __future__ import annotations

import tomllib
from copy import deepcopy
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from restride.answer import Answer, answer
from restride.journal import read_raw
from restride.terms import Urgency

PEOPLE = tomllib.loads(Path(__file__).with_name("unseen.toml").read_text())["person"]
RANK = ["self_manage", "clinician", "urgent", "same_day", "emergency"]
each = pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person["id"])


@cache
def _told(name: str) -> Answer:
    person = next(person for person in PEOPLE if person["id"] == name)
    return answer(read_raw(deepcopy(person["journal"])), date.fromisoformat(person["at"]))


@each
def test_nobody_is_told_less_than_a_careful_clinician_would(person):
    level = _told(person["id"]).urgency.level
    assert RANK.index(level.value) >= RANK.index(person["level"])


@pytest.mark.parametrize("person", [p for p in PEOPLE if "disputed" not in p], ids=lambda person: person["id"])
def test_the_level_is_the_one_expected_unless_it_says_why_not(person):
    assert _told(person["id"]).urgency.level is Urgency(person["level"])


@each
def test_a_dispute_still_stands(person):
    same = _told(person["id"]).urgency.level is Urgency(person["level"])
    assert same is ("disputed" not in person)


@each
def test_everybody_is_marked_as_made_up(person):
    assert _told(person["id"]).synthetic


@each
def test_what_may_block_shows_no_date(person):
    told = _told(person["id"])
    assert told.forecast is None or not told.urgency.blocking


def test_the_first_run_stays_as_it_was():
    first = [(person["first"]["level"], person["level"]) for person in PEOPLE]
    under = [got for got, wanted in first if RANK.index(got) < RANK.index(wanted)]
    assert (len(first), sum(got == wanted for got, wanted in first), len(under)) == (74, 66, 1)
