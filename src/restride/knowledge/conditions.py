"""The conditions table: what pain at the back of the thigh may be, and what speaks for and against it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from restride.knowledge.figure import Figure, Raw, figures
from restride.knowledge.triage import Condition as When
from restride.knowledge.triage import condition as parse
from restride.terms import Track


@dataclass(frozen=True, slots=True)
class Sign:
    """A condition on facts, and how much it speaks: a key of the table's weights."""

    when: When
    weight: str


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing it may be. `base` is a key of the table's base weights."""

    id: str
    track: Track
    base: str
    src: tuple[str, ...]
    signs_for: tuple[Sign, ...]
    signs_against: tuple[Sign, ...]


@dataclass(frozen=True, slots=True)
class Conditions:
    """Every condition by its id, and the weights that rank them."""

    rows: Mapping[str, Condition]
    weight: Mapping[str, Figure]
    base: Mapping[str, Figure]
    shown: Mapping[str, Figure]


def read(raw: Raw) -> Conditions:
    """The table `conditions`. Raises `ValueError` where a sign is no condition on facts."""
    return Conditions(
        rows=MappingProxyType({row["id"]: _condition(row) for row in raw["condition"]}),
        weight=MappingProxyType(figures(raw["weight"])),
        base=MappingProxyType(figures(raw["base"])),
        shown=MappingProxyType(figures(raw["shown"])),
    )


def _condition(row: Raw) -> Condition:
    return Condition(
        id=row["id"],
        track=Track(row["track"]),
        base=row["base"],
        src=tuple(row["src"]),
        signs_for=_signs(row.get("for", {})),
        signs_against=_signs(row.get("against", {})),
    )


def _signs(raw: Raw) -> tuple[Sign, ...]:
    return tuple(Sign(parse(text, {}), weight) for weight, texts in raw.items() for text in texts)
