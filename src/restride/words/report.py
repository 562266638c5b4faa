"""The fields of a report for machines, in words."""

from restride.words.mark import N_

TITLE = N_("What `restride report --json` prints: one report, or a list where several files were named")
REFUSED = N_("A file that was refused: every fault with its code, its path and a sentence.")
UNCUT = N_(
    "Deciles of the day of full training as the clock has it, not cut at the last word: some may be behind already. "
    "Moves and shares add up to the middle one."
)
CUT = N_(
    "Deciles of the day, none before the last word: a day that would be behind already is shown on it, in the "
    "intervals too. So those of full training differ here from the forecast's own once its first days have passed."
)
PERHAPS_BACK = N_("Chance that full training was reached before the last word and nobody said so.")
START = N_("Middle day before any entry, by the person alone; with the moves it adds up to the middle decile.")
BY_ODDS = N_(
    "Middle day by setting, history and imaging as they stand now; with `why` it adds up to the middle decile."
)
LATER = N_("By how many days the middle day is later with treatment than without; less than 0 where it is sooner.")
LATER_INTERVAL = N_("The same difference, in the interval that holds 80 %.")
FIELDS = {
    "file": N_("The file that was read."),
    "report": N_("Version of this form."),
    "journal": N_("The journal's own name; empty where it has none."),
    "at": N_("The moment that the answer speaks of."),
    "day": N_("Whole days since it began, at that moment."),
    "onset": N_("The local date on which it began."),
    "synthetic": N_("Whether the journal says that it is made up."),
    "hindsight": N_("Whether what was written down later was used, too."),
    "hypothetical": N_("Whether a what-if review lifts a warning here."),
    "knowledge": N_(
        "Version of the knowledge tables, which figures a clinic has overlaid, and whose legs taught the clock, if any."
    ),
    "urgency": N_(
        "How urgent: the level from what is answered, the worst that the unanswered allow, the rules that hold and "
        "the questions still open."
    ),
    "track": N_("Which way the leg is followed. Dates, grades and stages are for strains alone."),
    "track_why": N_("What decided it: the differential, a review, or a picture."),
    "strain_type": N_("Type of strain by how it happened; null where nobody told how, or it is followed as no strain."),
    "differential": N_("What it may be, likeliest first; the weight only ranks and is no chance."),
    "grade": N_("How bad, as chances that add up to 1; null where the date is withheld."),
    "forecast": N_(
        "Day of full training since it began: nine deciles, intervals, moves, why, days lost to setbacks, the date "
        "with needling; null where withheld. Risk of another strain by day of return with `--for clinician` alone."
    ),
    "forecast_withheld": N_("Why there is no date: a code, and the rules, facts or entries behind it."),
    "milestones": N_("The steps still ahead, each with its own deciles and intervals."),
    "risks": N_("Risk factors of a strain and of the next one, on this leg."),
    "stage": N_("The stage of the way back and how each of its exits stands; null where there is no plan."),
    "today": N_(
        "The plan from today on: tests, runs, exercises and what holds the leg back; or what there is instead of one."
    ),
    "needling": N_(
        "Needle or not: the screen, what needling could do for what the leg shows, and what became of sessions."
    ),
}
