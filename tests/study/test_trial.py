"""The forecast on trial: what it says of itself holds on legs drawn from the model, and measures measure."""

import numpy as np
import pytest

from restride.knowledge import load
from restride.study import DAYS, Case, crps, tried, uniform

CLOCK = load().clock
LEGS = 1200


@pytest.mark.parametrize("day", DAYS)
def test_eighty_percent_intervals_hold_eighty_percent_and_ranks_are_uniform(day):
    found = tried(CLOCK, Case("clinic", "model", day), LEGS, 11)
    assert found.scores.n == LEGS
    assert abs(found.scores.held - 0.8) < 3.5 * (0.8 * 0.2 / LEGS) ** 0.5
    for ranks in (found.ranks, found.tissue):
        assert ranks.p > 1e-4
        assert ranks.furthest < 1.4


def test_more_is_known_the_longer_a_leg_is_followed():
    rows = [tried(CLOCK, Case("clinic", "model", day), 600, 3).scores for day in (0, 2, 14)]
    assert [one.skill for one in rows] == sorted(one.skill for one in rows)
    assert rows[0].skill == pytest.approx(0, abs=1e-9)
    assert rows[2].skill > 0.3


def test_one_clock_is_too_sure_and_the_ranks_say_so():
    found = tried(CLOCK, Case("clinic", "one_clock", 14), 400, 5)
    assert found.scores.held < 0.6
    assert found.ranks.p < 1e-6
    assert not found.ranks.inside


def test_uniform_ranks_are_found_uniform_and_others_are_not():
    rng = np.random.default_rng(2)
    assert uniform(rng.random(2000)).inside
    assert not uniform(rng.beta(0.8, 0.8, 2000)).inside
    assert uniform(rng.beta(1.2, 1.2, 2000)).p < 0.01


def test_the_band_of_the_ecdf_is_left_by_one_uniform_sample_in_twenty():
    rng = np.random.default_rng(4)
    left = np.mean([not uniform(rng.random(300)).inside for _ in range(400)])
    assert 0.02 < left < 0.08


def test_the_score_of_one_day_without_doubt_is_how_far_off_it_was():
    days, cdf = np.array([[9.999, 10.001]] * 3), np.array([[0.0, 1.0]] * 3)
    assert crps(days, cdf, np.array([4.0, 10.0, 25.0])) == pytest.approx([6, 0, 15], abs=0.01)


def test_the_score_is_that_of_draws_from_the_forecast():
    rng = np.random.default_rng(8)
    days = np.exp(np.linspace(np.log(1), np.log(60), 400))
    cdf = np.linspace(0, 1, 400) ** 2
    draws = np.exp(np.interp(rng.random(200_000), cdf, np.log(days)))
    for t in (0.5, 7.3, 40.0, 80.0):
        by_draws = np.abs(draws - t).mean() - np.abs(draws[::2] - draws[1::2]).mean() / 2
        assert crps(days[None], cdf[None], np.array([t]))[0] == pytest.approx(by_draws, rel=0.01)
