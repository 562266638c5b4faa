"""Trials of one question as rows of a drawing: each with its effect where one could be computed, else with its way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from restride.evidence.effects import effects
from restride.evidence.results import Effect
from restride.evidence.sides import ORDER
from restride.knowledge.studies import Studies, Study

DRAWN = ("printed", "mean_difference")
"""Measures that a row may show, in the order in which one is taken."""


@dataclass(frozen=True, slots=True)
class TrialRow:
    """One outcome of one confirmed trial. `effect` is absent where nobody read its figures."""

    study: str
    outcome: str
    direction: str
    effect: Effect | None


def trial_rows(studies: Studies, question: str) -> tuple[TrialRow, ...]:
    """Every outcome that answers the question: those with figures first, then by the way they point."""
    rows = list(_rows(studies, question))
    return tuple(sorted(rows, key=lambda row: (row.effect is None, ORDER.index(row.direction))))


def drawn_unit(rows: tuple[TrialRow, ...]) -> str | None:
    """The one unit in which rows can stand on an axis: that of most effects; None where there are none."""
    units = [row.effect.unit for row in rows if row.effect is not None and row.effect.measure != "risk_ratio"]
    return max(dict.fromkeys(units), key=units.count) if units else None


def _rows(studies: Studies, question: str) -> Iterator[TrialRow]:
    for study in studies.rows.values():
        for outcome in study.outcomes.values() if study.confirmed else ():
            if question in outcome.question:
                yield TrialRow(study.id, outcome.id, outcome.direction, _effect(study, outcome.id))


def _effect(study: Study, outcome: str) -> Effect | None:
    found = [one for one in effects(study) if isinstance(one, Effect) and one.outcome == outcome]
    usable = [one for one in found if one.measure in DRAWN]
    return min(usable, key=lambda one: DRAWN.index(one.measure), default=None)
