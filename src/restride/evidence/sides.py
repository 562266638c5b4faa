"""Trials that answer one question, side by side by the way they point. Nothing is averaged and nobody is outvoted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from restride.evidence.results import Side, Split
from restride.knowledge.studies import Studies, Study

ORDER = (
    "no_difference",
    "first_better",
    "first_better_briefly",
    "late_only",
    "worse_then_better",
    "mixed",
    "second_better",
    "within_arm_only",
    "unread",
)


def split(studies: Studies, question: str) -> Split:
    """The confirmed trials that answer the question. A trial with two outcomes for it stands on each of its sides."""
    found = list(_answering(studies.rows.values(), question))
    sides = (Side(way, tuple(dict.fromkeys(one.id for one, to in found if to == way))) for way in ORDER)
    people = {study.id: study.n or 0 for study, _ in found}
    return Split(question, tuple(side for side in sides if side.studies), sum(people.values()))


def _answering(studies: Iterable[Study], question: str) -> Iterator[tuple[Study, str]]:
    for study in studies:
        if study.confirmed:
            for outcome in study.outcomes.values():
                if question in outcome.question:
                    yield study, outcome.direction
