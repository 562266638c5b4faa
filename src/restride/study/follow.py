"""Following made-up legs: what visits and check-ins would have read of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from restride.forecast.functions import Array
from restride.knowledge.clock import Clock, Marker
from restride.study.legs import Legs
from restride.study.misfit import Misfit
from restride.study.world import World

Plan = Mapping[str, Sequence[int]]
"""The days on which each marker is read."""


@dataclass(frozen=True, slots=True, eq=False)
class Read:
    """Readings `y` (legs, days) of one marker on its `days`; NaN where it was not taken."""

    days: tuple[int, ...]
    y: Array

    def until(self, day: float) -> Read:
        """What had been read by the end of a day."""
        known = sum(one <= day for one in self.days)
        return Read(self.days[:known], self.y[:, :known])


def visits(clock: Clock, until: int, exams: Sequence[int] = (2, 7, 14, 21, 28)) -> Plan:
    """A pain diary every day and every other marker at each exam, up to a day."""
    seen = tuple(day for day in exams if day <= until)
    diary = tuple(range(until + 1))
    return MappingProxyType({one.id: diary if one.domain == "pain" else seen for one in clock.markers})


def read(world: World, legs: Legs, plan: Plan, rng: np.random.Generator) -> dict[str, Read]:
    """Readings of every marker of the plan."""
    markers = world.clock.markers
    common, *streams = rng.spawn(1 + len(markers))
    shared = world.truth.shared * common.standard_normal(len(legs))
    found: dict[str, Read] = {}
    for marker, stream in zip(markers, streams, strict=True):
        if days := tuple(plan.get(marker.id, ())):
            size, own = stream.spawn(2)
            y = start(world, marker, legs, size, shared)[:, None] * healing(world, marker, legs, days)
            found[marker.id] = Read(days, _seen(world, marker, y, days, own))
    return found


def start(world: World, marker: Marker, legs: Legs, rng: np.random.Generator, shared: Array) -> Array:
    """A: the size of the deficit on day 0, (legs,)."""
    b, reference = legs.domain[marker.domain], world.clock.clocks.reference
    size = np.minimum(marker.alpha * (b / reference) ** marker.beta, marker.cap)
    own = marker.omega * rng.standard_normal(len(legs))
    return np.asarray(size * (1 + marker.lam * legs.severity + own + shared))


def healing(world: World, marker: Marker, legs: Legs, days: Sequence[float] | Array) -> Array:
    """f: the share of the deficit left; `days` for all legs, or (legs, days)."""
    half = marker.h * legs.domain[marker.domain][:, None]
    return np.asarray(2.0 ** -((np.asarray(days, float) / half) ** (marker.p * world.truth.shape)))


def _seen(world: World, marker: Marker, deficit: Array, days: Sequence[int], rng: np.random.Generator) -> Array:
    """The deficit with offset, wander, noise and an examiner's bias; NaN where nobody read it."""
    offset, walk, noise, taken = rng.spawn(4)
    legs = len(deficit)
    y = deficit + marker.off * offset.standard_normal((legs, 1)) + world.truth.bias.get(marker.id, 0.0)
    y = y + wander(marker, np.asarray(days, float), walk, legs)
    return _taken(marker, y + marker.sigma * noise.standard_normal(y.shape), taken, world.truth)


def wander(marker: Marker, t: Array, rng: np.random.Generator, n: int) -> Array:
    """r: a stationary Ornstein-Uhlenbeck walk, (legs, days)."""
    r = rng.standard_normal((n, len(t)))
    for i in range(1, len(t)):
        kept = np.exp(-(t[i] - t[i - 1]) / marker.ell)
        r[:, i] = kept * r[:, i - 1] + np.sqrt(1 - kept**2) * r[:, i]
    return np.asarray(marker.rho * r)


def _taken(marker: Marker, y: Array, rng: np.random.Generator, truth: Misfit) -> Array:
    """What is left of the readings after rounding, and after those that nobody took."""
    if truth.whole and marker.whole:
        y = np.clip(np.round(y), 0, marker.cap)
    lost = rng.random(y.shape) < truth.missing
    if truth.silent and marker.domain == "pain":
        lost = lost | (y < 1)
    return np.where(lost, np.nan, y)
