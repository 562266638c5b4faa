"""What a journal already says to the screen's questions, before anybody asks them today."""

from __future__ import annotations

from dataclasses import dataclass

from restride.assess.triage import triage
from restride.assess.truth import Truth
from restride.journal import View
from restride.knowledge import Knowledge
from restride.needling.facts import ScreenFacts
from restride.terms import Answer

TOLD = {Truth.YES: Answer.YES, Truth.NO: Answer.NO, Truth.CANT_TELL: Answer.CANT_TELL}


@dataclass(frozen=True, slots=True)
class Known:
    """A question of the screen as it stands: its answer, and the entries that say so. No answer where it is open.

    `group`: whose `none of these` may answer it. `exam`: only an examiner at a visit can say no.
    """

    question: str
    group: str
    exam: bool
    answer: Answer | None
    entries: tuple[str, ...] = ()


def known(view: View, knowledge: Knowledge) -> tuple[Known, ...]:
    """Every question that somebody else than an examiner may answer, in the order of the table."""
    table = knowledge.needling
    facts = ScreenFacts(view, triage(view, knowledge.triage).facts, table)
    found = []
    for question in table.questions.values():
        if question.group:
            fact = facts(question.id)
            told = TOLD.get(fact.truth)
            found.append(Known(question.id, question.group, question.exam, told, fact.entries))
    return tuple(found)
