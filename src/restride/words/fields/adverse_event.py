"""What happened after a needle."""

from restride.words.mark import N_, Ask

FIELDS = {
    "what": Ask(N_("what happened"), N_("What happened?")),
    "severity": Ask(N_("how bad"), N_("How bad was it?")),
    "ctcae": Ask(N_("CTCAE grade"), N_("Which CTCAE grade, 1 (mild) to 5 (death)?")),
    "causality": Ask(N_("due to the needle"), N_("How likely was the needle the cause?")),
    "action": Ask(N_("what was done"), N_("What was done about it?")),
    "outcome": Ask(N_("how it ended"), N_("How did it end?")),
    "ended": Ask(N_("over on"), N_("When was it over?")),
    "after_needling": Ask(N_("after which session"), N_("After which needling session?")),
    "note": Ask(N_("note"), N_("What else is there to say?")),
}
