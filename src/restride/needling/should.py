"""Should we: what needling could do for what this leg shows, and what else would serve."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from restride.assess.findings import compared
from restride.assess.triage import Triaged
from restride.assess.truth import Truth
from restride.journal import View
from restride.journal.kinds.checkin import CheckIn
from restride.journal.kinds.exam import Exam
from restride.knowledge import Knowledge
from restride.needling.results import Offer, ShouldWe
from restride.terms import Measure
from restride.terms.measures import Method

if TYPE_CHECKING:
    from restride.evidence import Side

Found = tuple[str, tuple[str, ...], float | None]
RANGES = {Measure.AKE: 1.0, Measure.SLR: -1.0}
"""Sign of a deficit of the hurt leg: AKE is degrees short of straight, SLR degrees from the couch."""


def should_we(view: View, triaged: Triaged, knowledge: Knowledge) -> ShouldWe:
    """One offer for each thing the leg shows, in the order of the table; `none_of_these` where it shows none."""
    answers = {"range_limited": _range(view, knowledge), "tight": _tight(view, triaged), "sore": _sore(view, triaged)}
    limit = knowledge.measures["nprs"]["mdc"].number
    found: list[Found] = []
    unknown = []
    for name, told in answers.items():
        if told is None:
            unknown.append(name)
        elif told[1] > (limit if name == "sore" else 0):
            found.append((name, told[0], told[1]))
    if not found and not unknown:
        found = [("none_of_these", (), None)]
    return ShouldWe(tuple(_offers(found, knowledge)), tuple(unknown))


def _offers(found: list[Found], knowledge: Knowledge) -> Iterator[Offer]:
    for name, entries, value in found:
        row = knowledge.needling.findings[name]
        trials = _trials(row.question, knowledge) if row.question else ()
        yield Offer(name, row.could, row.certainty, entries, value, row.instead, row.src, trials)


def _trials(question: str, knowledge: Knowledge) -> tuple[Side, ...]:
    from restride.evidence import split

    return split(knowledge.studies, question).sides


Told = tuple[tuple[str, ...], float]


def _range(view: View, knowledge: Knowledge) -> Told | None:
    """How far the hurt leg stays behind the other beyond the measure's error, as last examined; 0 where it does
    not. None where nobody has measured both.
    """
    for exam in reversed(tuple(view.of(Exam))):
        if (behind := _behind(view, exam, knowledge)) is not None:
            return (exam.id,), behind
    return None


def _behind(view: View, exam: Exam, knowledge: Knowledge) -> float | None:
    """The greatest deficit that is beyond its error, 0 where none is; None where neither measure was taken."""
    measured: list[float] = []
    if not exam.by.role.examines or any(one.method is Method.SELF for one in exam.findings):
        return None
    for measure, sign in RANGES.items():
        difference = compared(exam, measure, view.journal.side)
        error = knowledge.measures[measure].error(same_tester=True)
        if difference is not None and error is not None:
            deficit = sign * difference
            measured.append(deficit if deficit > error.number else 0.0)
    return max(measured) if measured else None


def _tight(view: View, triaged: Triaged) -> Told | None:
    """Stiffness as last rated, or tightness as last told."""
    rated = [one for one in view.of(CheckIn) if one.stiffness is not None]
    if rated and rated[-1].stiffness is not None:
        return (rated[-1].id,), float(rated[-1].stiffness)
    fact = triaged.facts("tightness")
    if fact.truth in (Truth.OPEN, Truth.CANT_TELL):
        return None
    return fact.entries, 1.0 if fact.truth is Truth.YES else 0.0


def _sore(view: View, triaged: Triaged) -> Told | None:
    """The worst pain as last told."""
    said = triaged.facts.said("worst_pain")
    return None if said is None else ((said.entry,), float(said.value))
