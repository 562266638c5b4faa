"""What the commands say of themselves, and of a command line that does not fit."""

from restride.words.mark import N_

APP = N_("From the journal of one strained hamstring to one answer: how urgent, what it is, how bad, when, and why.")
COMMANDS = {
    "serve": N_("Open the app in a browser, for this computer alone."),
    "report": N_("Report one or more journals: how urgent, what it may be, how bad, when, and why."),
    "plan": N_("Plan the next days of one journal: tests, runs, exercises, and what holds the leg back."),
    "exercise": N_("Show one exercise: steps, dose, faults, sources; with `--svg` its figure. Without a name: all."),
    "new": N_("Ask in the terminal, only what matters next, and write a new journal."),
    "why": N_("Say what one entry changed: the urgency, its warnings, the date."),
    "check": N_("Look for every fault in one or more journals."),
    "muscle": N_("Say what is known of one hamstring muscle: attachments, nerve, and what it does."),
    "evidence": N_("Say what was found on needling, trials side by side, with single effects and what was not read."),
    "claims": N_("Say what the evidence says to each claim of the article."),
    "sources": N_("Show a source: its citation, how it was read, and which figures rest on it."),
    "score": N_("Score past forecasts on journals of legs that are back: what held, what was off, and by how much."),
    "learn": N_("Learn from a clinic's journals, as far as they can teach anything; adopt it only where it helps."),
    "calibrate": N_("Fit the clock to published cohorts, score it on others, or put the forecast on trial."),
    "schema": N_("Print the JSON Schema of a journal or of a report, with every field explained."),
    "demo": N_("Report the bundled demo journal, and say how to write your own."),
}
OPTIONS = {
    "at": N_("Replay: what was known by this date (`2026-11-05`) or moment."),
    "json": N_("Print JSON for machines."),
    "json_report": N_("Print JSON for machines; its form: `restride schema report`."),
    "hindsight": N_("With `--at`: use what was written down later, too."),
    "exit_code": N_("Also end with 3 where a journal needs care within days or is not finished."),
    "overlay": N_("A clinic's own thresholds, stricter than ours."),
    "for": N_("For whom: `runner` or `clinician`, who also sees risk against day of return; runner where not given."),
    "all": N_("Show every reason, question and risk factor."),
    "fix": N_("Write a name into each entry that has none; comments stay."),
    "lang": N_("Language: one of {languages}."),
    "version": N_("Print the version."),
    "help": N_("Show this help."),
    "port": N_("Port to listen on; the first free one from 8000 on where not given."),
    "no_browser": N_("Do not open a browser."),
    "toml": N_("Print the demo journal itself instead."),
    "add": N_("Ask what is still open in a journal that is there, and add the answers to it."),
    "days": N_("How many days, today the first; 7 where not given, 28 at most."),
    "svg": N_("Write the figure to this file."),
    "drawn_side": N_("The injured leg in the figure, `left` or `right`; right where not given."),
    "side": N_("Which leg, `left` or `right`; asked where not given."),
    "check": N_("Put the forecast on trial on made-up legs instead: intervals, ranks, legs unlike the model."),
    "against": N_("Score the clock on the cohorts of this file instead; its form: the manual's page on calibration."),
    "html": N_("Write a page with pictures to this file, which must not be there yet."),
    "out": N_("Write what is adopted to this file, which must not be there yet."),
    "clinic": N_("Whose legs they are; it stands in the file."),
    "learnt": N_("Learnt values of `restride learn`, in place of those that ship."),
    "made_up": N_("Take this many made-up legs of a clinic instead of files."),
    "legs": N_("How many made-up legs."),
    "seed": N_("Where the luck starts; the same number gives the same legs."),
    "zone": N_("Time zone of the journal, such as `Europe/Berlin`."),
}
ARGUMENTS = {
    "files": N_("A journal in TOML or JSON."),
    "file": N_("A journal in TOML or JSON."),
    "new_file": N_("The journal to write; without `--add` it must not be there yet."),
    "entry": N_("The id of an entry in it."),
    "name": N_("A muscle, such as `biceps_femoris_long` or `BFlh`."),
    "exercise": N_("The id of an exercise, as a plan shows it in brackets."),
    "ids": N_("The id of a source, as a report shows it in brackets."),
    "what": N_("`journal` or `report`."),
    "claim": N_("The id of a claim, such as `S06`; all of them where none is named."),
    "topic": N_("`dry-needling` (where none is named) or `what-speeds-return`."),
}
USAGE = N_("Usage: {line}")
COMMANDS_HEADING = N_("Commands")
OPTIONS_HEADING = N_("Options")
ARGUMENTS_HEADING = N_("Arguments")
EXIT_HEADING = N_("Exit codes")
EXIT_CODES = {
    0: N_("done"),
    1: N_("an input was refused, or nothing by that name"),
    2: N_("the command line does not fit"),
    3: N_("with `--exit-code`: a journal needs care within days, or is not finished"),
}
NO_COMMAND = N_("There is no command `{name}`.")
NO_OPTION = N_("There is no option `{name}`.")
DO_YOU_MEAN = N_("Do you mean {names}?")
MISSING = N_("`{name}` is missing.")
BAD_VALUE = N_("`{name}` is “{value}”.")
RIGHT_DATE = N_("It must be a date such as `2026-11-05`, or a moment such as `2026-11-05T18:40:00+01:00`.")
RIGHT_ZONE = N_("It must be a time zone such as `Europe/Berlin`.")
MUST_BE = N_("It must be one of: {names}.")
TOO_MANY = N_("There is more on the line than `{name}` takes.")
NEEDS_VALUE = N_("`{name}` needs a value.")
DOES_NOT_FIT = N_("The command line does not fit.")
SEE_HELP = N_("`{line}` says more.")
