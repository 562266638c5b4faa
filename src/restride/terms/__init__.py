"""The words of the field: ids that never change. Everything else in Restride speaks in these."""

from restride.terms.answers import Answer
from restride.terms.body import Place, Side
from restride.terms.levels import LEVELS, Status, Urgency, worst
from restride.terms.measures import MEASURES, Measure, Result, Unit
from restride.terms.milestones import Milestone, Reached
from restride.terms.people import Medicine, Role, Setting, Sex
from restride.terms.tracks import Track

__all__ = [
    "LEVELS",
    "MEASURES",
    "Answer",
    "Measure",
    "Medicine",
    "Milestone",
    "Place",
    "Reached",
    "Result",
    "Role",
    "Setting",
    "Sex",
    "Side",
    "Status",
    "Track",
    "Unit",
    "Urgency",
    "worst",
]
