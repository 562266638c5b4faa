"""Facts of the screen: the leaves of its conditions, from the screen's answers and the rest of the journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from restride.assess.facts import Facts
from restride.assess.facts import told as as_fact
from restride.assess.ledger import ATHLETE
from restride.assess.truth import Fact, Truth
from restride.journal import View
from restride.journal.kinds.checkin import CheckIn, NewSign
from restride.journal.kinds.imaging import Bamic, Imaging
from restride.journal.kinds.needling_screen import NeedlingScreen
from restride.journal.kinds.setback import Setback
from restride.journal.moment import earliest, latest, local_date
from restride.knowledge.needling import NeedlingTable, Question
from restride.needling.said import Answers, Said
from restride.terms import Answer
from restride.terms.needling import Technique
from restride.terms.people import Condition

_COMPLETE = frozenset({Bamic.B4, Bamic.B4C})
_COMPLETE_GRADE = 3
FAMILIES = frozenset({"technique", "region", "time", "age", "inr", "athlete", "picture"})


def start(view: View) -> datetime:
    """The first instant that the view's moment can mean: a date means any time of it."""
    whole_day = view.at == latest(view.today, view.zone)
    return earliest(view.today, view.zone) if whole_day else view.at


class ScreenFacts:
    """What stands for the screen at a view's moment, leaf by leaf. Calling it with a leaf's name gives the `Fact`."""

    def __init__(self, view: View, facts: Facts, table: NeedlingTable, technique: Technique | None = None) -> None:
        self.view, self.facts, self.table = view, facts, table
        self.answers = Answers(view, table)
        self.techniques = (technique,) if technique else self._meant("technique")
        self.until: datetime | None = None

    def _meant(self, field: str) -> tuple[Any, ...]:
        """What today's screens say is meant: an examiner's word replaces what came before, others only add."""
        return tuple(getattr(screen, field) for screen in self._naming(field))

    def _naming(self, field: str) -> list[NeedlingScreen]:
        named = [screen for screen in self.answers.screens() if getattr(screen, field)]
        last = max((n for n, screen in enumerate(named) if self.answers.is_visit(screen)), default=0)
        return named[last:]

    def __call__(self, leaf: str) -> Fact:
        """The fact of that name. Raises `KeyError` where there is no such fact."""
        family, _, value = leaf.partition(".")
        if leaf in self.table.questions:
            return self._question(self.table.questions[leaf])
        if family == "technique":
            return self._technique(leaf, value)
        if family == "region":
            return self._region(leaf, value)
        if family == "time":
            return self._early(leaf)
        if family == "inr":
            return self._inr(leaf, value)
        return self.facts(leaf)

    def _question(self, question: Question) -> Fact:
        own = self._own(question)
        others = [self._other(name) for name in question.also if not self._answered_since(question, name)]
        if yes := [fact for fact in (own, *others) if fact.truth is Truth.YES]:
            entries = tuple(dict.fromkeys(entry for fact in yes for entry in fact.entries))
            return Fact(question.id, Truth.YES, True, entries, question.id)
        if question.stable and own.truth is Truth.OPEN:
            recorded = any(self._recorded_no(name) for name in question.also)
            return Fact(question.id, Truth.NO, False, (ATHLETE,), question.id) if recorded else own
        return own

    def _answered_since(self, question: Question, leaf: str) -> bool:
        """Whether an examiner has answered the question itself at today's visit, after a symptom was told.

        What a picture or an exam shows, medicines and the person's record are never overtaken.
        """
        told = self.answers.in_force(question.id)
        if "." in leaf or question.stable or told is None or not told.visit or not self.answers.counts(question, told):
            return False
        times = {entry.id: earliest(entry.at, self.view.zone) for entry in self.view.entries}
        return all(entry in times and times[entry] <= times[told.entry] for entry in self.facts(leaf).entries)

    def _own(self, question: Question) -> Fact:
        told: Said | None = self.answers.in_force(question.id)
        if told is None or (told.value is Answer.NO and not self.answers.counts(question, told)):
            return Fact(question.id, Truth.OPEN, question=question.id)
        truth = {Answer.YES: Truth.YES, Answer.NO: Truth.NO}.get(told.value, Truth.CANT_TELL)
        return Fact(question.id, truth, told.value, (told.entry,), question.id)

    def _other(self, leaf: str) -> Fact:
        family, _, value = leaf.partition(".")
        if family == "athlete":
            return self._athlete(leaf, Condition(value))
        return self._picture(leaf) if family == "picture" else self.facts(leaf)

    def _recorded_no(self, leaf: str) -> bool:
        """Whether the person's record says no: what an intake of another day said has to be asked again."""
        family, _, value = leaf.partition(".")
        if family == "athlete":
            return self._athlete(leaf, Condition(value)).truth is Truth.NO
        saying = self.facts.ledger.record.get(leaf)
        return saying is not None and saying.value is Answer.NO

    def _athlete(self, leaf: str, condition: Condition) -> Fact:
        listed = self.view.athlete.conditions
        if not listed:
            return as_fact(leaf, None, leaf)
        return Fact(leaf, Truth.YES if condition in listed else Truth.NO, None, (ATHLETE,))

    def _picture(self, leaf: str) -> Fact:
        torn = [p for p in self.view.of(Imaging) if p.bamic in _COMPLETE or p.mri_grade == _COMPLETE_GRADE]
        return Fact(leaf, Truth.YES, None, (torn[-1].id,)) if torn else Fact(leaf, Truth.NO)

    def _technique(self, leaf: str, value: str) -> Fact:
        if not self.techniques:
            return Fact(leaf, Truth.OPEN, question="technique")
        truth = Truth.YES if Technique(value) in self.techniques else Truth.NO
        return Fact(leaf, truth, value, tuple(screen.id for screen in self._naming("technique")), "technique")

    def _region(self, leaf: str, value: str) -> Fact:
        screens = self._naming("regions")
        if not screens:
            return Fact(leaf, Truth.OPEN, question="regions")
        named = tuple(screen.id for screen in screens if value in (screen.regions or ()))
        return Fact(leaf, Truth.YES if named else Truth.NO, None, named, "regions")

    def _early(self, leaf: str) -> Fact:
        """Within the first hours of the injury, a setback or a new pull; uncertain hours count as the fewest."""
        if self.view.onset is None:
            return Fact(leaf, Truth.OPEN, question="onset_date")
        limit, begin = self.table.threshold["early_hours"].number, start(self.view)
        ends = {name: latest(at, self.view.zone) + timedelta(hours=limit) for name, at in self._hurt()}
        early = {name: end for name, end in ends.items() if begin < end}
        if not early:
            return Fact(leaf, Truth.NO, False, (self.view.onset.id,), "onset_date")
        self.until = max(early.values())
        return Fact(leaf, Truth.YES, True, tuple(early), "onset_date")

    def _hurt(self) -> Iterator[tuple[str, date]]:
        assert self.view.onset is not None
        yield self.view.onset.id, self.view.onset.at
        for entry in self.view.entries:
            pulled = isinstance(entry, CheckIn) and NewSign.NEW_PULL in (entry.new_signs or ())
            if isinstance(entry, Setback) or pulled:
                yield entry.id, entry.at

    def _inr(self, leaf: str, value: str) -> Fact:
        """Unsaid is unknown: an INR counts with its day, and while it is recent."""
        screens = list(self._recent_inr())
        if not screens:
            return Fact(leaf, Truth.NO, None, (), "inr")
        highest = max(screens, key=lambda screen: (screen.inr or 0, screen.id))
        holds = value == "known" or (highest.inr or 0) > self.table.threshold["inr_most"].number
        return Fact(leaf, Truth.YES if holds else Truth.NO, highest.inr, (highest.id,), "inr")

    def _recent_inr(self) -> Iterator[NeedlingScreen]:
        """The last recent INR of an examiner and the last of anybody else: the higher counts."""
        for visit in (True, False):
            told = [s for s in self.view.of(NeedlingScreen) if self._is_recent(s) and self.answers.is_visit(s) is visit]
            yield from sorted(told, key=self._taken)[-1:]

    def _is_recent(self, screen: NeedlingScreen) -> bool:
        if screen.inr is None or screen.inr_on is None:
            return False
        age = (self.view.today - local_date(screen.inr_on, self.view.zone)).days
        return 0 <= age <= self.table.threshold["inr_days"].number

    def _taken(self, screen: NeedlingScreen) -> tuple[datetime, float, str]:
        return earliest(screen.inr_on or screen.at, self.view.zone), screen.inr or 0, screen.id


def known_leaf(leaf: str, table: NeedlingTable) -> bool:
    """Whether a condition of the screen may name this fact."""
    return leaf in table.questions or leaf.partition(".")[0] in FAMILIES
