"""How urgent a leg is, in one line that is the same on every page."""

from __future__ import annotations

from restride.assess.due import due
from restride.terms import Urgency
from restride.web.leg import Leg
from restride.words import Words, dates, stops, urgent
from restride.words.urgent import Headline


def headline(leg: Leg, w: Words) -> Headline:
    """A same-day leg's line names its hour, counted from the word that raised it: no visit starts the hours anew.

    Once the days of a milder level are over, it says so.
    """
    answer, table = leg.answer, leg.knowledge.triage
    first = next(urgent.headlines(w, answer.urgency, answer.day, table))
    by = due(answer.urgency, leg.view, table)
    level = answer.urgency.level
    if by is None or first.level is not level:
        return first
    if level is Urgency.SAME_DAY:
        text = stops.before(w, by.astimezone(leg.journal.zone), leg.local, table.hours["same_day"].number)
        return Headline(text, level)
    if by > leg.now:
        return first
    return Headline(w(stops.OVERDUE[level], date=dates.moment(w, by, leg.journal.zone)), level)
