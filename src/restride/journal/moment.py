"""Two kinds of time: a moment with its offset, or a local date where that is all one knows."""

import os
import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import PlainSerializer, PlainValidator, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def zone_of(name: str) -> ZoneInfo:
    """The IANA zone of that name; `ValueError` where there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError, IsADirectoryError) as error:
        raise ValueError(name) from error


def own_zone() -> ZoneInfo:
    """The zone of this machine where it says which, else UTC."""
    link = os.path.realpath("/etc/localtime")
    try:
        return zone_of(os.environ.get("TZ") or (link.split("zoneinfo/")[1] if "zoneinfo/" in link else "UTC"))
    except ValueError:
        return ZoneInfo("UTC")


def _parsed(value: Any) -> date:
    if isinstance(value, str) and _DAY.match(value):
        try:
            return date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value)
        except ValueError as error:
            raise PydanticCustomError("moment", "not a date or a moment") from error
    if isinstance(value, date):
        return value
    raise PydanticCustomError("moment", "not a date or a moment")


def plain(value: Any) -> Any:
    """A value as JSON would hold it: dates and moments as ISO text, all the way down."""
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def _read(value: Any, info: ValidationInfo) -> date:
    moment = _parsed(value)
    if moment.year < 1900 or moment.year > 2200:
        raise PydanticCustomError("moment", "not a date or a moment")
    if isinstance(moment, datetime) and moment.tzinfo is None:
        zone = (info.context or {}).get("zone")
        if zone is None:
            raise PydanticCustomError("moment_offset", "a moment without an offset")
        moment = moment.replace(tzinfo=zone)
    return _plain_offset(moment)


def _plain_offset(moment: date) -> date:
    """TOML writes offsets in whole minutes: an older local mean time becomes UTC."""
    if not isinstance(moment, datetime):
        return moment
    offset = moment.utcoffset() or timedelta()
    return moment.astimezone(UTC if offset.total_seconds() % 60 else timezone(offset))


Moment = Annotated[
    date,
    PlainValidator(_read),
    PlainSerializer(plain, return_type=str, when_used="json"),
    WithJsonSchema({"anyOf": [{"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}]}),
]
"""A `datetime` with an offset, or a `date` (a `datetime` is a `date` in Python). A moment written without an
offset is read in the journal's zone."""


def earliest(moment: date, zone: ZoneInfo) -> datetime:
    """The first instant that a moment or a local date can mean."""
    if isinstance(moment, datetime):
        return moment.astimezone(UTC)
    return datetime.combine(moment, time.min, zone).astimezone(UTC)


def latest(moment: date, zone: ZoneInfo) -> datetime:
    """The last instant that a moment or a local date can mean."""
    if isinstance(moment, datetime):
        return moment.astimezone(UTC)
    start = datetime.combine(moment + timedelta(days=1), time.min, zone)
    return (start - timedelta(microseconds=1)).astimezone(UTC)


def local_date(moment: date, zone: ZoneInfo) -> date:
    """The calendar day of a moment in a zone."""
    return moment.astimezone(zone).date() if isinstance(moment, datetime) else moment
