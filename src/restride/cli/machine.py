"""An answer as JSON for machines: codes and values, no sentences but those of faults."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from restride.cli.reading import UnreadableError, complaints
from restride.journal import JournalError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from restride.answer import Answer
    from restride.assess.results import Candidate, Hit, RiskFinding, Told
    from restride.cli.outcome import Outcome
    from restride.words import Words

VERSION = 1


def print_json(outcomes: list[Outcome], w: Words, *, clinician: bool = False) -> None:
    """One file as an object, several as a list of them, in the order they were named."""
    found = [_outcome(outcome, w, clinician) for outcome in outcomes]
    print(json.dumps(found[0] if len(found) == 1 else found, ensure_ascii=False, indent=2))  # noqa: T201


def _outcome(outcome: Outcome, w: Words, clinician: bool) -> dict[str, Any]:
    if outcome.answer is not None:
        return {"file": outcome.file} | report(outcome.answer, clinician=clinician)
    error = outcome.error
    assert isinstance(error, (JournalError, UnreadableError))
    codes = [(f.code, f.path) for f in error.faults] if isinstance(error, JournalError) else [("unreadable", "")]
    faults = [
        {"code": code, "path": path, "message": message}
        for (code, path), message in zip(codes, complaints(error, w), strict=True)
    ]
    return {"file": outcome.file, "refused": faults}


def report(answer: Answer, *, clinician: bool = False) -> dict[str, Any]:
    """The whole answer as plain data; for a `clinician` with the risk of another strain by day of return."""
    from restride.cli.machine_forecast import when

    return {
        "report": VERSION,
        "journal": answer.journal_id,
        "at": answer.at.isoformat(),
        "day": answer.day,
        "onset": None if answer.onset is None else answer.onset.isoformat(),
        "synthetic": answer.synthetic,
        "hindsight": answer.hindsight,
        "hypothetical": answer.urgency.hypothetical,
        "knowledge": _knowledge(answer),
        "urgency": _urgency(answer),
        "track": str(answer.track.track),
        "track_why": answer.track.why,
        "strain_type": answer.track.strain_type,
        "differential": [_candidate(one) for one in answer.differential],
        "grade": _grade(answer),
        **when(answer, clinician=clinician),
        "risks": [_risk(one) for one in answer.risks],
        "needling": _needling(answer),
        **_plan(answer),
    }


def _knowledge(answer: Answer) -> dict[str, Any]:
    return {"version": answer.knowledge_version, "overlaid": list(answer.overlaid), "learnt": answer.learnt}


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
