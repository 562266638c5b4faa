"""Headings and lines of `restride claims` and `restride evidence`."""

from restride.words.mark import N_

SENTENCES = {
    "no_trial_in_strain": N_(
        "We found no controlled trial of dry needling for a hamstring strain (searched {searched}, {read})."
    ),
    "trial_in_strain": N_(
        "Controlled trials of dry needling for a hamstring strain were found (searched {searched}, {read}): see below."
    ),
    "return_trials": N_(
        "Trials of one group found an earlier return with lengthening exercise; no trial that counted days needled "
        "anybody (searched {searched}, {read})."
    ),
}
HEADINGS = {
    "no_trial_in_strain": N_("Nobody knows yet. We found no controlled trial"),
    "trial_in_strain": N_("There are trials in strains now: read them below"),
}
IN_STRAINS = N_("Controlled trials found, in strains")
NEARBY = N_("In tight, uninjured hamstrings")
THAT_IT_HELPS = N_("That it speeds the repair")
AUTHORS = N_("authors say: {direction}")
DIRECTION_UNREAD = N_("which way was not read")
SPAN = N_("{low} to {high}")
READ_HOW = {"mostly_abstracts": N_("mostly abstracts")}
NOT_POOLED = N_("Nothing is pooled: trials that disagree stand beside each other.")

IN_STRAIN = N_("What there is for a strain")
NO_COMPARISON = N_("None of these has anything to compare with, so none can say that needling helped.")
NEAREST = N_("Nearest to it: a needle with current into a muscle lesion")
SIDE_BY_SIDE = N_("Trials side by side")
QUESTIONS = {
    "tight_hamstrings": N_("Range of tight, uninjured hamstrings"),
    "range_v_sham": N_("Range against a sham or a placebo"),
    "thigh_pain_v_sham": N_("Pain of leg and buttock against a sham"),
    "muscle_lesion": N_("A needle with current into an old calf lesion"),
    "stiffness": N_("Stiffness of the trapezius against a sham"),
    "performance": N_("Jumping"),
    "lengthening": N_("Lengthening against conventional exercise"),
    "agility_and_trunk": N_("Agility and trunk work against other exercise"),
    "plasma": N_("Platelet-rich plasma against none or salt water"),
}
PEOPLE = N_("{n} person"), N_("{n} people")
PEOPLE_UNREAD = N_("people not read")
TRIALS = N_("{n} trial"), N_("{n} trials")
DIRECTIONS = {
    "no_difference": N_("no difference"),
    "first_better": N_("needling better"),
    "first_better_briefly": N_("needling better, briefly"),
    "late_only": N_("needling better, later only"),
    "mixed": N_("unclear"),
    "no_comparator": N_("nothing to compare with"),
    "second_better": N_("needling worse"),
    "unread": N_("not read"),
    "within_arm_only": N_("change within arms only"),
    "worse_then_better": N_("worse at once, better later"),
}
RETURN_DIRECTIONS = {
    "no_difference": N_("no difference"),
    "first_better": N_("sooner back"),
    "second_better": N_("later back"),
    "unread": N_("not read"),
}
AGAINST = N_("against {what}")

EFFECTS = N_("Single effects, with 95 % intervals")
EFFECTS_HOW = N_(
    "First arm against second: a difference, or a ratio. Intervals from the normal distribution, which makes them "
    "a little too short in small trials; printed ones as printed."
)
MEASURES = {
    "mean_difference": N_("difference"),
    "hedges_g": N_("in standard deviations"),
    "risk_ratio": N_("ratio of risks"),
    "odds_ratio": N_("ratio of odds"),
    "mean_change": N_("change"),
    "printed": N_("as printed"),
}
UNITS = {
    "deg": N_("degrees"),
    "d": N_("days"),
    "SMD": N_("SD"),
    "points": N_("points"),
    "HR": N_("hazard ratio"),
    "RR": N_("risk ratio"),
    "OR": N_("odds ratio"),
    "NPRS": N_("points of 10"),
}
TWO_ARMS = N_("{first} against {second} {unit}")
BEFORE_AFTER = N_("{first} before, {second} after, {unit}")
INTERVAL = N_("{value} ({low} to {high}) {unit}")
NOT_READ = N_("Not read, so no effect is given")
WHY_NOT = {
    "arms_unread": N_("nobody has read the arms"),
    "size_unread": N_("the size of the arms was not read"),
    "spread_unread": N_("the spread was not read"),
    "correlation_unread": N_("before and after only; how the two hang together was not read"),
    "averages_not_means": N_("medians or an unknown kind of average"),
}

BLINDING = N_("Who knew")
BLINDING_TEXT = N_(
    "Of {trials:g} trials of dry needling {high_or_unclear:g} are at high or unclear risk of bias here; the therapist "
    "was blind in {therapist_blinded:g}. Without a sham, effects came out implausibly large."
)
HARMS = N_("What it costs")
SORENESS = N_("Soreness: all {sore:g} of {watched:g} healthy people watched, usually for less than {hours:g} h.")
MILD = N_(
    "Mild events such as a bruise, bleeding or pain: {low:.0f} to {high:.0f} per 100 treatments, told by therapists; "
    "one treatment can count more than once."
)
MAJOR = N_("Major events: about 1 in {one_major_in:g} treatments in one survey. For hamstrings no rate is known.")
SHAM = N_("What a sham gets too")
SHAM_TEXT = N_(
    "Most of the relief comes with a pretended needle too. In the best data on acupuncture {share_low:.0f} to "
    "{share_high:.0f} % of the gain over no treatment comes from the needle itself; looser trials find more."
)
REVIEWS = N_("What reviews say")
UNCONFIRMED = N_("The trial the article leans on")
UNCONFIRMED_TEXT = N_("It could not be confirmed, and adds nothing to anything here: {source}")
MORE = N_("`restride sources ID` shows a source, `restride claims` the article's claims.")

CLAIMS_TITLE = N_("The article's claims")
CLAIMS_HOW = N_("`restride claims S06` shows one in full. Certainty is our own reading of what was read, by GRADE.")
CERTAINTY = N_("certainty {level}")
CERTAINTY_STRAIN = N_("certainty {level}, in a strain {strain}")
CERTAINTY_NONE = N_("no certainty to give")
WHY = N_("Why")
LEANS_ON = N_("Leans on")
SEE_TOO = N_("See too")
CARRIES_NOTHING = N_("Carries no weight")
SAFETY = N_("Following this claim could do harm.")
NO_CLAIM = N_("No claim by the name “{name}”. There are: {names}")
NO_TOPIC = N_("No topic by the name “{name}”. There are: {names}")
SOURCES = N_("sources: {sources}")
READ = N_("read: {how}")
BIAS = N_("risk of bias {level} (our judgement): {why}")
BIAS_PLAIN = N_("risk of bias {level} (our judgement)")
NEEDLED = N_("needled: {how}")
REGISTERED = N_("registered as {number}")
RATED = N_("certainty as its authors rate it: {level}")
COUNTS = N_("{n} {verdict}")
