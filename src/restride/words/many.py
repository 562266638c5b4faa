"""`restride calibrate`, `restride score` and `restride learn`: many legs at once."""

from restride.words.mark import N_

MADE_UP = N_("All legs here are made up, drawn from the model. No patient's leg has been used.")
SAME_AGAIN = N_("{legs} legs, seed {seed}, tables {version}: the same line gives the same figures.")

FIT = N_("The clock fitted to what cohorts published")
BLOCK = N_("Fitted together: {block}")
BLOCKS = {
    "returns": N_("how long injuries of each grade take"),
    "markers": N_("how markers start and heal, and how far the return scatters about the tissue"),
    "people": N_("who comes, how they guess, how they come back"),
    "left_out": N_("every cohort left out in turn"),
}
PARAMETER = N_("parameter")
SHIPPED = N_("ships")
FITTED = N_("fitted")
MOVED = N_("moved")
FIGURE = N_("figure")
PUBLISHED = N_("published")
MODEL = N_("model")
OFF = N_("off")
MOVED_BY = N_("moved most by")
FIT_HOW = N_(
    "“moved” counts doubts of a parameter, “off” counts errors of a figure: that of a cohort of its size, and what "
    "one more setting's own pace does."
)
LEFT_OUT = N_("Each cohort left out in turn")
LEFT_OUT_HOW = N_(
    "“with it”, “without”: by how many errors its figures are off, as a root mean square, where the clock is fitted "
    "with it and where all the others speak for it. “step”: how many doubts the parameter that moves most moves "
    "without it, by one Gauss-Newton step; “fit again”: the same by a whole fit, a check of the two that move it most."
)
COHORT = N_("cohort")
WITH_IT = N_("with it")
WITHOUT = N_("without")
STEP = N_("step")
WHOLE_FIT = N_("fit again")
APART = N_("Not used by this fit, and compared")
MIDDLES_HELD = N_("Of their means and medians they hold {held} of {n}.")
IN_SHORT = N_("In short")
MOVED_AT_MOST = N_("The furthest of {n} parameters moves by {moved:.2f} of the doubt about it.")
STEPS_APART = N_("The {n} steps and the {again} whole fits that check them differ by {apart:.2f} doubts at the most.")
UNMET_OF = N_("{unmet} figures of {n} lie more than two errors from what was published.")
UNMET = N_("Figures that cannot all be met")
UNMET_HOW = N_("Those that the clock misses by more than two errors.")
AGAINST = N_("The clock beside the cohorts of {file}")
AGAINST_HOW = N_(
    "“off” counts errors of a figure: that of a cohort of its size, and what one more setting's own pace does. An 80 % "
    "interval holds what is off by at most 1.3. Days are days, shares parts of 1; quartiles (`iqr`) stand as the ratio "
    "of the upper to the lower."
)
HELD = (
    N_("80 % intervals hold {held} of {n} figure ({share:.0f} %), of {cohorts}."),
    N_("80 % intervals hold {held} of {n} figures ({share:.0f} %), of {cohorts}."),
)
OF_COHORTS = N_("{n} cohort"), N_("{n} cohorts")
FEW_COHORTS = N_(
    "So few cohorts tell little: the figures of one share its pace, and miss together. Were all as the clock reckons, "
    "80 % would be held over many cohorts, not in each."
)
DRAWN_AS = N_("Whom they stand beside")
DRAWN_AS_HOW = N_(
    "A setting that nobody has named is taken by its first word, else for a clinic. To say otherwise, give `taken`."
)
SETTING = N_("setting")
TAKEN = N_("drawn as")
NOT_NAMED = N_("not named")
NOBODY = N_("nobody")
NONE_COMPARED = N_("No figure in it could be compared.")
PACE = N_("These cohorts' own paces scatter by {found:.2f} in log time; the clock reckons with {reckoned:.2f}.")
UNMEASURED = N_("Not compared")
WHY_UNMEASURED = {
    "unread": N_("nobody has read the figure"),
    "size_unread": N_("how many people it rests on (`n`) is not known"),
    "too_few": N_("fewer than two people have no spread"),
    "other_unit": N_("its unit cannot be turned into the one compared"),
    "impossible": N_("it is a share below none or above all"),
    "from_zero": N_("a quartile of no days has no ratio"),
    "no_recipe": N_("the clock has no such figure"),
    "no_node": N_("its endpoint (`node`) is no milestone of ours"),
    "no_population": N_("its people are not hamstring strains of one setting"),
    "nobody_like_that": N_("next to no leg of the clock is like its people"),
    "no_such_grade": N_("its people are told apart by a grade that is none of {grades}"),
}

