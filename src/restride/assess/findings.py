"""What an examiner's findings answer: signs that triage and the differential read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from restride.journal.kinds.exam import Exam, Finding
from restride.knowledge.triage import Triage
from restride.terms import Answer, Measure, Result, Unit
from restride.terms.measures import MuscleGroup

Said = tuple[str, Any]

SIGNS: Mapping[Measure, str] = {
    Measure.GAP: "gap",
    Measure.LUMP: "lump",
    Measure.BONE_TENDERNESS: "bony_tenderness",
    Measure.FULCRUM: "fulcrum_pain",
    Measure.HOP_PAIN: "hop_pain",
    Measure.PASSIVE_STRETCH_PAIN: "pain_on_passive_stretch",
    Measure.TENSE_THIGH: "tense_thigh",
    Measure.SLUMP: "slump",
    Measure.SLR_NERVE: "slr_nerve",
    Measure.CROSSED_SLR: "crossed_slr",
    Measure.TINEL: "tinel",
    Measure.ADDUCTOR_SQUEEZE: "adductor_squeeze",
    Measure.PALPATION_PAIN: "thigh_tender",
    Measure.POPLITEAL_MASS: "popliteal_mass",
}
LOSSES: Mapping[Measure, str] = {
    Measure.FLEXION_AGAINST_GRAVITY: "cannot_bend_knee",
    Measure.FULL_EXTENSION: "cannot_straighten_knee",
    Measure.SENSATION: "numbness",
    Measure.ANKLE_REFLEX: "reflex_lost",
    Measure.KNEE_REFLEX: "reflex_lost",
    Measure.FOOT_PULSE: "pulse_absent",
    Measure.GAIT: "limp",
}
FOOT = frozenset(
    {
        MuscleGroup.TIBIALIS_ANTERIOR,
        MuscleGroup.TIBIALIS_POSTERIOR,
        MuscleGroup.PERONEI,
        MuscleGroup.TOE_EXTENSORS,
        MuscleGroup.GASTROCNEMIUS,
    }
)
_THERE = frozenset({Result.POSITIVE, Result.PRESENT, Result.INCREASED})
_NOT_THERE = frozenset({Result.NEGATIVE, Result.ABSENT, Result.NORMAL})


def examined(exam: Exam, table: Triage, side: str) -> Iterator[Said]:
    """Answers that the findings on the injured side give, and those that take both legs."""
    for finding in exam.findings:
        if finding.side is None or finding.side == side:
            yield from _one(finding, table)
    yield from _both(exam, table, side)


def _one(finding: Finding, table: Triage) -> Iterator[Said]:
    if finding.measure in SIGNS and (sign := _sign(finding)) is not None:
        yield SIGNS[finding.measure], sign
        if finding.measure is Measure.POPLITEAL_MASS and sign is Answer.YES:
            yield "lump", sign
    if finding.measure in LOSSES and (loss := _loss(finding)) is not None:
        yield LOSSES[finding.measure], loss
    if finding.measure is Measure.MANUAL_STRENGTH and finding.number is not None:
        yield from _power(finding, finding.number, table)
    if finding.measure is Measure.TEMPERATURE and finding.number is not None:
        yield "fever", Answer.of(finding.number >= table.thresholds["fever"].number)
    if finding.measure is Measure.PALPATION_LENGTH and finding.number is not None:
        yield "thigh_tender", Answer.of(finding.number > 0)
    if finding.measure is Measure.NPRS and finding.number is not None:
        yield "worst_pain", finding.number


def _sign(finding: Finding) -> Answer | None:
    if finding.result in _THERE or finding.painful is Answer.YES:
        return Answer.YES
    if finding.result in _NOT_THERE or finding.painful is Answer.NO:
        return Answer.NO
    if finding.result is Result.UNSURE or finding.painful is Answer.CANT_TELL:
        return Answer.CANT_TELL
    return None if finding.pain is None else Answer.of(finding.pain > 0)


def _loss(finding: Finding) -> Answer | None:
    if finding.result in (Result.REDUCED, Result.ABSENT, Result.POSITIVE):
        return Answer.YES
    if finding.result in (Result.NORMAL, Result.PRESENT, Result.NEGATIVE):
        return Answer.NO
    return Answer.CANT_TELL if finding.result is Result.UNSURE else None


def _power(finding: Finding, grade: float, table: Triage) -> Iterator[Said]:
    full = 5
    if finding.group in FOOT:
        yield "weakness", Answer.of(grade < full)
        if finding.group is not MuscleGroup.GASTROCNEMIUS and grade <= table.thresholds["foot_power"].number:
            yield "foot_drop", Answer.YES
    if finding.group is MuscleGroup.HAMSTRINGS:
        yield "hamstrings_no_power", Answer.of(grade <= table.thresholds["thigh_power"].number)


def _both(exam: Exam, table: Triage, side: str) -> Iterator[Said]:
    range_above = any(_above(exam, measure, side, table) for measure in (Measure.AKE, Measure.SLR))
    if range_above:
        yield "range_above", Answer.YES
    girth = compared(exam, Measure.CALF_GIRTH, side)
    if girth is not None:
        yield "calf_difference_cm", girth


def _above(exam: Exam, measure: Measure, side: str, table: Triage) -> bool:
    """Whether the injured leg has more range than the other by more than the measure's error.

    AKE is entered as degrees short of a straight knee, SLR as degrees from the couch.
    """
    more = compared(exam, measure, side)
    if more is None:
        return False
    return (-more if measure is Measure.AKE else more) > table.thresholds["range_above"].number


def compared(exam: Exam, measure: Measure, side: str) -> float | None:
    """Injured less other leg, in the unit entered; from the legs, or from a finding that is a difference."""
    legs: dict[str, float] = {}
    for finding in exam.findings:
        if finding.measure is not measure or finding.number is None:
            continue
        if finding.unit is Unit.DEG_DEFICIT:
            return finding.number if measure is Measure.AKE else -finding.number
        if finding.side is not None:
            legs["injured" if finding.side == side else "other"] = _cm(finding)
    return legs["injured"] - legs["other"] if len(legs) == 2 else None


def _cm(finding: Finding) -> float:
    scale = {Unit.MM: 0.1, Unit.INCH: 2.54}
    return (finding.number or 0.0) * (scale.get(finding.unit, 1.0) if finding.unit else 1.0)
