"""The four muscles of the back of the thigh: attachments, nerve, and what they do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from restride.knowledge.figure import Raw
from restride.knowledge.rows import Row, fields

ASPECTS = ("origin", "insertion", "nerve", "action", "walking", "running", "jumping", "pelvis", "injury")


@dataclass(frozen=True, slots=True)
class Statement:
    """What is said of one aspect, as codes for `words`, and the sources where it was read."""

    codes: tuple[str, ...]
    src: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Muscle(Row):
    """One muscle; `facts` by aspect (ASPECTS, in that order)."""

    order: int
    group: str
    short: str
    two_joints: bool
    facts: Mapping[str, Statement]


Muscles = Mapping[str, Muscle]


def read(raw: Raw) -> Muscles:
    """The table `muscles`: every muscle by its id, from the outer side in."""
    return {key: _muscle(key, row) for key, row in raw.items()}


def _muscle(key: str, row: Raw) -> Muscle:
    facts = {name: _statement(row["facts"][name]) for name in ASPECTS}
    return Muscle(**fields(key, row), facts=facts)


def _statement(row: Raw) -> Statement:
    return Statement(codes=tuple(row["codes"]), src=tuple(row["src"]))
