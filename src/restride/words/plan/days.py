"""Headings and lines of the plan."""

from __future__ import annotations

from restride.words.mark import N_

HEADING = N_("Where you stand and what to do today")
STAGE = N_("Stage {stage} of the way back: {name}. {about}")
EXITS = N_("To leave this stage")
EVERY_MORNING = N_("First the check-in: pain, limp, new signs, pain-killers.")
TODAY = N_("Today, {date}")
DAY = N_("{date}, day {day}")
WARM_UP = N_("warm up")
WARM_UP_HOW = N_("{minutes} min: {items}")
EXAM = N_("exam")
EXAM_DUE = N_("An exam by a physiotherapist or doctor is due. Warmed up, rested, before anything hard.")
TEST = N_("test")
RUN = N_("run")
NOTHING = N_("Nothing but comfortable walking today.")
NEW = N_("new")
STOP_IF = N_("Stop: {what}")
TEMPO_PAIN = N_("Tempo: {tempo}. {pain}")
NEXT_EXAM = N_("Next exam: {date}.")
EXAM_OVERDUE = N_("An exam by a physiotherapist or doctor has been due since {date}.")
LADDER = N_("Running ladder: next is “{step}”, {clean} of {needed} clean.")
LADDER_TOP = N_("Running ladder: every step that a runner takes alone is passed.")
NOT_COUNTED = N_("The last run does not count yet: {what}.")
FLOOR = N_("The earliest day the ladder can prove it, if every run is clean: {dates}.")
FLOOR_ONE = N_("{milestone} {date}")
HOLDS_LADDER = N_(
    "The forecast has full training as likely as not by {date}; the ladder cannot prove it before {floor}. So the "
    "ladder is what comes last: a forecast that is reached is no proof, a clean run is."
)
HOLDS_EARLY = N_("The ladder cannot show full training before {floor}, however soon the leg feels fine.")
HOLDS_LEG = N_(
    "The ladder could prove full training by {floor}; the forecast has it as likely as not by {date}. So the leg is "
    "what holds you back, not the ladder: more running would not speed it up."
)
STAYING_WELL = N_("Staying well")
FIRST_WEEK = N_("The first days")
PERMISSIVE = N_("Pain up to {most} of 10 in exercises is allowed by a clinician's decision [{entry}]; never in runs.")
INSTEAD = N_("Instead of a plan")
WHOLE = N_("`restride plan {file}` shows a week, `restride exercise ID` how each is done.")
EASIER = N_("easier: {name}")
HARDER = N_("harder: {name}")
TITLE = N_("{side} hamstring, {days} days of plan")
UNASKED = {
    "worst_pain_unasked": N_("its worst pain is not written down"),
    "limp_unasked": N_("whether you limped is not written down"),
    "pull_unasked": N_("whether anything pulled is not written down"),
    "painkillers_unasked": N_("whether you took pain-killers is not written down"),
    "needled": N_("it lies within 72 hours of a needle"),
    "morning": N_("the next morning's check-in must say how the leg took it"),
}
NO_EXERCISE = N_("No exercise by the name “{name}”.")
EXERCISES = N_("There are: {names}")
HOW = N_("How")
FAULTS = N_("Look out for")
DOSE = N_("Dose")
SOURCES = N_("Sources")
TEMPO = N_("Tempo")
NEEDS = N_("Needs")
NOT_IF = N_("Not if")
HARDER_BY = N_("Harder by")
BY_DESIGN = N_("our own choice, nobody has tried it")
DRAWN = N_("Drawn: {file}")
NOT_DRAWN = N_("{file} cannot be written.")
PAIN = N_("Pain")
STOP = N_("Stop")
EASIER_ROW = N_("Easier")
HARDER_ROW = N_("Harder")
