"""Dates and spans of dates, day first, with month names from the catalogue."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from restride.words.locale import Words
from restride.words.mark import N_

MONTHS = (
    N_("January"),
    N_("February"),
    N_("March"),
    N_("April"),
    N_("May"),
    N_("June"),
    N_("July"),
    N_("August"),
    N_("September"),
    N_("October"),
    N_("November"),
    N_("December"),
)
SHORT = (
    N_("Jan"),
    N_("Feb"),
    N_("Mar"),
    N_("Apr"),
    N_("May "),
    N_("Jun"),
    N_("Jul"),
    N_("Aug"),
    N_("Sep"),
    N_("Oct"),
    N_("Nov"),
    N_("Dec"),
)
WEEKDAYS = (
    N_("Monday"),
    N_("Tuesday"),
    N_("Wednesday"),
    N_("Thursday"),
    N_("Friday"),
    N_("Saturday"),
    N_("Sunday"),
)
WEEK_SHORT = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"))
WEEKDAY = N_("{weekday} {date}")
DAY_OF = N_("{date}, day {day}")
DAY = N_("{day} {month}")
DAY_YEAR = N_("{day} {month} {year}")
AT_HOUR = N_("{date}, {hour}")
SPAN = N_("{first} to {last}")
DAY_COUNT = N_("{n} day"), N_("{n} days")


def day(w: Words, when: date, year: int | None = None) -> str:
    """`4 December`, with its year where that is not `year`."""
    month = w(MONTHS[when.month - 1])
    if year is None or when.year == year:
        return w(DAY, day=when.day, month=month)
    return w(DAY_YEAR, day=when.day, month=month, year=when.year)


def full_day(w: Words, when: date) -> str:
    """`4 December 2026`."""
    return w(DAY_YEAR, day=when.day, month=w(MONTHS[when.month - 1]), year=when.year)


def short_day(w: Words, when: date) -> str:
    """`4 Dec`."""
    return w(DAY, day=when.day, month=w(SHORT[when.month - 1]).strip())


def moment(w: Words, when: date, zone: ZoneInfo) -> str:
    """A local date, or a moment as the clock on the wall of its zone shows it."""
    if not isinstance(when, datetime):
        return full_day(w, when)
    local = when.astimezone(zone)
    return w(AT_HOUR, date=full_day(w, local), hour=f"{local:%H:%M}")


def weekday(w: Words, when: date) -> str:
    """`Friday 4 December`."""
    return w(WEEKDAY, weekday=w(WEEKDAYS[when.weekday()]), date=day(w, when))


def short_weekday(w: Words, when: date) -> str:
    """`Fri 4 Dec`."""
    return w(WEEKDAY, weekday=w(WEEK_SHORT[when.weekday()]), date=short_day(w, when))


def clock(w: Words, when: date, zone: ZoneInfo) -> str:
    """`07:12`, as the clock on the wall of the zone showed it; the day where that is all one knows."""
    return f"{when.astimezone(zone):%H:%M}" if isinstance(when, datetime) else short_day(w, when)


def span(w: Words, first: date, last: date, year: int | None = None) -> str:
    """`4 to 21 December`; what both ends share is said once."""
    if first == last:
        return day(w, first, year)
    if (first.year, first.month) == (last.year, last.month):
        return w(SPAN, first=first.day, last=day(w, last, year))
    if first.year == last.year:
        return w(SPAN, first=day(w, first), last=day(w, last, year))
    return w(SPAN, first=full_day(w, first), last=full_day(w, last))


def short_span(w: Words, first: date, last: date) -> str:
    """`4 to 21 Dec`."""
    if first == last:
        return short_day(w, first)
    same = (first.year, first.month) == (last.year, last.month)
    return w(SPAN, first=first.day if same else short_day(w, first), last=short_day(w, last))


def days(w: Words, n: float) -> str:
    """`1 day`, `12 days`, `7.5 days`."""
    whole = round(n)
    return w.count(*DAY_COUNT, whole) if abs(n - whole) < 0.05 else w(DAY_COUNT[1], n=f"{n:.1f}")
