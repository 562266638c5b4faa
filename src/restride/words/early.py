"""The first two days: a range and what would narrow it, for nobody can name a day yet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from restride.words import dates
from restride.words.mark import N_

if TYPE_CHECKING:
    from restride.forecast import Outlook
    from restride.words.locale import Words

UP_TO = N_("some day up to {date}")
SHORT = N_("up to {date}")
WHY = N_(
    "Too early to name a day. Many strains that cost a day or two at most are counted in, and on the first day nobody "
    "can tell whether yours is one of them."
)
NEXT = N_(
    "The first two days tell most: write down each morning how it is. What you may do goes by the plan, not by this "
    "span."
)
FIRST_DAYS = 2
"""Days that tell most of the date: a display rule, not a figure of the clock."""


def is_early(day: int, low: int) -> bool:
    """Whether a span is to be said by its end alone: in the first days, where it begins by tomorrow.

    `day`: days since onset today, `low`: those on which the span begins.
    """
    return day < FIRST_DAYS and low <= day + 1


def no_middle(forecast: Outlook, day: int) -> bool:
    """Whether it is too early, on this day since onset, to name the middle of a forecast."""
    return is_early(day, max(round(forecast.dates.at(0.1)), day))


def span(w: Words, ends: tuple[date, date], onset: date, today: date) -> str:
    """A span of dates, none of them in the past; by its end alone while it is too early for a beginning."""
    first, last = (max(end, today) for end in ends)
    if is_early((today - onset).days, (first - onset).days):
        return w(UP_TO, date=dates.day(w, last, today.year))
    return dates.span(w, first, last, today.year)
