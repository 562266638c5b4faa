"""Guesses, readings under influence and setbacks on the grid against chance draws of the same model."""

import dataclasses

import numpy as np
import pytest
from tests.forecast.legs import CLINIC, CLOCK, DECILES, failed, not_back, reached, told, weights

from restride.forecast import Evidence, Flare, Guess
from restride.forecast.clock import run
from restride.forecast.model import model

PAIN = told(worst_pain={0: 6, 1: 5, 2: 5, 5: 3, 9: 2, 11: 1})
EXAM = told(ake={2: 18, 9: 6}, strength_outer={2: 50, 9: 30})
GUESSES = [Guess("full_training", day, day + 9, day != 4, f"g{day}") for day in (1, 4, 6)]
UNDER = [dataclasses.replace(one, under="on_painkillers" if one.day in {5, 9} else "") for one in (*PAIN, *EXAM)]
LEGS = {
    "guesses": Evidence(EXAM, guesses=GUESSES),
    "under": Evidence(UNDER, [not_back(9)]),
    "flare": Evidence([*PAIN, *EXAM], [reached("pain_free_walk", 4), not_back(11)], flares=[Flare(6, "s6")]),
    "flares": Evidence(EXAM, [not_back(15)], guesses=GUESSES[:2], flares=[Flare(3, "s3"), Flare(8, "s8")]),
    "again": Evidence(PAIN, [reached("jog", 5), failed("jog", 9)], flares=[Flare(7, "s7")]),
}


@pytest.mark.parametrize("leg", LEGS)
def test_deciles_agree_with_half_a_million_draws(leg):
    known = LEGS[leg]
    draws = np.random.default_rng(17), 500_000, known.readings, known.marks, CLINIC
    t, _, weight = weights(*draws, known.guesses, known.flares)
    weight = weight / weight.sum()
    size = 1 / (weight**2).sum()
    assert size > 400
    got = np.array(run(model(CLOCK), CLINIC, known, "v").dates.deciles)
    below = np.array([weight[t <= day].sum() for day in got])
    error = np.sqrt(DECILES * (1 - DECILES) / size)
    assert (np.abs(below - DECILES) < 3.5 * error + 0.006).all()


@pytest.mark.parametrize("leg", LEGS)
def test_a_finer_grid_changes_little(leg):
    coarse, fine = (run(model(CLOCK, *size), CLINIC, LEGS[leg], "v").dates.deciles for size in ((160, 11), (640, 15)))
    assert np.abs(np.log(coarse) - np.log(fine)).max() < 0.007
