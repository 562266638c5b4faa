"""The table of the screen, item by item and pair by pair: `python -m restride.needling.table` prints it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import product

from restride.assess.truth import Fact, Read, Truth
from restride.knowledge import load
from restride.knowledge.needling import Item, NeedlingTable
from restride.knowledge.triage import Condition
from restride.needling.results import Result, strictest
from restride.needling.screen import hits_of, verdicts_of

HEAD = """# The needling screen, item by item and pair by pair

**No clinician has signed this table. Until one has, read every line as a proposal.**

Made by `python -m restride.needling.table`. Each line is a leg at an examiner's visit for which everything is answered
and one thing alone holds; in the matrix two things hold. A pair is never laxer than the stricter of the two.
S is stop, R review, A ask. With nothing holding the screen says "no stop found", never more; it takes {most:g}
questions at most to get there, a group of `none of these` counted as one. For a runner alone the best answer is ask.

"""


def ways_alone(condition: Condition) -> list[dict[str, bool]]:
    """The smallest sets of facts, each with its value, that make a condition hold."""
    facts = sorted(set(condition.facts()))
    held: list[dict[str, bool]] = []
    for case in sorted(product((False, True), repeat=len(facts)), key=sum):
        told = dict(zip(facts, case, strict=True))
        if _holds(condition, told) and not any(_yes(one) < _yes(told) for one in held):
            held.append(told)
    return held


def _yes(told: dict[str, bool]) -> set[str]:
    return {fact for fact, holds in told.items() if holds}


def _holds(condition: Condition, told: dict[str, bool]) -> bool:
    if condition.op == "fact":
        return told[condition.fact]
    if condition.op == "not":
        return not _holds(condition.parts[0], told)
    count = sum(_holds(part, told) for part in condition.parts)
    return count >= {"and": len(condition.parts), "or": 1}.get(condition.op, condition.least)


def base(table: NeedlingTable, told: dict[str, bool]) -> Read:
    """A suitable leg on which these facts hold, or do not."""
    leaves = {leaf for item in table.items for leaf in item.when.facts()}
    suitable = dict.fromkeys(leaves, False) | {"inr.known": True}

    def read(leaf: str) -> Fact:
        return Fact(leaf, Truth.YES if told.get(leaf, suitable[leaf]) else Truth.NO, question=leaf)

    return read


def pair_result(table: NeedlingTable, first: str, second: str) -> Result:
    """The laxest answer of the ways in which both items hold together."""
    by_id = {item.id: item for item in table.items}
    answers = [
        _answer(table, one | _said(two))
        for one in map(_said, ways_alone(by_id[first].when))
        for two in ways_alone(by_id[second].when)
    ]
    return max(answers, key=("stop", "review", "ask", "no_stop_found").index)


def _said(told: dict[str, bool]) -> dict[str, bool]:
    """What a way takes: its facts that hold, and those that must not."""
    return {fact: holds for fact, holds in told.items() if holds or fact == "inr.known"}


def _answer(table: NeedlingTable, told: dict[str, bool]) -> Result:
    return strictest(*(hit.result for hit in hits_of(table, verdicts_of(table, base(table, told)))))


def page(table: NeedlingTable) -> str:
    """The page as Markdown."""
    head = HEAD.format(most=table.threshold["questions_most"].number)
    return head + "".join(f"{line}\n" for line in (*_alone(table), "", *_pairs(table)))


def _alone(table: NeedlingTable) -> Iterator[str]:
    yield "| no. | item | alone | the table says | why, or where it was read |"
    yield "| --- | --- | --- | --- | --- |"
    for number, item in enumerate(table.items, 1):
        found = pair_result(table, item.id, item.id)
        yield f"| {number} | `{item.id}` | {found} | {item.result} | {_origin(item)} |"


def _origin(item: Item) -> str:
    return "; ".join(part for part in (item.why, ", ".join(f"`{one}`" for one in item.src)) if part)


def _pairs(table: NeedlingTable) -> Iterator[str]:
    names = [item.id for item in table.items]
    width = len(str(len(names)))
    yield f"{len(names) * (len(names) - 1) // 2} pairs, by number:"
    yield ""
    yield "```text"
    yield " " * width + "".join(f" {number:>{width}}" for number in range(1, len(names) + 1))
    for number, first in enumerate(names):
        letters = (pair_result(table, first, second)[0].upper() for second in names[: number + 1])
        yield f"{number + 1:>{width}}" + "".join(f" {letter:>{width}}" for letter in letters)
    yield "```"


if __name__ == "__main__":
    sys.stdout.write(page(load().needling))
