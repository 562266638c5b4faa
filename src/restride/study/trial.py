"""The forecast on trial: legs drawn, followed and forecast; what it said held against what became of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from math import ceil

import numpy as np

from restride.forecast.functions import Array
from restride.forecast.model import model
from restride.knowledge.clock import Clock
from restride.study.batch import Posteriors, Told, not_back, posteriors
from restride.study.follow import Read, read, visits
from restride.study.legs import Legs, draw
from restride.study.measure import Scores, crps, scores
from restride.study.misfit import AS_MODELLED, MISFITS, SIMPLER
from restride.study.ranks import Uniform, uniform
from restride.study.world import World

DAYS = (0, 2, 7, 14, 28)
"""Days of follow-up on which forecasts are tried."""


@dataclass(frozen=True, slots=True)
class Case:
    """Legs of a `setting` that are as the misfit `truth` has them (or whose forecaster is the simpler model of that
    name), forecast on a `day` on which they were still out.
    """

    setting: str
    truth: str
    day: int


@dataclass(frozen=True, slots=True)
class Tried:
    """What became of a case. `ranks`: uniformity of full training; `tissue`: of the tissue clock."""

    case: Case
    scores: Scores
    ranks: Uniform
    tissue: Uniform


@dataclass(frozen=True, slots=True, eq=False)
class Followed:
    """Legs still out on a day, and what was read of them by then."""

    legs: Legs
    read: dict[str, Read]

    def told(self, day: int) -> Told:
        """What a forecaster knows."""
        return Told(len(self.legs), self.read, not_back(day, len(self.legs)))


def followed(world: World, day: int, n: int, rng: np.random.Generator) -> Followed:
    """`n` legs still out on `day`. On day 0 nothing has been read yet."""
    found: list[Legs] = []
    for size in (n * 2 ** min(k, 6) for k in count()):
        legs = draw(world, size, rng)
        found.append(legs.where(legs.t > day))
        if sum(map(len, found)) >= n:
            break
    legs = _together(found).where(slice(0, n))
    return Followed(legs, read(world, legs, visits(world.clock, day), rng) if day else {})


def _together(many: Sequence[Legs]) -> Legs:
    first = many[0]
    domain = {k: np.concatenate([one.domain[k] for one in many]) for k in first.domain}
    milestone = {k: np.concatenate([one.milestone[k] for one in many]) for k in first.milestone}
    plain = {k: np.concatenate([getattr(one, k) for one in many]) for k in ("part", "t", "tissue", "severity")}
    return Legs(domain=domain, milestone=milestone, **plain)


def tried(clock: Clock, case: Case, n: int, seed: int) -> Tried:
    """Try `n` legs of a case, beside a forecast that knows the odds and that they are not back, and no more."""
    rng = np.random.default_rng([seed, case.day])
    world = World.of(clock, case.setting, MISFITS.get(case.truth, AS_MODELLED))
    some = followed(world, case.day, n, rng)
    forecaster = model(SIMPLER[case.truth](clock) if case.truth in SIMPLER else clock)
    known = posteriors(forecaster, world.odds, some.told(case.day))
    blind = posteriors(forecaster, world.odds, replace(some.told(case.day), read={}))
    t, pit, middle = some.legs.t, known.pit(some.legs.t), known.quantile([0.5])[:, 0]
    found = scores(pit, score(known, t), middle, t, score(blind, t))
    return Tried(case, found, uniform(pit), uniform(known.pit_tissue(some.legs.tissue)))


def score(known: Posteriors, t: Array) -> Array:
    """CRPS of each leg's forecast, in days."""
    return crps(np.exp(known.knots), known.cdf, t)


def check(clock: Clock, n: int, seed: int) -> Iterator[Tried]:
    """Legs as the model has them, in two settings, `n` a day; then half as many of every misfit and simpler model."""
    for setting in ("clinic", "mri"):
        for day in DAYS:
            yield tried(clock, Case(setting, "model", day), n, seed)
    for truth in (*MISFITS, *SIMPLER):
        for day in DAYS[1:]:
            if truth != "model":
                yield tried(clock, Case("clinic", truth, day), ceil(n / 2), seed)
