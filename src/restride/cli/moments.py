"""The moment a person asks about, and days since onset as dates."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo


def asked(text: str, zone: ZoneInfo) -> date:
    """A date or a moment as typed; without an offset in the journal's zone. Raises `ValueError`."""
    if len(text) == 10:
        return date.fromisoformat(text)
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def on_day(onset: date, day: float) -> date:
    """The calendar day on which a day since onset falls."""
    return onset + timedelta(days=round(day))
