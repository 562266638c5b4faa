"""A made-up leg tells the same story as a journal and as a registry's course."""

import numpy as np
import pytest
from tests.study.legs import CLINIC, K, followed, journals_of

from restride.journal import read_bytes, to_toml
from restride.study.registry import course, made_up, registry, told

UNTIL = 20


@pytest.fixture(scope="module")
def both():
    written, legs = journals_of(6, until=UNTIL)
    _, seen = followed(6)
    return written, registry(written, K).courses, made_up(CLINIC, legs, seen, UNTIL)


def test_a_journal_and_a_course_say_the_same_of_the_return(both):
    written, courses, plain = both
    assert [one.id for one in courses] == [one.id for one in plain]
    for journal, read, made in zip(written, courses, plain, strict=True):
        assert journal.synthetic
        assert read.finished == made.finished
        assert read.high == made.high
        assert read.odds.pi == made.odds.pi


def test_what_was_read_of_a_leg_is_read_back_to_the_last_decimal_written(both):
    _, courses, plain = both
    for read, made in zip(courses, plain, strict=True):
        for name in ("ake", "strength_outer"):
            there = {one.day: one.value for one in read.readings if one.marker == name}
            drawn = {one.day: one.value for one in made.readings if one.marker == name}
            # Range well above the other leg's so early may hide a rupture: the forecast does not use it.
            drawn = {day: value for day, value in drawn.items() if day in there or value > -8}
            assert there == pytest.approx(drawn, abs=0.051)


def test_a_written_journal_survives_its_file(both):
    journal = both[0][0]
    assert read_bytes(to_toml(journal).encode(), "made-up.toml").entries == journal.entries


def test_a_day_knows_nothing_of_later_ones(both):
    _, courses, _ = both
    early = told(courses, 7)
    assert max(day for one in early.read.values() for day in one.days) <= 7
    low, high = early.fell["full_training"]
    assert (low <= 7).all()
    assert np.isinf(high).all()


def test_a_journal_without_an_onset_has_no_course():
    empty = b'schema = 1\nside = "left"\nzone = "UTC"\n'
    assert course(read_bytes(empty, "empty.toml"), K) is None
