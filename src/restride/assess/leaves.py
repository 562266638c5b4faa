"""Every fact that a condition may name, by its family."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from restride.assess.events import EVENTS
from restride.assess.facts import Facts, is_told, told
from restride.assess.ledger import Ledger
from restride.assess.limp import limp_hours
from restride.assess.signs import found, pictured, reported
from restride.assess.sizes import SIZES
from restride.assess.truth import Fact, Truth
from restride.journal.kinds.intake import Intake
from restride.terms import Answer, Place

_VAGUE = frozenset({Place.BACK_OF_THIGH, Place.DIFFUSE})
_HIGH_OR_LOW = frozenset(
    {"sit_bone", "buttock", "mid_inner", "mid_outer", "distal_inner", "distal_outer", "behind_knee"}
)
ONE_OF = frozenset({"onset", "during", "mechanism", "weight_bearing", "bruise"})
MANY_OF = frozenset({"places", "course", "medicines"})
SILENT: dict[str, Callable[[Facts, str, str], Fact]] = {
    "exam": found,
    "imaging": pictured,
    "new": reported,
    "event": lambda facts, leaf, value: EVENTS[value](facts, leaf),
}
DERIVED = {"limp_hours.long": limp_hours, **SIZES}
TRI = frozenset(
    {name for name, info in Intake.model_fields.items() if "Answer" in str(info.annotation)}
    | {"thigh_tender", "adductor_squeeze", "slr_nerve", "crossed_slr", "tinel", "reflex_lost", "popliteal_mass"}
)


def facts_at(ledger: Ledger, at: datetime) -> Facts:
    """What stands at a moment, with every leaf."""
    return Facts(ledger, at, _leaf)


def _leaf(facts: Facts, leaf: str) -> Fact:
    family, _, value = leaf.partition(".")
    if not value:
        return _tri(facts, leaf)
    if family in ONE_OF:
        return _one_of(facts, leaf, family, value)
    if family in MANY_OF:
        return _many_of(facts, leaf, family, value)
    if family in SILENT:
        return SILENT[family](facts, leaf, value)
    return DERIVED[leaf](facts, leaf)


def _tri(facts: Facts, leaf: str) -> Fact:
    if leaf not in TRI:
        raise KeyError(leaf)
    return told(leaf, facts.said(leaf), leaf)


def _one_of(facts: Facts, leaf: str, family: str, value: str) -> Fact:
    saying = facts.said(family)
    if saying is None or saying.value == Answer.NOT_ASKED:
        return Fact(leaf, Truth.OPEN, question=family)
    if saying.value == Answer.CANT_TELL:
        return Fact(leaf, Truth.CANT_TELL, saying.value, (saying.entry,), family)
    return is_told(leaf, saying.value == value, saying, family)


def _many_of(facts: Facts, leaf: str, family: str, value: str) -> Fact:
    saying = facts.said(family)
    if saying is None:
        return Fact(leaf, Truth.OPEN, question=family)
    values = {str(one).replace("-", "_") for one in saying.value}
    if value in values:
        return is_told(leaf, True, saying, family)
    if "cant_tell" in values:
        return Fact(leaf, Truth.CANT_TELL, saying.value, (saying.entry,), family)
    if family == "places" and value in _HIGH_OR_LOW and _VAGUE & set(saying.value):
        return Fact(leaf, Truth.OPEN, question=family)
    return is_told(leaf, False, saying, family)


def known_leaf(leaf: str) -> bool:
    """Whether a condition may name this fact."""
    family, _, value = leaf.partition(".")
    if not value:
        return leaf in TRI
    if family == "event":
        return value in EVENTS
    return family in ONE_OF | MANY_OF or family in SILENT or leaf in DERIVED
