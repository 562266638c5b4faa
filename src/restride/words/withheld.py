"""Why there is no date, and what would bring one."""

from __future__ import annotations

from restride.words.locale import Words
from restride.words.mark import N_, Ask

HEADING = N_("No date")
CODES = {
    "blocked": Ask(
        N_("There is no date while something more urgent may be wrong."),
        N_("An examiner's review that rules it out brings the date back; an edited answer does not."),
    ),
    "not_finished": Ask(
        N_("There is no date until the urgent questions are answered: it would be read as “nothing serious”."),
        N_("Answer the questions above."),
    ),
    "not_strain": Ask(
        N_("We cannot date this: it does not look like a strain, and these dates are for strains alone."),
        N_("Have it looked at; what it may be stands above."),
    ),
    "under_16": Ask(
        N_("There are no dates for a child: a child is examined, not calculated."),
        N_("See a clinician who looks after children in sport."),
    ),
    "no_onset": Ask(N_("There is no date without the day it began."), N_("Write an entry of the kind `onset`.")),
    "re_injury": Ask(
        N_("There is no date here any more: a clinician took the setback for the same injury again."),
        N_("Begin a new journal from that day, with this strain among the earlier ones."),
    ),
    "third_setback": Ask(
        N_("There is no date after a third setback: this is no longer the way back that the numbers know."),
        N_("Have the leg examined; if it is hurt again, begin a new journal from that day."),
    ),
    "setback_after_return": Ask(
        N_("There is no date: the setback came after full training had been reached."),
        N_("Have the leg examined; if it is hurt again, begin a new journal from that day."),
    ),
    "beyond_grid": Ask(
        N_("There is no date: what was said points beyond two years, further than the numbers reach."),
        N_("See a clinician, and look over the dates in the journal."),
    ),
    "milestones_contradict": Ask(
        N_("There is no date: two steps of the way back contradict each other."),
        N_("Look at these entries, and correct the one that is wrong."),
    ),
    "back": Ask(N_("Full training has been reached."), N_("There is nothing left to date.")),
}

SHORT = {
    "blocked": N_("no date while something more urgent may be wrong"),
    "not_finished": N_("no date until the urgent questions are answered"),
    "not_strain": N_("no date, for it does not look like a strain"),
    "under_16": N_("no date for a child"),
    "no_onset": N_("no date without the day it began"),
    "re_injury": N_("no date after the same injury again"),
    "third_setback": N_("no date after a third setback"),
    "setback_after_return": N_("no date after a setback that followed full training"),
    "beyond_grid": N_("no date, for it points beyond two years"),
    "milestones_contradict": N_("no date while two steps contradict each other"),
    "back": N_("reached"),
}
"""The same where a date would stand in a line."""
ON_A_PAGE = {
    "not_finished": N_("Answer them now; if you cannot, be seen today."),
    "no_onset": N_("Say on which day it began."),
    "not_strain": N_("Have it looked at: “How urgent” says where to turn, and “What it may be” what to say there."),
    "milestones_contradict": N_("Look at these steps in your journey, and correct the one that is wrong."),
    "beyond_grid": N_("See a clinician, and look over the dates in your journey."),
}
"""What to do next where a page has a way to it, and the terminal another."""
ASKED = frozenset({"not_finished", "no_onset"})
"""Codes that answering questions settles."""


def reason(w: Words, code: str) -> str:
    """Why the date is withheld; the code in brackets where it has no words."""
    known = CODES.get(code)
    return f"[{code}]" if known is None else w(known.label)


def way_on(w: Words, code: str) -> str:
    """What would bring the date."""
    known = CODES.get(code)
    return "" if known is None else w(known.question)


def next_step(w: Words, code: str) -> str:
    """The same on a page."""
    return w(ON_A_PAGE[code]) if code in ON_A_PAGE else way_on(w, code)


def shortly(w: Words, code: str) -> str:
    """Why there is no date, where a date would stand in a line."""
    return w(SHORT.get(code, HEADING))
