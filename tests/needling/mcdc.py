"""Modified condition and decision cover: pairs of cases that differ in one fact, and in the verdict."""

from __future__ import annotations

from itertools import product

from restride.assess.truth import Fact, Read, Truth, judge
from restride.knowledge.triage import Condition

Case = dict[str, Truth]


def reading(told: Case) -> Read:
    return lambda leaf: Fact(leaf, told[leaf], question=leaf)


def truth(condition: Condition, told: Case) -> Truth:
    return judge(condition, reading(told)).truth


def pairs(condition: Condition) -> dict[str, list[Case]]:
    """For each fact the cases in which the condition holds or not by that fact alone."""
    facts = sorted(set(condition.facts()))
    found: dict[str, list[Case]] = {}
    for values in product((Truth.NO, Truth.YES), repeat=len(facts)):
        case = dict(zip(facts, values, strict=True))
        for fact in facts:
            flipped = case | {fact: Truth.YES if case[fact] is Truth.NO else Truth.NO}
            if truth(condition, case) is not truth(condition, flipped):
                found.setdefault(fact, []).append(case)
    return found
