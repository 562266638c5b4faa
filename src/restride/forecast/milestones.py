"""Milestones: an ordered chain back from full training, so that none can fall after the next."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from restride.forecast.functions import Array, Index, through
from restride.forecast.model import Model
from restride.knowledge.clock import FULL_TRAINING

Bounds = Mapping[str, tuple[Array, Array]]


def conflict(names: Sequence[str], known: Bounds, legs: int) -> Array:
    """The number of the first milestone at which no ordered dates fit; of no milestone where all fit, (legs,)."""
    first, low = np.full(legs, len(names)), np.zeros(legs)
    for at, name in enumerate(names):
        if name in known:
            low = np.maximum(low, known[name][0])
            first = np.where((known[name][1] <= low) & (first == len(names)), at, first)
    return first


def support(names: Sequence[str], known: Bounds, milestone: str, legs: int) -> tuple[Array, Array]:
    """The days between which a milestone must lie, by its own evidence and its neighbours', (legs,) each."""
    at, low, high = names.index(milestone), np.zeros(legs), np.full(legs, np.inf)
    for name in known:
        low = np.maximum(low, known[name][0]) if names.index(name) <= at else low
        high = np.minimum(high, known[name][1]) if names.index(name) >= at else high
    return low, high


@dataclass(frozen=True, slots=True, eq=False)
class Chain:
    """Evidence of milestones. `share`: by milestone, of each cell, (legs, cells); `up`: with all before it."""

    model: Model
    branch: str
    share: Mapping[str, Array]
    up: Mapping[str, Array]
    after: Array

    @classmethod
    def of(cls, model: Model, branch: str, known: Bounds, legs: int) -> Self:
        """`known`: low and high day of each milestone, (legs,) each."""
        share = {name: _share(model, *known[name]) for name in model.clock.milestones(branch) if name in known}
        up: dict[str, Array] = {}
        message = after = np.ones((legs, model.cells))
        for step in reversed(model.clock.chain(branch)):
            up[step.id] = message * share.get(step.id, 1)
            message = through(up[step.id], model.link(step))
        up[FULL_TRAINING] = message * share.get(FULL_TRAINING, 1)
        for step in model.clock.after:
            after = after * through(share[step.id], model.link(step)) if step.id in share else after
        return cls(model, branch, share, up, after)

    def at_return(self) -> Array:
        """Likelihood of all milestones over cells of T, (legs, cells)."""
        return self.up[FULL_TRAINING] * self.after

    def at(self, which: Index) -> Self:
        """The same of some of the legs."""
        share, up = ({name: one[which] for name, one in each.items()} for each in (self.share, self.up))
        return replace(self, share=share, up=up, after=self.after[which])

    def others(self, readings: Array) -> Iterator[tuple[str, Array]]:
        """Posterior mass of each milestone but full training, the last one first, not scaled, (legs, cells).

        `readings`: prior times likelihood of the readings over cells of T, (legs, cells).
        """
        for step in self.model.clock.after:
            ahead = through(readings * self.up[FULL_TRAINING], self.model.link(step).T)
            yield step.id, ahead * self.share.get(step.id, 1)
        down = readings * self.after * self.share.get(FULL_TRAINING, 1)
        for step in self.model.clock.chain(self.branch):
            down = through(down, self.model.link(step).T)
            yield step.id, down * self.up[step.id]
            down = down * self.share.get(step.id, 1)


def _share(model: Model, low: Array, high: Array) -> Array:
    """Share of each cell between two days, none where they contradict, (legs, cells)."""
    return np.asarray(np.maximum(model.grid.beyond(low) - model.grid.beyond(high), 0))
