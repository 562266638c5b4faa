"""How the date moved, what each entry did to it, and why it stands where it does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from restride.chart.moved import moved
from restride.chart.picture import Picture
from restride.chart.told import Told
from restride.journal import View
from restride.words import Words, dates, guesses, moves, unused, when
from restride.words.treated import treated


@dataclass(frozen=True, slots=True)
class History:
    """The drawing where there is a move to draw, the log newest first, what setbacks cost, guesses did and treatment
    would do, what was not used; and the shares of the evidence.
    """

    drawn: Picture | None
    log: tuple[moves.Line, ...]
    costs: tuple[str, ...]
    unused: tuple[str, ...]
    guesses: tuple[str, ...]
    treatment: str
    why: tuple[tuple[str, str], ...]
    why_notes: tuple[str, ...]


def history(w: Words, view: View, told: Told) -> History:
    """Everything of how the date moved."""
    forecast = told.forecast
    return History(
        drawn=moved(told, w) if told.day and forecast.moves else None,
        log=tuple(moves.log(w, view, forecast)),
        costs=tuple(unused.cost(w, forecast, told.onset)),
        unused=tuple(unused.unused(w, view, forecast)),
        guesses=tuple(_guesses(w, view, told)),
        treatment=treated(w, forecast),
        why=tuple(when.why(w, forecast, lambda day: told.date(w, day))),
        why_notes=tuple(when.why_notes(w, forecast)),
    )


def _guesses(w: Words, view: View, told: Told) -> Iterator[str]:
    """How guesses count, and where the runner's own last one lies among the dots."""
    yield from guesses.counted(w, told.forecast)
    if (day := guesses.last_guess(view)) is not None:
        yield w(guesses.LAST, date=dates.day(w, day, told.today.year), n=told.ready(told.full, day))
