"""Made-up legs, drawn from the clock itself without any grid: what nobody ever sees of a leg.

Every quantity has its own stream of chance, and as many draws whatever the parameters are. Two sets of legs drawn
from generators in the same state therefore differ only where their parameters do: common random numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from restride.assess.results import GradeOdds
from restride.forecast.functions import Array
from restride.knowledge.clock import FULL_TRAINING, Clock, Step
from restride.study.world import World

Index = NDArray[np.intp]
OPINION = "opinion"


@dataclass(frozen=True, slots=True, eq=False)
class Legs:
    """Many legs as they are, arrays of one value a leg.

    `part`: component of the prior. `t`: day of full training. `tissue`: B. `domain`: B_d, that of guesses among them.
    `milestone`: the day of each, full training and performance among them.
    """

    part: Index
    t: Array
    tissue: Array
    domain: Mapping[str, Array]
    severity: Array
    milestone: Mapping[str, Array]

    def __len__(self) -> int:
        return len(self.t)

    def where(self, chosen: Any) -> Legs:
        """The legs chosen, by mask or by index."""
        return replace(self, **{one.name: _chosen(getattr(self, one.name), chosen) for one in fields(self)})


def _chosen(value: Any, chosen: Any) -> Any:
    return {k: v[chosen] for k, v in value.items()} if isinstance(value, Mapping) else value[chosen]


def draw(world: World, n: int, rng: np.random.Generator) -> Legs:
    """`n` legs of a world."""
    clock, truth, chances = world.clock, world.truth, iter(rng.spawn(6))
    part, log_t = _returns(world, next(chances), n)
    sd = clock.clocks.tissue_sd if truth.tissue_sd is None else truth.tissue_sd
    log_b = log_t - clock.shift.protocol - _student(next(chances), sd, n)
    domains = (*clock.domains, (OPINION, clock.opinion.sd))
    own = zip(domains, next(chances).spawn(len(domains)), strict=True)
    log_domain = {name: log_b + _student(one, scatter, n) for (name, scatter), one in own}
    odd = next(chances).random(n) < truth.pain_share
    log_domain["pain"] = log_domain["pain"] + np.log(truth.pain_times) * odd
    log_t = log_t + np.log(truth.later)
    return Legs(
        part=part,
        t=np.exp(log_t),
        tissue=np.exp(log_b),
        domain={name: np.exp(log) for name, log in log_domain.items()},
        severity=next(chances).standard_normal(n),
        milestone=_milestones(clock, world.odds.branch, log_t, next(chances)),
    )


def _returns(world: World, rng: np.random.Generator, n: int) -> tuple[Index, Array]:
    """Component and log day of full training of each leg."""
    clock, odds = world.clock, world.odds
    by_part, slow, normal = rng.spawn(3)
    share = np.cumsum(odds.pi) / sum(odds.pi)
    part = np.minimum(np.searchsorted(share, by_part.random(n), side="right"), len(share) - 1)
    scatter = clock.between.log_sd_wide if odds.wide else clock.between.log_sd
    log_sd = np.array([one.log_sd for one in clock.components])[part]
    mean = np.log([one.median for one in clock.components])[part] + centre(clock, odds)
    sd = np.hypot(log_sd, scatter if world.between else 0)
    if odds.slow_tail:
        late = slow.random(n) < clock.heavy.share
        mean = mean + np.log(clock.heavy.times) * late
        sd = np.where(late, clock.heavy.log_sd, sd)
    return part, np.asarray(mean + sd * normal.standard_normal(n))


def centre(clock: Clock, odds: GradeOdds) -> float:
    """Shift of the whole prior in log time: case mix, recurrence, type, tendon, protocol."""
    by = clock.shift
    tendon = {"none": 0.0, "intratendinous": by.intratendinous, "free": by.free_tendon}[odds.tendon]
    mix = by.elite if odds.setting == "elite" else by.other
    return by.protocol + mix + by.recurrent * odds.recurrent + by.stretch * odds.stretch + tendon


def _student(rng: np.random.Generator, sd: float, n: int) -> Array:
    """Student's t with 5 degrees of freedom, scaled to this standard deviation."""
    return np.asarray(sd * np.sqrt(3 / 5) * rng.standard_t(5, n))


def _milestones(clock: Clock, branch: str, log_t: Array, rng: np.random.Generator) -> dict[str, Array]:
    """The days of a leg's milestones, in no order."""
    before, after = rng.spawn(2)
    days, log = {FULL_TRAINING: np.exp(log_t)}, log_t
    for step in clock.fast if branch == "fast" else clock.distance:
        log = log - _gamma(before, step, len(log_t))
        days[step.id] = np.exp(log)
    log = log_t
    for step in clock.after:
        log = log + _gamma(after, step, len(log_t))
        days[step.id] = np.exp(log)
    return days


def _gamma(rng: np.random.Generator, step: Step, n: int) -> Array:
    return np.asarray(rng.spawn(1)[0].standard_gamma(step.shape, n) * step.mean / step.shape)
