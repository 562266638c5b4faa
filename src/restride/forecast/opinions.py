"""Opinions: guesses of a day. They have a clock of their own beside those of the markers; athletes hope."""

from collections.abc import Sequence

import numpy as np

from restride.forecast.functions import Array
from restride.forecast.grid import FIRST_DAY
from restride.forecast.inputs import Guess
from restride.forecast.model import FULL_TRAINING, Model
from restride.forecast.setbacks import Ways


def log_likelihood(model: Model, branch: str, guesses: Sequence[Guess], ways: Ways) -> Array:
    """Log p(guesses | cell of the guessers' clock) up to a constant, (ways, cells).

    log guess = log B_o + step to the milestone + optimism + noise: the athletes' optimism is one number in all.
    """
    x, by = model.grid.x, model.clock.opinion
    total = np.zeros((len(ways.lost), len(x)))
    for athlete, bias, scatter in ((True, by.optimism, by.optimism_sd), (False, 0.0, 0.0)):
        mine = [one for one in guesses if one.athlete is athlete]
        if not mine:
            continue
        step, var = np.array([_step(model, branch, one.milestone) for one in mine]).T
        day = np.stack([np.maximum(one.guess - ways.by(one.day), FIRST_DAY) for one in mine], axis=1)
        y, weight = np.log(day) - step - bias, 1 / (by.noise**2 + var)
        centre = y @ weight / weight.sum()
        apart = (y - centre[:, None]) ** 2 @ weight
        total -= 0.5 * ((centre[:, None] - x) ** 2 / (1 / weight.sum() + scatter**2) + apart[:, None])
    return total


def _step(model: Model, branch: str, milestone: str) -> tuple[float, float]:
    """Mean and variance of the log step from full training to a milestone."""
    later = {one.id: (one.mean, one.mean**2 / one.shape) for one in model.clock.after}
    if milestone in later:
        return later[milestone]
    mean = var = 0.0
    names = [FULL_TRAINING, *(one.id for one in model.chain(branch))]
    for one in model.chain(branch)[: names.index(milestone)]:
        mean, var = mean - one.mean, var + one.mean**2 / one.shape
    return mean, var
