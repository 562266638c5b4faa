"""Which kind of answer each question of the interview takes, read from the journal's own types."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from restride.journal.athlete import Athlete
from restride.journal.field import Nprs
from restride.journal.kinds.intake import Intake
from restride.terms import Answer

Form = Literal["tri", "choice", "many", "whole", "number", "strains"]
LEFT_OUT = frozenset({"not_asked"})


@cache
def form(name: str) -> Form | None:
    """The kind of answer a field of the intake or the athlete takes; None where no interview can ask for it."""
    if name == "earlier_strains":
        return "strains"
    kind = _type(name)
    if kind is Answer:
        return "tri"
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return "choice"
    if get_origin(kind) is tuple:
        return "many"
    return "whole" if kind is int else "number" if kind is float else None


@cache
def codes(name: str) -> type[StrEnum]:
    """The type of the codes that a choice, or a list of choices, is made from. Raises `KeyError` for other fields."""
    kind = _type(name)
    found = get_args(kind)[0] if get_origin(kind) is tuple else kind
    if not (isinstance(found, type) and issubclass(found, StrEnum)):
        raise KeyError(name)
    return found


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
def _type(name: str) -> Any:
    """The type of a field without `None` and without bounds."""
    info = _info(name)
    return None if info is None else _bare(info.annotation)


def _info(name: str) -> Any:
    return Intake.model_fields.get(name) or Athlete.model_fields.get(name)


def _bare(annotation: Any) -> Any:
    if get_origin(annotation) in (Union, UnionType):
        return _bare(next(part for part in get_args(annotation) if part is not type(None)))
    if hasattr(annotation, "__metadata__"):
        return _bare(annotation.__origin__)
    return annotation
