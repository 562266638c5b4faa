"""How urgent: the five levels, where each sends a person, by when, and what to do meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from restride.terms import Urgency
from restride.words.mark import N_


class Level(NamedTuple):
    """A level's name, its headline, its hours, where to turn to, and what to do until then."""

    name: str
    headline: str
    by: str
    where: str
    do: str


LEVELS: Mapping[Urgency, Level] = {
    Urgency.EMERGENCY: Level(
        N_("Emergency"),
        N_("Emergency: call the emergency number now"),
        N_("now"),
        N_("the emergency number: 112, 999 or yours"),
        N_("Call now. Do not drive yourself. Do not walk on the leg, and do not wait to see how it goes on."),
    ),
    Urgency.SAME_DAY: Level(
        N_("Same day"),
        N_("Be seen today, within {hours} hours"),
        N_("within {hours} hours"),
        N_("emergency department or same-day clinic"),
        N_("No running, stretching, massage or needles. Walk as little as you need to."),
    ),
    Urgency.URGENT: Level(
        N_("Urgent"),
        N_("Have it scanned or seen by a specialist within {days} days"),
        N_("within {days} days"),
        N_("a scan or a specialist, by referral"),
        N_("No running, stretching or massage until it has been looked at. Walk only without a limp."),
    ),
    Urgency.CLINICIAN: Level(
        N_("Clinician"),
        N_("See a clinician within {days} days"),
        N_("within {days} days"),
        N_("physiotherapist or sports doctor"),
        N_("Walk only as far as you can without a limp. No stretching, no massage, and nothing that makes it worse."),
    ),
    Urgency.SELF_MANAGE: Level(
        N_("Yourself"),
        N_("Look after it yourself, and look again on day {first} and day {second}"),
        N_("again on day {first} and {second}"),
        N_("first-week care at home"),
        N_("Walk as far as you can without a limp. Ask again the moment an answer changes."),
    ),
}
DO_WITH_PLAN: Mapping[Urgency, str] = {
    Urgency.CLINICIAN: N_(
        "Until you have been seen: no massage, nothing that makes it worse, and no more than today's plan below."
    ),
    Urgency.SELF_MANAGE: N_("What today asks and allows stands below. Ask again the moment an answer changes."),
}
"""What to do where a plan stands below, which may allow more or less than the level alone."""
AGAIN_ONCE = N_("Look after it yourself, and look again on day {second}")
AGAIN_NEVER = N_("Look after it yourself, and look again the moment anything turns")
EMERGENCY_OPEN = N_("Not finished: an open question could make this an emergency")
SAME_DAY_OPEN = N_("Not finished: an open question could make this same-day")
NOT_ALL_CLEAR = N_(
    "This is not an all-clear. Answer the questions below now; if you cannot, be seen today. Until then there is no "
    "date."
)
SO_FAR = N_("So far: {headline}")
OPEN_CAN_WAIT = N_("Questions are open too. They can wait until somebody has seen you.")
PROVISIONAL = N_("Provisional: open questions could still make this “{level}”.")
FINISHED = N_("Every question that could make this more urgent is answered.")
LEGEND = N_("▶ so far · ? still possible while questions are open")


def headline(level: Urgency, again: Mapping[str, float], day: int | None) -> str:
    """The level's headline; of the days to look again, those that have passed are not named."""
    passed = sum(day is not None and day >= one for one in again.values())
    if level is not Urgency.SELF_MANAGE or not passed:
        return LEVELS[level].headline
    return AGAIN_ONCE if passed < len(again) else AGAIN_NEVER


def timing(level: Urgency, hours: Mapping[str, float], again: Mapping[str, float]) -> dict[str, str]:
    """The values that a level's messages name: its hours, its days, and the days to look again."""
    limit = hours.get(str(level), 0)
    named = {"hours": limit, "days": limit / 24} | dict(again)
    return {name: f"{value:g}" for name, value in named.items()}
