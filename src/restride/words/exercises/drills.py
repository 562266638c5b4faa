"""Drills: names, purposes, steps and faults."""

from restride.words.exercises.said import Said
from restride.words.mark import N_

EXERCISES = {
    "leg_swing": Said(
        N_("Dynamic warm-up leg swing"),
        N_("Ready the hip and hamstring for speed"),
        how=(
            N_("Hold a support and stand tall."),
            N_("Swing the straight leg forward and back, small to larger."),
            N_("Stay short of the stretch's end."),
        ),
        faults=(
            N_("Back arching"),
            N_("Kicking past control"),
        ),
        harder_by=N_("range"),
        needs=(N_("support"),),
        poses=(
            N_("Back"),
            N_("Forward"),
        ),
    ),
    "a_march": Said(
        N_("A-march"),
        N_("Front-side mechanics at walking speed"),
        how=(
            N_("Walk tall, lift the knee to hip height, toes up."),
            N_("Step down under the hip."),
            N_("Arms opposite to the legs."),
        ),
        faults=(
            N_("Leaning back"),
            N_("Reaching the foot forward"),
        ),
        harder_by=N_("rhythm"),
        needs=(N_("flat lane"),),
        poses=(
            N_("Knee up"),
            N_("Step down"),
        ),
    ),
    "a_skip": Said(
        N_("A-skip"),
        N_("Rhythm and stiffness before fast running"),
        how=(
            N_("March with a small hop on each step."),
            N_("Knee up, foot under the hip, quick down."),
            N_("Stay tall."),
        ),
        faults=(
            N_("Travelling too far"),
            N_("Heavy heels"),
        ),
        harder_by=N_("speed of the down stroke"),
        needs=(N_("flat lane"),),
        poses=(
            N_("Knee up"),
            N_("Hop"),
        ),
    ),
    "b_skip": Said(
        N_("B-skip"),
        N_("Late-swing braking and paw-back"),
        how=(
            N_("Skip with the knee up."),
            N_("Let the shin swing out."),
            N_("Sweep the foot down and back under the hip."),
        ),
        faults=(
            N_("Kicking with a locked knee"),
            N_("Leaning back"),
        ),
        harder_by=N_("speed of the sweep"),
        needs=(N_("flat lane"),),
        poses=(
            N_("Knee up"),
            N_("Shin out"),
            N_("Sweep back"),
        ),
    ),
    "high_knees": Said(
        N_("High knees"),
        N_("Fast hip switching"),
        how=(
            N_("Run on the spot or slowly forward."),
            N_("Knees to hip height, on the balls of the feet."),
            N_("Arms drive."),
        ),
        faults=(
            N_("Sitting back"),
            N_("Slapping feet"),
        ),
        harder_by=N_("cadence"),
        needs=(N_("flat lane"),),
        poses=(
            N_("Injured leg up"),
            N_("Other leg up"),
        ),
    ),
    "side_shuffle": Said(
        N_("Side shuffle"),
        N_("Agility without hamstring stretch"),
        how=(
            N_("Sit into a low, wide stance."),
            N_("Step sideways without crossing the feet."),
            N_("Same number both ways."),
        ),
        faults=(
            N_("Feet crossing"),
            N_("Bouncing up"),
        ),
        harder_by=N_("speed"),
        needs=(N_("10 m lane"),),
        poses=(
            N_("Wide"),
            N_("Close"),
        ),
    ),
    "grapevine": Said(
        N_("Grapevine"),
        N_("Crossing steps, trunk over the legs"),
        how=(
            N_("Move sideways; the trailing leg steps in front."),
            N_("Open, then step behind."),
            N_("Hips turn, chest stays forward."),
        ),
        faults=(
            N_("Looking at the feet"),
            N_("Stiff hips"),
        ),
        harder_by=N_("speed"),
        needs=(N_("10 m lane"),),
        poses=(
            N_("Cross in front"),
            N_("Open"),
            N_("Cross behind"),
        ),
    ),
    "lunge_walk": Said(
        N_("Lunge walk"),
        N_("Length and pelvis control in a running stance"),
        how=(
            N_("Take a long step and sink towards the back knee."),
            N_("Turn the chest to the front leg, then face forward."),
            N_("Push up through the front heel into the next step."),
        ),
        faults=(
            N_("Front heel lifting"),
            N_("Knee falling in"),
            N_("Rushing the step"),
        ),
        harder_by=N_("step length, then the turn, then the reach"),
        needs=(N_("10 m lane"),),
        poses=(
            N_("Step"),
            N_("Sink"),
        ),
    ),
    "triple_extension_walk": Said(
        N_("Triple-extension walk"),
        N_("Ankle, knee and hip straighten together, at walking speed"),
        how=(
            N_("Walk tall; on every third step rise onto the toes."),
            N_("Straighten ankle, knee and hip as the other knee comes up."),
            N_("Hold the balance for a moment, step on."),
        ),
        faults=(
            N_("Leaning back"),
            N_("Hip left behind"),
        ),
        harder_by=N_("height, then every second step"),
        needs=(N_("flat lane"),),
        poses=(
            N_("Step"),
            N_("Rise tall"),
        ),
    ),
    "fast_feet": Said(
        N_("Fast feet on the spot"),
        N_("Quick steps without length"),
        how=(
            N_("Stand with soft knees, weight on the balls of the feet."),
            N_("Step on the spot as fast as stays painless, feet low."),
            N_("Arms move with the feet."),
        ),
        faults=(
            N_("Feet too high"),
            N_("Heels slapping"),
        ),
        harder_by=N_("rhythm, never height"),
        needs=(),
        poses=(
            N_("Injured leg up"),
            N_("Other leg up"),
        ),
    ),
}
