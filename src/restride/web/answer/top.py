"""The top of the answer: how urgent, by when, where, and the five levels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from restride.assess.due import due
from restride.terms import Urgency
from restride.web.leg import Leg
from restride.words import Words, dates, levels, stops, urgent
from restride.words import answer as said
from restride.words.urgent import LevelRow
from restride.words.values import value


@dataclass(frozen=True, slots=True)
class Top:
    """The head of the page. `stop` is the level where it is one that blocks, else nothing.

    `told`: what was said that blocks, why it may matter, and where to turn to.
    """

    where_when: str
    title: str
    lede: tuple[str, ...]
    told: tuple[str, ...]
    do: str
    stop: str
    levels: tuple[LevelRow, ...]


def top(leg: Leg, w: Words) -> Top:
    """What the page begins with."""
    answer, table = leg.answer, leg.knowledge.triage
    urgency = answer.urgency
    first, *rest = [line.text for line in urgent.headlines(w, urgency, answer.day, table)]
    by = due(urgency, leg.view, table)
    lede = [line for line in rest if urgency.level is not Urgency.SAME_DAY or line != first]
    if by is not None and urgency.level is Urgency.SAME_DAY:
        first = stops.before(w, by.astimezone(leg.journal.zone), leg.local, table.hours["same_day"].number)
    elif by is not None and urgency.level is Urgency.URGENT:
        lede = [w(said.BY, date=dates.moment(w, by, leg.journal.zone)), *lede]
    told = tuple(_told(leg, w)) if urgency.level.blocks else ()
    moment = dates.moment(w, leg.now, leg.journal.zone)
    head = said.head(w, value(w, leg.journal.side), answer.day, moment)
    return Top(
        where_when=f"{head}. {said.standing(w, urgency)}",
        title=first,
        lede=tuple(lede),
        told=told,
        do=urgent.what_to_do(w, urgency.level, planned=answer.today.instead is None),
        stop=str(urgency.level) if urgency.level.blocks else "",
        levels=tuple(urgent.level_rows(w, urgency, table)),
    )


def _told(leg: Leg, w: Words) -> Iterator[str]:
    urgency = leg.answer.urgency
    hits = stops.at_level(urgency, urgency.level)
    if signs := stops.signs(w, hits):
        yield w(stops.TOLD, signs=w.listed(signs))
    yield from stops.why(w, hits)
    yield w(said.WHERE, where=w(levels.LEVELS[urgency.level].where))
