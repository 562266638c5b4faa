"""Facts nobody is asked for at intake: signs of an exam, a picture or a check-in. Unsaid, they do not hold."""

from __future__ import annotations

from collections.abc import Callable

from restride.assess.facts import Facts, is_told, told
from restride.assess.ledger import Saying
from restride.assess.truth import Fact, Truth
from restride.journal.kinds.checkin import NewSign
from restride.journal.moment import earliest
from restride.terms import Answer


def found(facts: Facts, leaf: str, value: str) -> Fact:
    """A sign of an exam (`exam.value`)."""
    return _EXAM.get(value, _silently)(facts, leaf, value)


def pictured(facts: Facts, leaf: str, value: str) -> Fact:
    """A sign of a picture (`imaging.value`)."""
    return _silently(facts, leaf, f"imaging_{value}")


def _silently(facts: Facts, leaf: str, question: str) -> Fact:
    fact = told(leaf, facts.said(question), question)
    return fact if fact.truth is not Truth.OPEN else Fact(leaf, Truth.NO, question=question)


def _no_tenderness(facts: Facts, leaf: str, question: str) -> Fact:
    saying = facts.said("thigh_tender")
    return Fact(leaf, Truth.NO) if saying is None else is_told(leaf, saying.value == Answer.NO, saying, "exam")


def _nerve_tension(facts: Facts, leaf: str, question: str) -> Fact:
    found = [s for q in ("slump", "slr_nerve", "crossed_slr") if (s := facts.said(q)) and s.value == Answer.YES]
    return is_told(leaf, True, found[0], "exam") if found else Fact(leaf, Truth.NO)


def _range_above(facts: Facts, leaf: str, question: str) -> Fact:
    """Only before the day on which an injured leg may have been stretched past the other."""
    for saying in facts.ledger.history.get("range_above", ()):
        early = facts.ledger.onset is None or facts.day_of(saying.at) < facts.threshold("range_above_day")
        if early:
            return is_told(leaf, True, saying, "exam")
    return Fact(leaf, Truth.NO)


_EXAM: dict[str, Callable[[Facts, str, str], Fact]] = {
    "no_tenderness": _no_tenderness,
    "nerve_tension": _nerve_tension,
    "range_above": _range_above,
}


def reported(facts: Facts, leaf: str, value: str) -> Fact:
    """A sign reported at any check-in so far."""
    if value in ("very_ill", "hot_red_leg", "plain_cold"):
        return _about_fever(facts, leaf, value)
    sign = {"fever": NewSign.FEVER_OR_UNWELL}.get(value) or NewSign(value)
    saying = facts.ledger.signs.get(sign)
    if saying is None or _over(facts, sign, saying):
        return Fact(leaf, Truth.NO, question="new_signs")
    return is_told(leaf, True, saying, "new_signs")


def _over(facts: Facts, sign: NewSign, saying: Saying) -> bool:
    """A fever is over once a later check-in is without it, a pull or a bruise once somebody has examined it."""
    if sign is NewSign.FEVER_OR_UNWELL:
        last = facts.said("new_signs")
        return last is not None and sign not in last.value
    if sign not in (NewSign.NEW_PULL, NewSign.BRUISE_OR_LUMP):
        return False
    exams = (exam for exam in facts.ledger.of("exam") if exam.by.role.examines)
    return any(earliest(exam.at, facts.ledger.zone) > saying.stamp[0] for exam in exams)


def _about_fever(facts: Facts, leaf: str, value: str) -> Fact:
    saying = facts.said(f"new_{value}")
    return Fact(leaf, Truth.NO) if saying is None else told(leaf, saying, value)
