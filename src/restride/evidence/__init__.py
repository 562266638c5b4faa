"""Does it work? Studies as data, single effects with their intervals, verdicts on claims. Nothing is pooled here."""

from restride.evidence.about import TOPICS, about
from restride.evidence.effects import effects
from restride.evidence.places import housed, missing
from restride.evidence.results import About, Effect, NotRead, Side, Split, Verdict
from restride.evidence.rows import TrialRow, drawn_unit, trial_rows
from restride.evidence.sides import split
from restride.evidence.verdicts import verdict, verdicts

__all__ = [
    "TOPICS",
    "About",
    "Effect",
    "NotRead",
    "Side",
    "Split",
    "TrialRow",
    "Verdict",
    "about",
    "drawn_unit",
    "effects",
    "housed",
    "missing",
    "split",
    "trial_rows",
    "verdict",
    "verdicts",
]
