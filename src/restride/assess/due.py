"""By when a leg must be seen: the hours of its level, counted from the word that raised it."""

from __future__ import annotations

from datetime import datetime, timedelta

from restride.assess.results import Hit, UrgencyAnswer
from restride.journal import View
from restride.journal.moment import earliest
from restride.knowledge.triage import Triage


def due(urgency: UrgencyAnswer, view: View, table: Triage) -> datetime | None:
    """The moment by which somebody has to look; None where the level has no hours or no entry raised it."""
    hours = table.hours.get(str(urgency.level))
    moments = [raised(hit, view) for hit in urgency.hits if hit.level is urgency.level]
    known = [moment for moment in moments if moment is not None]
    return min(known) + timedelta(hours=hours.number) if hours and known else None


def raised(hit: Hit, view: View) -> datetime | None:
    """When the last of the facts behind a hit was noted: before that it could not hold. None where no entry says so."""
    names = {entry for told in hit.facts for entry in told.entries}
    return max((earliest(entry.noted, view.zone) for entry in view.known if entry.id in names), default=None)
