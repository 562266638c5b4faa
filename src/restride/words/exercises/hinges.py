"""Hinges, lengthening and squats: names, purposes, steps and faults."""

from restride.words.exercises.said import Said
from restride.words.mark import N_

EXERCISES = {
    "rdl": Said(
        N_("Romanian deadlift"),
        N_("Heavy hip extension at long hamstring length"),
        how=(
            N_("Stand tall with the weight at the thighs, knees soft."),
            N_("Push the hips back, weight close to the legs."),
            N_("Stop where the back would round, stand up with the hips."),
        ),
        faults=(
            N_("Rounding the back"),
            N_("Turning it into a squat"),
        ),
        harder_by=N_("load, once the depth is pain-free"),
        needs=(N_("barbell or dumbbells"),),
        poses=(
            N_("Stand"),
            N_("Hinge"),
        ),
    ),
    "single_leg_rdl": Said(
        N_("Single-leg Romanian deadlift"),
        N_("Hinge and pelvic control on one leg"),
        how=(
            N_("Stand on the injured leg, knee soft."),
            N_("Tip forward from the hip; the free leg rises behind as a counterweight."),
            N_("Keep both hip bones facing the floor and return."),
        ),
        faults=(
            N_("Hip of the free leg opening"),
            N_("Locking the standing knee"),
        ),
        harder_by=N_("load in the hand of the free side"),
        needs=(N_("kettlebell or dumbbell"),),
        poses=(
            N_("Stand"),
            N_("Tip"),
        ),
    ),
    "hip_thrust": Said(
        N_("Hip thrust"),
        N_("Heavy hip extension at short hamstring length"),
        how=(
            N_("Rest the shoulder blades on a bench, bar over the hips."),
            N_("Drive the hips up until the trunk is level."),
            N_("Pause, lower with control."),
        ),
        faults=(
            N_("Ribs flaring and back arching"),
            N_("Feet too close"),
        ),
        harder_by=N_("load, then one leg"),
        needs=(
            N_("bench"),
            N_("barbell"),
        ),
        poses=(
            N_("Low"),
            N_("Drive"),
        ),
    ),
    "extender": Said(
        N_("L-1 Extender"),
        N_("Active length without load"),
        how=(
            N_("Lie on your back, hold the injured thigh upright."),
            N_("Straighten the knee slowly."),
            N_("Stop just short of pain and bend again."),
        ),
        faults=(
            N_("Thigh drifting away from upright"),
            N_("Forcing the end of range"),
        ),
        harder_by=N_("range, then speed"),
        needs=(N_("mat"),),
        poses=(
            N_("Hold the thigh"),
            N_("Straighten"),
        ),
    ),
    "diver": Said(
        N_("L-2 Diver"),
        N_("Hinge, trunk and pelvis control on the injured leg"),
        how=(
            N_("Stand on the injured leg."),
            N_("Dive forward from the hip, arms reaching, free knee bent behind."),
            N_("Come up slowly."),
        ),
        faults=(
            N_("Pelvis rolling open"),
            N_("Standing knee wobbling in"),
        ),
        harder_by=N_("depth, then speed"),
        needs=(),
        poses=(
            N_("Stand"),
            N_("Dive"),
        ),
    ),
    "glider": Said(
        N_("L-3 Glider"),
        N_("Braking at long length"),
        how=(
            N_("Hold a support, weight on the injured heel, knee a little bent."),
            N_("Let the other foot glide backwards."),
            N_("Stop short of pain, pull yourself up with the arms."),
        ),
        faults=(
            N_("Returning with the injured leg"),
            N_("Weight shifting to the back foot"),
        ),
        harder_by=N_("glide distance, then speed"),
        needs=(
            N_("slider or sock"),
            N_("rail"),
        ),
        poses=(
            N_("Stand"),
            N_("Glide back"),
        ),
    ),
    "squat": Said(
        N_("Squat to 45 degrees"),
        N_("Hip, knee and pelvis alignment under load"),
        how=(
            N_("Stand hip-wide."),
            N_("Sit back a little way, knees over the toes."),
            N_("Hold, then stand up."),
        ),
        faults=(
            N_("Knees falling in"),
            N_("Weight on the toes"),
        ),
        harder_by=N_("from two legs to one"),
        needs=(),
        poses=(
            N_("Stand"),
            N_("Sit to 45°"),
        ),
    ),
    "single_leg_squat": Said(
        N_("Single-leg squat"),
        N_("Control on one leg; painless is an S1 exit criterion"),
        how=(
            N_("Stand on one leg, hands free."),
            N_("Sink slowly, pelvis level."),
            N_("Compare both sides; note pain and wobble."),
        ),
        faults=(
            N_("Knee falling in"),
            N_("Trunk leaning sideways"),
        ),
        harder_by=N_("depth"),
        needs=(),
        poses=(
            N_("Stand"),
            N_("Sink"),
        ),
    ),
    "split_squat": Said(
        N_("Split squat"),
        N_("Single-leg strength at deep hip bend"),
        how=(
            N_("Take a long split stance, injured leg in front."),
            N_("Lower the back knee towards the floor."),
            N_("Push up through the front heel."),
        ),
        faults=(
            N_("Front heel lifting"),
            N_("Falling into the back hip"),
        ),
        harder_by=N_("load"),
        needs=(
            N_("dumbbells"),
            N_("optional"),
        ),
        poses=(
            N_("Split"),
            N_("Lower"),
        ),
    ),
    "step_up": Said(
        N_("Step-up"),
        N_("Hip drive towards running stance"),
        how=(
            N_("Place the injured foot whole on the step."),
            N_("Drive up over it, free knee forward."),
            N_("Lower slowly on the same leg."),
        ),
        faults=(
            N_("Pushing off the back foot"),
            N_("Hip dropping"),
        ),
        harder_by=N_("step height, then load"),
        needs=(N_("step"),),
        poses=(
            N_("Foot on"),
            N_("Drive up"),
        ),
    ),
}
