"""What has been answered of the screen's questions, and which answers still count today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from restride.journal import Entry, View
from restride.journal.kinds.correction import Correction
from restride.journal.kinds.exam import Exam, Finding
from restride.journal.kinds.needling_screen import NeedlingScreen
from restride.journal.moment import earliest, local_date
from restride.knowledge.needling import NeedlingTable, Question
from restride.terms import Answer, Measure, Result
from restride.terms.measures import Method

FELT = {Measure.HAEMATOMA: "haematoma", Measure.GAP: "gap_felt"}
_READ = {
    Result.POSITIVE: Answer.YES,
    Result.PRESENT: Answer.YES,
    Result.INCREASED: Answer.YES,
    Result.NEGATIVE: Answer.NO,
    Result.ABSENT: Answer.NO,
    Result.NORMAL: Answer.NO,
    Result.UNSURE: Answer.CANT_TELL,
}


@dataclass(frozen=True, slots=True)
class Said:
    """One answer: which, by whom (`visit`: an examiner at a visit), in which entry, on which local day."""

    value: Answer
    entry: str
    day: date
    visit: bool


class Answers:
    """Every answer to the screen's questions in a view, and what stands at its moment."""

    def __init__(self, view: View, table: NeedlingTable) -> None:
        self.view, self.table = view, table
        self.touched = frozenset(_touched(view))
        self.history: dict[str, list[Said]] = {}
        for entry in sorted(view.entries, key=self._stamp):
            for question, value in self._answers(entry):
                told = Said(value, entry.id, local_date(entry.at, view.zone), self.is_visit(entry))
                self.history.setdefault(question, []).append(told)

    def _stamp(self, entry: Entry) -> tuple[datetime, datetime, str]:
        return earliest(entry.at, self.view.zone), earliest(entry.noted, self.view.zone), entry.id

    def is_visit(self, entry: Entry) -> bool:
        """Whether an examiner wrote this at a visit, and nobody else has changed it since."""
        if not entry.by.role.examines or entry.id in self.touched:
            return False
        if isinstance(entry, NeedlingScreen):
            return entry.visit is not None and entry.visit.role.examines
        return isinstance(entry, Exam)

    def _answers(self, entry: Entry) -> Iterator[tuple[str, Answer]]:
        if isinstance(entry, NeedlingScreen):
            yield from _screened(entry, self.table)
        elif isinstance(entry, Exam) and self.is_visit(entry):
            yield from _felt(entry, self.view.journal.side)

    def in_force(self, question: str) -> Said | None:
        """The answer that stands. A yes gives way to a no, but an examiner's yes to an examiner's no only."""
        held: Said | None = None
        for told in self.history.get(question, ()):
            if held is not None and held.value is Answer.YES and not _replaces(told, held):
                continue
            held = told
        return held

    def counts(self, question: Question, told: Said) -> bool:
        """Whether a no still counts: on its own day, and where it takes an examiner, from one at a visit."""
        return told.day == self.view.today and (told.visit or not question.exam)

    def screens(self) -> list[NeedlingScreen]:
        """The screens of this local day, the latest last."""
        found = [s for s in self.view.of(NeedlingScreen) if local_date(s.at, self.view.zone) == self.view.today]
        return sorted(found, key=self._stamp)

    def visit(self) -> NeedlingScreen | None:
        """The last screen that an examiner made at a visit today."""
        return next((s for s in reversed(self.screens()) if self.is_visit(s)), None)


def _replaces(told: Said, held: Said) -> bool:
    if told.value is Answer.CANT_TELL:
        return False
    return told.visit or not held.visit or told.value is Answer.YES


def _screened(screen: NeedlingScreen, table: NeedlingTable) -> Iterator[tuple[str, Answer]]:
    for question in table.questions.values():
        value: Answer | None = getattr(screen, question.id)
        if value is not None and value is not Answer.NOT_ASKED:
            yield question.id, value
        elif question.group and question.group in (screen.none_of or ()):
            yield question.id, Answer.NO


def _felt(exam: Exam, side: str) -> Iterator[tuple[str, Answer]]:
    for finding in exam.findings:
        hurt = finding.side in (None, side) and finding.method is not Method.SELF
        if finding.measure in FELT and hurt and (value := _value(finding)) is not None:
            yield FELT[finding.measure], value


def _value(finding: Finding) -> Answer | None:
    if finding.result is not None:
        return _READ.get(finding.result)
    return None if finding.number is None else Answer.YES if finding.number > 0 else Answer.NO


def _touched(view: View) -> Iterator[str]:
    """Entries that somebody who does not examine ever corrected: no examiner's word any more."""
    for entry in view.known:
        if isinstance(entry, Correction) and not entry.by.role.examines:
            yield entry.corrects
