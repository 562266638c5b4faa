"""A forecast with the calendar around it: what every chart of dates is drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from restride.chart.axis import on_day
from restride.chart.dots import COLUMNS, DOTS, LEVELS, Strip, strip
from restride.journal.kinds.milestone import MilestoneEntry
from restride.journal.moment import local_date
from restride.terms import Milestone, Reached
from restride.words import Words, dates, early, when
from restride.words.values import value

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

    @property
    def back(self) -> float:
        """The chance that full training lies before today and nobody said so."""
        return self.forecast.dates.by(max(self.day - 0.5, self.forecast.as_of))

    def dots(self, found: Dates) -> list[date]:
        """The days of twenty dots, each as likely as the next. What may be due already is due today."""
        return [max(on_day(self.onset, found.at(level)), self.today) for level in LEVELS]

    def strip(self, most: int = COLUMNS) -> Strip:
        """The dots of full training on a calendar: by the week while it is too early for a day."""
        return strip(self.dots(self.full), self.today, most, 7 if self.early(self.full) else 1)

    def ready(self, found: Dates, by: date) -> int:
        """How many of the twenty dots lie on a day or before it."""
        return sum(day <= by for day in self.dots(found))

    def ends(self, found: Dates, share: float = HELD) -> tuple[date, date]:
        """The first and the last day of the interval that holds `share`, none of them in the past."""
        low, high = (max(on_day(self.onset, day), self.today) for day in found.interval(share))
        return low, high

    def early(self, found: Dates) -> bool:
        """Whether it is too early to say more of it than the day up to which it is likely."""
        return early.is_early(self.day, (self.ends(found)[0] - self.onset).days)

    def span(self, w: Words, found: Dates, share: float = HELD) -> str:
        """The interval that holds `share`, in words: its end alone while it is too early for a beginning."""
        return early.span(w, self.ends(found, share), self.onset, self.today)

    def short_span(self, w: Words, found: Dates) -> str:
        """The interval that holds 16 of 20, in a few letters."""
        low, high = self.ends(found)
        if self.early(found):
            return w(early.SHORT, date=dates.short_day(w, high))
        return dates.short_span(w, low, high)

    def middle(self, w: Words, found: Dates) -> str:
        """The middle date in a few letters; nothing while it is too early for one."""
        day = max(on_day(self.onset, found.median), self.today)
        return "" if self.early(found) else w(when.MIDDLE, date=dates.short_day(w, day))

    def headline(self, w: Words) -> str:
        """Full training with its span, if this is a strain; without a day where most legs were back before today."""
        name = value(w, Milestone.FULL_TRAINING)
        return when.headline(w, name[:1].upper() + name[1:], self.span(w, self.full), self.back)

    def wide(self, w: Words) -> str:
        """That the span is wide, where it is and is named at all."""
        low, high = self.full.interval(HELD)
        if not when.is_wide(low, self.full.median, high) or when.is_late(self.back):
            return ""
        return w(when.WIDE, weeks=round((high - low) / 7))

    def notes(self, w: Words) -> list[str]:
        """What belongs beside the span: that it is early, that it is wide, that some of it has passed in silence."""
        notes = [w(early.WHY), w(early.NEXT)] if self.early(self.full) else []
        notes += [wide] if (wide := self.wide(w)) else []
        last = self.forecast.as_of
        if self.forecast.used and last < self.day:
            notes.append(w(when.STALE, date=self.date(w, last)))
        if self.back >= when.NOTABLE:
            notes.append(w(when.PERHAPS, n=round(DOTS * self.back)))
        return notes

    def date(self, w: Words, day: float) -> str:
        """A day since onset as a date, with its year where that is not this one."""
        return dates.day(w, on_day(self.onset, day), self.today.year)


def reached(view: View) -> list[tuple[str, date]]:
    """Milestones reached by the view's moment, with their local days."""
    found = (one for one in view.of(MilestoneEntry) if one.state is Reached.REACHED)
    return [(str(one.milestone), local_date(one.at, view.zone)) for one in found]
