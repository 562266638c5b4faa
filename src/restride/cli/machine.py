"""An answer as JSON for machines: codes and values, no sentences but those of faults."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from restride.cli.moments import on_day
from restride.cli.reading import UnreadableError, complaints
from restride.journal import JournalError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from restride.answer import Answer
    from restride.assess.results import Candidate, Hit, RiskFinding, Told
    from restride.cli.commands.report import Outcome
    from restride.forecast import Dates, Forecast
    from restride.words import Words

VERSION = 1
SHARES = {"50": 0.5, "80": 0.8, "95": 0.95}
BY_DAYS = (7, 14, 21, 28, 42, 56, 84, 112, 168, 365)


def print_json(outcomes: list[Outcome], w: Words) -> None:
    """One file as an object, several as a list of them, in the order they were named."""
    found = [_outcome(outcome, w) for outcome in outcomes]
    print(json.dumps(found[0] if len(found) == 1 else found, ensure_ascii=False, indent=2))  # noqa: T201


def _outcome(outcome: Outcome, w: Words) -> dict[str, Any]:
    if outcome.answer is not None:
        return {"file": outcome.file} | report(outcome.answer)
    error = outcome.error
    assert isinstance(error, (JournalError, UnreadableError))
    codes = [(f.code, f.path) for f in error.faults] if isinstance(error, JournalError) else [("unreadable", "")]
    faults = [
        {"code": code, "path": path, "message": message}
        for (code, path), message in zip(codes, complaints(error, w), strict=True)
    ]
    return {"file": outcome.file, "refused": faults}


def report(answer: Answer) -> dict[str, Any]:
    """The whole answer as plain data."""
    return {
        "report": VERSION,
        "journal": answer.journal_id,
        "at": answer.at.isoformat(),
        "day": answer.day,
        "onset": None if answer.onset is None else answer.onset.isoformat(),
        "synthetic": answer.synthetic,
        "hindsight": answer.hindsight,
        "hypothetical": answer.urgency.hypothetical,
        "knowledge": {"version": answer.knowledge_version, "overlaid": list(answer.overlaid)},
        "urgency": _urgency(answer),
        "track": str(answer.track.track),
        "track_why": answer.track.why,
        "strain_type": answer.track.strain_type,
        "differential": [_candidate(one) for one in answer.differential],
        "grade": _grade(answer),
        **_when(answer),
        "risks": [_risk(one) for one in answer.risks],
        "needling": _needling(answer),
        **_plan(answer),
    }


def _plan(answer: Answer) -> dict[str, Any]:
    from restride.cli.machine_plan import stage, today

    return {"stage": stage(answer.stage), "today": today(answer.today)}


def _needling(answer: Answer) -> dict[str, Any] | None:
    if answer.needling is None:
        return None
    from restride.cli.machine_needling import needling

    return needling(answer.needling)


def _urgency(answer: Answer) -> dict[str, Any]:
    urgency = answer.urgency
    return {
        "level": str(urgency.level),
        "status": str(urgency.status),
        "could_be": str(urgency.could_be),
        "hits": [_hit(hit) for hit in urgency.hits],
        "lifted": [_hit(hit) for hit in urgency.lifted],
        "ask": [
            {"fact": one.fact, "level": str(one.level), "rules": list(one.rules), "group": one.group}
            for one in urgency.ask
        ],
        "unmet": list(urgency.unmet),
    }


def _hit(hit: Hit) -> dict[str, Any]:
    return {
        "rule": hit.rule,
        "level": str(hit.level),
        "blocks": hit.level.blocks,
        "condition": hit.condition,
        "facts": _told(hit.facts),
        "sources": list(hit.sources),
        "held": hit.held,
        "reviewed_by": hit.reviewed_by,
    }


def _told(facts: Iterable[Told]) -> list[dict[str, Any]]:
    return [{"fact": one.fact, "value": _plain(one.value), "entries": list(one.entries)} for one in facts]


def _plain(value: Any) -> Any:
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_plain(item) for item in value]
    if isinstance(value, (bool, int, float)) or value is None:
        return value
    return value.isoformat() if isinstance(value, date) else str(value)


def _candidate(one: Candidate) -> dict[str, Any]:
    return {
        "condition": one.condition,
        "weight": _round(one.weight),
        "for": _told(one.reasons_for),
        "against": _told(one.reasons_against),
        "sources": list(one.sources),
    }


def _grade(answer: Answer) -> dict[str, Any] | None:
    grade = answer.grade
    if grade is None:
        return None
    return {
        "probabilities": {name: _round(chance) for name, chance in grade.probabilities.items()},
        "mri_grade": grade.mri_grade,
        "bamic": grade.bamic,
        "setting": grade.odds.setting,
    }


def _when(answer: Answer) -> dict[str, Any]:
    if answer.forecast is not None and answer.onset is not None:
        found, onset = answer.forecast, answer.onset
        ahead = [{"milestone": one.milestone} | _dates(one.dates, onset) for one in found.milestones]
        return {"forecast": _forecast(found, onset), "forecast_withheld": None, "milestones": ahead}
    held = answer.withheld
    withheld = {"code": held.code, "rules": list(held.rules)} if held is not None else {"code": "", "rules": []}
    return {"forecast": None, "forecast_withheld": withheld, "milestones": []}


def _forecast(found: Forecast, onset: date) -> dict[str, Any]:
    return _dates(found.dates, onset) | {
        "as_of_day": found.as_of,
        "perhaps_back": _round(found.perhaps_back),
        "start_median_days": _round(found.start),
        "moves": [
            {
                "entry": one.entry,
                "day": one.day,
                "median_days": _round(one.median),
                "moved_days": _round(one.moved_days),
                "passed": one.passed,
            }
            for one in found.moves
        ],
        "used": list(found.used),
        "skipped": [{"entry": one.entry, "what": one.what, "code": one.code} for one in found.skipped],
        "bands": [
            {
                "marker": one.marker,
                "days": list(one.days),
                "low": [_round(v) for v in one.low],
                "middle": [_round(v) for v in one.middle],
                "high": [_round(v) for v in one.high],
            }
            for one in found.bands
        ],
    }


def _dates(found: Dates, onset: date) -> dict[str, Any]:
    deciles = [_round(day) for day in found.deciles]
    intervals = {name: [_round(day) for day in found.interval(share)] for name, share in SHARES.items()}
    by = {(onset + timedelta(days=day)).isoformat(): _round(found.by(day)) for day in BY_DAYS}
    return {
        "deciles_days": deciles,
        "deciles_dates": [on_day(onset, day).isoformat() for day in found.deciles],
        "intervals_days": intervals,
        "intervals_dates": {
            name: [on_day(onset, day).isoformat() for day in found.interval(share)] for name, share in SHARES.items()
        },
        "probability_by": by,
    }


def _risk(one: RiskFinding) -> dict[str, Any]:
    return {
        "factor": one.factor,
        "state": one.state,
        "outcome": one.outcome,
        "entries": list(one.entries),
        "article": one.article,
    }


def _round(value: float) -> float:
    """Four decimals: more would pretend to know more, and differ between machines."""
    return round(float(value), 4)
