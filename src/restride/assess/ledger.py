"""Everything said about a leg so far, question by question."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from restride.assess.sayings import athlete_sayings, sayings
from restride.journal import Athlete, Entry
from restride.journal.kinds.about import About
from restride.journal.kinds.checkin import NewSign
from restride.journal.kinds.flag_review import FlagReview
from restride.journal.kinds.onset import Onset
from restride.journal.moment import earliest, local_date
from restride.knowledge.triage import Triage
from restride.terms import Answer

ATHLETE = "athlete"


@dataclass(frozen=True, slots=True)
class Saying:
    """An answer to one question: what, in which entry, and when it held."""

    value: Any
    entry: str
    at: date
    stamp: tuple[datetime, str]


class Ledger:
    """Answers by question, the latest by when it held. "I can't tell" never replaces a yes.

    `reviewed`: questions not answered again since an examiner last looked; the same answer again is news then.
    """

    def __init__(self, athlete: Athlete, side: str, zone: ZoneInfo, table: Triage) -> None:
        self.athlete, self.side, self.zone, self.table = athlete, side, zone, table
        self.onset: Onset | None = None
        self.history: dict[str, list[Saying]] = {}
        self.latest: dict[str, Saying] = {}
        self.kinds: dict[str, list[Entry]] = {}
        self.record: dict[str, Saying] = {}
        self.signs: dict[NewSign, Saying] = {}
        self.worst_pain = -1.0
        self.reviewed: set[str] = set()
        for question, value in athlete_sayings(athlete):
            self._say(question, Saying(value, ATHLETE, date.min, (earliest(date(1900, 1, 1), zone), "")))
        self.record = dict(self.latest)

    def add(self, entry: Entry) -> bool:
        """Take in an entry; whether anything that triage reads has changed."""
        if isinstance(entry, Onset):
            self.onset = entry
        self.kinds.setdefault(entry.kind, []).append(entry)  # type: ignore[attr-defined]
        stamp = (earliest(entry.at, self.zone), entry.id)
        if isinstance(entry, FlagReview):
            self.reviewed |= set(self.latest)
        if isinstance(entry, About):
            self._note(entry, stamp)
            return True
        changed = entry.kind in _ALWAYS  # type: ignore[attr-defined]
        for question, value in sayings(entry, self.table, self.side):
            changed |= self._say(question, Saying(value, entry.id, entry.at, stamp))
        return changed

    def _note(self, about: About, stamp: tuple[datetime, str]) -> None:
        """Write in the person's record: whatever stood there before, this stands now."""
        self.athlete = about.over(self.athlete)
        for question, value in athlete_sayings(about.facts):
            saying = Saying(value, about.id, about.at, stamp)
            self.reviewed.discard(question)
            self.history.setdefault(question, []).append(saying)
            self.latest[question] = self.record[question] = saying

    def _say(self, question: str, saying: Saying) -> bool:
        """Keep an answer; whether it can change what a rule reads."""
        if question == "medicines":
            saying = _with_record(saying, self.record.get(question))
        news = self._is_news(question, saying) or question in self.reviewed
        self.reviewed.discard(question)
        if question == "new_signs":
            self.signs |= dict.fromkeys(saying.value, saying)
        self.history.setdefault(question, []).append(saying)
        before = self.latest.get(question)
        if before is None or (before.stamp <= saying.stamp and not self._is_weaker(question, saying)):
            self.latest[question] = saying
        return news

    def _is_weaker(self, question: str, new: Saying) -> bool:
        """Whether the older word stands: "I can't tell" after a yes, or a no to what stands in the person's record."""
        old = self.latest[question]
        recorded = old is self.record.get(question)
        return old.value == Answer.YES and (new.value == Answer.CANT_TELL or (recorded and new.value == Answer.NO))

    def _is_news(self, question: str, saying: Saying) -> bool:
        before = self.latest.get(question)
        if question == "new_signs":
            return any(sign is not NewSign.NONE and sign not in self.signs for sign in saying.value)
        if question == "worst_pain":
            return self._is_worst_yet(saying.value)
        if before is None or before.value != saying.value:
            return True
        return question == "limp" and saying.value == Answer.YES and not self._limped_late(before)

    def _limped_late(self, saying: Saying) -> bool:
        """Whether a limp was already there so late that one more can change nothing."""
        if self.onset is None:
            return False
        days = (local_date(saying.at, self.zone) - local_date(self.onset.at, self.zone)).days
        return days > self.table.thresholds["limp_day"].number

    def _is_worst_yet(self, pain: float) -> bool:
        if pain <= self.worst_pain:
            return False
        self.worst_pain = pain
        return True

    @contextmanager
    def as_told_by(self, entry: Entry) -> Iterator[bool]:
        """With a yes of this entry in force that a word of a later day had already overtaken, if there is one."""
        kept = self.latest
        mine = (question for question, value in sayings(entry, self.table, self.side) if value == Answer.YES)
        overtaken = {q: self.history[q][-1] for q in mine if kept[q].value == Answer.NO and kept[q].entry != entry.id}
        self.latest = kept | overtaken
        yield bool(overtaken)
        self.latest = kept

    def of(self, kind: str) -> Iterator[Any]:
        """Entries of a kind, in the order taken in."""
        return iter(self.kinds.get(kind, ()))


_ALWAYS = frozenset({"onset", "setback", "flag_review", "milestone", "needling", "adverse_event"})


def _with_record(new: Saying, old: Saying | None) -> Saying:
    """Medicines as said now, with those of the person's record: a "none of these" takes none of them away."""
    if old is None:
        return new
    return replace(new, value=tuple(dict.fromkeys([*old.value, *new.value])))
