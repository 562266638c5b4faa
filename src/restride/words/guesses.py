"""Guesses of a date: who guessed which day, and how far a date goes by them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from restride.journal.kinds.opinion import Opinion
from restride.terms import Milestone, Role
from restride.words import dates, when
from restride.words.mark import N_
from restride.words.values import value

if TYPE_CHECKING:
    from restride.forecast import Forecast
    from restride.journal import View
    from restride.words.locale import Words

YOURS = N_("Your guess of {milestone}: {date}")
BY = N_("Guess of {milestone} by “{name}”: {date}")
OTHERS = N_("Somebody else’s guess of {milestone}: {date}")
COUNTED = N_(
    "Guesses count as rough ones, and a runner’s as a hopeful one: most guess too soon. They moved the middle date by "
    "this: {moved}."
)
LAST = N_("Your last guess was {date}: {n} of the 20 dots lie on that day or before it.")


def guess(w: Words, one: Opinion, onset: date) -> str:
    """A guess in a line: whose, of what, which day."""
    day, milestone = dates.short_day(w, _day(one, onset)), value(w, one.milestone)
    if one.by.role is Role.RUNNER:
        return w(YOURS, milestone=milestone, date=day)
    if one.by.name:
        return w(BY, milestone=milestone, name=one.by.name, date=day)
    return w(OTHERS, milestone=milestone, date=day)


def counted(w: Words, forecast: Forecast) -> Iterator[str]:
    """How guesses count and what they did; nothing where nobody guessed."""
    for one in forecast.why:
        if one.group == "opinion":
            yield w(COUNTED, moved=when.moved(w, one.days))


def last_guess(view: View) -> date | None:
    """The day that the runner guessed last for full training."""
    onset = view.day_zero
    mine = [one for one in view.of(Opinion) if one.by.role is Role.RUNNER and one.milestone is Milestone.FULL_TRAINING]
    return _day(mine[-1], onset) if mine and onset is not None else None


def _day(one: Opinion, onset: date) -> date:
    return onset + timedelta(days=round(one.day))
