"""Headings and lines of the terminal's screens."""

from restride.words.mark import N_

# the head of a report
TITLE = N_("{side} hamstring")
DAY = N_("day {day}")
AS_KNOWN = N_("as known {moment}")
NO_ONSET = N_("first day unknown")

# urgency
WHY = N_("Why")
STILL_OPEN = N_("Still open, worst first")
COULD_MAKE = N_("These could make this “{level}”:")
MORE_OPEN = N_("and {n} more question"), N_("and {n} more questions")
MORE_HITS = N_("and {n} more reason of the same kind"), N_("and {n} more reasons of the same kind")
RULED_OUT = N_("ruled out by [{review}]: {what}")
RULED_OUT_HERE = N_("Ruled out by an examiner: {what}")
COULD_BE = N_("Could make this “{level}”")
FACTS = N_("Because of: {facts}")
BRING_BACK = N_("An examiner settles these with a `flag_review` entry that names: {rules}")
ANSWER_MORE = N_("Answer them: `restride new --add {file}`")

# what it may be
WHAT = N_("What it may be, likeliest first")
FOLLOWED = N_("Followed as: {track}")
NOTHING_KNOWN = N_("Nothing answered so far tells one cause from another.")
ALSO = N_("Also thought of: {conditions}")
BY_REVIEW = N_("as an examiner confirmed")
BY_IMAGING = N_("as a picture shows")

# where it comes from
WHERE_FROM = N_("Where this comes from")
SOURCES = N_("Sources: {sources}")
SOURCES_HOW = N_("`restride sources ID` shows any of them, and how it was read.")
KNOWLEDGE = N_("Knowledge {version}.")
ENTRIES = N_("{n} entry read."), N_("{n} entries read.")

# many files
REPORTING = N_("Reading journals")
REFUSED = N_("Refused: {file}")
SUMMARY = N_("{good} of {all} reported, {bad} refused.")
SOUND = N_("{file}: sound, {entries}.")
ENTRY_COUNT = N_("{n} entry"), N_("{n} entries")
FIXED = N_("{file}: names written for {entries}.")
NOTHING_TO_FIX = N_("{file}: every entry has its name.")
FIX_HINT = N_("{entries} without a name: `restride check --fix {file}` writes them in.")
NOT_FIXED = N_("{file}: left as it was. Names are written into a sound TOML file only.")
AT_EARLY = N_("Nothing was known yet at that moment.")
OVERLAY_BAD = N_("The overlay was refused: {faults}")

# why
WHY_TITLE = N_("What [{entry}] changed")
WHY_KIND = N_("{kind}, {when}")
NO_ENTRY = N_("{file} has no entry [{entry}]. It has: {entries}")
URGENCY = N_("urgency")
STATUS = N_("status")
TRACK = N_("followed as")
MIDDLE_DATE = N_("full training")
NEW_HITS = N_("Raised")
GONE_HITS = N_("No longer said")
ANSWERED = N_("Questions settled")
OPENED = N_("Questions opened")
NOTHING_CHANGED = N_("It moved nothing: no urgency, no warning, no date.")
NOT_IN_FORCE = N_("This entry was taken back or corrected later; what it did when it was written stands here.")

# muscle, sources
NO_MUSCLE = N_("No muscle by the name “{name}”. There are: {names}")
NO_SOURCE = N_("No source by the name “{name}”.")
NEAREST = N_("Do you mean: {names}?")
SEEN = N_("How it was read: {how}")
SEEN_HOW = {
    "fulltext": N_("the whole text"),
    "table": N_("its tables"),
    "abstract": N_("its abstract"),
    "page": N_("a web page"),
    "secondary": N_("second hand, in another text"),
    "textbook": N_("what every anatomy book says; none was opened"),
}
EXTENT = N_("What of it: {extent}")
USED_BY = N_("Figures that rest on it")
USED_NOWHERE = N_("No figure rests on it.")
POPULATION = N_("About whom: {population}")
NOTE = N_("Note: {note}")

# a form
TAKEN_BACK = N_("That answer was taken back elsewhere. Nothing is lost: look at the journey, then answer again.")

# demo
DEMO = N_("This is the bundled demo: a runner of 34 with a sprint-type strain, made up by us. Nobody's leg.")
YOUR_OWN = N_("Your own leg")
YOUR_OWN_HOW = N_(
    "`restride new leg.toml` asks what matters and writes a journal. `restride report leg.toml` reports it. The demo "
    "itself is a file to copy from: `restride demo --toml`."
)
STOPPED = N_("Stopped.")
