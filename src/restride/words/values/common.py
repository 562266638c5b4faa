"""Answers, sides and places."""

from restride.words.mark import N_

VALUES = {
    "Answer": {
        "yes": N_("yes"),
        "no": N_("no"),
        "cant_tell": N_("can't tell"),
        "not_asked": N_("not asked"),
    },
    "Side": {"left": N_("left"), "right": N_("right")},
    "Place": {
        "buttock": N_("buttock"),
        "sit-bone": N_("on the bone you sit on"),
        "mid-inner": N_("middle of the thigh at the back, inner side"),
        "mid-outer": N_("middle of the thigh at the back, outer side"),
        "distal-inner": N_("just above the knee at the back, inner side"),
        "distal-outer": N_("just above the knee at the back, outer side"),
        "behind-knee": N_("hollow behind the knee"),
        "calf": N_("calf"),
        "groin": N_("groin"),
        "hip": N_("hip"),
        "sacrum": N_("low back, between the hips"),
        "front-thigh": N_("front of the thigh"),
        "knee-outer": N_("outer side of the knee"),
        "foot": N_("foot"),
        "whole-limb": N_("the whole leg"),
        "diffuse": N_("all over, no one place"),
        "back-of-thigh": N_("back of the thigh, nobody said how high"),
    },
    "Milestone": {
        "pain_free_walk": N_("walk without pain"),
        "jog": N_("first jog"),
        "speed_80": N_("80% of top speed"),
        "sprint": N_("sprint"),
        "full_training": N_("full training"),
        "performance": N_("back to performance"),
    },
    "Reached": {
        "reached": N_("reached"),
        "tried_and_failed": N_("tried, and could not"),
        "not_back": N_("not back yet"),
        "not_tried": N_("not tried"),
        "forbidden": N_("told not to try"),
        "no_opportunity": N_("no occasion to try"),
    },
    "Track": {
        "strain": N_("hamstring strain"),
        "tendinopathy": N_("a worn tendon at the sit bone"),
        "referred": N_("pain that comes from the back or a nerve"),
        "bone": N_("bone"),
        "other": N_("something other than the hamstring"),
        "unclear": N_("open: it may be more than one thing"),
    },
    "Urgency": {
        "emergency": N_("emergency"),
        "same_day": N_("same day"),
        "urgent": N_("urgent"),
        "clinician": N_("clinician"),
        "self_manage": N_("yourself"),
    },
    "Status": {
        "not_finished": N_("not finished"),
        "provisional": N_("provisional"),
        "finished": N_("every question answered"),
    },
}
