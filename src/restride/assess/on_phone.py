"""Triage rules that a check-in alone can make hold, in a form that a browser can judge without a server.

A condition becomes nested lists: `["sign", value]`, `["detail", field]` of a fever, `["said", field]`, `["is", field,
value]`, `["not", part]`, `["of", least, part...]`; None for whatever the check-in does not ask: open, never no.
"""

from __future__ import annotations

from typing import Any

from restride.journal.kinds.checkin import NewSign
from restride.knowledge.triage import Condition, Rule, Triage

FEVER = ("very_ill", "hot_red_leg", "red_spreading", "plain_cold")
_SAID = frozenset({"limp", "red_spreading"})
_IS = frozenset({"bruise"})
Node = list[Any] | None


def sign_rules(table: Triage) -> list[tuple[Rule, Node]]:
    """The rules that read anything of a check-in, in the order of the table, with their conditions."""
    return [(rule, node(rule.when)) for rule in table.rules if any(map(_leaf, rule.when.facts()))]


def node(when: Condition) -> Node:
    """A condition as lists."""
    if when.op == "fact":
        return _leaf(when.fact)
    parts = [node(part) for part in when.parts]
    if when.op == "not":
        return ["not", *parts]
    return ["of", {"and": len(parts), "or": 1}.get(when.op, when.least), *parts]


def _leaf(fact: str) -> Node:
    family, _, value = fact.partition(".")
    if family == "new":
        sign = {"fever": NewSign.FEVER_OR_UNWELL}.get(value, value)
        return ["detail", value] if value in FEVER else ["sign", str(sign)]
    if family in _IS:
        return ["is", family, value]
    return ["said", fact] if fact in _SAID else None
