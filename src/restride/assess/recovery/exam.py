"""How far an exam found the hurt leg behind the other, and where it hurt: what an examiner measured, nobody else.

AKE is entered as degrees short of a straight knee, SLR as degrees from the couch. Deficits are positive where
the hurt leg is the worse one.
"""

from collections.abc import Callable, Iterator, Sequence
from statistics import fmean

from restride.assess.seen import examined
from restride.journal.kinds.exam import Exam, Finding
from restride.terms import Answer, Measure, Result, Side, Unit

COMPARED = {Unit.DEG_DEFICIT: (0.0, 1.0), Unit.PCT_DEFICIT: (0.0, 1.0), Unit.PCT_OF_OTHER: (100.0, -1.0)}
LENGTHS = {Unit.CM: 1.0, Unit.MM: 0.1, Unit.INCH: 2.54}
Pair = Callable[[float, float], float]
FROM_BOTH: dict[Measure, Pair] = {
    Measure.AKE: lambda hurt, other: hurt - other,
    Measure.SLR: lambda hurt, other: other - hurt,
    Measure.STRENGTH_OUTER: lambda hurt, other: 100 * (1 - hurt / other),
    Measure.STRENGTH_INNER: lambda hurt, other: 100 * (1 - hurt / other),
}


def deficits(exam: Exam, side: Side) -> Iterator[tuple[str, float | str]]:
    """Each marker an exam speaks of, with its value, or the code of why it has none."""
    for measure in (*FROM_BOTH, Measure.PALPATION_LENGTH):
        found = [one for one in exam.findings if one.measure is measure and one.number is not None]
        if found:
            yield measure.value, _found(exam, measure, found, side)


def _found(entry: Exam, measure: Measure, found: Sequence[Finding], side: Side) -> float | str:
    """A measure's deficit (or painful length in cm) in an exam, or the code of why there is none."""
    taken = [one for one in found if examined(one, entry)]
    if not taken:
        return "self_test"
    hurt = [one for one in taken if one.side in {side, None}]
    if measure is Measure.PALPATION_LENGTH:
        cm = [LENGTHS[one.unit] * one.number for one in hurt if one.unit in LENGTHS and one.number is not None]
        return fmean(cm) if cm else "one_leg_only"
    already = [a + b * one.number for one in hurt for a, b in _compared(one) if one.number is not None]
    return fmean(already) if already else _both_legs(measure, taken, side)


def _compared(one: Finding) -> Iterator[tuple[float, float]]:
    if one.unit in COMPARED:
        yield COMPARED[one.unit]


def _both_legs(measure: Measure, found: Sequence[Finding], side: Side) -> float | str:
    """A deficit from both legs measured in one unit."""
    for unit in dict.fromkeys(one.unit for one in found if one.unit not in COMPARED):
        legs = [
            [one.number for one in found if one.side is leg and one.unit is unit and one.number is not None]
            for leg in (side, side.other)
        ]
        if all(legs) and fmean(legs[1]) > 0:
            return FROM_BOTH[measure](fmean(legs[0]), fmean(legs[1]))
    return "one_leg_only"


def hurt(exam: Exam, measure: Measure, side: Side) -> bool | None:
    """Whether a test hurt on the injured side; None where no examiner says."""
    for one in exam.findings:
        if one.measure is measure and one.side in {side, None} and examined(one, exam):
            if one.pain is not None:
                return one.pain > 0
            if one.painful in {Answer.YES, Answer.NO}:
                return one.painful is Answer.YES
            if one.result in {Result.POSITIVE, Result.PRESENT, Result.NEGATIVE, Result.ABSENT}:
                return one.result in {Result.POSITIVE, Result.PRESENT}
    return None
