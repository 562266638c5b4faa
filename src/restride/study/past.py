"""Forecasts as they would have been made, on journals of legs that are back: what was said, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import isfinite

import numpy as np

from restride.assess import grade_odds
from restride.assess.recovery import heard
from restride.forecast import Dates, Evidence, Withheld, forecast
from restride.forecast.clock import run
from restride.forecast.functions import Array
from restride.forecast.model import model
from restride.journal import Journal, View
from restride.journal.kinds.opinion import Opinion
from restride.knowledge import Knowledge
from restride.knowledge.clock import FULL_TRAINING
from restride.study.measure import Scores, crps, scores
from restride.study.ranks import Uniform, uniform
from restride.study.registry import course, not_dated
from restride.study.trial import DAYS

TENTHS = 10
"""Parts of a forecast of equal chance, into which days of return are counted."""
ENOUGH = 40
"""Legs below which nothing can be said of how uniform chances are."""


@dataclass(frozen=True, slots=True)
class Past:
    """A forecast made on a `day` of a leg that returned on day `back`; `leg` is its number among those scored.

    `by_odds`: what the odds and "not back" alone would have said. `guess`: the day its runner last named; None where
    none.
    """

    journal: str
    leg: int
    day: int
    back: int
    dates: Dates
    by_odds: Dates
    guess: float | None

    @property
    def pit(self) -> float:
        """Chance the forecast gave to a day as early as the middle of the day of return."""
        return self.dates.by(self.back - 0.5)


@dataclass(frozen=True, slots=True)
class Row:
    """Scores of forecasts made on one day (None: of all). `skill_on_guess`: beside `guesses` of the runners' own."""

    day: int | None
    scores: Scores
    guesses: int
    skill_on_guess: float | None


@dataclass(frozen=True, slots=True)
class Card:
    """How forecasts of `legs` that are back came out, of which so many are `made_up`.

    `unfinished`: journals of legs that are not, or tell no one day.
    `untold`: legs of which nobody wrote a word while they were out, so that nothing could have been forecast.
    `withheld`: forecasts that were refused, to their readers too. `ranks`: how uniform the chances are, of one
    forecast a leg; None where there are too few.
    """

    legs: int
    made_up: int
    unfinished: int
    untold: int
    withheld: int
    rows: tuple[Row, ...]
    ranks: Uniform | None
    past: tuple[Past, ...]

    @property
    def tenths(self) -> tuple[float, ...]:
        """Share of the days of return that fell into each tenth of their forecast, the earliest first."""
        counts, _ = np.histogram([one.pit for one in self.past], TENTHS, (0, 1))
        return tuple((counts / max(len(self.past), 1)).tolist())


def card(journals: Iterable[Journal], knowledge: Knowledge) -> Card:
    """Score the forecasts of every journal whose leg is back, on each day of follow-up on which it was out."""
    found: list[Past] = []
    legs = made_up = unfinished = untold = refused = 0
    for journal in journals:
        one = course(journal, knowledge)
        if one is None or not one.finished:
            unfinished += 1
            continue
        legs += 1
        made_up += journal.synthetic
        told = list(_of(journal, legs, int(one.high), knowledge))
        found += [each for each in told if each is not None]
        refused += told.count(None)
        untold += not told
    rows = [_row(day, [one for one in found if one.day == day]) for day in DAYS if any(one.day == day for one in found)]
    rows += [_row(None, found)] if found else []
    alone = _one_each(found)
    ranks = uniform(np.array([one.pit for one in alone])) if len(alone) >= ENOUGH else None
    return Card(legs, made_up, unfinished, untold, refused, tuple(rows), ranks, tuple(found))


def _one_each(many: Sequence[Past]) -> list[Past]:
    """One forecast a leg, on days in turn: those of one leg err together, and uniform is a claim about many legs."""
    by_leg: dict[int, list[Past]] = {}
    for one in many:
        by_leg.setdefault(one.leg, []).append(one)
    return [each[n % len(each)] for n, each in enumerate(by_leg.values())]


def _of(journal: Journal, leg: int, back: int, knowledge: Knowledge) -> Iterator[Past | None]:
    """Forecasts of one leg; None for each that was refused."""
    start = journal.as_known().day_zero
    for day in DAYS:
        if start is None or day >= back:
            return
        view = journal.as_known(start + timedelta(days=day))
        if view.onset is not None and view.entries:
            yield _past(view, leg, day, back, knowledge)


def _past(view: View, leg: int, day: int, back: int, knowledge: Knowledge) -> Past | None:
    if not_dated(view, knowledge):
        return None
    odds = grade_odds(view, knowledge)
    said, told = forecast(view, odds, knowledge), heard(view, odds, knowledge)
    if isinstance(said, Withheld) or isinstance(told, Withheld):
        return None
    out = tuple(one for one in told.marks if one.milestone == FULL_TRAINING and not isfinite(one.hi))
    blind = run(model(knowledge.clock), odds, Evidence(marks=out), knowledge.version)
    if isinstance(blind, Withheld):
        return None
    return Past(view.journal.id, leg, day, back, said.dates, blind.dates, _guess(view))


def _guess(view: View) -> float | None:
    """The day of full training that somebody who does not examine last named."""
    named = [one.day for one in view.of(Opinion) if one.milestone == FULL_TRAINING and not one.by.role.examines]
    return named[-1] if named else None


def _row(day: int | None, many: Sequence[Past]) -> Row:
    back = np.array([one.back - 0.5 for one in many])
    said = np.array([_crps(one.dates, t) for one, t in zip(many, back, strict=True)])
    blind = np.array([_crps(one.by_odds, t) for one, t in zip(many, back, strict=True)])
    pit, middle = np.array([one.pit for one in many]), np.array([one.dates.median for one in many])
    found = scores(pit, said, middle, back, blind)
    guessed = np.array([one.guess is not None for one in many])
    own = np.abs(np.array([one.guess or 0.0 for one in many]) - back)
    # Beside guesses that were all right to the day there is no skill to speak of.
    skill = 1 - float(said[guessed].mean() / own[guessed].mean()) if own[guessed].any() else None
    return Row(day, found, int(guessed.sum()), skill)


def _crps(dates: Dates, t: float) -> float:
    knots, cdf = (np.array([one], float) for one in (dates.days, dates.cdf))
    score: Array = crps(np.maximum(knots, 1e-9), cdf, np.array([t]))
    return float(score[0])
