"""Milestones: an ordered chain back from full training, so that none can fall after the next."""

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from math import prod
from typing import Self

import numpy as np

from restride.forecast.cases import Cases
from restride.forecast.facts import Facts
from restride.forecast.functions import Array, Index, through
from restride.forecast.model import Model
from restride.knowledge.clock import FULL_TRAINING

Bounds = tuple[Array, Array]
"""Clock days (low, high] between which each milestone must lie, (milestones, cases) each; 0 and inf: nothing known."""


def bounds(given: Facts, cases: Cases, by: Container[str], flares: bool = True) -> Bounds:
    """What is said of milestones called `by`. Of setbacks: not back then.

    What was reached on the day of a setback came before it; all else that day came after.
    """
    number, low, high, day, since = given.marks[:, cases.leg]
    told, gone = since <= cases.known[:, None], cases.lost(day)
    least, most = np.zeros((len(given.names), len(told))), np.full((len(given.names), len(told)), np.inf)
    for n, name in enumerate(given.names):
        mine = told & (number == n) & (name in by)
        least[n] = np.where(mine, low - gone, 0).max(1, initial=0)
        most[n] = np.where(mine, np.maximum(high - gone, 0), np.inf).min(1, initial=np.inf)
    if flares:
        (day, since), full = given.flares[:, cases.leg], given.names.index(FULL_TRAINING)
        not_by = np.where(since <= cases.known[:, None], day - cases.lost(day - 1), 0).max(1, initial=0)
        least[full] = np.maximum(least[full], not_by)
    return least, most


def conflict(known: Bounds) -> Index:
    """The number of the first milestone at which no ordered dates fit; of no milestone where all fit, (cases,)."""
    bad = known[1] <= np.maximum.accumulate(known[0])
    return np.where(bad.any(0), bad.argmax(0), len(bad))


def support(known: Bounds, n: int) -> tuple[Array, Array]:
    """The days between which milestone n must lie, by its own evidence and its neighbours', (cases,) each."""
    return known[0][: n + 1].max(0), known[1][n:].min(0)


@dataclass(frozen=True, slots=True, eq=False)
class Chain:
    """Evidence of milestones, first to last: `share` of each cell, (milestones, cases, cells); `up`: with all before.

    `after`: likelihood of those past full training over cells of T, (cases, cells).
    """

    model: Model
    branch: str
    share: Array
    up: Sequence[Array]
    after: Array

    @classmethod
    def of(cls, model: Model, branch: str, known: Bounds) -> Self:
        """From what is known of each milestone."""
        cut = model.grid.cut(*known)
        share = np.diff(cut) / model.grid.dx
        steps, up = model.clock.chain(branch)[::-1], [share[0]]
        for n, step in enumerate(steps):
            up.append(through(model.grid.centred(up[-1], cut[n]), model.step[step]) * share[n + 1])
        later = zip(model.clock.after, share[len(up) :], strict=True)
        after = prod((through(own, model.step[step]) for step, own in later), start=np.ones(share.shape[1:]))
        return cls(model, branch, share, up, after)

    def at_return(self) -> Array:
        """Likelihood of all milestones over cells of T, (cases, cells)."""
        return self.up[-1] * self.after

    def at(self, which: Index) -> Self:
        """The same of some of the cases."""
        return replace(self, share=self.share[:, which], up=[one[which] for one in self.up], after=self.after[which])

    def masses(self, readings: Array) -> list[Array]:
        """Posterior mass of each milestone, not scaled, (cases, cells).

        `readings`: prior times likelihood of the readings over cells of T, (cases, cells).
        """
        down, found = readings * self.after, [readings * self.at_return()]
        back = self.share[len(self.up) - 1 :: -1]
        for step, own, up in zip(self.model.clock.chain(self.branch), back, self.up[-2::-1], strict=False):
            down = through(down * own, self.model.step[step].T)
            found.insert(0, down * up)
        for step, own in zip(self.model.clock.after, self.share[len(self.up) :], strict=True):
            found.append(through(readings * self.up[-1], self.model.step[step].T) * own)
        return found