CHECK = N_("The forecast on trial")
CHECK_HOW = N_(
    "Held: share of 80 % intervals that held the day of return. Ranks: whether the chances given to that day are "
    "uniform, by chi-square and by a band that holds 95 % of uniform samples at once. Bias: by how much the day was "
    "later than the middle, the median of all legs. Off: days between the two. On odds, on grade: skill, the share of "
    "the CRPS taken away from a forecast that knows no more than “not back” and the odds of the setting, or “not back” "
    "and the leg's own grade."
)
TRIED_PEOPLE = {
    "clinic": N_("a sports clinic"),
    "mri": N_("an MRI clinic"),
    "imaged": N_("an MRI clinic, the grade told"),
    "alone": N_("a runner alone, a diary and no exam"),
    "examined": N_("the same runners, examined"),
    "runners": N_("recreational runners over 35 in a clinic, milestones told"),
}
AS_MODELLED = N_("Legs as the model has them: {people}")
TRIED_LEGS = N_("{legs} legs a day (standard error {se:.1f} points); by day and seed {least:.1f} to {most:.1f} % held.")
HELD_OTHERWISE = N_("Held, per cent, where legs are not as the model has them: {people}")
BIAS_OTHERWISE = N_("Bias, per cent: {people}")
ENDS_OTHERWISE = N_("Sooner than the 10 % day | later than the 90 % day, per cent: {people}")
WANTED_HELD = N_("{low:.0f} to {high:.0f} is wanted; * is outside.")
RANKS_OUT = N_(
    "Of {n} checks of ranks, of the day and of the tissue's clock, {outside} left the band: one in 20 would by chance."
)
DAY = N_("day")
HELD_COLUMN = N_("held %")
CHI2 = N_("ranks p")
BAND = N_("band")
INSIDE = N_("inside")
OUTSIDE = N_("outside")
R2 = N_("R²")
BIAS_COLUMN = N_("bias %")
MAE = N_("off, days")
SCORE_COLUMN = N_("score")
ON_ODDS = N_("on odds")
ON_OWN_GRADE = N_("on grade")
TRUTHS = {
    "shape_1.3": N_("healing steeper than modelled"),
    "shape_0.7": N_("healing flatter than modelled"),
    "shared_severity": N_("a severity nobody modelled"),
    "examiner_3_deg_6_pct": N_("an examiner biased by 3 degrees, 6 %"),
    "examiner_5_deg_10_pct_1_cm": N_("an examiner biased by 5 degrees, 10 %, 1 cm"),
    "half_missing": N_("half the readings missing"),
    "missing_when_painless": N_("no entry where it did not hurt"),
    "whole_pain": N_("pain in whole numbers, never below 0"),
    "pain_clock_some": N_("pain gone early in 30 %"),
    "pain_clock_all": N_("pain gone early in all"),
    "tissue_scatter": N_("returns scattered more widely"),
    "all_later": N_("everybody returns a quarter later"),
    "all_sooner": N_("everybody returns a fifth sooner"),
    "slow_minority": N_("a slow minority nobody knew of"),
    "several": N_("several of these at once"),
    "wrong_setting": N_("all-comers taken for a clinic's legs"),
    "not_all_comers": N_("a clinic's legs taken for all-comers"),
    "no_severity": N_("a model without shared severity"),
    "one_clock": N_("a model with one clock"),
}
FITTING = N_("fitting: {block}")
COHORTS_BAD = N_("The cohorts of {file} were refused. What is wrong:")
AND_MORE = N_("And {n} more."), N_("And {n} more.")
NO_SCIPY = N_("This needs SciPy, which is not installed: install Restride with its extra `study`.")

ALL_MADE_UP = N_("Made up, all of them: nobody's legs.")
SOME_MADE_UP = (
    N_("{n} of them is made up, nobody's leg: what comes of them all is nobody's either."),
    N_("{n} of them are made up, nobody's legs: what comes of them all is nobody's either."),
)

