"""The first day on which the ladder can prove each milestone: its own arithmetic, every gate open, every run clean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from restride.plan.ladder import Climb
from restride.plan.results import Earliest, Rung
from restride.plan.route import choose, run_as_planned

SHOWN = ("easy_30", "full_training", "race_pace", "race")
FARTHEST = 400
"""Days after which the climb is given up: far beyond what the ladder takes from its foot."""


def earliest(climb: Climb, first: date, day_zero: date) -> tuple[tuple[Earliest, ...], tuple[Rung, ...]]:
    """For each milestone shown, the day since onset and the date, and the runs on the way; a floor and no forecast."""
    played = climb.copy()
    found = _play(played, first)
    floor = (Earliest(name, None if when is None else (when - day_zero).days, when) for name, when in found.items())
    return tuple(floor), tuple(_route(played.runs[len(climb.runs) :], climb.passed))


def _route(runs: Sequence[tuple[date, str]], passed: Iterable[str]) -> list[Rung]:
    """The runs up to the last one that passes something new: what comes after only keeps it."""
    known, last = set(passed), 0
    for number, (_, step) in enumerate(runs, 1):
        last = last if step in known else number
        known.add(step)
    return [Rung(when, step) for when, step in runs[:last]]


def _play(played: Climb, first: date) -> Mapping[str, date | None]:
    """Climb on, every run clean, until the last milestone shown is run: when each is; `first` where it was passed."""
    wanted = played.plan.milestones
    found: dict[str, date | None] = dict.fromkeys(SHOWN)
    for ahead in range(FARTHEST):
        day = first + timedelta(days=ahead)
        for name in SHOWN:
            if found[name] is None and all(step in played.passed for step in wanted[name]):
                found[name] = max((when for when, _ in played.runs), default=first)
        if all(found.values()):
            break
        choice = choose(played, day, lambda _: True)
        if choice is not None:
            run_as_planned(played, day, choice)
    return found
