"""Headings and lines of the one page for a clinician."""

from restride.words.mark import N_

READING = N_("{hurt} | {other}")
ONE_SIDE = N_("{hurt}")
RUN = N_("{step}{km}, worst pain {pain}: {verdict}")
KM = N_(" {km} km")
VERDICTS = {"clean": N_("clean"), "not_clean": N_("not clean"), "open": N_("not judged yet")}
PAINKILLERS = N_("pain-killers, {day}")
UNSAID = N_("not said")
PAIN_ROW = N_("pain, 0 to 10: walking | worst")
MILESTONE = N_("{name}: {span}")
TODAY_RUN = N_("run: {step}")
TODAY_ITEMS = N_("{n} exercise"), N_("{n} exercises")
TODAY_NONE = N_("nothing but comfortable walking")
