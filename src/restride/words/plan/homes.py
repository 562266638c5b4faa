"""Tests that need no device: how, when they are passed, and what they may not stand for."""

from __future__ import annotations

from typing import NamedTuple

from restride.words.mark import N_


class HomeTest(NamedTuple):
    """A home test: its name, how it is done, when it is passed, and its limits."""

    name: str
    how: str
    passed: str
    limits: str


HOMES = {
    "walk_30": HomeTest(
        N_("brisk walk"),
        N_("30 minutes on the level, fast enough that you can just talk; let somebody watch or film from behind."),
        N_("no pain, and both steps sound and look alike"),
        N_("nothing but the start of walk and jog"),
    ),
    "squat_film": HomeTest(
        N_("single-leg squat, filmed"),
        N_("Film three single-leg squats on each side from the front; look at knee, pelvis and trunk."),
        N_("no pain, same depth and same wobble on both sides"),
        N_("nothing but the start of walk and jog"),
    ),
    "bike_5": HomeTest(
        N_("bike"),
        N_("5 minutes on any bike at an effort of 5 of 10. No bike: 5 minutes of brisk stairs or step-ups."),
        N_("no pain"),
        N_("it does not stand for the watts in the record"),
    ),
    "knee_straight": HomeTest(
        N_("straight knee"),
        N_("Lie on the back, legs straight, and press the back of each knee into the floor; compare the gaps."),
        N_("same gap on both sides, no pain"),
        N_("nothing but the start of walk and jog"),
    ),
    "slr_phone": HomeTest(
        N_("straight leg raise"),
        N_(
            "On the back in a door frame, lift the straight leg along the frame to the first pull; a phone on the "
            "shin reads the angle. Three times each side, on two days."
        ),
        N_("more than three quarters of the other side, no sharp pain"),
        N_("it opens the first strides only, and never moves the date"),
    ),
    "long_lever_hold": HomeTest(
        N_("long-lever bridge hold"),
        N_("Single-leg bridge with the heel far out, knee slightly bent: seconds held level, each leg, best of two."),
        N_("more than three quarters of the other leg's seconds, at most 2 of 10"),
        N_("it opens first strides and the usual run, no tempo and nothing faster"),
    ),
    "scale_pull": HomeTest(
        N_("luggage scale"),
        N_("Face down, strap round the heel, a hanging scale fixed low behind you; pull 5 seconds, best of three."),
        N_("more than three quarters of the other leg"),
        N_("it opens the first strides only"),
    ),
    "strides_by_pace": HomeTest(
        N_("strides by pace"),
        N_("The first strides, timed by watch over a marked 100 metres at 1500 m to 5 km pace."),
        N_("the session is clean"),
        N_("nothing at 80% or above"),
    ),
    "bridge_count": HomeTest(
        N_("bridge count"),
        N_("Single-leg bridge with the heel on a chair, counted until it fails; the good leg first. Film it."),
        N_("at least nine tenths of the other leg"),
        N_("it is no strength test, and opens no sprints"),
    ),
    "ake_phone": HomeTest(
        N_("knee extension with a phone"),
        N_(
            "On the back, thigh held upright against a door frame, straighten the knee to the first pull; phone on "
            "the shin. Three times, on two days, set up by the same person."
        ),
        N_("within 8 degrees of the other side, and no discomfort"),
        N_("it opens strides to 80%, no sprints"),
    ),
    "iso_feel": HomeTest(
        N_("pull against a strap"),
        N_("Face down, heel against a fixed strap; pull and compare how both legs feel."),
        N_("nothing is passed by it"),
        N_("a feeling misses a weakness that a dynamometer finds"),
    ),
    "sprint_film": HomeTest(
        N_("filmed 20 metres"),
        N_("Mark out 20 metres; the person who supervises films from the side in slow motion."),
        N_("the time is within 2% of the target"),
        N_("it does not replace the person who supervises"),
    ),
    "self_press": HomeTest(
        N_("pressing"),
        N_("Sit on the edge of a chair and press with the knuckles from the sit bone to the knee, both sides."),
        N_("no spot more tender than on the other side"),
        N_("it opens race pace, and no sprints"),
    ),
    "own_word": HomeTest(
        N_("own word"),
        N_("From 0 to 10: how sure are you that the leg holds a race?"),
        N_("at least 8"),
        N_("never on its own"),
    ),
    "no_htest": HomeTest(
        N_("H-test"), N_("Not at home."), N_("nothing is passed by it"), N_("never tried alone; runners can do without")
    ),
    "nordic_angle": HomeTest(
        N_("filmed Nordic"),
        N_("Film a Nordic from the side and read the angle at which the body drops."),
        N_("nothing is passed by it; it shows the course over weeks"),
        N_("no gate: both legs work together"),
    ),
    "hop_home": HomeTest(
        N_("hop"),
        N_("Single-leg hop for distance, three on each side."),
        N_("at least nine tenths of the other leg"),
        N_("it replaces neither strength nor speed"),
    ),
}
