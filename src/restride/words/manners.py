"""What is said once and plainly of Restride itself."""

from restride.words.mark import N_

LIMITS = N_(
    "Untested in patients, and not an approved medical device. It can be wrong, it cannot examine you, and nobody "
    "monitors it. If in doubt, seek care whatever it says."
)
UNSIGNED = N_("No clinician has signed the rules of urgency yet; their hours are our own choice.")
SIGNED = N_("The rules of urgency were signed by {name}.")
OVERLAID = N_("This clinic's own thresholds are in force ({n}). They may only be stricter than ours.")
LEARNT = N_("The date rests on what {name} taught from its own legs, in place of what ships.")
SYNTHETIC = N_("made up, nobody's leg")
HYPOTHETICAL = N_("What if: this rests on an examiner's review that has not taken place.")
HINDSIGHT = N_("Replayed with hindsight: with what was written down later, too.")
STRAIN_ONLY = N_("This dates a strain only. Another cause has no date here.")
COHORTS = N_(
    "Most of the numbers behind this come from young male team athletes. We found no cohort of distance runners."
)
FORBIDDEN = {
    "diagnosis": r"diagnos\w*",
    "safe": r"(un)?safe(ly)?",
    "healed": r"healed",
    "validated": r"validated",
    "proven": r"(un)?proven",
    "clear": r"all[ -]clear|(is|are|be|been|get|looks?) (all )?clear(ed)?|clear(ed)? (to|for)|cleared",
    "go": r"(good|ready|clear|set) to go|(is|are|be|a|all|no)[ -]go|go ahead|go(?=[.:;!]|$)",
}
"""Words that never stand as a verdict on a leg or a treatment, as patterns that find them so used."""
ORDINARY = ("not an all-clear",)
"""Phrases in which such a word judges nothing. Rather than add one here, say it in another word."""
