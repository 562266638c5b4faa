"""The questions still open, worst first, each with what answers it right there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from restride.assess.results import Question
from restride.journal.forms import form
from restride.terms import Urgency
from restride.web.leg import Leg
from restride.words import Words, ask, facts, levels, screen, urgent

FEW = 6
DAY = frozenset({"onset_date", "day"})


@dataclass(frozen=True, slots=True)
class Open:
    """A question or a group: what it could make of the answer, and how it is answered (`kind`).

    `tri`: yes, no, can't tell. `none`: a group that "none of these" may answer. `turn`: it is asked on a page of its
    own. `examined`: only an examiner can say.
    """

    step: str
    kind: str
    title: str
    signs: tuple[str, ...]
    could_make: str
    level: Urgency


def opened(leg: Leg, w: Words) -> Iterator[Open]:
    """The open questions, worst first."""
    for bundle in urgent.bundles(leg.answer.urgency.ask):
        yield _grouped(leg, w, bundle) if bundle[0].group and len(bundle) > 1 else _one(w, bundle[0])


def _one(w: Words, question: Question) -> Open:
    step = "onset" if question.fact in DAY else question.fact
    kind = {None: "examined", "tri": "tri"}.get(form(step), "turn")
    return Open(step, kind, facts.question(w, question.fact), (), _could(w, question), question.level)


def _grouped(leg: Leg, w: Words, bundle: list[Question]) -> Open:
    """One "none of these" answers a group only where nothing of it was said: it must never take an answer back."""
    first, names = bundle[0], [question.fact for question in bundle]
    assert first.group is not None
    untouched = set(names) == set(leg.knowledge.triage.groups[first.group])
    signs = tuple(ask.sign(w, name) for name in names)
    kind = "none" if untouched else "turn"
    return Open(first.group, kind, ask.group(w, first.group), signs, _could(w, first), first.level)


def _could(w: Words, question: Question) -> str:
    return w(screen.COULD_BE, level=w(levels.LEVELS[question.level].name))
