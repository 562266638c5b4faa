"""How fast a leg may climb: mild, usual or slow."""

from __future__ import annotations

from datetime import date

from restride.assess.facts import Facts
from restride.assess.stage import StageAnswer
from restride.assess.truth import Truth
from restride.journal import View
from restride.knowledge.plan import Plan
from restride.plan.ladder import Pace


def pace(view: View, stage: StageAnswer, facts: Facts, plan: Plan) -> Pace:
    """Mild: limp-free within a day, past S1 early; slow: past S1 late, an earlier strain, a tendon, a setback."""
    rule = plan.rules["pace_class"]
    left_s1 = dict(stage.passed).get("S1")
    day = _day(view, left_s1 or view.today)
    tendon = facts("imaging.tendon").truth is Truth.YES
    if stage.reset_by or view.athlete.earlier_strains or tendon or day > rule["slow_day"].number:
        return "slow"
    quick = left_s1 is not None and day <= rule["mild_day"].number
    return "mild" if quick and facts("limp_hours.long").truth is Truth.NO else "usual"


def _day(view: View, moment: date) -> int:
    return view.day(moment) or 0
