"""How each kind of answer is asked for at the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from restride.journal import JournalError
from restride.journal.forms import codes, form, of_leg, offered
from restride.words import facts, faults
from restride.words import interview as said
from restride.words.values import values

if TYPE_CHECKING:
    from restride.cli.interview.asking import Asker
    from restride.cli.interview.told import Told


def ask_field(asker: Asker, told: Told, name: str) -> None:
    """Ask for one field until the answer fits, and keep it; left open, it is not asked again."""
    if told.knows(name):
        return
    told.asked += 1
    place = told.intake if of_leg(name) else told.athlete
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
            return asker.pick(question, _options(asker, name))
        case "many":
            return asker.pick_many(question, _options(asker, name))
        case "strains":
            count = asker.number(w(said.EARLIER), whole=True)
            return None if count is None else [{} for _ in range(min(int(count), 20))]
    return asker.number(question, whole=kind == "whole")


def _options(asker: Asker, name: str) -> list[tuple[str, str]]:
    known = values(codes(name).__name__)
    return [(code, asker.w(known[code])) for code in offered(name)]
