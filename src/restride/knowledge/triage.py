"""The triage table: rules as conditions on facts, with their level and where they come from."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from restride.knowledge.figure import Figure, Raw, figures
from restride.terms import Urgency


@dataclass(frozen=True, slots=True)
class Condition:
    """A node of a condition: `fact` a leaf with its name; `and`, `or`, `not`; `at_least` so many of its parts."""

    op: Literal["fact", "and", "or", "not", "at_least"]
    parts: tuple[Condition, ...] = ()
    fact: str = ""
    least: int = 0

    def facts(self) -> Iterator[str]:
        """Every fact below this node, in order, repeated where it stands twice."""
        if self.op == "fact":
            yield self.fact
        for part in self.parts:
            yield from part.facts()


@dataclass(frozen=True, slots=True)
class Rule:
    """Where `when` holds, the leg needs `level`. `condition` is what the rule fears; `why` says why, in short."""

    id: str
    level: Urgency
    when: Condition
    src: tuple[str, ...]
    condition: str | None
    why: str


@dataclass(frozen=True, slots=True)
class Triage:
    """The whole table. `signed_by` names the clinician who approved it; empty while none has."""

    rules: tuple[Rule, ...]
    groups: Mapping[str, tuple[str, ...]]
    thresholds: Mapping[str, Figure]
    hours: Mapping[str, Figure]
    again: Mapping[str, Figure]
    signed_by: str

    def rule(self, name: str) -> Rule:
        """The rule of that id; `KeyError` where there is none."""
        return next(rule for rule in self.rules if rule.id == name)


def read(raw: Raw) -> Triage:
    """The table `triage`. Raises `ValueError` where a condition is no condition."""
    defined: dict[str, Condition] = {}
    for name, text in raw["define"].items():
        defined[name] = condition(text, defined)
    return Triage(
        rules=tuple(_rule(row, defined) for row in raw["rule"]),
        groups=MappingProxyType({name: tuple(facts) for name, facts in raw["group"].items()}),
        thresholds=MappingProxyType(figures(raw["threshold"])),
        hours=MappingProxyType(figures(raw["hours"])),
        again=MappingProxyType(figures(raw["again"])),
        signed_by=raw["signed_by"],
    )


def _rule(row: Raw, defined: Mapping[str, Condition]) -> Rule:
    if not row.get("src") and not (row.get("basis") == "design" and row.get("why")):
        raise ValueError(f"rule {row['id']} has neither source nor a reason of design")
    return Rule(
        id=row["id"],
        level=Urgency(row["level"]),
        when=condition(row["when"], defined),
        src=tuple(row.get("src", ())),
        condition=row.get("condition"),
        why=row.get("why", ""),
    )


def condition(text: str, defined: Mapping[str, Condition]) -> Condition:
    """A condition from its text; names in `defined` stand for what they were defined as."""
    return _node(ast.parse(text, mode="eval").body, defined)


def _both(op: ast.boolop) -> Literal["and", "or"]:
    return "and" if isinstance(op, ast.And) else "or"


def _node(node: ast.expr, defined: Mapping[str, Condition]) -> Condition:
    match node:
        case ast.BoolOp(op=op, values=values):
            return Condition(_both(op), tuple(_node(value, defined) for value in values))
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return Condition("not", (_node(operand, defined),))
        case ast.Name(id=name):
            return defined.get(name) or Condition("fact", fact=name)
        case ast.Attribute(value=ast.Name(id=name), attr=value):
            return Condition("fact", fact=f"{name}.{value}")
        case ast.Call(func=ast.Name(id="at_least"), args=[ast.Constant(value=int(least)), *parts]):
            return Condition("at_least", tuple(_node(part, defined) for part in parts), least=least)
    raise ValueError(f"not a condition: {ast.unparse(node)}")
