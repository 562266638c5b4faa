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
    "How far off its figures are with it and without it, by one step; a whole fit again as a check of two."
)
WITH_IT = N_("with it")
WITHOUT = N_("without")
STEP = N_("step")
WHOLE_FIT = N_("fit again")
APART = N_("Not fitted to, and compared")
UNMET = N_("Figures that cannot all be met")
UNMET_HOW = N_("Those that the clock misses by more than two errors.")
AGAINST = N_("The clock beside the cohorts of {file}")
HELD = N_("80 % intervals hold {held:.0f} % of {n} figures.")
NONE_COMPARED = N_("No figure in it could be compared.")
PACE = N_("These cohorts' own paces scatter by {found:.2f} in log time; the clock reckons with {reckoned:.2f}.")
UNMEASURED = N_("Not compared")
WHY_UNMEASURED = {
    "unread": N_("nobody has read the figure"),
    "size_unread": N_("how many people it rests on was not read"),
    "no_node": N_("its endpoint is no milestone of ours"),
    "no_population": N_("its people are not hamstring strains of one setting"),
    "no_such_grade": N_("its people are told apart by what the clock does not know"),
}

CHECK = N_("The forecast on trial")
CHECK_HOW = N_(
    "Held: share of 80 % intervals that held the day of return. Ranks: whether the chances given to that day are "
    "uniform, by chi-square and by a band that holds 95 % of uniform samples at once. Skill: share of the score taken "
    "away from a forecast that knows the grade's odds and no more."
)
SETTINGS = {"clinic": N_("a sports clinic"), "mri": N_("an MRI clinic")}
AS_MODELLED = N_("Legs as the model has them: {setting}")
AS_OTHERWISE = N_("Held, per cent, where legs are not as the model has them")
DAY = N_("day")
HELD_COLUMN = N_("held %")
CHI2 = N_("chi-square p")
BAND = N_("band")
INSIDE = N_("inside")
OUTSIDE = N_("outside")
R2 = N_("R²")
MAE = N_("off, days")
SCORE = N_("score")
SKILL = N_("skill")
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
    "no_severity": N_("a model without shared severity"),
    "one_clock": N_("a model with one clock"),
}
TRYING = N_("Trying forecasts")
FITTING = N_("fitting: {block}")
COHORTS_BAD = N_("The cohorts were refused: {faults}")
NO_SCIPY = N_("This needs SciPy, which is not installed: install Restride with its extra `study`.")
