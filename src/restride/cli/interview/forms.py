"""Which kind of answer each field takes, read from the journal's own types, and how it is asked for."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

from restride.journal import Athlete, JournalError
from restride.journal.kinds.intake import Intake
from restride.terms import Answer
from restride.words import facts, faults
from restride.words import interview as said
from restride.words.values import values

if TYPE_CHECKING:
    from restride.cli.interview.asking import Asker
    from restride.cli.interview.told import Told

Form = Literal["tri", "choice", "many", "whole", "number", "strains"]
LEFT_OUT = frozenset({"not_asked"})


@cache
def form(name: str) -> Form | None:
    """The kind of answer a field of the intake or the athlete takes; None where no terminal can ask for it."""
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


def _info(name: str) -> Any:
    return Intake.model_fields.get(name) or Athlete.model_fields.get(name)


@cache
def _type(name: str) -> Any:
    """The type of a field without `None` and without bounds."""
    info = _info(name)
    return None if info is None else _bare(info.annotation)


def _bare(annotation: Any) -> Any:
    if get_origin(annotation) in (Union, UnionType):
        return _bare(next(part for part in get_args(annotation) if part is not type(None)))
    if hasattr(annotation, "__metadata__"):
        return _bare(annotation.__origin__)
    return annotation


def ask_field(asker: Asker, told: Told, name: str) -> None:
    """Ask for one field until the answer fits, and keep it; left open, it is not asked again."""
    if told.knows(name):
        return
    told.asked += 1
    place = told.intake if name in Intake.model_fields else told.athlete
    while (answer := _answer(asker, name)) is not None:
        place[name] = answer
        if _fits(asker, told):
            return
        del place[name]
    told.skipped.add(name)


def _fits(asker: Asker, told: Told) -> bool:
    """Whether the journal is sound with the last answer; if not, what would be right is said."""
    try:
        told.journal()
    except JournalError as error:
        for fault in error.faults:
            asker.page.text(faults.sentence(asker.w, fault), "yellow")
        return False
    return True


def _answer(asker: Asker, name: str) -> Any:
    w, kind = asker.w, form(name)
    question = facts.question(w, name)
    match kind:
        case "tri":
            return asker.yes_no(question)
        case "choice":
            return asker.pick(question, _options(asker, _type(name)))
        case "many":
            return asker.pick_many(question, _options(asker, get_args(_type(name))[0]))
        case "strains":
            count = asker.number(w(said.EARLIER), whole=True)
            return None if count is None else [{} for _ in range(min(int(count), 20))]
    return asker.number(question, whole=kind == "whole")


def _options(asker: Asker, kind: type[StrEnum]) -> list[tuple[str, str]]:
    known = values(kind.__name__)
    return [(str(item), asker.w(known[str(item)])) for item in kind if str(item) not in LEFT_OUT]
