"""The published cases: each a journal of its facts, a row of what was published, and our answer beside it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

from restride.answer import Answer, answer
from restride.journal import Journal, read_file, read_raw, to_raw
from restride.terms import Urgency

HERE = Path(__file__).parent
ROUNDS = 3  # an answered question may open another
NOT_YES_OR_NO = frozenset({"onset", "onset_date", "age", "during", "worst_pain", "limp_hours"})
NOBODY = {"name": "hypothetical", "role": "physio", "registration": "none", "place": "none"}


@dataclass(frozen=True, slots=True)
class Case:
    """One published case: the row of published.toml, and the journal of its facts."""

    row: dict[str, Any]
    journal: Journal

    @property
    def id(self) -> str:
        return str(self.row["id"])

    @property
    def serious(self) -> bool:
        return bool(self.row["serious"])

    @property
    def expected(self) -> Urgency:
        return Urgency(self.row["urgency"])

    @property
    def at(self) -> date:
        return self.row["at"]  # type: ignore[no-any-return]

    @property
    def explained(self) -> str:
        return str(self.row.get("explained", ""))


@cache
def cases() -> tuple[Case, ...]:
    """Every published case, in the order of published.toml."""
    rows = tomllib.loads((HERE / "published.toml").read_text())["case"]
    return tuple(Case(row, read_file(HERE / "journals" / f"{row['id']}.toml")) for row in rows)


@cache
def _answered(name: str, at: date) -> Answer:
    case = next(case for case in cases() if case.id == name)
    return answer(case.journal, at)


def answered(case: Case, at: date | None = None) -> Answer:
    """Our answer as known at the evaluation point, or at another."""
    return _answered(case.id, at or case.at)


def reviewed(case: Case, at: date | None = None) -> tuple[Journal, Answer]:
    """The case after a hypothetical examination that ruled out what blocks and answered what is open with no."""
    at = at or case.at
    raw, told = to_raw(case.journal), answered(case, at)
    journal = case.journal
    for number in range(1, ROUNDS + 1):
        rules, questions = [hit.rule for hit in told.urgency.blocking], list(_askable(told))
        if told.withheld is None or not (rules or questions):
            break
        raw["entry"] = [*raw["entry"], _review(number, at, rules, questions)]
        journal = read_raw(raw)
        told = answer(journal, at)
    return journal, told


def _askable(told: Answer) -> Iterator[str]:
    return (question.fact for question in told.urgency.ask if question.fact not in NOT_YES_OR_NO)


def _review(number: int, at: date, rules: list[str], questions: list[str]) -> dict[str, Any]:
    return {
        "id": f"review-{number}",
        "kind": "flag_review",
        "at": at if isinstance(at, datetime) else datetime.combine(at, time(23, number), UTC),
        "by": {"role": "physio"},
        "examiner": NOBODY,
        "rules": rules,
        "questions": questions,
        "found": "Supposed for this page: somebody examined the leg and found none of it.",
        "result": "ruled_out",
        "hypothetical": True,
    }
