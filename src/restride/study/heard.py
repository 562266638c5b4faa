"""What a journal tells the clock: the one place of this room where a journal becomes evidence."""

from __future__ import annotations

from restride.assess.results import GradeOdds
from restride.forecast import Evidence
from restride.forecast.milestones import order
from restride.forecast.model import model
from restride.forecast.readings import evidence
from restride.journal import View
from restride.journal.kinds.setback import Setback, SetbackKind
from restride.knowledge import Knowledge


def heard(view: View, odds: GradeOdds, knowledge: Knowledge) -> Evidence | None:
    """All that counts of a view; None where nobody knows when it began, or it was hurt again."""
    if view.onset is None or any(one.what is SetbackKind.RE_INJURY for one in view.of(Setback)):
        return None
    return evidence(view, order(model(knowledge.clock), odds.branch), knowledge)
