"""Three-valued logic over conditions: what holds, what does not, and what nobody has answered yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from restride.knowledge.triage import Condition


class Truth(Enum):
    """How a fact or a condition stands. Unanswered is `OPEN`, never `NO`."""

    NO = 0
    OPEN = 1
    CANT_TELL = 2
    YES = 3


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: how it stands, the value behind it, the entries that said so, and the question that settles it."""

    id: str
    truth: Truth
    value: Any = None
    entries: tuple[str, ...] = ()
    question: str = ""


Read = Callable[[str], Fact]


@dataclass(frozen=True, slots=True)
class Verdict:
    """A condition's truth, the facts that settle it, and the facts still open that could."""

    truth: Truth
    facts: tuple[Fact, ...] = ()
    open: tuple[Fact, ...] = ()


def judge(condition: Condition, read: Read, *, fear: bool = False) -> Verdict:
    """Whether `condition` holds. With `fear` an "I can't tell" counts as yes (below a `not` it stays open)."""
    if condition.op == "fact":
        return _leaf(read(condition.fact), fear)
    if condition.op == "not":
        return _negation(judge(condition.parts[0], read))
    verdicts = tuple(judge(part, read, fear=fear) for part in condition.parts)
    return _count(verdicts, {"and": len(verdicts), "or": 1}.get(condition.op, condition.least))


def _leaf(fact: Fact, fear: bool) -> Verdict:
    if fact.truth is Truth.CANT_TELL:
        return Verdict(Truth.YES if fear else Truth.OPEN, (fact,) if fear else (), () if fear else (fact,))
    settled = fact.truth is not Truth.OPEN
    return Verdict(fact.truth, (fact,) if settled else (), () if settled else (fact,))


def _negation(inner: Verdict) -> Verdict:
    flipped = {Truth.YES: Truth.NO, Truth.NO: Truth.YES}.get(inner.truth, Truth.OPEN)
    return Verdict(flipped, inner.facts, inner.open)


def _count(verdicts: tuple[Verdict, ...], least: int) -> Verdict:
    """At least `least` of them hold: `and` asks for all, `or` for one."""
    yes = [v for v in verdicts if v.truth is Truth.YES]
    unsettled = [v for v in verdicts if v.truth is Truth.OPEN]
    if len(yes) >= least:
        return Verdict(Truth.YES, _facts(yes))
    if len(yes) + len(unsettled) < least:
        return Verdict(Truth.NO, _facts(v for v in verdicts if v.truth is Truth.NO))
    return Verdict(Truth.OPEN, (), tuple(dict.fromkeys(f for v in unsettled for f in v.open)))


def _facts(verdicts: Iterable[Verdict]) -> tuple[Fact, ...]:
    def each() -> Iterator[Fact]:
        for verdict in verdicts:
            yield from verdict.facts

    return tuple(dict.fromkeys(each()))
