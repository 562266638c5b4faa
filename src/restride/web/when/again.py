"""Whether it will happen again, as far as a runner alone is told: no curve, and what can be worked on."""

from __future__ import annotations

from dataclasses import dataclass

from restride.web.leg import Leg
from restride.words import Words, risks
from restride.words import again as said


@dataclass(frozen=True, slots=True)
class Again:
    """How often it comes again and how soon, what nobody knows, and what of this leg can be worked on."""

    often: str
    soon: str
    unknown: str
    work_on: str


def again(w: Words, leg: Leg) -> Again:
    """By the risks that this leg has now and that work can change."""
    rows = (leg.knowledge.risk_factors[one.factor] for one in leg.answer.risks if one.state == "present")
    facts = [row.fact for row in rows if row.modifiable]
    return Again(
        often=w(risks.AGAIN),
        soon=said.soon(w, leg.knowledge.recovery),
        unknown=w(said.UNKNOWN),
        work_on=said.work_on(w, facts),
    )
