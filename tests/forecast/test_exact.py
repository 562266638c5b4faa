"""The grid against chance draws of the same model, against a finer grid, and against its first sketch."""

import numpy as np
import pytest
from tests.forecast.legs import CLINIC, CLOCK, DECILES, failed, not_back, reached, told, weights

from restride.forecast import Evidence
from restride.forecast.clock import run
from restride.forecast.model import model

PAIN = {
    "worst_pain": {0: 6, 1: 5, 2: 5, 5: 3, 9: 1},
    "walking_pain": {0: 4, 1: 3, 2: 2, 5: 1, 9: 0},
}
EXAMS = {
    "ake": {2: 18, 9: 6},
    "slr": {2: 15, 9: 5},
    "strength_outer": {2: 50, 9: 22},
    "strength_inner": {2: 40},
    "palpation_length": {2: 9, 9: 4},
}
LEGS = {
    "pain": (told(**PAIN), []),
    "exams": (told(**EXAMS), []),
    "slow": (told(ake={3: 25, 10: 20, 17: 14}, strength_outer={3: 60, 17: 45}), [not_back(17)]),
    "milestones": ([], [reached("pain_free_walk", 3), failed("speed_80", 10), not_back(12)]),
    "contradictory": (told(worst_pain={1: 1, 4: 0}, strength_outer={4: 70}), [reached("jog", 6)]),
}

# One day in which to have jogged, a window of two cells and a half, and nothing after it.
NARROW = {"narrow": ([], [reached("pain_free_walk", 13), failed("speed_80", 27), reached("jog", 38), not_back(39)])}


def deciles(leg, cells=160, nodes=11):
    forecast = run(model(CLOCK, cells, nodes), CLINIC, Evidence(*(LEGS | NARROW)[leg]), "v")
    return np.array(forecast.dates.deciles), forecast


@pytest.mark.parametrize("leg", LEGS)
def test_deciles_agree_with_four_hundred_thousand_draws(leg):
    t, days, weight = weights(np.random.default_rng(7), 400_000, *LEGS[leg])
    weight = weight / weight.sum()
    size = 1 / (weight**2).sum()
    assert size > 400
    got, forecast = deciles(leg)
    below = np.array([weight[t <= day].sum() for day in got])
    error = np.sqrt(DECILES * (1 - DECILES) / size)
    assert (np.abs(below - DECILES) < 3.5 * error + 0.004).all()
    for ahead in forecast.milestones[:-2]:
        low, high = ahead.dates.interval(0.5)
        if low > forecast.as_of:
            share = weight[(days[ahead.milestone] > low) & (days[ahead.milestone] <= high)].sum()
            assert share == pytest.approx(0.5, abs=3.5 * 0.5 / np.sqrt(size) + 0.01)


@pytest.mark.parametrize("leg", LEGS | NARROW)
def test_a_grid_five_times_finer_changes_little(leg):
    coarse, fine = deciles(leg)[0], deciles(leg, 800, 15)[0]
    assert np.abs(np.log(coarse / fine)).max() < 0.007


# Made by running the project's first sketch of the clock once (SciPy 1.17.1, NumPy 2.4.6), clinic, shift .25
SKETCH = {
    "pain": [8.307563, 10.257252, 12.023027, 13.817607, 15.758362, 17.972274, 20.664142, 24.289089, 30.335388],
    "exams": [10.451716, 12.287566, 13.821625, 15.282905, 16.787167, 18.438558, 20.386258, 22.917624, 27.025126],
}


@pytest.mark.parametrize("leg", SKETCH)
def test_deciles_of_the_first_sketch(leg):
    assert deciles(leg)[0] == pytest.approx(SKETCH[leg], rel=1e-6)


def test_everything_at_once_as_in_the_first_sketch():
    marks = [reached("pain_free_walk", 5), failed("jog", 9), not_back(9)]
    forecast = run(model(CLOCK), CLINIC, Evidence(told(**PAIN, **EXAMS), marks), "v")
    expected = [14.430897, 15.974319, 17.264492, 18.508022, 19.793777, 21.213099, 22.882021, 25.077787, 28.631902]
    # The sketch takes a milestone to lie in the middle of a cell of which its evidence leaves a part.
    assert forecast.dates.deciles == pytest.approx(expected, rel=1e-3)


def test_prior_of_the_first_sketch():
    forecast = run(model(CLOCK), CLINIC, Evidence(), "v")
    expected = [8.261496, 11.086152, 13.936304, 17.001343, 20.405123, 24.360801, 29.314287, 36.361202, 49.763879]
    assert forecast.dates.deciles == pytest.approx(expected, rel=1e-6)
