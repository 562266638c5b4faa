"""The table `needling`: the screen, the depth guard, rates of harm, consent, and what counts as a response."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from restride.knowledge.figure import Figure, Raw, figures
from restride.knowledge.rows import Row, fields
from restride.knowledge.triage import Condition, condition

Strictness = Literal["stop", "review", "ask"]


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the screen. `also`: facts of the journal that say yes too.

    `stable`: the person's record may say no. `exam`: only an examiner at the visit can say no. `group`: the
    `none of these` that answers it. `after`: asked only after a yes to that question.
    """

    id: str
    group: str
    also: tuple[str, ...] = ()
    stable: bool = False
    exam: bool = False
    after: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """Where `when` holds, the screen's answer is at least as strict as `result`."""

    id: str
    result: Strictness
    when: Condition
    src: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Row):
    """What needling could do for one thing that a leg shows, how certain, and what else would serve."""

    order: int
    could: str
    certainty: str
    question: str = ""
    instead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NeedlingTable:
    """The whole table. `signed_by` names the clinician who approved it; empty while none has."""

    questions: Mapping[str, Question]
    items: tuple[Item, ...]
    threshold: Mapping[str, Figure]
    depth: Mapping[str, Figure]
    harm: Mapping[str, Figure]
    downtime: Mapping[str, Figure]
    share: Mapping[str, Figure]
    findings: Mapping[str, Finding]
    response: Mapping[str, Figure]
    follow_up: Mapping[str, Figure]
    consent: tuple[str, ...]
    signed_by: str


def read(raw: Raw) -> NeedlingTable:
    """The table `needling`. Raises `ValueError` where an item has no origin or its condition is none."""
    defined: dict[str, Condition] = {}
    for name, text in raw["define"].items():
        defined[name] = condition(text, defined)
    return NeedlingTable(
        questions=MappingProxyType({row["id"]: _question(row) for row in raw["question"]}),
        items=tuple(_item(row, defined) for row in raw["item"]),
        threshold=_figures(raw, "threshold"),
        depth=_figures(raw, "depth"),
        harm=_figures(raw, "harm"),
        downtime=_figures(raw, "downtime"),
        share=_figures(raw, "share"),
        findings=MappingProxyType({key: Finding(**fields(key, row)) for key, row in raw["finding"].items()}),
        response=_figures(raw, "response"),
        follow_up=_figures(raw, "follow_up"),
        consent=tuple(raw["consent"]["items"]),
        signed_by=raw["signed_by"],
    )


def _figures(raw: Raw, part: str) -> Mapping[str, Figure]:
    return MappingProxyType(figures(raw[part]))


def _question(row: Raw) -> Question:
    return Question(
        id=row["id"],
        group=row.get("group", ""),
        also=tuple(row.get("also", ())),
        stable=row.get("stable", False),
        exam=row.get("exam", False),
        after=row.get("after", ""),
    )


def _item(row: Raw, defined: Mapping[str, Condition]) -> Item:
    if row["result"] not in ("stop", "review", "ask"):
        raise ValueError(f"item {row['id']} has no such result: {row['result']!r}")
    if not row.get("src") and not (row.get("basis") == "design" and row.get("why")):
        raise ValueError(f"item {row['id']} has neither source nor a reason of design")
    return Item(
        id=row["id"],
        result=row["result"],
        when=condition(row["when"], defined),
        src=tuple(row.get("src", ())),
        why=row.get("why", ""),
    )
