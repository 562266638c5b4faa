"""The form in which a runner writes down what an examiner found."""

from __future__ import annotations

from restride.words.mark import N_

RESULTS = {
    "ruled_out": N_("Ruled out"),
    "confirmed": N_("It is this"),
    "still_open": N_("Still open"),
}
NOT_KNOWN = N_("not known")
NAME = N_("Say who examined you. Without a name nothing can be lifted.")
PLACE = N_("Say where: the hospital, clinic or practice.")
FOUND = N_("Say what was found, in the examiner's own words as far as you remember them.")
ROLE = N_("Say what the examiner is: a doctor, a physiotherapist or the like.")
DAY = N_("Say on which day: a date that has come, not before the leg was hurt.")
RESULT = N_("Say for each line what the examiner made of it. “Still open” changes nothing, and is an answer.")
EARLIER = N_("Whoever examined before {day} could not know of what you said then. Write down a later examination.")
