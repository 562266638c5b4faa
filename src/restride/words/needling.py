"""Needle or not: the screen, what needling could do for a leg, what it costs, and what became of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.words import fields
from restride.words.mark import N_, Ask
from restride.words.needling_items import ITEMS

if TYPE_CHECKING:
    from restride.words.locale import Words

HEADING = N_("Needle or not")
RESULTS = {
    "stop": N_("Stop: no needle now."),
    "review": N_("No needle before a second, named senior has agreed."),
    "ask": N_("Ask first: no needle while questions are open."),
    "no_stop_found": N_("No stop found. Consent comes next; without it nothing starts."),
}
CONSENT_COVERS = N_("It covers: {what}.")
CONSENT = {
    "capacity": N_("whether this person can decide"),
    "material_risks": N_("the risks that matter to them, with numbers"),
    "alternatives": N_("what else there is"),
    "nothing_offered": N_("doing nothing"),
    "uncertainty": N_("how little is known"),
    "right_to_stop": N_("that they may stop at any time"),
    "body_area": N_("where the needles are put in"),
    "text_version": N_("which text they read, in which language"),
}
WHILE_URGENT = N_("Something more urgent comes first: no needle until an examiner has settled it.")
ALONE = N_("An examiner has to look at the leg on the same day; nobody else can finish these questions.")
UNTIL = N_("The first 72 hours end on {moment} at the earliest; then an exam on the day decides.")
HELD = N_("An answer was changed or taken back. That alone lifts nothing; an examiner who asks again can.")
SOLE = N_("Working alone, there is no second senior to ask: this is a stop.")
OVERRIDDEN = N_("overridden by [{decision}]: {what}")
HOW_TO_OVERRIDE = N_(
    "Another named and registered examiner may override a review, with the reason, by a `decision` that day whose "
    "rules name it: {names}. A stop is never overridden."
)
HOW_TO_WEIGH = N_(
    "An examiner who has asked and weighed it says so by a `decision` that day with the topic `override`: {names}."
)
OPEN = N_("Still to ask: {questions}.")
MORE_OPEN = N_("and {n} more question; `--all` shows it."), N_("and {n} more questions; `--all` shows them.")
SCREEN_WITH = N_("They are answered in a `needling_screen` entry, anew for each session.")

EXTRA = {
    "visit": Ask(N_("an exam on the day"), N_("Who examines the leg on the day?")),
    "urgent_questions": Ask(N_("the urgent questions"), N_("What of the urgent questions?")),
    "onset_date": Ask(N_("the day it began"), N_("On what day did it begin?")),
    "age": Ask(N_("age"), N_("How old is this person?")),
}

SHOULD = N_("Should we")
FINDINGS = {
    "range_limited": N_("Range: {value}° short of the other leg, more than the measure's error."),
    "tight": N_("It feels tight."),
    "sore": N_("It is sore: {value} of 10 at worst."),
    "none_of_these": N_("The leg is neither short of range, nor tight, nor sore."),
}
COULD = {
    "range_short_term": N_(
        "Needling might add a little range for a while. {none} of {all} small trials on unhurt hamstrings found "
        "nothing beyond a sham or a blunt needle."
    ),
    "tightness_feels_less": N_(
        "Needling might make it feel looser for a while. In the one trial that asked, a placebo needle did as much; "
        "more range is no sign of a looser muscle."
    ),
    "pain_short_term": N_(
        "Needling might ease pain for a while. {none} of {all} trials against a sham in thigh and buttock found no "
        "difference; in runners straight after a race it hurt more."
    ),
    "nothing": N_("There is nothing here that needling is used for."),
    "not_known": N_("We found no controlled trial of needling for a hamstring strain (search of 2026)."),
}
CERTAINTY = {
    "very_low": N_("very low certainty"),
    "low": N_("low certainty"),
    "moderate": N_("moderate certainty"),
}
INSTEAD_LINE = N_("Instead: {what}.")
INSTEAD = {
    "stretch": N_("stretching, which both arms of those trials did"),
    "lengthen": N_("exercises that load the muscle while it is long"),
    "warm_up": N_("a longer warm-up before the session"),
    "load_less": N_("a step less load for some days"),
    "wait": N_("time: a strain hurts less from day to day"),
    "stay": N_("stay with the plan"),
}
UNKNOWN = N_("Not known, and worth asking before any needle: {what}.")
UNKNOWN_WHAT = {
    "range_limited": N_("range of both legs, measured"),
    "tight": N_("whether it feels tight"),
    "sore": N_("how sore it is"),
}
SHARE = N_(
    "Most of what people feel after a needle comes with a pretended one too. In the best acupuncture data the needle's "
    "own share of the gain was {low} to {high}%."
)
COSTS = N_(
    "What it costs: soreness in all {n} people watched, mostly gone within {hours} hours; {low} to {high} mild events "
    "per 100 treatments (a bruise, bleeding, pain); about 1 major event in {major}. And for {down} hours no reading "
    "passes a gate, and no fast running or race."
)
COUNTED = N_("Per 100 treatments: {what}.")
COUNTED_ONE = N_("{what} {low} to {high}")
HARMS = {"bruise": N_("bruise"), "bleeding": N_("bleeding"), "pain_during": N_("pain during")}
HAMSTRING = N_("How often it harms a hamstring nobody has counted.")

SESSIONS = N_("After needling")
SESSION = N_("Session [{entry}], {moment}:")
FINE = N_("nothing in the record stands out.")
AT_POINT = N_("point {n}: {what}")
FLAGS = {
    "unaccounted": N_(
        "Needles are unaccounted for. Keep still, mark the skin, have a picture taken today, and report it as a "
        "serious event."
    ),
    "not_counted": N_("Nobody wrote down how many needles came out."),
    "consent_not_recorded": N_("no consent written down"),
    "consent_incomplete": N_("consent is not written down in full"),
    "consent_withdrawn": N_("consent was withdrawn"),
    "no_capacity": N_("this person could not consent"),
    "needler_not_registered": N_("who needled is not named with a registration"),
    "no_parent": N_("under 18, and no parent's agreement is written down"),
    "under_16": N_("this person is under 16"),
    "too_early": N_("it was within 72 hours of the injury or a setback"),
    "depth_stop": N_("deeper than the guard allows without ultrasound, over the sciatic nerve"),
    "depth_warn": N_("deep over the sciatic nerve"),
    "depth_unknown": N_("nerve depth here is unknown"),
    "outside_map": N_("a place outside this map"),
    "vessels_and_nerves": N_("a place where nerve and vessels lie under the skin"),
}
QUIET = N_("Until {moment}: no fast running, no race, and no reading passes a gate.")
ASK_NOW = N_(
    "To be answered now, {hours} hours after: weakness, numbness, fever, swelling? A `checkin` with `new_signs` tells."
)
ASK_NEXT = N_("Asked next on {moment}: weakness, numbness, fever, swelling?")
MISSED = N_("Nobody answered the questions due {hours} hours after.")
RESPONSES = {
    "response": N_(
        "It responded: {range}° more range and {pain} less pain, both more than the measures' error and still there "
        "after 72 hours. A strain eases by itself too."
    ),
    "no_response": N_(
        "No response: {range}° more range and {pain} less pain after 72 hours; it takes more than {error}° and at "
        "least {least}."
    ),
    "not_known": N_("Whether it responded cannot be told: it needs {missing}, before and at least 72 hours after."),
}
MISSING = {"range": N_("range by the same measure"), "pain": N_("the worst pain, without pain-killers")}
SAME_VISIT = N_("Range changed by {value}° on the day itself. That is no response.")


def item(w: Words, name: str) -> str:
    """What the item of that id says; the id in brackets where it has no words."""
    said = ITEMS.get(name)
    return f"[{name}]" if said is None else w(said)


def question(w: Words, name: str) -> str:
    """A question in a few words."""
    ask = EXTRA.get(name) or fields.asks("needling_screen").get(name)
    return f"[{name}]" if ask is None else w(ask.label)


def has_words(name: str) -> bool:
    """Whether a question of the screen has words."""
    return name in EXTRA or name in fields.asks("needling_screen")
