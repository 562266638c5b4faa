"""The demo leg in the app: the bundled journal, moved so that its last morning was yesterday."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from restride.demo import FILE
from restride.journal import Journal, read_file, read_raw, to_raw
from restride.journal.moment import latest, local_date
from restride.web.models import Injury
from restride.web.store import keep_journal


def kept_demo(now: datetime, zone: str) -> Injury:
    """The demo leg as a new injury of somebody made up, its days counted back from `now`."""
    return keep_journal(moved(replace(read_file(FILE), zone=ZoneInfo(zone)), now))


def moved(journal: Journal, now: datetime) -> Journal:
    """The journal with every date moved by the same days: its last word was said the day before `now`."""
    last = max(latest(entry.noted, journal.zone) for entry in journal.entries)
    days = local_date(now, journal.zone) - local_date(last, journal.zone) - timedelta(days=1)
    return read_raw(_moved(to_raw(journal), days))


def _moved(value: Any, by: timedelta) -> Any:
    if isinstance(value, datetime):
        # The clock on the wall stays, whatever a change of summer time does to the offset.
        return (value + by).astimezone(UTC)
    if isinstance(value, date):
        return value + by
    if isinstance(value, dict):
        return {key: _moved(item, by) for key, item in value.items()}
    return [_moved(item, by) for item in value] if isinstance(value, (list, tuple)) else value
