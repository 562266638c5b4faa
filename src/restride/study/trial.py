"""The forecast on trial: legs drawn, followed and forecast; what it said held against what became of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from itertools import count
from math import ceil

import numpy as np

from restride.assess.results import GradeOdds
from restride.forecast.functions import Array
from restride.forecast.model import model
from restride.knowledge.clock import Clock
from restride.study.batch import Posteriors, Told, not_back, posteriors
from restride.study.follow import Read, read
from restride.study.legs import Index, Legs, draw
from restride.study.measure import Scores, crps, scores
from restride.study.misfit import AS_MODELLED, MISFITS, SIMPLER
from restride.study.people import PEOPLE, People, reached
from restride.study.ranks import Uniform, uniform
from restride.study.world import World

DAYS = (0, 2, 7, 14, 28)
"""Days of follow-up on which forecasts are tried."""
TIMES = {"clinic": 5, "mri": 5, "alone": 5}
"""Seeds with which legs as the model has them are tried, one where it does not say: one alone may be unlucky."""
BESIDE = {
    "clinic": tuple(one for one in (*MISFITS, *SIMPLER) if one not in {"model", "not_all_comers"}),
    "alone": ("pain_clock_all", "whole_pain", "all_later", "all_sooner", "not_all_comers"),
}
"""Misfits and simpler models that are tried, by whose legs they are."""


@dataclass(frozen=True, slots=True)
class Case:
    """Legs of `people` that are as the misfit `truth` has them (or whose forecaster is the simpler model of that
    name), forecast on a `day` on which they were still out.
    """

    people: str
    truth: str
    day: int


@dataclass(frozen=True, slots=True)
class Tried:
    """What became of a case. `ranks`: uniformity of full training; `tissue`: of the tissue clock.

    `scores.skill` is over the odds of the setting and "not back"; `skill_on_grade` over the leg's own grade, which
    nobody may have told the forecaster, and "not back". `by_seed`: share of intervals that held with each seed alone.
    """

    case: Case
    scores: Scores
    skill_on_grade: float
    by_seed: tuple[float, ...]
    ranks: Uniform
    tissue: Uniform


@dataclass(frozen=True, slots=True, eq=False)
class Followed:
    """Legs still out on a day, and what was told of them by then."""

    legs: Legs
    told: Told


def followed(world: World, people: People, day: int, n: int, rng: np.random.Generator) -> Followed:
    """`n` legs still out on `day`. On day 0 nothing has been read yet."""
    found: list[Legs] = []
    for size in (n * 2 ** min(k, 6) for k in count()):
        legs = draw(world, size, rng)
        found.append(legs.where(legs.t > day))
        if sum(map(len, found)) >= n:
            break
    legs = _together(found).where(slice(0, n))
    seen: dict[str, Read] = read(world, legs, people.plan(world.clock, day), rng) if day else {}
    return Followed(legs, Told(n, seen, reached(legs, day) if people.milestones else not_back(day, n)))


def _together(many: Sequence[Legs]) -> Legs:
    first = many[0]
    domain = {k: np.concatenate([one.domain[k] for one in many]) for k in first.domain}
    milestone = {k: np.concatenate([one.milestone[k] for one in many]) for k in first.milestone}
    plain = {k: np.concatenate([getattr(one, k) for one in many]) for k in ("part", "t", "tissue", "severity")}
    return Legs(domain=domain, milestone=milestone, **plain)


@dataclass(frozen=True, slots=True, eq=False)
class Outcomes:
    """Of each leg: its day, what the forecast gave it, and the scores of forecast and references, (legs,) each."""

    t: Array
    middle: Array
    pit: Array
    pit_tissue: Array
    said: Array
    by_odds: Array
    by_grade: Array


def tried(clock: Clock, case: Case, n: int, seed: int, times: int = 1) -> Tried:
    """Try `n` legs of a case with each of so many seeds, beside forecasts that know odds or grade, and no more."""
    each = [outcomes(clock, case, n, seed + k) for k in range(times)]
    all_of = Outcomes(*(np.concatenate([getattr(one, f.name) for one in each]) for f in fields(Outcomes)))
    found = scores(all_of.pit, all_of.said, all_of.middle, all_of.t, all_of.by_odds)
    on_grade = 1 - float(all_of.said.mean() / all_of.by_grade.mean())
    by_seed = tuple(scores(one.pit, one.said, one.middle, one.t).held for one in each)
    return Tried(case, found, on_grade, by_seed, uniform(all_of.pit), uniform(all_of.pit_tissue))


def outcomes(clock: Clock, case: Case, n: int, seed: int) -> Outcomes:
    """What came of `n` legs of a case."""
    rng, people = np.random.default_rng([seed, case.day]), PEOPLE[case.people]
    odds = people.odds(clock)
    truth = MISFITS.get(case.truth, AS_MODELLED)
    some = followed(World.of_truth(clock, odds, truth), people, case.day, n, rng)
    forecaster = model(SIMPLER[case.truth](clock) if case.truth in SIMPLER else clock)
    grades, t, part = _grades(odds), some.legs.t, some.legs.part
    known = posteriors(forecaster, [grades[one] for one in part] if people.graded else odds, some.told)
    blind = posteriors(forecaster, [*grades, odds], Told(len(grades) + 1, fell=not_back(case.day, len(grades) + 1)))
    by_odds, by_grade = (score(blind, t, row) for row in (np.full(n, len(grades)), part))
    middle, tissue = known.quantile([0.5])[:, 0], known.pit_tissue(some.legs.tissue)
    return Outcomes(t, middle, known.pit(t), tissue, score(known, t), by_odds, by_grade)


def _grades(odds: GradeOdds) -> list[GradeOdds]:
    """What would be known of a leg of each grade if its grade were, and nothing else."""
    parts = range(len(odds.pi))
    return [replace(odds, pi=tuple(float(part == one) for one in parts)) for part in parts]


def score(known: Posteriors, t: Array, row: Index | slice = slice(None)) -> Array:
    """CRPS in days of each leg's forecast, which stands in a `row` of its own or in one shared with others."""
    return crps(np.exp(known.knots)[row], known.cdf[row], t)


def check(clock: Clock, n: int, seed: int) -> Iterator[Tried]:
    """Legs as the model has them, `n` a day and seed; then half as many, of one seed, of misfits and simpler models.

    On day 0 only legs that differ from the start: of all others nothing has been read.
    """
    for people in PEOPLE:
        for day in DAYS:
            yield tried(clock, Case(people, "model", day), n, seed, TIMES.get(people, 1))
    for people, truths in BESIDE.items():
        for truth in truths:
            early = MISFITS.get(truth, AS_MODELLED).from_the_start
            for day in DAYS if early else DAYS[1:]:
                yield tried(clock, Case(people, truth, day), ceil(n / 2), seed)
