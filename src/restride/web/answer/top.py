"""The top of the answer: how urgent, by when, where, and the five levels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from restride.assess.due import due
from restride.terms import Urgency
from restride.web.headline import headline
from restride.web.leg import Leg
from restride.words import Words, dates, levels, stops, urgent
from restride.words import answer as said
from restride.words.urgent import LevelRow
from restride.words.values import value

COUNTED = frozenset({Urgency.URGENT, Urgency.CLINICIAN})
"""Levels whose days are counted from what was said, and named: a week that began anew each morning would never end."""


@dataclass(frozen=True, slots=True)
class Top:
    """The head of the page. `stop` is the level where it is one that blocks, else nothing.

    `told`: where to turn to, what was said that blocks, and why it may matter; the page says every why further down.
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
    lede = [line.text for line in urgent.headlines(w, urgency, answer.day, table)][1:]
    by = due(urgency, leg.view, table)
    if by is not None and by > leg.now and urgency.level in COUNTED:
        lede = [w(said.BY, date=dates.moment(w, by, leg.journal.zone)), *lede]
    told = tuple(_told(leg, w)) if urgency.level.blocks else ()
    moment = dates.moment(w, leg.now, leg.journal.zone)
    head = said.head(w, value(w, leg.journal.side), answer.day, moment)
    return Top(
        where_when=f"{head}. {said.standing(w, urgency)}",
        title=headline(leg, w).text,
        lede=tuple(lede),
        told=told,
        do=urgent.what_to_do(w, urgency.level, planned=answer.today.instead is None),
        stop=str(urgency.level) if urgency.level.blocks else "",
        levels=tuple(urgent.level_rows(w, urgency, table)),
    )


def _told(leg: Leg, w: Words) -> Iterator[str]:
    urgency = leg.answer.urgency
    hits = stops.at_level(urgency, urgency.level)
    yield w(said.WHERE, where=w(levels.LEVELS[urgency.level].where))
    if signs := stops.signs(w, hits):
        yield w(stops.TOLD, signs=stops.few(w, signs))
    yield from stops.why(w, hits)[: stops.FEW]
