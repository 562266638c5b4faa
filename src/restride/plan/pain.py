"""How much pain is allowed. Only a clinician's decision loosens it, and only for exercises."""

from __future__ import annotations

from restride.journal import View
from restride.journal.kinds.decision import Decision, Topic
from restride.journal.moment import local_date
from restride.knowledge.plan import Plan
from restride.plan.results import PainPolicy

PERMISSIVE = "permissive"


def pain_policy(view: View, plan: Plan) -> PainPolicy:
    """The policy in force: the last decision on it by somebody who examines; the default where there is none."""
    rule = plan.rules["pain"]
    made = [d for d in view.of(Decision) if d.topic is Topic.PAIN_POLICY and d.by.role.examines]
    last = max(made, key=lambda d: local_date(d.at, view.zone), default=None)
    loose = last is not None and last.choice.strip().casefold() == PERMISSIVE
    return PainPolicy(
        gym=rule["gym_permissive" if loose else "gym"].number,
        run=rule["run"].number,
        fast=rule["fast"].number,
        by=last.id if loose and last is not None else "",
    )
