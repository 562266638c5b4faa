"""Made-up strains with every question answered, and a runner who does what the plan says."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from restride.answer import Answer, answer
from restride.journal import read_raw
from restride.knowledge import load
from restride.plan import DayPlan

KNOWLEDGE = load()
ONSET = date(2026, 3, 2)
RUNNER = {"role": "runner", "name": "Ada"}
PHYSIO = {"role": "physio", "name": "Kim", "registration": "PH1", "place": "Clinic"}
GROUPS = ["lung", "cauda_equina", "limb", "infection", "clot", "nerve", "rupture", "bone", "risks"]
ATHLETE = {"age": 34, "sex": "male", "medicines": ["none"], "conditions": ["none"], "earlier_strains": []}
STORY = {
    "onset": "sudden",
    "during": "run",
    "mechanism": "sprint",
    "places": ["mid-outer"],
    "bruise": "none",
    "weight_bearing": "normal",
    "course": ["better"],
    "limp": "no",
    "limp_hours": 6,
    "worst_pain": 5,
    "none_of": GROUPS,
}
HOME = {
    "g_walk": {"measure": "walk_30", "painful": "no", "value": 30, "unit": "min"},
    "g_squat": {"measure": "single_leg_squat", "painful": "no"},
    "g_bike": {"measure": "bike", "painful": "no", "value": 5, "unit": "min"},
    "g_extension": {"measure": "full_extension", "result": "normal"},
    "g_slr75": {"measure": "slr", "value": 70, "unit": "deg"},
    "g_outer75": {"measure": "strength_outer", "value": 95, "unit": "pct_of_other"},
    "g_bridge90": {"measure": "bridge", "value": 95, "unit": "pct_of_other"},
    "g_ake": {"measure": "ake", "trials": [3, 4, 5], "unit": "deg_deficit", "painful": "no"},
    "g_palpation": {"measure": "palpation_pain", "result": "negative"},
    "g_ready": {"measure": "readiness", "value": 9, "unit": "points"},
}
"""A home test that passes, by gate."""
BOTH = {"g_slr75": {"measure": "slr", "value": 75, "unit": "deg"}}
Raw = dict[str, Any]


def on(day: int) -> date:
    return ONSET + timedelta(days=day)


def entry(kind: str, day: int, name: str = "", **fields: Any) -> Raw:
    return {"id": name or f"{kind}-{day}", "kind": kind, "at": on(day).isoformat(), "by": RUNNER} | fields


def checkin(day: int, **fields: Any) -> Raw:
    plain = {"walking": 0, "worst": 0, "limp": "no", "new_signs": ["none"], "painkillers": ["none"]}
    at = f"{on(day).isoformat()}T07:00:00+00:00"
    return entry("checkin", day, **(plain | {"after_session": "usual", "at": at} | fields))


def run(day: int, step: str, **fields: Any) -> Raw:
    plain = {"worst_pain": 0, "limp": "no", "pull": "no", "painkillers": ["none"]}
    at = f"{on(day).isoformat()}T12:00:00+00:00"
    return entry("run", day, f"run-{day}", step=step, **(plain | {"at": at} | fields))


def home_test(day: int, gates: Iterable[str], **fields: Any) -> Raw:
    """Home tests that pass, the other leg beside them where it takes both."""
    findings: list[Raw] = []
    for gate in gates:
        findings.append({"side": "left", "method": "self"} | HOME[gate])
        findings += [{"side": "right", "method": "self"} | BOTH[gate]] if gate in BOTH else []
    at = f"{on(day).isoformat()}T10:00:00+00:00"
    return entry("exam", day, f"home-{day}", findings=findings, painkillers=["none"], at=at, **fields)


def examined(day: int, *findings: Raw, **fields: Any) -> Raw:
    """An exam by a physiotherapist; without findings of its own a strength that differs by half."""
    weak = {"measure": "strength_outer", "side": "left", "value": 50, "unit": "pct_of_other", "painful": "yes"}
    found = [{"side": "left"} | one for one in findings] or [weak]
    at = f"{on(day).isoformat()}T11:00:00+00:00"
    plain = {"by": PHYSIO, "findings": found, "painkillers": ["none"], "at": at}
    return entry("exam", day, f"exam-{day}", **(plain | fields))


S1 = ("g_walk", "g_squat", "g_bike", "g_extension")


def leg(*entries: Raw, athlete: Raw | None = None, story: Raw | None = None, manner: str = "sudden") -> Any:
    raw = {
        "schema": 1,
        "side": "left",
        "zone": "Europe/London",
        "athlete": ATHLETE | (athlete or {}),
        "entry": [entry("onset", 0, manner=manner), entry("intake", 0, **(STORY | (story or {}))), *entries],
    }
    return read_raw(raw)


def asked(*entries: Raw, day: int, days: int = 3, **of_leg: Any) -> Answer:
    """The answer at noon of a day."""
    from datetime import UTC, datetime

    at = datetime.combine(on(day), datetime.min.time(), UTC) + timedelta(hours=9)
    return answer(leg(*entries, **of_leg), at, KNOWLEDGE, days=days)


def today(*entries: Raw, day: int, **of_leg: Any) -> DayPlan:
    found = asked(*entries, day=day, **of_leg).today.today
    assert found is not None
    return found


def followed(last: int, days: int = 1, **of_leg: Any) -> list[tuple[Answer, DayPlan]]:
    """A runner who does each day what the plan says, and every test, run and morning goes well."""
    entries: list[Raw] = []
    seen = []
    for day in range(1, last + 1):
        entries.append(checkin(day))
        told = asked(*entries, day=day, days=days, **of_leg)
        plan = told.today.today
        if plan is None:
            break
        seen.append((told, plan))
        if plan.tests:
            entries.append(home_test(day, [gate for gate in plan.tests if gate in HOME]))
        if plan.run is not None:
            last = plan.run.also[-1] if plan.run.also else plan.run.step
            entries.append(run(day, last))
        for item in plan.items:
            at = f"{on(day).isoformat()}T18:00:00+00:00"
            entries.append(entry("exercise", day, f"{item.exercise}-{day}", exercise=item.exercise, done="all", at=at))
    return seen