SCORE = N_("How past forecasts came out")
SCORE_LEGS = N_("{n} leg that is back"), N_("{n} legs that are back")
SCORE_OTHERS = (
    N_("{n} journal is left out: no return yet, hurt again, or days that contradict each other."),
    N_("{n} journals are left out: no return yet, hurt again, or days that contradict each other."),
)
SCORE_UNTOLD = (
    N_("{n} leg was told of only when it was back: nothing could have been forecast."),
    N_("{n} legs were told of only when they were back: nothing could have been forecast."),
)
SCORE_REFUSED = N_("{n} forecast was withheld."), N_("{n} forecasts were withheld.")
SCORE_HOW = N_(
    "Held: per cent of 80 % intervals that held the day of return. Off: days between the middle and that day. Score: "
    "CRPS in days, less is better; of a plain guess it is the days it was off. Skill: share of the score taken away "
    "from the odds alone (of the pictured grade, or of the setting), and from the runner's own guess."
)
RESTS_ON = N_("Tables {version}.")
SCORE_FEW = (
    N_("One leg tells next to nothing: per cent of {n} swing by {swing:.0f} points by chance alone."),
    N_("So few legs tell little: per cent of {n} swing by {swing:.0f} points by chance alone."),
)
SCORE_BIAS = N_(
    "Only legs that are back are scored. Where many are not yet, the slow ones are missing, and scores flatter."
)
SCORE_TAUGHT = N_("Where these are the legs that taught it, scores flatter: only legs that it never saw can judge it.")
SCORE_NONE = N_("These journals hold no forecast of a leg that is back: there is nothing to score yet.")
ALL_DAYS = N_("all")
FORECASTS = N_("forecasts")
ON_GRADE = N_("skill on odds")
ON_GUESS = N_("skill on guess")
RANKS_SAID = N_(
    "Chances given to the day, one forecast a leg: chi-square p {p:.2g}; the curve stays {where} a 95 % band."
)
DAY_N = N_("day {day}")
HELD_CHART = N_("Did the intervals hold what they promised?")
HELD_SAID = N_("Day {day}: {held:.0f} per cent of {n} held, give or take {error:.0f}.")
HELD_CHART_HOW = N_("The upright lines are two standard errors each way, the level line is 80 per cent.")
CHANCES_CHART = N_("Did chances come true as often as they said?")
CHANCES_SAID = N_("Per cent of {n} returns in each tenth of their forecast (PIT), the earliest first: {shares}.")
CHANCES_HOW = N_(
    "Up: per cent of returns. Level bars are honest chances. High at both ends: too sure. High in the middle: not sure "
    "enough."
)
EARLIER = N_("sooner than forecast")
LATER = N_("later than forecast")
MIDDLES_CHART = N_("How near was the middle?")
MIDDLES_SAID = N_("The middle of {near:.0f} per cent of {n} forecasts lay within a quarter of the day of return.")
MIDDLES_HOW = N_("Across: the middle that was forecast, in days. Up: the day of return. On the line both are the same.")
PAGE_WRITTEN = N_("The page with its pictures: {file}")
NOT_WRITTEN = N_("It could not be written: {file}. A file by that name may be there already.")
SAME_LEG = N_("The same leg as {first}, counted once: {file}")

LEARN = N_("What these legs taught")
LEARN_LEGS = N_("{legs} legs, of which {finished} are back; the others count as not back yet.")
LEARN_HOW = N_(
    "Each stage is learnt from all legs, held to what ships, and tried five times on legs that it was not learnt from. "
    "“doubt left” is the share of the doubt about what ships that these legs leave."
)
STAGES = {
    "setting": N_("the setting: its protocol and its case mix"),
    "returns": N_("how far returns scatter about the tissue"),
    "domains": N_("how far the kinds of marker scatter"),
    "curves": N_("how fast markers heal"),
}
LEARNT = N_("learnt")
DOUBT_LEFT = N_("doubt left")
OUT_OF_SAMPLE = N_(
    "On legs held back: score {before:.2f} to {after:.2f} days (gain {gain:.2f}, error {error:.2f}); "
    "intervals held {held_before:.0f} to {held_after:.0f} %."
)
ADOPTED = N_("Adopted.")
NOT_ADOPTED = {
    "score_no_better": N_("Not adopted: legs held back were not forecast better by twice the error."),
    "coverage_worse": N_("Not adopted: intervals on legs held back held worse."),
    "too_few": N_("Not adopted: too few legs are back to try it on any."),
}
LITTLE = N_(
    "These {legs} legs teach little: nothing they said bettered forecasts of legs held back. What ships stays in force."
)
NOTHING_LEARNT = N_("No journal is left to learn from.")
NOT_LEARNT_FROM = {
    "no_course": (
        N_("{n} journal is left out: no onset, no word of the return, hurt again, or days that contradict each other."),
        N_(
            "{n} journals are left out: no onset, no word of the return, hurt again, or days that contradict each "
            "other."
        ),
    ),
    "blocked": (
        N_("{n} journal is left out: it has a warning that nobody who examines has ruled out."),
        N_("{n} journals are left out: they have warnings that nobody who examines has ruled out."),
    ),
    "under_16": (
        N_("{n} journal is left out: its runner is under 16."),
        N_("{n} journals are left out: their runners are under 16."),
    ),
    "not_finished": (
        N_("{n} journal is left out: what must be asked first is not all answered."),
        N_("{n} journals are left out: what must be asked first is not all answered."),
    ),
    "not_strain": (
        N_("{n} journal is left out: what it tells of is not a strain, or may not be one."),
        N_("{n} journals are left out: what they tell of is not a strain, or may not be one."),
    ),
}
FILE_HEAD = (
    N_("What {name} taught the recovery clock, from {legs} legs. These values stand in for those that ship."),
    N_("Take this file away, and what ships stands again. Changed by hand it is refused."),
)
WRITTEN = N_("Written: {file}, version {version}.")
IN_USE = N_(
    "Nothing uses it until it is named: {report}, {score}. Each answer then says whose legs it rests on. Leave it out, "
    "or take the file away, and what ships stands again."
)
NOT_KEPT = N_("What was adopted is not kept: name a file for it with `--out`.")
NAME_MADE_UP = N_("{name} (made-up legs)")
NOTHING_TO_WRITE = N_("Nothing was adopted, so nothing is written.")
MAKING = N_("Making up {n} legs: nobody's.")
LEARNING = N_("learning: {stage}")
LEARNT_NONE = N_("No learnt values can be read there: {file}. Without `--learnt` what ships is in force.")
LEARNT_BAD = N_("The learnt values were refused: {faults}")
