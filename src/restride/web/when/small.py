"""The small print: how wide, whose numbers, whose weeks, as of when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from restride.chart.axis import on_day
from restride.chart.dots import DOTS
from restride.chart.told import HELD, Told
from restride.terms import Sex
from restride.web.leg import Leg
from restride.words import Words, dates, grades, manners, when


@dataclass(frozen=True, slots=True)
class Weeks:
    """A class of grade with the article's weeks and the studies'."""

    name: str
    article: str
    studies: str


@dataclass(frozen=True, slots=True)
class Small:
    """`wide` and `notes` are said at once, the rest in folds and at the foot."""

    wide: str
    notes: tuple[str, ...]
    spans: tuple[str, ...]
    doubts: tuple[str, ...]
    weeks: tuple[Weeks, ...]
    disagree: str
    made: str
    strain_only: str


def small(w: Words, leg: Leg, told: Told) -> Small:
    """All of it."""
    return Small(
        wide=_wide(w, told),
        notes=tuple(_notes(w, told)),
        spans=tuple(_spans(w, told)),
        doubts=tuple(_doubts(w, leg)),
        weeks=tuple(_weeks(w, leg)),
        disagree=w(grades.DISAGREE),
        made=_made(w, told),
        strain_only=w(manners.STRAIN_ONLY),
    )


def _wide(w: Words, told: Told) -> str:
    low, high = told.full.interval(HELD)
    return w(when.WIDE) if when.is_wide(low, told.full.median, high) else ""


def _notes(w: Words, told: Told) -> Iterator[str]:
    """What a day without a word means, and that it may be reached already."""
    if told.forecast.used and told.forecast.as_of < told.day:
        yield w(when.STALE, date=told.date(w, told.forecast.as_of))
    if told.forecast.perhaps_back >= when.NOTABLE:
        yield w(when.PERHAPS, n=round(DOTS * told.forecast.perhaps_back))


def _spans(w: Words, told: Told) -> Iterator[str]:
    low, high = told.full.interval(HELD)
    half, most = (_spread(w, told, share) for share in (0.5, 0.95))
    yield w(when.SPANS, half=half, wide=most)
    yield w(when.DAYS_FROM, first=round(low), last=round(high), middle=round(told.full.median))


def _spread(w: Words, told: Told, share: float) -> str:
    low, high = (on_day(told.onset, day) for day in told.full.interval(share))
    return dates.span(w, low, high, told.today.year)


def _doubts(w: Words, leg: Leg) -> Iterator[str]:
    """Whose numbers these are, and for whom the span is drawn wider."""
    yield w(manners.COHORTS)
    grade, woman = leg.answer.grade, leg.view.athlete.sex is Sex.FEMALE
    if grade is not None and grade.odds.wide:
        age = f"{leg.knowledge.clock.between.wide_age:g}"
        yield w(when.WIDER_FOR, who=w(when.WOMAN if woman else when.OLDER, age=age))


def _weeks(w: Words, leg: Leg) -> Iterator[Weeks]:
    for name in grades.CLASSES:
        article, studies = grades.weeks(w, leg.knowledge, name)
        if article or studies:
            yield Weeks(w(grades.CLASSES[name]).capitalize(), article, studies)


def _made(w: Words, told: Told) -> str:
    forecast = told.forecast
    if not forecast.used:
        return w(when.NO_WORD)
    day = dates.day(w, told.onset + timedelta(days=forecast.as_of))
    entries = w.count(*when.ENTRIES, len(forecast.used))
    return w(when.MADE, date=day, day=forecast.as_of, version=forecast.version, entries=entries)
