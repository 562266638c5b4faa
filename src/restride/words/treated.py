"""A date with needling and without it: the difference with its interval, also when it is nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.words import dates, when
from restride.words.mark import N_

if TYPE_CHECKING:
    from restride.forecast import Forecast
    from restride.words.locale import Words

SAME = N_(
    "With needling or without it the middle date is about the same, as far as anybody knows; 8 in 10 chances lie "
    "within {days} of it."
)
MOVED = N_(
    "With needling from the last word on, the middle date is {moved} than without; 8 in 10 chances lie between "
    "{first} and {last}."
)
NO_TRIAL = N_("No trial that we found shows it to move the day of return.")


def treated(w: Words, forecast: Forecast) -> str:
    """What needling from the last word on would do to the middle date, and on what that rests."""
    one = forecast.treated
    if when.is_news(one.later):
        first, last = (when.shared(w, end) for end in one.interval)
        said = w(MOVED, moved=when.moved(w, one.later), first=first, last=last)
    else:
        said = w(SAME, days=dates.days(w, max(round(abs(end)) for end in (*one.interval, 1))))
    return f"{said} {w(NO_TRIAL)}"
