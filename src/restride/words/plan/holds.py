"""Why there is no run, no load, nothing fast or no new step; what there is instead of a plan."""

from __future__ import annotations

from restride.words.mark import N_, Ask

HOLDS = {
    "signs_unasked": N_("No run today until this morning's check-in says whether there are new signs."),
    "painkillers_unasked": N_("No run today until this morning's check-in says whether you took pain-killers."),
    "new_sign": N_("A new sign today: no load. Do first what stands under “How urgent”."),
    "painkillers": N_("Pain-killers today: no run, and no test counts."),
    "fever": N_("Fever: nothing until a whole day without it, then two easy days."),
    "new_pull": N_("A new pull: no run and no load until a clinician has looked."),
    "second_pull": N_("A second pull: no run until a clinician has looked for a new tear."),
    "limp": N_("A limp: no run until a check-in says that it is gone."),
    "walking_hurts": N_("Walking hurts too much today: no run."),
    "setback": N_("A setback: a clinician decides what it was before anything is loaded again."),
    "older": N_("From 65, or with osteoporosis: loading and running wait for a clinician's exam or decision."),
    "bone_unasked": N_("Nobody has said whether you have osteoporosis: answer that first; until then no load."),
    "tendon": N_("The tendon itself is hurt: a clinician examines it after the picture and leads the running."),
    "early": N_("Days 0 and 1: avoid what hurts, not movement. Loading begins on day 2."),
    "gates": N_("The next step waits for its tests."),
    "rest": N_("A day without running between runs."),
    "two_in_a_row": N_("Two running days in a row are enough."),
    "wait_pull": N_("A day off after a pull or a limp."),
    "worse_morning": N_("Worse the morning after: one more rest day, then the same step again."),
    "stuck": N_("The same step was not clean three times: a clinician looks at strength, length, back and tendon."),
    "morning_open": N_("The last run counts once the next morning's check-in is in."),
    "needled": N_("Within 72 hours of a needle: nothing fast, and no test counts."),
    "quality_gap": N_("48 hours between two sessions above easy."),
    "exam_worse": N_(
        "The knee extension is worse than last time by more than its error: no run until it is looked at."
    ),
    "hard_days": N_("Three hard days within a week are enough."),
    "supervised": N_("The next fast step needs a clinician there; alone you stay at or below 80%."),
}
INSTEAD = {
    "blocked": Ask(
        N_("No plan while something more urgent may be wrong."),
        N_("Do what stands under “How urgent”. No running, loading, stretching or needles until it is ruled out."),
    ),
    "not_finished": Ask(
        N_("No plan until the urgent questions are answered."),
        N_("Answer them now; if you cannot, be seen today. Walk as little as you need to."),
    ),
    "under_16": Ask(
        N_("Under 16 there is no plan here: a child is examined, not calculated."),
        N_("See a clinician who looks after children in sport. No running and no stretching until then."),
    ),
    "tendinopathy": Ask(
        N_("This looks like a worn tendon, not a strain: first advice, without dates and without stages."),
        N_("Three to six months is usual: months, not weeks."),
    ),
    "referred": Ask(
        N_("This looks like pain from the back or a nerve: no plan here."),
        N_("See a physiotherapist or a doctor for the back. Walk and move within comfort; no hamstring stretching."),
    ),
    "bone": Ask(
        N_("This may be bone: stop loading it, no plan here."),
        N_("No running and no jumping. See a doctor; with groin pain, a limp or pain at rest, today."),
    ),
    "other": Ask(
        N_("This does not look like the hamstring: no plan here."),
        N_("See a clinician and say what stands under “What it may be”."),
    ),
    "unclear": Ask(
        N_("It may be more than one thing: no plan until somebody has told them apart."),
        N_("See a clinician. Until then walk within comfort, and do not run."),
    ),
    "no_onset": Ask(N_("No plan without the day it began."), N_("Write an entry of the kind `onset`.")),
    "before_onset": Ask(N_("This moment lies before the day it began."), N_("Ask for a later one.")),
    "age_unknown": Ask(N_("No plan without an age."), N_("Write the age or the year of birth.")),
    "re_injury": Ask(
        N_("The same injury again: this journal ends here."),
        N_("Start a new journal with its own day 0, and see a clinician. No running until then."),
    ),
}
TESTS_GO_WELL = N_("Later days assume that the days before them go well and that each morning's check-in is in.")
