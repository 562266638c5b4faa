"""How the date moved, what each entry did to it, and why it stands where it does."""

from __future__ import annotations

from dataclasses import dataclass

from restride.chart.moved import moved
from restride.chart.picture import Picture
from restride.chart.told import Told
from restride.journal import View
from restride.words import Words, moves, unused, when


@dataclass(frozen=True, slots=True)
class History:
    """The drawing, the log newest first, what setbacks cost, what was not used; and the shares of the evidence."""

    drawn: Picture
    log: tuple[moves.Line, ...]
    costs: tuple[str, ...]
    unused: tuple[str, ...]
    treatment: str
    by_odds: str
    why: tuple[tuple[str, str], ...]
    why_note: str


def history(w: Words, view: View, told: Told) -> History:
    """Everything of how the date moved."""
    forecast = told.forecast
    return History(
        drawn=moved(told, w),
        log=tuple(moves.log(w, view, forecast)),
        costs=tuple(unused.cost(w, forecast, told.onset)),
        unused=tuple(unused.unused(w, view, forecast)),
        treatment=w(when.NOT_TREATED),
        by_odds=w(when.MIDDLE_THEN, date=told.date(w, forecast.by_odds)),
        why=tuple((w(when.GROUPS[one.group]), when.shared(w, one.days)) for one in forecast.why),
        why_note=w(when.WHY_NOTE),
    )
