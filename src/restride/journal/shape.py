"""What a field of an entry takes, read from the journal's own types: what a form is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from restride.terms import Answer

Form = Literal["tri", "choice", "many", "whole", "number", "text", "moment", "truth", "parts"]
HEAD = frozenset({"id", "kind", "by", "noted_at"})
"""Fields of an entry that no form changes."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A field: how it is answered, with the type of its options and its bounds where it has any.

    `parts`: a piece of its own, such as an exam's findings, that needs a form made for it.
    """

    name: str
    form: Form
    required: bool
    options: type[StrEnum] | None = None
    low: float | None = None
    high: float | None = None
    length: int | None = None


@cache
def shapes(model: type[BaseModel]) -> tuple[Shape, ...]:
    """The fields of a kind of entry, or of the athlete, that a person can fill in; in the order of the type."""
    return tuple(_shape(name, info) for name, info in model.model_fields.items() if name not in HEAD)


def _shape(name: str, info: FieldInfo) -> Shape:
    kind, limits = _bare(info.annotation, list(info.metadata))
    form, options = _form(kind)
    return Shape(
        name,
        form,
        info.is_required(),
        options,
        _limit(limits, "ge", "gt"),
        _limit(limits, "le", "lt"),
        int(found) if (found := _limit(limits, "max_length")) else None,
    )


def _form(kind: Any) -> tuple[Form, type[StrEnum] | None]:
    if get_origin(kind) is tuple:
        inner, _ = _bare(get_args(kind)[0], [])
        return ("many", inner) if _is_enum(inner) else ("parts", None)
    if kind is Answer:
        return "tri", Answer
    if _is_enum(kind):
        return "choice", kind
    plain: dict[Any, Form] = {int: "whole", float: "number", str: "text", date: "moment", bool: "truth"}
    return plain.get(kind, "parts"), None


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, StrEnum)


def _bare(annotation: Any, limits: list[Any]) -> tuple[Any, list[Any]]:
    """A type without `None` and without bounds, and the bounds."""
    if get_origin(annotation) in (Union, UnionType):
        return _bare(next(part for part in get_args(annotation) if part is not type(None)), limits)
    if hasattr(annotation, "__metadata__"):
        return _bare(annotation.__origin__, [*limits, *annotation.__metadata__])
    return annotation, limits


def _limit(limits: list[Any], *names: str) -> float | None:
    for item in limits:
        if isinstance(item, FieldInfo) and (inner := _limit(list(item.metadata), *names)) is not None:
            return inner
        for name in names:
            if (found := getattr(item, name, None)) is not None:
                return float(found)
    return None
