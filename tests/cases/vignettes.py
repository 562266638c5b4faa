"""Vignettes that we made up: each a short story, made into a journal, with the urgency a careful clinician gives."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from restride.answer import Answer, answer
from restride.journal import Journal, read_raw
from restride.terms import Urgency

ZERO = datetime(2026, 1, 10, 10, tzinfo=UTC)
LATER = timedelta(hours=2)  # the story is told two hours after it happened, or after so many days
RUNNER, PHYSIO = {"role": "runner"}, {"role": "physio"}
GROUPS = ["lung", "cauda_equina", "limb", "infection", "clot", "nerve", "rupture", "bone", "risks"]
QUIET = {"weight_bearing": "normal", "bruise": "none", "course": ["same"], "none_of": GROUPS}


@dataclass(frozen=True, slots=True)
class Vignette:
    """One made-up person. `disputed` says who is right where our answer is another one."""

    id: str
    story: str
    urgency: Urgency
    condition: str
    plain: bool
    disputed: str
    raw: dict[str, Any]


@cache
def vignettes() -> tuple[Vignette, ...]:
    """Every vignette, in the order of the file."""
    rows = tomllib.loads(Path(__file__).with_name("vignettes.toml").read_text())["vignette"]
    return tuple(_vignette(row) for row in rows)


def _vignette(row: dict[str, Any]) -> Vignette:
    return Vignette(
        id=row["id"],
        story=row["story"],
        urgency=Urgency(row["urgency"]),
        condition=row["condition"],
        plain=row.get("plain", False),
        disputed=row.get("disputed", ""),
        raw=_raw(row),
    )


def _raw(row: dict[str, Any]) -> dict[str, Any]:
    intake, told = row["intake"], ZERO + timedelta(days=row["day"]) + LATER
    manner = "sudden" if intake["onset"] == "sudden" else "nagging"
    entries = [
        {"id": "onset", "kind": "onset", "at": ZERO, "by": RUNNER, "manner": manner},
        {"id": "story", "kind": "intake", "at": told, "by": RUNNER} | QUIET | _known(row["athlete"]) | _limp(intake),
    ]
    if "exam" in row:
        entries.append({"id": "looked", "kind": "exam", "at": told, "by": PHYSIO} | row["exam"])
    for said in row.get("checkin", ()):
        entries.append(_checkin(said))
    return {"side": "right", "id": row["id"], "synthetic": True, "athlete": row["athlete"], "entry": entries}


def _known(athlete: dict[str, Any]) -> dict[str, Any]:
    """What stands in the facts about the person is answered so in the story too, not with "none of these"."""
    conditions = dict.fromkeys(athlete.get("conditions", ()), "yes")
    return conditions | ({"medicines": athlete["medicines"]} if "medicines" in athlete else {})


def _limp(intake: dict[str, Any]) -> dict[str, Any]:
    """Who does not limp says for how long they did: not at all."""
    return intake if "limp" in intake else {"limp_hours": 0} | intake


def _checkin(said: dict[str, Any]) -> dict[str, Any]:
    answers = {name: value for name, value in said.items() if name != "day"}
    at = ZERO + timedelta(days=said["day"]) - LATER  # the next morning is 22 hours after
    return {"id": f"morning-{said['day']}", "kind": "checkin", "at": at, "by": RUNNER} | answers


def journal(vignette: Vignette) -> Journal:
    """The vignette as a journal."""
    return read_raw(vignette.raw, vignette.id)


@cache
def _got(name: str) -> Answer:
    return answer(journal(next(v for v in vignettes() if v.id == name)))


def got(vignette: Vignette) -> Answer:
    """Our answer to the vignette."""
    return _got(vignette.id)
