"""What the pages of the interview say around their questions."""

from __future__ import annotations

from restride.words import facts, interview
from restride.words.locale import Words
from restride.words.mark import N_
from restride.words.values import values

ANY_OF = N_("{group}: any of these?")
BEGAN = N_("When and how did it begin?")
PLACES = N_("Where does it hurt?")
STRAINS = N_("How many hamstring strains did you have before this one, in either leg?")
AND_MORE = N_("{n} or more")
HINTS = {
    "tri": N_("One tap answers. “I can't tell” is an answer too: it is never taken as a no."),
    "group": N_("Tick what is so. What you leave unticked counts as no once you press the button below."),
    "scale": N_("0 is none, 10 the worst you can think of."),
    "many": N_("Tick all that are so."),
    "places": N_("Tap every place on the {side} leg, or tick it in the list. Somewhere else stands below the map."),
    "began": N_("The day first, then how."),
}
PARTS = {
    "urgent": N_("First, what cannot wait"),
    "story": N_("How it happened"),
    "more": N_("What could still change the answer"),
    "person": N_("What only the date rests on"),
}
NOT_A_NUMBER = N_("“{value}” is not a number. Write one such as 3, or leave the question open.")
WHICH_DAY = N_("Say on which day it began: today, yesterday, or a date that has come.")
NOTHING_PICKED = N_("Nothing is ticked. Tick what is so, or leave the question open.")
NOTHING_SIGNED = N_("Nothing is ticked. Tick what is so, press “None of these”, or leave it open.")
BOTH_WAYS = N_("Something is ticked, and “None of these” was pressed. Take the ticks away, or keep them.")
NOT_OFFERED = N_("That answer is not one of those offered. Choose one of them, or leave the question open.")
FEELS = {
    "sharp_pain": N_("It was sharp at the moment it went"),
    "tightness": N_("The back of the thigh feels tight"),
}


def sign(w: Words, name: str) -> str:
    """A sign as it stands in a list of signs to tick."""
    said = interview.SIGNS.get(name)
    text = facts.fact(w, name) if said is None else w(said)
    return text[:1].upper() + text[1:]


def group(w: Words, name: str) -> str:
    """The heading over a group of signs."""
    return w(ANY_OF, group=w(values("Group")[name]).capitalize())
