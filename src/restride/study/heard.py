"""What a journal tells the clock: the one place of this room where a journal becomes evidence."""

from __future__ import annotations

from restride.assess.recovery import heard as told
from restride.assess.results import GradeOdds
from restride.forecast import Evidence, Withheld
from restride.journal import View
from restride.knowledge import Knowledge


def heard(view: View, odds: GradeOdds, knowledge: Knowledge) -> Evidence | None:
    """All that counts of a view; None where nobody knows when it began, or it was hurt again."""
    found = told(view, odds, knowledge)
    return None if isinstance(found, Withheld) else found
