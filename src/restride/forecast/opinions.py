"""Opinions: guesses of a day. They have a clock of their own beside those of the markers; athletes hope."""

import numpy as np

from restride.forecast.cases import Cases
from restride.forecast.facts import Facts
from restride.forecast.functions import TINY, Array
from restride.forecast.grid import FIRST_DAY
from restride.forecast.model import Model
from restride.knowledge.clock import Clock


def log_likelihood(model: Model, facts: Facts, cases: Cases) -> Array:
    """Log p(guesses | cell of the guessers' clock) up to a constant, (cases, cells).

    log guess = log B_o + step to the milestone + optimism + noise: the athletes' optimism is one number in all.
    """
    x, by = model.grid.x, model.clock.opinion
    number, day, guess, athlete, since = facts.guesses[:, cases.leg]
    told = since <= cases.known[:, None]
    step, var = _steps(model.clock, facts.branch).T
    which = np.where(told, number, 0).astype(np.intp)
    on_clock = np.maximum(np.where(told, guess, 1) - cases.lost(np.where(told, day, 0)), FIRST_DAY)
    total = np.zeros((len(told), len(x)))
    for hope, bias, scatter in ((1, by.optimism, by.optimism_sd), (0, 0.0, 0.0)):
        y = np.log(on_clock) - step[which] - bias
        w = (told & (athlete == hope)) / (by.noise**2 + var[which])
        sum_w = w.sum(1, keepdims=True)
        centre = (w * y).sum(1, keepdims=True) / np.maximum(sum_w, TINY)
        apart = (w * (y - centre) ** 2).sum(1, keepdims=True)
        total -= 0.5 * ((centre - x) ** 2 * sum_w / (1 + sum_w * scatter**2) + apart)
    return total


def _steps(clock: Clock, branch: str) -> Array:
    """Mean and variance of the log step from full training to each milestone, first to last, (milestones, 2)."""
    back = np.cumsum([(-one.mean, one.mean**2 / one.shape) for one in clock.chain(branch)], axis=0)
    return np.array([*back[::-1], (0, 0), *((one.mean, one.mean**2 / one.shape) for one in clock.after)])
