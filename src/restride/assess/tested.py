"""Readings of the tests that open stages, from exams and from home, each with who took it and under what influence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from restride.assess.influence import ByDay, painkillers, painkillers_by_day
from restride.assess.needled import Needles, needles
from restride.journal import View
from restride.journal.kinds.exam import Exam, Finding
from restride.journal.moment import local_date
from restride.knowledge.plan import Plan
from restride.terms import Answer, Measure, Result, Unit
from restride.terms.measures import Method


@dataclass(frozen=True, slots=True)
class Reading:
    """One measure in one exam. `legs` in the unit entered, injured first; None where a leg was not measured.

    `influence`: `""`, or the code of what makes it pass nothing. `tester`: the examiner's name, empty for nobody's.
    """

    measure: str
    day: date
    entry: str
    home: bool
    tester: str
    influence: str
    legs: tuple[float | None, float | None]
    unit: str
    trials: int
    result: Result | None
    painful: bool | None


def readings(view: View, plan: Plan) -> tuple[Reading, ...]:
    """Every reading of every exam, in the order taken."""
    told, needled = painkillers_by_day(view), needles(view)
    return tuple(reading for exam in view.of(Exam) for reading in _of(exam, view, plan, told, needled))


def _of(exam: Exam, view: View, plan: Plan, told: ByDay, needled: Needles) -> Iterator[Reading]:
    influence = painkillers(told, local_date(exam.at, view.zone), exam.painkillers)
    if any(needled.within(exam, plan.rules["needling"]["hours"].number)):
        influence = "needled"
    for measure in dict.fromkeys(finding.measure for finding in exam.findings):
        yield _reading(measure, exam, influence, view)


def _reading(measure: Measure, exam: Exam, influence: str, view: View) -> Reading:
    side = view.journal.side
    findings = [finding for finding in exam.findings if finding.measure is measure]
    hurt = [finding for finding in findings if finding.side in (None, side)]
    other = [finding for finding in findings if finding.side is side.other]
    lead = hurt[0] if hurt else findings[0]
    who = lead.examiner or exam.by
    return Reading(
        measure=measure,
        day=local_date(exam.at, view.zone),
        entry=exam.id,
        home=lead.method is Method.SELF or not who.role.examines,
        tester=who.name or "",
        influence=influence,
        legs=(_number(hurt), _number(other)),
        unit=lead.unit or "",
        trials=min((len(finding.trials or ()) for finding in (*hurt, *other)), default=0),
        result=next((finding.result for finding in hurt if finding.result is not None), None),
        painful=_painful(hurt),
    )


def _number(findings: list[Finding]) -> float | None:
    return next((finding.number for finding in findings if finding.number is not None), None)


def _painful(findings: list[Finding]) -> bool | None:
    """True where any finding hurt or nobody could tell, False where one says it did not, None where nobody said."""
    said = [finding for finding in findings if finding.painful is not None or finding.pain is not None]
    if any(f.painful in (Answer.YES, Answer.CANT_TELL) or (f.pain or 0) > 0 for f in said):
        return True
    return False if any(f.painful is Answer.NO or f.pain == 0 for f in said) else None


def share(reading: Reading) -> float | None:
    """The injured leg in per cent of the other."""
    hurt, other = reading.legs
    if hurt is None:
        return None
    if reading.unit == Unit.PCT_OF_OTHER:
        return hurt
    if reading.unit == Unit.PCT_DEFICIT:
        return 100 - hurt
    return 100 * hurt / other if other and reading.unit != Unit.DEG_DEFICIT else None


def difference(reading: Reading) -> float | None:
    """Injured less other leg, in degrees; positive where the injured leg has less range (AKE)."""
    hurt, other = reading.legs
    if hurt is None:
        return None
    if reading.unit == Unit.DEG_DEFICIT:
        return hurt
    return None if other is None else hurt - other
