"""Made-up cohorts: who is in them, drawn with the same luck whatever the parameters are."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from restride.assess.results import GradeOdds
from restride.knowledge.calibration import Population
from restride.knowledge.clock import Clock
from restride.knowledge.cohorts import Group
from restride.study.follow import Read, read
from restride.study.legs import Legs, draw
from restride.study.misfit import Misfit
from restride.study.world import World

OTHER = "clinic"
"""A setting whose case mix is not elite football's."""
LEGS = 20_000
"""Legs of a made-up cohort: the published one's own size enters through its error."""


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """A made-up cohort: its world, its legs, and what has been read of them so far."""

    world: World
    legs: Legs
    seed: int
    node: str = "full_training"
    kept: dict[tuple[str, float], np.ndarray] = field(default_factory=dict)

    @property
    def days(self) -> np.ndarray:
        """Days to the cohort's own endpoint."""
        return self.legs.milestone[self.node]

    def reading(self, marker: str, day: float) -> np.ndarray:
        """One reading of a marker on a day, of every leg."""
        if (marker, day) not in self.kept:
            rng = np.random.default_rng([self.seed, 1])
            seen: dict[str, Read] = read(self.world, self.legs, {marker: (int(day),)}, rng)
            self.kept[marker, day] = seen[marker].y[:, 0]
        return self.kept[marker, day]

    def some(self, chosen: np.ndarray) -> Made:
        """Some of the legs, by index, with their readings."""
        return replace(self, legs=self.legs.where(chosen), kept={key: one[chosen] for key, one in self.kept.items()})


def odds(clock: Clock, population: Population, group: Group) -> GradeOdds:
    """What is known of every leg of a group."""
    rates = clock.base_rates(population.base)
    names = [one.id for one in clock.components]
    kept = [rate or 0.0 for rate in rates]
    if group.grades:
        inside = [float(name in group.grades) for name in names]
        kept = [rate * one for rate, one in zip(rates, inside, strict=True)]
        kept = kept if sum(kept) else inside
    return GradeOdds(
        pi=tuple(kept),
        setting="elite" if population.mix == "elite" else OTHER,
        recurrent=group.recurrent,
        stretch=group.stretch,
        tendon=group.tendon,
        slow_tail=population.slow,
        wide=population.wide,
    )


@dataclass(frozen=True, slots=True)
class Who:
    """Whom to draw: a group of a population, and the milestone that the cohort's endpoint is."""

    population: Population
    group: Group
    node: str

    @property
    def key(self) -> tuple[object, ...]:
        """The same for whoever is drawn alike."""
        group = self.group
        band, on = group.get("within"), group.get("read_on")
        limits = None if band is None else band.numbers
        kind = (group.grades, group.stretch, group.recurrent, group.tendon)
        return self.population.id, self.node, kind, group.reads, limits, on and on.number


def made(world: World, who: Who, seed: int, legs: int = LEGS) -> Made:
    """A made-up cohort of a world, those who were back before anybody looked left out."""
    drawn = draw(world, legs, np.random.default_rng([seed, 0]))
    drawn = drawn.where(drawn.t > who.population["from_day"].number)
    found = Made(world, drawn, seed, who.node or "full_training")
    return _within(found, who.group)


def _within(cohort: Made, group: Group) -> Made:
    """Those whose reading on a day lies in the group's own band."""
    band, on = group.get("within"), group.get("read_on")
    if not group.reads or band is None or on is None:
        return cohort
    low, high = band.numbers
    found = cohort.reading(group.reads, on.number)
    return cohort.some(np.flatnonzero((found >= low) & (found < high)))


def world(clock: Clock, who: Who) -> World:
    """What a cohort's legs are drawn from."""
    return World(clock, odds(clock, who.population, who.group), between=who.population.pooled)


def paces(clock: Clock, who: Who) -> tuple[tuple[World, World], ...]:
    """Settings a standard deviation slower and faster: by the injuries they see, then by the staff who let go.

    A population that everyone else's pace is told from has neither.
    """
    if who.population.reference:
        return ()
    here, by, staff = world(clock, who), clock.between.log_sd, clock.clocks.tissue_sd
    mix = tuple(replace(here, clock=shifted(clock, sign * by)) for sign in (-1, 1))
    protocol = tuple(replace(here, truth=Misfit(later=float(np.exp(sign * staff)))) for sign in (-1, 1))
    return (mix[0], mix[1]), (protocol[0], protocol[1])


def shifted(clock: Clock, by: float) -> Clock:
    """The clock where everybody heals and returns later by a factor of exp(by)."""
    shift = clock.shift
    return replace(clock, shift=replace(shift, elite=shift.elite + by, other=shift.other + by))
