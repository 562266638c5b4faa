"""The leg and its ladder side by side: which of the two holds a runner back, and the race that waits for both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from restride.words import dates
from restride.words.mark import N_

if TYPE_CHECKING:
    from datetime import date

    from restride.plan import PlanAnswer
    from restride.words.locale import Words

LEDE_LADDER = N_("Not before {floor}, even if the leg is ready: your ladder needs that long.")
LEDE_LEG = N_(
    "The leg is what holds you back. The ladder could be there by {floor}; more running would not speed it up."
)
LEDE_LED = N_("A clinician has to be there before the ladder can reach full training, so it names no day.")
LEDE_NO_PLAN = N_("There is no plan now, so no ladder stands beside it: this is the leg alone.")
EXAM = N_("An exam is due: it tells more than waiting, and may narrow the span.")
TITLE_LADDER = N_("What holds you back? Until {floor} the ladder, then the leg")
TITLE_LEG = N_("What holds you back? The leg, not the ladder")
TITLE_ALONE = N_("When is the leg likely ready?")
SHARES = N_("In {n} of 20 the leg is ready by {floor}, and the ladder decides. In {rest} of 20 the leg decides.")
RUNS = N_("{n} clean run, every test passed"), N_("{n} clean runs, every test passed, rest between")
LEG = N_("The leg")
LEG_IS = N_("forecast: when the tissue is likely ready")
LADDER = N_("The ladder")
AT_BEST = N_("at the earliest")
LADDER_DAY = N_("ladder {date}")
LADDER_ONLY = N_("by the ladder")
RACE = N_("Your race, {date}")
RACE_READY = N_("in {n} of 20 legs like this you are race-fit by then.")
RACE_LADDER = N_("The ladder allows a race from {floor} at the earliest.")
RACE_LADDER_LATE = N_("The ladder cannot reach a race before {floor}, after your race.")
RACE_NO_LADDER = N_("There is no ladder beside it now.")
NO_DATE = N_("That is no day: write it as 2026-12-13.")
Chance = Literal["likely", "open", "unlikely"]
CHANCES: dict[Chance, str] = {"likely": N_("Likely"), "open": N_("It may fall either way"), "unlikely": N_("Unlikely")}
LIKELY, UNLIKELY = 15, 5
"""Dots from which a race is called likely, and up to which unlikely: three in four, and one in four."""


def lede(w: Words, today: PlanAnswer, floor: date | None) -> str:
    """Which of leg and ladder holds back, in a line."""
    if today.beside is not None and floor is not None:
        return w(LEDE_LADDER if today.beside.holds == "ladder" else LEDE_LEG, floor=dates.day(w, floor))
    return w(LEDE_NO_PLAN if today.instead is not None else LEDE_LED)


def title(w: Words, today: PlanAnswer, floor: date | None) -> str:
    """The same as a heading."""
    if today.beside is None or floor is None:
        return w(TITLE_ALONE)
    return w(TITLE_LADDER, floor=dates.day(w, floor)) if today.beside.holds == "ladder" else w(TITLE_LEG)


def chance(ready: int, floor: date | None, race: date) -> Chance:
    """How a race stands: by the dots, and never likely before the ladder's day."""
    if ready <= UNLIKELY or (floor is not None and floor > race):
        return "unlikely"
    return "likely" if ready >= LIKELY else "open"


def race_floor(w: Words, floor: date | None, race: date) -> str:
    """The ladder's earliest day of a race beside the race itself."""
    if floor is None:
        return w(RACE_NO_LADDER)
    return w(RACE_LADDER_LATE if floor > race else RACE_LADDER, floor=dates.day(w, floor, race.year))
