"""The running ladder: steps, paces, and how a run is told."""

from __future__ import annotations

from restride.words.mark import N_, Ask

STEPS = {
    "walk_jog_1": Ask(N_("Jog 1, walk 1"), N_("{reps} times {work} min of easy jog, {recover} min of walking between")),
    "walk_jog_2": Ask(N_("Run 3, walk 2"), N_("{reps} times {work} min of easy run, {recover} min of walking between")),
    "walk_jog_3": Ask(N_("Run 4, walk 1"), N_("{reps} times {work} min of easy run, {recover} min of walking between")),
    "easy_20": Ask(N_("20 minutes easy"), N_("{work} min of easy run, on the level")),
    "easy_30": Ask(N_("30 minutes easy"), N_("{work} min of easy run, on the level")),
    "strides_1": Ask(
        N_("First strides, at race pace"),
        N_("{reps} strides of {work} s, built up and relaxed, {recover} s of walking between"),
    ),
    "usual_run": Ask(N_("Usual easy run"), N_("{share}% of the length of your usual easy run")),
    "tempo_1": Ask(N_("Tempo in pieces"), N_("{reps} times {work} min of tempo, {recover} min of jog between")),
    "hills_1": Ask(N_("Hills by effort"), N_("{reps} times {work} s up a {slope}% slope by effort; walk down")),
    "race_1": Ask(
        N_("Race pace in pieces"), N_("{reps} times {work} min at 10 km to 5 km pace, {recover} min of jog between")
    ),
    "strides_2": Ask(N_("Strides to 80%"), N_("{reps} strides of {work} s, rising to 80%, {recover} s of walking")),
    "race_2": Ask(
        N_("Race pace, tired"),
        N_("{tempo} min of tempo, then {reps} times {work} min at 10 km pace, {recover} min jog"),
    ),
    "race": Ask(N_("Race"), N_("Race at an even pace, without a sprint finish")),
    "fast_80": Ask(N_("Build-ups to 80%"), N_("{reps} times {ramp} m build, {hold} m hold, then ease; walk back")),
    "fast_90": Ask(N_("Build-ups to 90%"), N_("{reps} times build over {ramp} m, hold {hold} m; walk back")),
    "fast_100": Ask(N_("Sprints to 100%"), N_("Sprints of {sprints} m within 100 m, full rest between")),
    "free": Ask(N_("a run of its own"), N_("A run that followed no step of the ladder")),
}
TINY = {
    "walk_jog_1": "1:1",
    "walk_jog_2": "3:2",
    "walk_jog_3": "4:1",
    "easy_20": "20′",
    "easy_30": "30′",
}
"""Steps in a cell of a calendar: minutes of running and walking, or of easy running."""
BRIEF = {
    "strides_1": N_("strides"),
    "usual_run": N_("usual"),
    "tempo_1": N_("tempo"),
    "hills_1": N_("hills"),
    "race_1": N_("race pace"),
    "strides_2": N_("strides"),
    "race_2": N_("tired"),
    "race": N_("race"),
    "fast_80": N_("to 80%"),
    "fast_90": N_("to 90%"),
    "fast_100": N_("sprint"),
}
"""The others in a word, where there is room for one."""
MILESTONES = {
    "easy_30": N_("30 minutes easy"),
    "full_training": N_("full training"),
    "race_pace": N_("race pace"),
    "race": N_("a race"),
    "sprint": N_("sprints"),
}
TALK = {
    "whole_conversation": N_("a whole conversation"),
    "full_sentences": N_("full sentences"),
    "short_sentences": N_("short sentences"),
    "a_few_words": N_("a few words"),
}
WARM_UP = N_("{minutes} min easy first")
MINUTES = N_("{minutes} min of running in all")
EFFORT = N_("effort {low} to {high} of 10")
TALKING = N_("you can still speak {talk}")
SPEED = N_("{low} to {high} km/h, {slow} to {quick} per km")
SPEED_ONE = N_("{low} km/h, {slow} per km")
SPEED_MILES = N_("{low} to {high} mph, {slow} to {quick} per mile")
SPEED_ONE_MILES = N_("{low} mph, {slow} per mile")
SHARE = N_("{low} to {high}% of own top speed")
MOST_KM = N_("no farther than {km} km, by the longest run of the last month")
MOST_MILES = N_("no farther than {km} miles, by the longest run of the last month")
ALSO = N_("If it is 0 of 10 all through, the same session may go on to: {steps}.")
PAIN_RUN = N_("Pain in the run at most {most} of 10, and the next morning as usual.")
PAIN_NONE = N_("No pain at all: this is fast.")
EASIER = N_("easier: {step}")
HARDER = N_("harder: {step}")
NEW_STEP = N_("new step")
AGAIN = N_("again")
TOP_UNKNOWN = N_("Own top speed: not known, so go by effort and talk. A race time in `recent_times` would tell.")
TOP_KNOWN = N_(
    "Own top speed: about {middle} km/h, from {race}. For ceilings {low} km/h counts, so alone never above {ceiling} "
    "km/h."
)
RACE = N_("{km} km in {time}")
