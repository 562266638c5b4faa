"""Charts: the question each one answers, its direct labels, and the same in sentences."""

from __future__ import annotations

from restride.words.mark import N_

WHICH = {
    1: N_("Which day will it be?"),
    7: N_("Which week will it be?"),
    28: N_("Which four weeks will it be?"),
    84: N_("Which quarter will it be?"),
}
TODAY = N_("today")
AND_LATER = N_("{date} and later")
MARKS = {
    "today": N_("today"),
    "rung": N_("the ladder's earliest day"),
    "race-day": N_("your race"),
}
"""Days that stand out in a calendar."""
MONTH_YEAR = N_("{month} {year}")
BIN_HAS = N_("{span}: {n} of 20.")
LATER_HAS = N_("Later: {n} of 20.")
WHAT = N_("{milestone}, if this is a strain: 20 dots, each as likely as the next.")
BAR = N_("The bar holds 16 of 20: {span}; the middle is {middle}.")
BAR_EARLY = N_("The bar holds 16 of 20: {span}.")
LADDER = N_("ladder {date}")
LADDER_SAID = N_("The ladder allows {date} at the earliest.")
BEHIND = {
    "pain_free_walk": N_("walk"),
    "jog": N_("jog"),
    "speed_80": N_("80%"),
    "sprint": N_("sprint"),
}
"""Milestones behind, as short as a line allows."""
STEP_DONE = N_("{milestone}: reached by {date}.")
MOVED = N_("How has the date moved?")
MOVED_FIRST = N_("First answers, {date}: middle {middle}.")
MOVED_NEXT = N_("{date}: {moved}, middle {middle}.")
MOVED_NOW = N_("Today the middle is {middle}, and 16 of 20 lie in {span}, the bar at the right.")
MOVED_WIDTH = N_("The span of 16 of 20 was {was} wide at first and is {now} now.")
MOVED_HOW = N_("Higher is sooner. Moves of under three days are about the same.")
MARKER = N_("Is it where one would expect it: {marker}?")
MARKER_HOW = N_("The shade holds 8 in 10 readings that one would expect of this leg, the dashed line is the middle.")
MARKER_READ = N_("{date}: {value}; about {n} of 20 readings would be lower.")
MARKER_TODAY = N_("Expected about {date}: {low} to {high}.")
MARKERS = {"worst_pain": N_("worst pain of the day"), "walking_pain": N_("pain in walking")}
MARKER_MANY = N_("{n} reading; the first and the last ones:"), N_("{n} readings; the first and the last ones:")
UNITS = {
    "worst_pain": N_("{value} of 10"),
    "walking_pain": N_("{value} of 10"),
    "ake": N_("{value}° short of the other leg"),
    "slr": N_("{value}° short of the other leg"),
    "strength_outer": N_("{value}% weaker than the other leg"),
    "strength_inner": N_("{value}% weaker than the other leg"),
    "palpation_length": N_("{value} cm"),
}
SCALES = {
    "worst_pain": N_("of 10"),
    "walking_pain": N_("of 10"),
    "ake": N_("° short of the other leg"),
    "slr": N_("° short of the other leg"),
    "strength_outer": N_("% weaker than the other"),
    "strength_inner": N_("% weaker than the other"),
    "palpation_length": N_("cm"),
}
