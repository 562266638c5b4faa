"""Setbacks cost days, nobody knows how many: a leg is every way in which that may have gone, each with its chance."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from itertools import product
from math import inf, isfinite, prod
from typing import Self

import numpy as np

from restride.forecast.facts import Facts
from restride.forecast.functions import TINY, Array, Index
from restride.knowledge.clock import Setback


@dataclass(frozen=True, slots=True, eq=False)
class Cases:
    """A case is one leg as told up to one of its entries, if its setbacks went one way. Arrays are (cases, ...).

    `leg`, `known`: whose case, after how many entries. `row`: a number for both together. `state`: which of the cases
    in which all is known it may become. `chance`: of the way, before any reading. `day`, `cost` (cases, setbacks): the
    days of the setbacks known so far, and how many days each costs.
    """

    leg: Index
    known: Index
    row: Index
    state: Index
    chance: Array
    day: Array
    cost: Array

    @classmethod
    def of(cls, by: Setback, facts: Facts) -> Self:
        """The cases of each leg, by leg and row."""
        leg, known, row, state, chance, flares = zip(*_cases(by, facts), strict=True)
        most = max(map(len, flares))
        filled = np.array([[*one, *[(inf, 0.0)] * (most - len(one))] for one in flares], float)
        day, cost = np.moveaxis(filled.reshape(len(leg), most, 2), 2, 0)
        return cls(*map(np.array, (leg, known, row, state, chance, day, cost)))

    def __getitem__(self, which: Index) -> Self:
        return type(self)(*(getattr(self, one.name)[which] for one in fields(self)))

    @property
    def starts(self) -> Index:
        """The first case of each row."""
        return np.flatnonzero(np.diff(self.row, prepend=-1))

    def weights(self, mass: Array, scale: Array) -> Array:
        """By what to multiply each case's `mass`, times exp(`scale`), so that each row adds up to 1, (cases,)."""
        log = np.where(mass > 0, scale + np.log(np.maximum(mass, TINY)), -np.inf)
        row = np.searchsorted(self.starts, np.arange(len(log)), "right") - 1
        top = np.maximum.reduceat(log, self.starts)[row]
        chance = np.exp(log - np.where(np.isfinite(top), top, 0))
        total = np.add.reduceat(chance, self.starts)[row]
        return np.asarray(chance / np.maximum(total, TINY) / np.maximum(mass, TINY))

    def lost(self, day: Array | float = inf) -> Array:
        """Days lost to setbacks up to and on each `day`, (cases, days); in all where none is given."""
        before = self.day[:, None] <= np.asarray(day)[..., None]
        return np.asarray((self.cost[:, None] * before).sum(-1))

    def clock(self, day: Array) -> Array:
        """The day on the clock of each day of the calendar, (cases, days)."""
        return np.maximum(day - self.lost(day), 0)


def _cases(by: Setback, facts: Facts) -> Iterator[tuple[int, int, int, int, float, list[tuple[float, float]]]]:
    """Leg, known, row, state, chance, and the day and cost of each setback known."""
    row = state = 0
    for leg, rows in enumerate(facts.rows):
        flares = [(day, since) for day, since in facts.flares[:, leg].T.tolist() if isfinite(day)]
        for known in rows:
            days = [day for day, since in flares if since <= known]
            further = len(by.days) ** (len(flares) - len(days))
            for n, way in enumerate(product(zip(by.days, by.chance, strict=True), repeat=len(days))):
                costs = [(day, cost) for day, (cost, _) in zip(days, way, strict=True)]
                yield leg, known, row, state + n * further, prod(chance for _, chance in way), costs
            row += 1
        state += len(by.days) ** len(flares)
