"""The rooms together, once: a journal and a moment in, an answer out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from restride.assess.results import Candidate, GradeOdds, RiskFinding, TrackAnswer, UrgencyAnswer
from restride.terms import Track

if TYPE_CHECKING:
    from restride.forecast import Forecast
    from restride.journal import Journal
    from restride.knowledge import Knowledge


@dataclass(frozen=True, slots=True)
class Withheld:
    """Why there is no forecast: a code and the rules behind it."""

    code: str
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Grade:
    """How bad, as chances of the four classes shown to people. They sum to 1."""

    trivial: float
    mild: float
    moderate: float
    severe: float
    odds: GradeOdds
    bamic: str | None = None
    mri_grade: int | None = None

    @property
    def probabilities(self) -> dict[str, float]:
        """Chance of each class, mildest first."""
        return {name: getattr(self, name) for name in ("trivial", "mild", "moderate", "severe")}


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything Restride says of one leg at one moment, with its reasons.

    `at` is the moment asked about, `day` the days since onset then. Exactly one of `forecast` and `withheld`
    is there; without a forecast there is no grade.
    """

    journal_id: str
    at: datetime
    day: int | None
    onset: date | None
    synthetic: bool
    urgency: UrgencyAnswer
    track: TrackAnswer
    grade: Grade | None
    forecast: Forecast | None
    withheld: Withheld | None
    risks: tuple[RiskFinding, ...]
    knowledge_version: str
    overlaid: tuple[str, ...] = ()
    hindsight: bool = False

    @property
    def differential(self) -> tuple[Candidate, ...]:
        """What it may be, likeliest first."""
        return self.track.differential


def answer(journal: Journal, at: date | None = None, knowledge: Knowledge | None = None) -> Answer:
    """What Restride says of `journal` at the moment `at` (a date means its end, none the last word)."""
    raise NotImplementedError


__all__ = ["Answer", "Grade", "Track", "Withheld", "answer"]
