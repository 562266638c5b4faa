"""A date with needling and without it: the difference with its interval, also when it is nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.words import dates, when
from restride.words.mark import N_

if TYPE_CHECKING:
    from restride.forecast import Forecast
    from restride.words.locale import Words

SAME = N_("With needling or without it the middle date is the same, as far as anybody knows; {chances}.")
MOVED = N_("With needling from the last word on, the middle date is {moved} than without; {chances}.")
BETWEEN = N_("8 in 10 chances lie between {sooner} and {later}")
NOTHING = N_("8 in 10 chances lie within a day of it")
NO_TRIAL = N_("No trial that we found shows it to move the day of return.")


def treated(w: Words, forecast: Forecast) -> str:
    """What needling from the last word on would do to the middle date, and on what that rests."""
    one = forecast.treated
    whole = [round(days) for days in one.interval]
    ends = [dates.days(w, abs(days)) for days in whole]
    said = [w(when.SOONER if days <= 0 else when.LATER_BY, days=end) for days, end in zip(whole, ends, strict=True)]
    chances = w(BETWEEN, sooner=said[0], later=said[1]) if any(whole) else w(NOTHING)
    moved = when.shared(w, one.gained)
    text = w(MOVED, moved=moved, chances=chances) if round(one.gained) else w(SAME, chances=chances)
    return f"{text} {w(NO_TRIAL)}"
