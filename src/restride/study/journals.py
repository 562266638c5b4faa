"""Made-up legs as journals, such as a clinic would keep: an intake, a diary, exams, milestones, the return."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from math import ceil, inf, isfinite
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np

from restride.forecast.functions import Array
from restride.journal import Journal, read_raw
from restride.journal.field import Tri
from restride.journal.kinds.intake import Intake
from restride.knowledge import load
from restride.knowledge.clock import FULL_TRAINING
from restride.study.follow import Read, read, visits
from restride.study.legs import OPINION, Legs, draw
from restride.study.world import World

ONSET, ZONE = date(2026, 1, 5), ZoneInfo("UTC")
RUNNER = {"role": "runner"}
PHYSIO = {"role": "physio", "name": "Nobody", "registration": "none: made up"}
UNIT = {
    "ake": "deg_deficit",
    "slr": "deg_deficit",
    "strength_outer": "pct_deficit",
    "strength_inner": "pct_deficit",
    "palpation_length": "cm",
}
PAIN = {"worst_pain": "worst", "walking_pain": "walking"}
Raw = dict[str, Any]


def journals(
    world: World, legs: Legs, seen: dict[str, Read], rng: np.random.Generator, until: float = inf
) -> Iterator[Journal]:
    """Each leg as a journal, its return among the entries; `until` is the last day anybody wrote anything down.

    Nothing is read of a leg that is back. One guess of the day of return is made on day 1.
    """
    guesses = guessed(world, legs, rng)
    for i in range(len(legs)):
        entries = [*_story(), *_followed(legs, seen, i, until), *_reached(legs, i, until)]
        if legs.t[i] > 1:
            guess = {
                "kind": "opinion",
                "by": RUNNER,
                "milestone": FULL_TRAINING,
                "day": float(np.clip(guesses[i], 2, 2000)),
            }
            entries.append({"at": _at(1, 9), **guess})
        yield read_raw(_document(world, f"made-up-{i}", entries))


def clinic(n: int, seed: int, followed: int = 90) -> Iterator[Journal]:
    """Journals of a clinic whose legs are as the model has them, followed for so many days."""
    world, rng = World.of(load().clock, "clinic"), np.random.default_rng(seed)
    legs = draw(world, n, rng)
    yield from journals(world, legs, read(world, legs, visits(world.clock, followed), rng), rng)


def guessed(world: World, legs: Legs, rng: np.random.Generator) -> Array:
    """What athletes would guess on their first days: optimism of their own, and noise."""
    by = world.clock.opinion
    hope, noise = (one.standard_normal(len(legs)) for one in rng.spawn(2))
    log = np.log(legs.domain[OPINION]) + by.optimism + by.optimism_sd * hope + by.noise * noise
    return np.asarray(np.exp(log))


def _document(world: World, name: str, entries: list[Raw]) -> Raw:
    athlete = {
        "age": 25,
        "sex": "male",
        "setting": world.odds.setting,
        "level": "recreational" if world.odds.slow_tail else "club",
        "sprints": "yes" if world.odds.branch == "fast" else "no",
        "medicines": ["none"],
        "conditions": ["none"],
        "earlier_strains": [],
    }
    head = {"schema": 1, "id": name, "side": "left", "zone": ZONE.key, "synthetic": True, "athlete": athlete}
    return head | {"entry": entries}


def _at(day: int, hour: int) -> datetime:
    return datetime(ONSET.year, ONSET.month, ONSET.day, hour, tzinfo=ZONE) + timedelta(days=day)


def _story() -> Iterator[Raw]:
    """A plain strain, every question answered on the day."""
    asked = [name for name, field in Intake.model_fields.items() if field.annotation == Tri]
    said = {"onset": "sudden", "during": "run", "mechanism": "fast_run", "places": ["mid-outer"], "course": ["better"]}
    seen = {"weight_bearing": "normal", "bruise": "none", "medicines": ["none"]}
    yield {"kind": "onset", "at": ONSET, "by": RUNNER, "manner": "sudden"}
    yield {"kind": "intake", "at": _at(0, 20), "by": RUNNER} | dict.fromkeys(asked, "no") | said | seen


def _followed(legs: Legs, seen: dict[str, Read], i: int, until: float) -> Iterator[Raw]:
    """Diary and exams while the leg is out."""
    last = min(until, ceil(legs.t[i]) - 1)
    for day in sorted({day for one in seen.values() for day in one.days if day <= last}):
        told = {name: float(one.y[i, one.days.index(day)]) for name, one in seen.items() if day in one.days}
        told = {name: value for name, value in told.items() if isfinite(value)}
        pains = {field: int(np.clip(round(told[name]), 0, 10)) for name, field in PAIN.items() if name in told}
        if pains:
            asked = {"limp": "no", "bruise": "none", "new_signs": ["none"], "painkillers": ["none"], "worsening": "no"}
            yield {"kind": "checkin", "at": _at(day, 21), "by": RUNNER} | pains | asked
        found = [_finding(name, value) for name, value in told.items() if name in UNIT]
        if found:
            yield {"kind": "exam", "at": _at(day, 12), "by": PHYSIO, "findings": found, "painkillers": ["none"]}
            yield {
                "kind": "milestone",
                "at": _at(day, 13),
                "by": PHYSIO,
                "milestone": FULL_TRAINING,
                "state": "not_back",
            }


def _finding(name: str, value: float) -> Raw:
    least = 0.0 if name == "palpation_length" else -400.0
    return {"measure": name, "side": "left", "value": round(max(value, least), 1), "unit": UNIT[name]}


def _reached(legs: Legs, i: int, until: float) -> Iterator[Raw]:
    """Each milestone on the day by whose end it was reached."""
    for name, days in legs.milestone.items():
        day = ceil(days[i])
        if name != "performance" and day <= until:
            yield {"kind": "milestone", "at": _at(day, 18), "by": RUNNER, "milestone": name, "state": "reached"}
