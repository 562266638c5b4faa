"""How urgent, which track, how bad: triage, differential, grade odds and risk factors, from a view of a journal."""

from restride.assess.differential import track
from restride.assess.grade import grade_odds
from restride.assess.odds_moved import odds_moved
from restride.assess.results import (
    Candidate,
    GradeOdds,
    Hit,
    Question,
    RiskFinding,
    Told,
    TrackAnswer,
    UrgencyAnswer,
)
from restride.assess.risk import risks
from restride.assess.stage import StageAnswer, stage
from restride.assess.triage import Triaged, triage

__all__ = [
    "Candidate",
    "GradeOdds",
    "Hit",
    "Question",
    "RiskFinding",
    "StageAnswer",
    "Told",
    "TrackAnswer",
    "Triaged",
    "UrgencyAnswer",
    "grade_odds",
    "odds_moved",
    "risks",
    "stage",
    "track",
    "triage",
]
