"""Facts at a moment: what has been said, as the leaves of conditions read it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from restride.assess.ledger import Ledger, Saying
from restride.assess.truth import Fact, Truth
from restride.journal.moment import earliest, latest, local_date
from restride.terms import Answer

_ANSWERS = {Answer.YES: Truth.YES, Answer.NO: Truth.NO, Answer.CANT_TELL: Truth.CANT_TELL}


class Facts:
    """What stands at a moment, leaf by leaf. Calling it with a leaf's name gives the `Fact`.

    `leaf` reads one leaf (`leaves.facts_at` gives Facts that can read them all).
    """

    def __init__(self, ledger: Ledger, at: datetime, leaf: Callable[[Facts, str], Fact]) -> None:
        self.ledger, self.at, self._leaf = ledger, at, leaf
        self._read: dict[str, Fact] = {}

    def __call__(self, leaf: str) -> Fact:
        """The fact of that name. Raises `KeyError` where there is no such fact."""
        if leaf not in self._read:
            self._read[leaf] = self._leaf(self, leaf)
        return self._read[leaf]

    def said(self, question: str) -> Saying | None:
        """The answer in force to a question."""
        return self.ledger.latest.get(question)

    def threshold(self, name: str) -> float:
        """A threshold of the triage table."""
        return self.ledger.table.thresholds[name].number

    def days(self) -> int | None:
        """Whole local days since onset."""
        return None if self.ledger.onset is None else self.day_of(self.at)

    def day_of(self, moment: date) -> int:
        """The day since onset on which a moment lies; an onset must be known."""
        assert self.ledger.onset is not None
        zone = self.ledger.zone
        return (local_date(moment, zone) - local_date(self.ledger.onset.at, zone)).days

    def hours_after_onset(self, moment: date) -> tuple[float, float] | None:
        """The fewest and the most hours from onset to a moment."""
        onset, zone = self.ledger.onset, self.ledger.zone
        if onset is None:
            return None
        least = (earliest(moment, zone) - latest(onset.at, zone)).total_seconds() / 3600
        most = (latest(moment, zone) - earliest(onset.at, zone)).total_seconds() / 3600
        return max(least, 0.0), most

    @property
    def ages(self) -> tuple[int, int] | None:
        """The least and the greatest age in whole years on the day of onset."""
        athlete, onset = self.ledger.athlete, self.ledger.onset
        if athlete.age is not None:
            return athlete.age, athlete.age
        if athlete.birth_year is None:
            return None
        year = local_date(self.at if onset is None else onset.at, self.ledger.zone).year
        return year - athlete.birth_year - 1, year - athlete.birth_year


def told(leaf: str, saying: Saying | None, question: str) -> Fact:
    """A yes-or-no fact from an answer."""
    if saying is None or saying.value not in _ANSWERS:
        return Fact(leaf, Truth.OPEN, None, () if saying is None else (saying.entry,), question)
    return Fact(leaf, _ANSWERS[saying.value], saying.value, (saying.entry,), question)


def is_told(leaf: str, holds: bool, saying: Saying, question: str) -> Fact:
    """A fact that an answer settles: whether it holds, and who said so."""
    truth = Truth.YES if holds else Truth.NO
    return Fact(leaf, truth, saying.value, (saying.entry,), question)
