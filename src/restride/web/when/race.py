"""The athlete's race beside the dots and the ladder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from restride.chart.told import Told
from restride.words import Words, dates, holding


@dataclass(frozen=True, slots=True)
class Race:
    """The race: its name, how it stands as a code, in a word and as a count, and what the ladder says of it."""

    title: str
    state: holding.Chance
    word: str
    ready: str
    ladder: str


def race(w: Words, told: Told, day: date, floor: date | None) -> Race:
    """By the dots of race fitness; by those of full training where performance is not ahead."""
    found = next((one.dates for one in told.forecast.milestones if one.milestone == "performance"), told.full)
    ready = told.ready(found, day)
    state = holding.chance(ready, floor, day)
    return Race(
        title=w(holding.RACE, date=dates.day(w, day, told.today.year)),
        state=state,
        word=w(holding.CHANCES[state]),
        ready=w(holding.RACE_READY, n=ready),
        ladder=holding.race_floor(w, floor, day),
    )
