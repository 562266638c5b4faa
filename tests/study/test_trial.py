"""The forecast on trial: what it says of itself holds on legs drawn from the model, and measures measure."""

import numpy as np
import pytest

from restride.knowledge import load
from restride.study import DAYS, PEOPLE, Case, World, crps, followed, scores, tried, uniform
from restride.study.trial import outcomes

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


def test_two_references_are_told_apart_and_the_true_grade_is_the_harder_to_beat():
    early, late = (tried(CLOCK, Case("clinic", "model", day), 600, 3) for day in (0, 14))
    assert early.skill_on_grade < -0.1
    for one in (early, late):
        assert one.skill_on_grade < one.scores.skill
    assert late.skill_on_grade > 0.15


def test_who_is_told_the_grade_and_nothing_else_has_no_skill_over_the_grade():
    found = tried(CLOCK, Case("imaged", "model", 0), 400, 3)
    assert found.skill_on_grade == pytest.approx(0, abs=1e-9)
    assert found.scores.skill > 0.05


def test_a_runner_alone_is_read_by_a_diary_and_is_known_less_well_than_who_is_examined():
    world, people = World.of(CLOCK, "all_comers"), PEOPLE["alone"]
    some = followed(world, people, 14, 50, np.random.default_rng(1))
    assert {name for name, one in some.told.read.items() if one.days} == {"worst_pain", "walking_pain"}
    alone, examined = (tried(CLOCK, Case(name, "model", 14), 800, 3).scores for name in ("alone", "examined"))
    assert abs(alone.held - 0.8) < 3.5 * alone.held_se
    assert alone.r2 < examined.r2 - 0.15
    assert alone.skill < examined.skill - 0.1


def test_milestones_are_told_on_their_day_and_make_forecasts_of_runners_surer():
    people = PEOPLE["runners"]
    world = World(CLOCK, people.odds(CLOCK))
    some = followed(world, people, 14, 200, np.random.default_rng(1))
    for name, (low, high) in some.told.fell.items():
        at = some.legs.milestone[name]
        assert ((low < at) & (at <= high)).all()
        assert np.isin(high - low, (1, np.inf)).all()
        assert (np.isinf(high) == (np.ceil(at) > 14)).all()
    found = tried(CLOCK, Case("runners", "model", 14), 800, 3)
    assert abs(found.scores.held - 0.8) < 3.5 * found.scores.held_se
    assert found.ranks.p > 1e-4


@pytest.mark.parametrize(("truth", "sign"), [("all_later", 1), ("all_sooner", -1), ("not_all_comers", 1)])
@pytest.mark.parametrize("day", [0, 7])
def test_bias_and_ends_say_which_way_a_forecast_errs(truth, sign, day):
    people = "alone" if truth == "not_all_comers" else "clinic"
    found = tried(CLOCK, Case(people, truth, day), 800, 3).scores
    assert found.bias * sign > 0.05
    assert (found.late - found.soon) * sign > 0.05
    assert found.held + found.late + found.soon == pytest.approx(1)


def test_a_constant_bias_leaves_r2_as_it_is_and_shows_in_the_bias():
    rng = np.random.default_rng(2)
    middle = np.exp(rng.normal(3, 0.5, 500))
    t, pit, nothing = middle * np.exp(rng.normal(0, 0.2, 500)), rng.random(500), np.zeros(500)
    plain, late = (scores(pit, nothing, middle, one) for one in (t, 1.3 * t))
    assert late.r2 == pytest.approx(plain.r2)
    assert late.log_bias - plain.log_bias == pytest.approx(np.log(1.3))
    assert 1 + late.bias == pytest.approx(1.3 * (1 + plain.bias))


def test_seeds_are_tried_together_and_each_is_told():
    case = Case("alone", "model", 7)
    both, first, second = (tried(CLOCK, case, 200, *how) for how in ((1, 2), (1,), (2,)))
    assert both.by_seed == (*first.by_seed, *second.by_seed)
    assert both.scores.n == 400
    assert both.scores.held == pytest.approx((first.scores.held + second.scores.held) / 2)


def test_legs_of_another_setting_are_drawn_from_it_and_forecast_as_before():
    slow = outcomes(CLOCK, Case("clinic", "slow_minority", 0), 2000, 1)
    other = outcomes(CLOCK, Case("clinic", "wrong_setting", 0), 2000, 1)
    assert np.unique(slow.middle).size == np.unique(other.middle).size == 1
    assert slow.middle[0] == other.middle[0]
    assert np.median(other.t) < 10 < np.median(slow.t)


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
