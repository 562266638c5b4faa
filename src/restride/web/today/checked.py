"""What a check-in changed, in a line: how urgent first, then the date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from restride.journal.kinds.checkin import CheckIn
from restride.plan.checkin import unanswered
from restride.web.headline import headline
from restride.web.leg import Leg
from restride.web.today.rows import PICKS, said
from restride.words import Words, dates, today, when


@dataclass(frozen=True, slots=True)
class Checked:
    """Today's check-ins. `answers`: what the last one says; `twice`: that there are two, with the first one's id."""

    at: str
    answers: str
    changed: str
    open: str
    twice: str
    first: str


def checked(leg: Leg, w: Words, done: Sequence[CheckIn], names: tuple[str, ...]) -> Checked:
    """Today's check-ins in words."""
    times = [dates.clock(w, one.at, leg.view.zone) for one in done]
    twice = w(today.TWICE, times=w.all_of(times)) if len(done) > 1 else ""
    left = today.left_open(w, unanswered(leg.view, names))
    return Checked(times[-1], _answers(w, done[-1]), _changed(leg, w, done), left, twice, done[0].id if twice else "")


def _answers(w: Words, one: CheckIn) -> str:
    def spoken(name: str, value: str) -> str:
        return w(PICKS[name][value]).lower() if name in PICKS else value

    told = said(one)
    return today.answered(
        w, [(name, w.listed([spoken(name, v) for v in told[name]])) for name in today.ROWS if name in told]
    )


def _changed(leg: Leg, w: Words, done: Sequence[CheckIn]) -> str:
    """How urgent it is now, and by how much today's check-ins moved the date."""
    answer = leg.answer
    parts = [w(today.URGENCY, headline=headline(leg, w).text)]
    if answer.forecast is None:
        return " ".join([*parts, w(today.NO_DATE)])
    mine = {one.id for one in done}
    days = sum(move.moved_days for move in answer.forecast.moves if move.entry in mine)
    news = abs(days) >= when.MOVE_LEAST
    return " ".join([*parts, w(today.DATE_MOVED, moved=when.moved(w, days)) if news else w(today.DATE_SAME)])
