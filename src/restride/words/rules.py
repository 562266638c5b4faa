"""What each triage rule says to a person."""

from __future__ import annotations

from functools import cache

from restride.words.locale import Words
from restride.words.mark import N_

EARLIER = N_("Your answers have changed since, but no examiner has ruled it out.")
CORRECTED = N_("An answer was changed or taken back. That alone does not lower the urgency; an examiner can.")
CONFIRMED = N_("An examiner has confirmed it.")
HELD = {"earlier": EARLIER, "corrected": CORRECTED, "confirmed": CONFIRMED}
OUR_CHOICE = N_("(our own choice)")
NO_WORDS = N_("A rule of the table holds: {rule}")


@cache
def sentences() -> dict[str, str]:
    """Every rule's sentence by its id."""
    from restride.words import rules_now, rules_soon

    return rules_now.RULES | rules_soon.RULES


def rule(w: Words, name: str) -> str:
    """What the rule of that id says."""
    said = sentences().get(name)
    return w(NO_WORDS, rule=f"[{name}]") if said is None else w(said)


def held(w: Words, how: str) -> str:
    """Why a hit still stands although today's answers no longer say it; nothing where they do."""
    return w(HELD[how]) if how in HELD else ""
