"""Every rule of the triage table: each of its facts matters, and a journal that says so reaches its level."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.assess import legs
from tests.assess.ways import Way, kept, quiet, reading, text, ways

from restride.assess.leaves import known_leaf
from restride.assess.truth import Truth, judge
from restride.knowledge import load
from restride.knowledge.triage import Condition, Rule
from restride.terms import Urgency

TABLE = load().triage
KEPT = kept()
WAYS = [(name, way) for name, (_, found) in KEPT.items() for way in found]


def rule(name: str) -> Rule:
    return TABLE.rule(name)


def test_the_rules_and_their_levels_are_those_kept() -> None:
    assert {one.id: str(one.level) for one in TABLE.rules} == {name: level for name, (level, _) in KEPT.items()}


@pytest.mark.parametrize("name", KEPT)
def test_a_rule_holds_in_the_ways_kept_and_in_no_other(name: str) -> None:
    assert sorted(map(text, ways(rule(name).when))) == sorted(map(text, KEPT[name][1]))


def caught(condition: Condition, name: str) -> bool:
    """Whether the ways kept tell this condition from the rule's own."""
    changed = replace(rule(name), when=condition)
    others = quiet(rule(name))
    for way in KEPT[name][1]:
        held = dict(way)
        if judge(changed.when, reading(held, others)).truth is not Truth.YES:
            return True
        for fact, holds in held.items():
            if judge(changed.when, reading(held | {fact: not holds}, others)).truth is not Truth.NO:
                return True
    return False


@pytest.mark.parametrize("name", KEPT)
def test_each_fact_of_a_way_matters_on_its_own(name: str) -> None:
    assert not caught(rule(name).when, name)


def without_a_leaf(node: Condition) -> list[Condition | None]:
    """The condition with each of its leaves deleted in turn; `None` where nothing is left."""
    if node.op == "fact":
        return [None]
    found: list[Condition | None] = []
    for number, part in enumerate(node.parts):
        for changed in without_a_leaf(part):
            middle = () if changed is None else (changed,)
            parts = (*node.parts[:number], *middle, *node.parts[number + 1 :])
            found.append(replace(node, parts=parts) if parts else None)
    return found


def leaves() -> set[str]:
    rows = load().conditions.rows.values()
    signs = (sign.when for row in rows for sign in (*row.signs_for, *row.signs_against))
    return {fact for one in (*(r.when for r in TABLE.rules), *signs) for fact in one.facts()}


@pytest.mark.parametrize("name", KEPT)
def test_no_leaf_of_a_rule_can_be_deleted_unseen(name: str) -> None:
    for changed in without_a_leaf(rule(name).when):
        same = changed is not None and ways(changed) == ways(rule(name).when)
        assert changed is None or same or caught(changed, name), changed


def contradicts(way: Way) -> bool:
    """Facts that one journal cannot hold together: two answers to a question that takes one."""
    said = [fact.partition(".")[0] for fact, holds in way if holds]
    return any(said.count(family) > 1 for family in ("mechanism", "during", "weight_bearing", "bruise", "age"))


@pytest.mark.parametrize(("name", "way"), WAYS, ids=[f"{name}-{text(way)}" for name, way in WAYS])
def test_a_journal_that_says_so_reaches_the_rule(name: str, way: Way) -> None:
    assert not contradicts(way), "no journal can say this: the way is dead"
    assert legs.rules(legs.holding(way)).get(name) == KEPT[name][0]


@pytest.mark.parametrize("name", KEPT)
def test_a_plain_strain_reaches_no_rule(name: str) -> None:
    assert name not in legs.rules(legs.leg())


@pytest.mark.parametrize("leaf", sorted(leaves()))
def test_each_fact_is_known_and_can_be_said_and_is_not_there_unsaid(leaf: str) -> None:
    assert known_leaf(leaf)
    assert legs.facts(legs.holding(frozenset({(leaf, True)})))(leaf).truth is Truth.YES
    empty = legs.leg(dated=False, asked=False, athlete={"age": None})
    assert legs.facts(empty)(leaf).truth in (Truth.NO, Truth.OPEN)


FEARED = [one.id for one in TABLE.rules if one.level in (Urgency.EMERGENCY, Urgency.SAME_DAY)]


@pytest.mark.parametrize("name", FEARED)
def test_cannot_tell_on_an_item_of_today_is_a_same_day_hit(name: str) -> None:
    for way in KEPT[name][1]:
        for fact, holds in way:
            raw = legs.holding(way)
            if holds and "." not in fact and raw["entry"][1].get(fact) == "yes":
                raw["entry"][1][fact] = "cant_tell"
                assert legs.rules(raw).get(name) == "same_day", fact
