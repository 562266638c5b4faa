"""A forecast with the calendar around it: what every chart of dates is drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from restride.chart.axis import on_day
from restride.chart.dots import LEVELS
from restride.journal import View
from restride.journal.kinds.milestone import MilestoneEntry
from restride.journal.moment import local_date
from restride.terms import Reached
from restride.words import Words, dates

if TYPE_CHECKING:
    from restride.forecast import Dates, Forecast
    from restride.journal import View

FULL, HELD = "full_training", 0.8
"""The milestone that a forecast is of; the share of an interval that a heading names: 16 of 20."""


@dataclass(frozen=True, slots=True)
class Told:
    """A forecast, the day it began, and today."""

    forecast: Forecast
    onset: date
    today: date

    @property
    def day(self) -> int:
        """Days since it began."""
        return (self.today - self.onset).days

    @property
    def full(self) -> Dates:
        """When full training is likely, no day of it in the past."""
        ahead = (one.dates for one in self.forecast.milestones if one.milestone == FULL)
        return next(ahead, self.forecast.dates)

    def dots(self, found: Dates) -> list[date]:
        """The days of twenty dots, each as likely as the next."""
        return [on_day(self.onset, found.at(level)) for level in LEVELS]

    def ready(self, found: Dates, by: date) -> int:
        """How many of the twenty dots lie on a day or before it."""
        return sum(day <= by for day in self.dots(found))

    def span(self, w: Words, found: Dates) -> str:
        """The interval that holds 16 of 20, in words."""
        low, high = (on_day(self.onset, day) for day in found.interval(HELD))
        return dates.span(w, low, high, self.today.year)

    def date(self, w: Words, day: float) -> str:
        """A day since onset as a date, with its year where that is not this one."""
        return dates.day(w, on_day(self.onset, day), self.today.year)


def reached(view: View) -> list[tuple[str, date]]:
    """Milestones reached by the view's moment, with their local days."""
    found = (one for one in view.of(MilestoneEntry) if one.state is Reached.REACHED)
    return [(str(one.milestone), local_date(one.at, view.zone)) for one in found]
