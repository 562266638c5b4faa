"""Every smallest way to make a rule hold, from its condition; `ways.toml` keeps them, so that a change shows."""

from __future__ import annotations

import sys
import tomllib
from itertools import combinations
from pathlib import Path

from restride.assess.truth import Fact, Read, Truth
from restride.knowledge import load
from restride.knowledge.triage import Condition, Rule

KEPT = Path(__file__).with_name("ways.toml")
Way = frozenset[tuple[str, bool]]


def ways(condition: Condition, turned: bool = False) -> set[Way]:
    """The prime implicants of a condition: facts that hold, or do not, and with less it does not hold."""
    if condition.op == "fact":
        return {frozenset({(condition.fact, not turned)})}
    if condition.op == "not":
        return ways(condition.parts[0], not turned)
    all_parts = len(condition.parts)
    least = {"and": all_parts, "or": 1}.get(condition.op, condition.least)
    found: set[Way] = set()
    for chosen in combinations(condition.parts, all_parts - least + 1 if turned else least):
        joined: set[Way] = {frozenset()}
        for part in chosen:
            joined = {one | other for one in joined for other in ways(part, turned)}
        found |= joined
    found = {way for way in found if not any((fact, not holds) in way for fact, holds in way)}
    return {way for way in found if not any(other < way for other in found)}


def text(way: Way) -> str:
    return " & ".join(sorted(f"{'' if holds else '!'}{fact}" for fact, holds in way))


def way_of(line: str) -> Way:
    return frozenset((part.lstrip("!"), not part.startswith("!")) for part in line.split(" & "))


def kept() -> dict[str, tuple[str, tuple[Way, ...]]]:
    """Rule by rule: its level, and its ways."""
    raw = tomllib.loads(KEPT.read_text("utf-8"))
    return {name: (row["level"], tuple(way_of(line) for line in row["ways"])) for name, row in raw.items()}


def reading(facts: dict[str, bool], others: dict[str, bool]) -> Read:
    """A `read` that knows some facts, and takes the rest from `others`."""

    def read(leaf: str) -> Fact:
        return Fact(leaf, Truth.YES if facts.get(leaf, others[leaf]) else Truth.NO)

    return read


def quiet(rule: Rule) -> dict[str, bool]:
    """Each fact of a rule at the value that speaks for it nowhere."""
    speaks = {fact: holds for way in ways(rule.when) for fact, holds in way}
    return {fact: not speaks[fact] for fact in rule.when.facts()}


def written() -> str:
    """The text of `ways.toml` for the table as it stands."""
    lines = [
        "# Every smallest way to make each rule hold. Made by `python tests/assess/ways.py write`; read the change."
    ]
    for rule in load().triage.rules:
        lines += ["", f"[{rule.id}]", f'level = "{rule.level}"', "ways = ["]
        lines += [f'    "{line}",' for line in sorted(text(way) for way in ways(rule.when))]
        lines += ["]"]
    return "\n".join([*lines, ""])


if __name__ == "__main__" and sys.argv[1:] == ["write"]:
    KEPT.write_text(written(), "utf-8")
