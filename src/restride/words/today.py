"""The day's page: what was asked, what was answered, and what the answers changed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from restride.words.mark import N_, Ask

if TYPE_CHECKING:
    from restride.words.locale import Words

ROWS = {
    "walking": Ask(N_("Pain walking"), N_("pain walking")),
    "worst": Ask(N_("Worst pain since yesterday"), N_("worst pain")),
    "stiffness": Ask(N_("Stiffness on waking"), N_("stiffness")),
    "limp": Ask(N_("Do you limp today?"), N_("limp")),
    "bruise": Ask(N_("Bruise"), N_("bruise")),
    "after_session": Ask(N_("After yesterday’s session"), N_("after yesterday’s session")),
    "new_signs": Ask(N_("New signs"), N_("new signs")),
    "painkillers": Ask(N_("Pain-killers today"), N_("pain-killers")),
}
"""A row's heading, and its name in a list of rows."""
FEVER = {
    "very_ill": N_("Do you feel very ill?"),
    "hot_red_leg": N_("Is the leg hot, red or swollen?"),
    "red_spreading": N_("Is redness spreading fast?"),
    "plain_cold": N_("Is it just a cold or a stomach upset?"),
}
SIGNS = {
    "chest": N_("Breathless, chest pain or coughing blood"),
    "saddle_or_bladder": N_("Saddle, bladder, bowel or sexual change"),
    "leg_swelling": N_("Leg swelling"),
    "numb_or_weak_foot": N_("Numb or weak foot"),
    "fever_or_unwell": N_("Fever or unwell"),
    "bruise_or_lump": N_("Spreading bruise or lump"),
    "new_pull": N_("A new pull in the thigh"),
    "none": N_("None of these"),
}
"""The worst first, none of these last."""
PAINKILLERS = {
    "none": N_("None"),
    "paracetamol": N_("Paracetamol"),
    "nsaid": N_("Anti-inflammatory, such as ibuprofen"),
    "opioid": N_("Opioid, such as codeine"),
    "other": N_("Another one"),
}
BRUISE = {
    "none": N_("None"),
    "some": N_("Some"),
    "large": N_("Larger than my hand, or spreading"),
    "cant_tell": N_("I can’t tell"),
}
ANSWERS = {"no": N_("No"), "yes": N_("Yes"), "cant_tell": N_("I can’t tell")}
AFTER = {"usual": N_("As usual"), "worse": N_("Worse"), "no_session": N_("There was no session")}
ROW_SAID = N_("{row} {answer}")
OPEN = N_("Not answered yet: {rows}.")
NO_RUN = N_("Unanswered is never no, so there is no run today until they are.")
STILL_OPEN = N_("Left open: {rows}. Unanswered is never no, so there is no run today until they are.")
OPEN_NO_RUN_ROWS = N_("Left open: {rows}. Without them the last run cannot be counted.")
ALL_IN = N_("Every row is answered.")
DATE_MOVED = N_("The date: {moved}.")
DATE_SAME = N_("The date is about the same.")
NO_DATE = N_("There is no date at the moment.")
URGENCY = N_("How urgent: {headline}.")
TWICE = N_("Two check-ins are written down for today: {times}. Both count, and the plan goes by the worse of them.")
GONE = N_(
    "This check-in was taken back meanwhile. What you answered is below and not saved: save it again as a new one."
)
APP = N_("A strained hamstring, from the day it goes to the first full-speed run.")
ON_PHONE = {
    "open": OPEN,
    "no_run": NO_RUN,
    "all_in": ALL_IN,
    "saved": N_("Saved on this phone at {time}."),
    "sent_once": N_("There is no connection. It will be sent once, when there is. You can close the page."),
    "refused": N_("A check-in that was kept on this phone could not be used. Please check in again."),
    "stuck": N_("Your check-in of {time} is still on this phone: the app would not take it, for {why}."),
    "too_large": N_("it is too large"),
    "unreadable": N_("it could not be read"),
    "opened": N_("What you answered then stands here again. Look it over and save it."),
    "no_leg": N_("Not saved: this phone does not know yet which leg. Open Today once while there is a connection."),
    "spoke": N_("This rule runs on the phone; it did not wait for a connection. Nobody has been told."),
    "more": N_("Answer the questions about the fever: one answer could make this more urgent."),
    "where": N_("Where: {where}."),
    "call": N_("Call {number}"),
}
"""What the page's own script says."""
WAITS_CHECKIN = N_("Waits for your check-in.")
WAITS_EXAM = N_("Waits for the exam.")
WAITS_BOTH = N_("Waits for your check-in and the exam.")
NEEDED = ("new_signs", "painkillers")
"""Rows without which there is no run."""


def answered(w: Words, rows: Iterable[tuple[str, str]]) -> str:
    """Rows with their answers in a line: `pain walking 1, stiffness 2`."""
    return w.listed([w(ROW_SAID, row=w(ROWS[name].question), answer=answer) for name, answer in rows])


def named(w: Words, rows: Iterable[str]) -> str:
    """Rows by name."""
    return w.all_of([w(ROWS[name].question) for name in rows])


def left_open(w: Words, rows: tuple[str, ...]) -> str:
    """What a saved check-in leaves open, and what that means today; empty where nothing is open."""
    if not rows:
        return ""
    needed = any(name in NEEDED for name in rows)
    return w(STILL_OPEN if needed else OPEN_NO_RUN_ROWS, rows=named(w, rows))
