"""By when a leg must be seen: the hours of its level, counted from the word that raised it."""

from __future__ import annotations

from datetime import datetime, timedelta

from restride.assess.results import Hit, UrgencyAnswer
from restride.journal import View
from restride.journal.moment import earliest
from restride.knowledge.triage import Triage

SILENT = frozenset({"event.no_jog", "event.no_progress"})
"""Facts that time brings and no word: no entry says when."""


def due(urgency: UrgencyAnswer, view: View, table: Triage) -> datetime | None:
    """The moment by which somebody has to look; None where the level has no hours or no entry raised it."""
    hours = table.hours.get(str(urgency.level))
    told = [hit for hit in urgency.hits if hit.level is urgency.level and not _by_time(hit)]
    moments = [raised(hit, view) for hit in told]
    known = [moment for moment in moments if moment is not None]
    return min(known) + timedelta(hours=hours.number) if hours and known else None


def _by_time(hit: Hit) -> bool:
    return any(told.fact in SILENT or told.fact.startswith("day.") for told in hit.facts)


def raised(hit: Hit, view: View) -> datetime | None:
    """When the last of the facts behind a hit was noted: before that it could not hold. None where no entry says so."""
    names = {entry for told in hit.facts for entry in told.entries}
    return max((earliest(entry.noted, view.zone) for entry in view.known if entry.id in names), default=None)
