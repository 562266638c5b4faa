"""By when a leg must be seen: the hours of its level, counted from the word that raised it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from restride.assess.results import Hit, UrgencyAnswer
from restride.journal import View
from restride.journal.moment import earliest
from restride.knowledge.triage import Triage


def due(urgency: UrgencyAnswer, view: View, table: Triage) -> datetime | None:
    """The moment by which somebody has to look; None where the level has no hours or no entry raised it."""
    hours = table.hours.get(str(urgency.level))
    raised = [moment for hit in urgency.hits if hit.level is urgency.level for moment in _raised(hit, view)]
    return min(raised) + timedelta(hours=hours.number) if hours and raised else None


def _raised(hit: Hit, view: View) -> Iterator[datetime]:
    """When the last of the facts behind a hit was noted: before that it could not hold."""
    names = {entry for told in hit.facts for entry in told.entries}
    noted = [earliest(entry.noted, view.zone) for entry in view.known if entry.id in names]
    yield from [max(noted)] if noted else []
