"""The small print: how wide, whose numbers, whose weeks, as of when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from restride.chart.told import HELD, Told
from restride.web.leg import Leg
from restride.words import Words, dates, doubts, grades, manners, when


@dataclass(frozen=True, slots=True)
class Weeks:
    """A class of grade with the article's weeks and the studies'."""

    name: str
    article: str
    studies: str


@dataclass(frozen=True, slots=True)
class Small:
    """`notes`, of which `wide` may be one, and `wider` are said at once, the rest in folds and at the foot."""

    notes: tuple[str, ...]
    wide: str
    wider: str
    spans: tuple[str, ...]
    doubts: tuple[str, ...]
    weeks: tuple[Weeks, ...]
    disagree: str
    made: str
    strain_only: str


def small(w: Words, leg: Leg, told: Told) -> Small:
    """All of it."""
    grade = leg.answer.grade
    return Small(
        notes=tuple(told.notes(w)),
        wide=told.wide(w),
        wider=doubts.wider(w, grade.odds, leg.view, leg.knowledge.clock) if grade else "",
        spans=tuple(_spans(w, told)),
        doubts=tuple(_doubts(w, leg)),
        weeks=tuple(_weeks(w, leg)),
        disagree=w(grades.DISAGREE),
        made=_made(w, told),
        strain_only=w(manners.STRAIN_ONLY),
    )


def _spans(w: Words, told: Told) -> Iterator[str]:
    yield w(when.SPANS, half=told.span(w, told.full, 0.5), wide=told.span(w, told.full, 0.95))
    if not told.early(told.full):
        low, high = told.full.interval(HELD)
        yield w(when.DAYS_FROM, first=round(low), last=round(high), middle=round(told.full.median))


def _doubts(w: Words, leg: Leg) -> Iterator[str]:
    """Whose numbers these are, whose way back where nobody said, and what makes this leg slower than most."""
    yield w(manners.COHORTS)
    if leg.answer.grade is not None:
        yield from filter(None, [doubts.way_back(w, leg.view)])
        yield from doubts.counted_in(w, leg.answer.grade.odds, leg.knowledge.clock)


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
