"""Stage and plan as JSON: codes and values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from restride.assess.gates import Criterion
    from restride.assess.own_speed import OwnSpeed
    from restride.assess.stage import StageAnswer
    from restride.knowledge.exercises import Dose
    from restride.plan import DayPlan, Hold, ItemPlan, PlanAnswer, RunPlan
    from restride.plan.results import Ladder


def stage(found: StageAnswer | None) -> dict[str, Any] | None:
    """The stage with each of its exits."""
    if found is None:
        return None
    return {
        "stage": found.stage,
        "branch": found.branch,
        "since": None if found.since is None else found.since.isoformat(),
        "passed": [{"stage": name, "date": day.isoformat()} for name, day in found.passed],
        "exits": [_criterion(one) for one in found.exits],
    }


def _criterion(one: Criterion) -> dict[str, Any]:
    return {
        "gate": one.gate,
        "state": one.state,
        "why": one.why,
        "via": one.via,
        "judged_by": one.judged_by,
        "home": one.home,
        "value": _round(one.value),
        "needed": _round(one.needed),
        "unit": one.unit,
        "entries": list(one.entries),
        "sources": list(one.sources),
    }


def today(found: PlanAnswer) -> dict[str, Any]:
    """The plan, or what there is instead of one."""
    other = found.instead
    return {
        "instead": other
        and {
            "code": other.code,
            "rules": list(other.rules),
            "entries": list(other.entries),
            "advice": list(other.advice),
            "sources": list(other.sources),
        },
        "days": [_day(day) for day in found.days],
        "ladder": None if found.ladder is None else _ladder(found.ladder),
        "own_speed": None if found.speed is None else _speed(found.speed),
        "pain": found.pain
        and {"gym": found.pain.gym, "run": found.pain.run, "fast": found.pain.fast, "by": found.pain.by},
        "next_exam": None if found.next_exam is None else found.next_exam.isoformat(),
        "earliest": [
            {"milestone": one.milestone, "day": one.day, "date": None if one.date is None else one.date.isoformat()}
            for one in found.earliest
        ],
        "holds_back": None if found.beside is None else found.beside.holds,
        "care": list(found.care),
    }


def _day(day: DayPlan) -> dict[str, Any]:
    return {
        "date": day.date.isoformat(),
        "day": day.day,
        "sure": day.sure,
        "warm_up": list(day.warm_up),
        "exam": day.exam,
        "tests": list(day.tests),
        "run": None if day.run is None else _run(day.run),
        "exercises": [_item(item) for item in day.items],
        "holds": [_hold(hold) for hold in day.holds],
        "novelty": day.novelty,
    }


def _hold(hold: Hold) -> dict[str, Any]:
    return {"code": hold.code, "stops": hold.stops, "entries": list(hold.entries), "sources": list(hold.sources)}


def _run(run: RunPlan) -> dict[str, Any]:
    return {
        "step": run.step,
        "new": run.new,
        "also": list(run.also),
        "minutes": _round(run.minutes),
        "pct_max": list(run.pct_max),
        "rpe": list(run.rpe),
        "kmh": None if run.kmh is None else [_round(speed) for speed in run.kmh],
        "most_km": _round(run.most_km),
        "pain": run.pain,
        "easier": run.easier,
        "harder": run.harder,
        "sources": list(run.sources),
    }


def _item(item: ItemPlan) -> dict[str, Any]:
    return {
        "exercise": item.exercise,
        "new": item.new,
        "dose": [_dose(row) for row in item.dose],
        "pain": item.pain,
        "stop": item.stop,
        "easier": item.easier,
        "harder": item.harder,
    }


def _dose(row: Dose) -> dict[str, Any]:
    figures = {name: list(figure.numbers) for name, figure in row.figures.items() if figure.value is not None}
    return {"figures": figures, "sources": list(row.src), "basis": row.basis}


def _ladder(climb: Ladder) -> dict[str, Any]:
    return {
        "passed": list(climb.passed),
        "next": climb.next,
        "clean": climb.clean,
        "needed": climb.needed,
        "gates": list(climb.gates),
        "pace": climb.pace,
        "open": list(climb.open),
    }


def _speed(speed: OwnSpeed) -> dict[str, Any]:
    return {
        "how": speed.how,
        "middle_kmh": _round(speed.middle),
        "low_kmh": _round(speed.low),
        "sources": list(speed.sources),
    }


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
