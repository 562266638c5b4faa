"""Which kind of answer each question of the interview takes, read from the journal's own types."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Any, Literal, get_args

from restride.journal.athlete import Athlete
from restride.journal.field import Nprs
from restride.journal.kinds.intake import Intake
from restride.journal.shape import Shape, shapes

Form = Literal["tri", "choice", "many", "whole", "number", "strains"]
ASKED: tuple[Form, ...] = ("tri", "choice", "many", "whole", "number")
LEFT_OUT = frozenset({"not_asked"})


def form(name: str) -> Form | None:
    """The kind of answer a field of the intake or the athlete takes; None where no interview can ask for it."""
    if name == "earlier_strains":
        return "strains"
    found = _shapes().get(name)
    return next((one for one in ASKED if found is not None and found.form == one), None)


def codes(name: str) -> type[StrEnum]:
    """The type of the codes that a choice, or a list of choices, is made from. Raises `KeyError` for other fields."""
    options = _shapes()[name].options
    if options is None:
        raise KeyError(name)
    return options


def offered(name: str) -> tuple[str, ...]:
    """The codes that an interview offers for this field, in their order."""
    return tuple(str(one) for one in codes(name) if str(one) not in LEFT_OUT)


def scored(name: str) -> bool:
    """Whether the answer is a pain from 0 to 10."""
    info = _info(name)
    return info is not None and Nprs in get_args(info.annotation)


def of_leg(name: str) -> bool:
    """Whether the answer belongs to an intake; else it is a fact about the athlete."""
    return name in Intake.model_fields


@cache
def _shapes() -> dict[str, Shape]:
    """Every field by its name; the intake's own wins."""
    return {one.name: one for one in (*shapes(Athlete), *shapes(Intake))}


def _info(name: str) -> Any:
    return Intake.model_fields.get(name) or Athlete.model_fields.get(name)
