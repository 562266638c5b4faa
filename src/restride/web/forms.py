"""Forms made of the journal's own types: fields to draw, and what came back as a raw entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import QueryDict

from restride.journal import Fault
from restride.journal.shape import Shape
from restride.words import Words, facts, faults, fields
from restride.words.values import values

LONG = 300
"""Characters from which a text gets a box of several lines."""
FORMS = frozenset({"tri", "choice", "many", "whole", "number", "text"})
NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose."""

    code: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form. `id` names it on the page, `name` in what is sent."""

    name: str
    id: str
    label: str
    hint: str
    form: str
    value: str
    options: tuple[Option, ...]
    shape: Shape
    error: str = ""

    @property
    def told(self) -> bool:
        """Whether it has an answer."""
        return bool(self.value) or any(option.chosen for option in self.options)

    @property
    def long(self) -> bool:
        """Whether its text may run over several lines."""
        return self.form == "text" and (self.shape.length or LONG) >= LONG


@dataclass(frozen=True, slots=True)
class Said:
    """The faults of a form: a line for each, and the field it speaks of where the form has that field."""

    lines: tuple[tuple[str, str], ...]

    def of(self, name: str) -> str:
        """What is wrong with a field."""
        return " ".join(text for where, text in self.lines if where == name)


NONE_WRONG = Said(())


def said(w: Words, kind: str, found: Iterable[Fault]) -> Said:
    """Faults in words, each by the name that its field has on the page."""
    return Said(tuple((_head(fault.path), _sentence(w, kind, fault)) for fault in found))


def _sentence(w: Words, kind: str, fault: Fault) -> str:
    ask = fields.asks(kind).get(_head(fault.path)) or fields.asks("entry").get(_head(fault.path))
    sentence = faults.sentence(w, fault)
    return w(facts.FACT_VALUE, fact=w(ask.label), value=sentence) if ask else sentence


def _head(path: str) -> str:
    return path.partition(".")[0].partition("[")[0]


@dataclass(frozen=True, slots=True)
class Draft:
    """A form half filled in: the kind of entry, what is told of its fields, what is wrong, and why it is written.

    `told` has raw values, or what was typed. `prefix` keeps apart the forms of one page.
    """

    kind: str
    told: Mapping[str, Any] = field(default_factory=dict)
    wrong: Said = NONE_WRONG
    reason: str = ""
    prefix: str = "f"


def drawn(w: Words, shapes: Iterable[Shape], draft: Draft) -> tuple[Field, ...]:
    """The fields that a form can ask for."""
    return tuple(_field(w, one, draft) for one in shapes if one.form in FORMS)


def _field(w: Words, shape: Shape, draft: Draft) -> Field:
    ask, told = fields.asks(draft.kind)[shape.name], draft.told.get(shape.name)
    text = "" if told is None or shape.options else f"{told:g}" if isinstance(told, float) else str(told)
    return Field(
        shape.name,
        f"{draft.prefix}-{shape.name}",
        w(ask.label),
        w(ask.question),
        shape.form,
        text,
        tuple(_options(w, shape, told)),
        shape,
        draft.wrong.of(shape.name),
    )


def _options(w: Words, shape: Shape, told: Any) -> Iterator[Option]:
    if shape.options is None:
        return
    known = values(shape.options.__name__)
    chosen = set(map(str, told)) if isinstance(told, (list, tuple)) else {str(told)}
    for item in shape.options:
        if str(item) != NOT_ASKED or NOT_ASKED in chosen:
            yield Option(str(item), w(known[str(item)]), str(item) in chosen)


def typed(shapes: Iterable[Shape], post: QueryDict) -> dict[str, Any]:
    """What a form says, field by field; None for a field that was there and left empty."""
    return {one.name: _typed(one, post) for one in shapes if one.form in FORMS and f"has-{one.name}" in post}


def _typed(shape: Shape, post: QueryDict) -> Any:
    if shape.form == "many":
        return post.getlist(shape.name) or None
    text = post.get(shape.name, "").strip()
    return (text.replace(",", ".") if shape.form in ("whole", "number") else text) or None
