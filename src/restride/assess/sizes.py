"""Facts that hold past a threshold: sizes, pain, days since a needle, age, days since onset."""

from __future__ import annotations

from collections.abc import Callable

from restride.assess.facts import Facts, is_told
from restride.assess.ledger import ATHLETE, Saying
from restride.assess.truth import Fact, Truth
from restride.terms import Answer


def _at_least(question: str, threshold: str) -> Callable[[Facts, str], Fact]:
    def read(facts: Facts, leaf: str) -> Fact:
        saying = _greatest(facts, question)
        if saying is None:
            return Fact(leaf, Truth.OPEN, question=question)
        return is_told(leaf, saying.value >= facts.threshold(threshold), saying, question)

    return read


def _greatest(facts: Facts, question: str) -> Saying | None:
    numbers = [s for s in facts.ledger.history.get(question, ()) if isinstance(s.value, (int, float))]
    return max(numbers, key=lambda s: (s.value, s.stamp), default=None)


def _sized(question: str, threshold: str, sign: str) -> Callable[[Facts, str], Fact]:
    """A size that is only asked where its sign is there."""
    plain = _at_least(question, threshold)

    def read(facts: Facts, leaf: str) -> Fact:
        fact = plain(facts, leaf)
        absent = facts(sign)
        unsized = fact.truth is Truth.OPEN and absent.truth is Truth.NO
        none = facts.said(question)
        if fact.truth is Truth.OPEN and none is not None and none.value == Answer.NO:
            return is_told(leaf, False, none, question)
        return Fact(leaf, Truth.NO, None, absent.entries, question) if unsized else fact

    return read


def _days_ago(question: str, threshold: str, *, past: bool) -> Callable[[Facts, str], Fact]:
    def read(facts: Facts, leaf: str) -> Fact:
        saying = facts.said(question)
        if saying is None:
            return Fact(leaf, Truth.OPEN, question=question)
        if saying.value == Answer.NO:
            return is_told(leaf, False, saying, question)
        limit = facts.threshold(threshold)
        return is_told(leaf, saying.value >= limit if past else saying.value <= limit, saying, question)

    return read


def _age(threshold: str, *, under: bool) -> Callable[[Facts, str], Fact]:
    """A year of birth leaves two ages: the one that asks for more care counts."""

    def read(facts: Facts, leaf: str) -> Fact:
        ages = facts.ages
        if ages is None:
            return Fact(leaf, Truth.OPEN, question="age")
        limit = facts.threshold(threshold)
        holds = ages[0] < limit if under else ages[1] >= limit
        return Fact(leaf, Truth.YES if holds else Truth.NO, ages[1], (ATHLETE,), "age")

    return read


def _day(threshold: str) -> Callable[[Facts, str], Fact]:
    def read(facts: Facts, leaf: str) -> Fact:
        days, onset = facts.days(), facts.ledger.onset
        if days is None or onset is None:
            return Fact(leaf, Truth.OPEN, question="onset_date")
        truth = Truth.YES if days >= facts.threshold(threshold) else Truth.NO
        return Fact(leaf, truth, days, (onset.id,), "onset_date")

    return read


SIZES: dict[str, Callable[[Facts, str], Fact]] = {
    "worst_pain.severe": _at_least("worst_pain", "severe_pain"),
    "lump_size_cm.large": _sized("lump_size_cm", "lump_size", "lump"),
    "calf_difference_cm.large": _sized("calf_difference_cm", "calf_difference", "swelling_calf"),
    "needled_days_ago.recent": _days_ago("needled_days_ago", "needle_days", past=False),
    "injected_days_ago.recent": _days_ago("injected_days_ago", "needle_days", past=False),
    "needled_days_ago.days_3": _days_ago("needled_days_ago", "numb_after_needle_days", past=True),
    "injected_days_ago.days_3": _days_ago("injected_days_ago", "numb_after_needle_days", past=True),
    "age.under_16": _age("triage_only_under", under=True),
    "age.under_18": _age("growing_under", under=True),
    "age.from_60": _age("artery_from", under=False),
    "age.from_65": _age("older_from", under=False),
    "day.fortnight": _day("night_days"),
    "day.long": _day("long_days"),
}
