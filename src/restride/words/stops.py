"""The screens that stop everything: what to do now, what was said that led here, and what to say on the phone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from restride.terms import Urgency
from restride.words import dates, facts, rules
from restride.words.mark import N_

if TYPE_CHECKING:
    from restride.assess.results import Hit, UrgencyAnswer
    from restride.knowledge.triage import Triage
    from restride.words.locale import Words

CALL = N_("Call {number} now")
SEEN_BY = N_("Be seen today, before {hour}")
SEEN_BY_DAY = N_("Be seen within {hours} hours: before {hour} on {date}")
SEEN_NOW = N_("Be seen now: it was due before {hour} on {date}")
OVERDUE = {
    Urgency.URGENT: N_("Have it scanned or seen by a specialist now: it was due before {date}"),
    Urgency.CLINICIAN: N_("See a clinician now: it was due before {date}"),
}
TOLD = N_("You said: {signs}.")
MORE = N_("{n} more"), N_("{n} more")
FEW = 4
"""Signs and reasons at the head of a page: beyond them where to turn would be out of sight."""
SAY = N_("“My {side} thigh is hurt. Now: {signs}.”")
SAY_SINCE = N_("“My {side} thigh was hurt {when}. Now: {signs}.”")
SLIP = N_(
    "Was that a slip? A changed answer alone does not lower this: somebody who examines you can. In doubt call, and "
    "say that you are not sure."
)
TODAY, YESTERDAY = N_("today"), N_("yesterday")
AGO = N_("{n} day ago"), N_("{n} days ago")


def at_level(urgency: UrgencyAnswer, level: Urgency) -> tuple[Hit, ...]:
    """The hits of one level."""
    return tuple(hit for hit in urgency.hits if hit.level is level)


def signs(w: Words, hits: Sequence[Hit]) -> list[str]:
    """What was said that made these hits hold, each once."""
    return list(dict.fromkeys(line for hit in hits for line in facts.reasons(w, hit.facts)))


def few(w: Words, said: Sequence[str]) -> str:
    """The first signs in a line, and how many more there are."""
    more = len(said) - FEW
    return w.listed([*said[:FEW], *([w.count(*MORE, more)] if more > 0 else [])])


def why(w: Words, hits: Sequence[Hit]) -> list[str]:
    """Why each may matter, and why it stands although answers have changed."""
    return [" ".join(filter(None, [rules.rule(w, hit.rule), rules.held(w, hit.held)])) for hit in hits]


def on_the_phone(w: Words, side: str, day: int | None, said: Sequence[str]) -> str:
    """What to say to whoever answers the call."""
    if day is None or day < 0:
        return w(SAY, side=side, signs=w.listed(said))
    when = w((TODAY, YESTERDAY)[day]) if day < 2 else w.count(*AGO, day)
    return w(SAY_SINCE, side=side, when=when, signs=w.listed(said))


def before(w: Words, due: datetime, now: datetime, hours: float) -> str:
    """By when a same-day leg must be seen. Both moments on the clock of the leg's own zone."""
    named = {"hour": f"{due:%H:%M}", "date": dates.day(w, due, now.year), "hours": f"{hours:g}"}
    if due <= now:
        return w(SEEN_NOW, **named)
    return w(SEEN_BY if due.date() == now.date() else SEEN_BY_DAY, **named)


WATCH = {
    "lung_clot": N_("you are breathless, have chest pain or cough blood"),
    "cauda_equina": N_("you are numb between the legs, or bladder, bowel or sexual function changes"),
    "compartment": N_("the thigh is tense and the pain beyond reason, numb or weak with it"),
    "limb_ischaemia": N_("the foot turns cold and pale"),
    "sepsis": N_("you have a fever and feel very ill, or redness spreads fast"),
    "clot_swelling": N_("the calf or the whole leg swells"),
    "foot_drop": N_("the foot drops, or numbness or weakness is new or grows"),
    "cannot_bear_weight": N_("the leg cannot take your weight"),
    "dark_urine": N_("your urine turns dark like cola"),
    "hot_red": N_("the thigh turns hot and red"),
    "new_fever": N_("you have a fever that no cold or stomach upset explains"),
}
"""Signs to watch for, by the rule that they would raise: its level says how urgent each is."""


def watched(w: Words, table: Triage, level: Urgency) -> list[str]:
    """The signs that would raise this level, in the table's order."""
    return [w(WATCH[rule.id]) for rule in table.rules if rule.level is level and rule.id in WATCH]
