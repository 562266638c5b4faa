"""When something happened, as a form asks it: a day, and the hour where one knows it."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from django.http import QueryDict

from restride.journal import Fault, JournalError
from restride.journal.moment import local_date


class Parts(NamedTuple):
    """The day and the hour, as the form's inputs hold them."""

    day: str
    hour: str


def parts_of(at: date, zone: ZoneInfo) -> Parts:
    """A moment as its day and its hour on the wall of that zone."""
    hour = f"{at.astimezone(zone):%H:%M}" if isinstance(at, datetime) else ""
    return Parts(local_date(at, zone).isoformat(), hour)


def moment_of(post: QueryDict, zone: ZoneInfo, stood: date | None = None) -> str | None:
    """What the form says, as the journal writes it; None where it says nothing or what stood already.

    Raises `JournalError` where it is no moment.
    """
    day, hour = post.get("day", "").strip(), post.get("hour", "").strip()
    if not day or (stood is not None and Parts(day, hour) == parts_of(stood, zone)):
        return None
    try:
        on = date.fromisoformat(day)
        return datetime.fromisoformat(f"{on}T{hour}").replace(tzinfo=zone).isoformat() if hour else on.isoformat()
    except ValueError:
        raise JournalError((Fault("moment", "at", f"{day} {hour}".strip()),)) from None
