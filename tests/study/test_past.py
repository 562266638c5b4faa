"""Scores of past forecasts: each made of what was known then, and held against the day that came."""

import pytest
from tests.study.legs import K, journals_of

from restride.chart.scores import pictures
from restride.study.past import card
from restride.words import PSEUDO, words


@pytest.fixture(scope="module")
def found():
    written, _ = journals_of(5, seed=6)
    unfinished, _ = journals_of(2, seed=7, until=3)
    return card([*written, *unfinished], K), written


def test_every_finished_leg_is_forecast_on_each_day_it_was_out(found):
    scored, written = found
    assert (scored.legs, scored.unfinished) == (len(written), 2)
    for one in scored.past:
        assert one.day < one.back
        assert one.dates.days[-1] > one.day
        assert 0 <= one.pit <= 1
    assert {one.journal for one in scored.past} == {one.id for one in written}


def test_rows_add_up_and_the_last_is_all(found):
    scored, _ = found
    *days, every = scored.rows
    assert every.day is None
    assert every.scores.n == sum(one.scores.n for one in days) == len(scored.past)
    assert every.scores.mae == pytest.approx(sum(one.scores.mae * one.scores.n for one in days) / every.scores.n)


def test_a_guess_counts_from_the_day_it_was_made(found):
    scored, _ = found
    first = [one for one in scored.past if one.day == 0]
    later = [one for one in scored.past if one.day >= 2]
    assert all(one.guess is None for one in first)
    assert all(one.guess is not None for one in later)


def test_so_few_legs_are_not_called_uniform(found):
    assert found[0].ranks is None


def test_pictures_say_what_they_show_in_any_language(found):
    for w in (words(), words(PSEUDO)):
        shown = pictures(found[0], w)
        assert len(shown) == 3
        for one in shown:
            assert one.svg.startswith("<svg")
            assert all(one.text)
    assert pictures(card([], K), words()) == ()
