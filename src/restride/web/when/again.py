"""Whether it will happen again, as far as a runner alone is told: no curve, and what can be worked on."""

from __future__ import annotations

from dataclasses import dataclass

from restride.web.leg import Leg
from restride.words import Words, risks

FEW = 4
"""Things to work on that are named."""


@dataclass(frozen=True, slots=True)
class Again:
    """How often it comes again, and this leg's own risks that work can change."""

    often: str
    work_on: str


def again(w: Words, leg: Leg) -> Again:
    """Those of the next strain first; of several that rest on one fact, one."""
    table, found = leg.knowledge.risk_factors, dict[str, str]()
    for one in sorted(leg.answer.risks, key=lambda one: one.outcome != "re_injury"):
        row = table[one.factor]
        if one.state == "present" and row.modifiable:
            found.setdefault(row.fact or one.factor, risks.factor(w, one.factor))
    return Again(w(risks.AGAIN), w.listed(list(found.values())[:FEW]))
