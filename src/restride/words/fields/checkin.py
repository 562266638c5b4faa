"""The daily check-in."""

from restride.words.mark import N_, Ask

FIELDS = {
    "walking": Ask(N_("pain walking, 0 to 10"), N_("How bad is the pain when you walk today? 0 to 10.")),
    "worst": Ask(N_("worst pain, 0 to 10"), N_("How bad was the worst pain since yesterday? 0 to 10.")),
    "at_rest": Ask(N_("pain at rest, 0 to 10"), N_("How bad is the pain when you keep still? 0 to 10.")),
    "stiffness": Ask(N_("stiffness on waking, 0 to 10"), N_("How stiff was the leg on waking? 0 to 10.")),
    "soreness": Ask(N_("soreness, 0 to 10"), N_("How sore is the leg from training? 0 to 10.")),
    "sleep": Ask(N_("sleep, 0 to 10"), N_("How well did you sleep? 0 is not at all, 10 is very well.")),
    "confidence": Ask(N_("confidence, 0 to 10"), N_("How far do you trust the leg? 0 is not at all, 10 fully.")),
    "limp": Ask(N_("limp now"), N_("Do you limp today?")),
    "bruise": Ask(N_("bruise"), N_("Is there a bruise today? Large means larger than your hand, or spreading.")),
    "new_signs": Ask(N_("new signs"), N_("Is any of these new since yesterday?")),
    "very_ill": Ask(N_("very ill"), N_("With the fever: do you feel very ill?")),
    "hot_red_leg": Ask(N_("hot, red or swollen leg"), N_("With the fever: is the leg hot, red or swollen?")),
    "red_spreading": Ask(
        N_("redness spreading fast"), N_("With the fever: is the leg red, and is the redness spreading fast?")
    ),
    "plain_cold": Ask(
        N_("a cold or a stomach upset"), N_("With the fever: is it just part of a cold or a stomach upset?")
    ),
    "painkillers": Ask(N_("pain-killers"), N_("Which pain-killers did you take since yesterday?")),
    "after_session": Ask(N_("after the last session"), N_("How did the leg take the last session?")),
    "worsening": Ask(N_("getting worse"), N_("Is the leg getting worse from day to day?")),
}
