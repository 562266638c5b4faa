"""Whether it will happen again, as a runner is told: what is known, what is not, and what can be worked on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from restride.words.mark import N_

if TYPE_CHECKING:
    from restride.knowledge.recovery import Recovery
    from restride.words.locale import Words

SOON = N_("Of 100 such strains within a year, {share} come in the first two months.")
UNKNOWN = N_("Nobody has measured how much each further week takes off it, on your leg or on any other.")
WORK_ON = {
    "ake": N_("the knee extension still missing"),
    "ake_pain": N_("the pain in straightening the knee"),
    "palpation_pain": N_("the sore spot"),
    "slr": N_("the leg raise still missing"),
    "strength_outer": N_("strength with the muscle long"),
    "weakness": N_("strength of the hamstrings"),
    "nordic": N_("strength of the hamstrings"),
    "bridge": N_("strength in the single-leg bridge"),
    "imbalance": N_("the same strength on both sides"),
    "stiffness": N_("stiffness at the back of the thigh"),
    "pelvic_control": N_("a steady pelvis"),
    "warm_up": N_("a warm-up before anything fast"),
    "fatigue": N_("fast running only when fresh"),
    "fast_metres_rise": N_("fast running that grows in small steps"),
    "sprint_metres_rise": N_("fast running that grows in small steps"),
    "load_rise": N_("fast running that grows in small steps"),
}
"""What a fact that raises the risk asks for, worst known first."""
FEW = 4


def soon(w: Words, table: Recovery) -> str:
    """How soon another strain comes, where one comes."""
    return w(SOON, share=f"{100 * table.back_again['share_of_year_by_2_months']['share'].number:.0f}")


def work_on(w: Words, found: Iterable[str]) -> str:
    """What facts of this leg ask for, the few that tell most, in a line; empty where there is none."""
    facts = set(found)
    return w.all_of(list(dict.fromkeys(w(text) for fact, text in WORK_ON.items() if fact in facts))[:FEW])
