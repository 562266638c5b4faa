"""At home, in the first week, and the bike: names, purposes, steps and faults."""

from restride.words.exercises.said import Said
from restride.words.mark import N_

EXERCISES = {
    "crutch_walk": Said(
        N_("Walking with crutches"),
        N_("An even step while a limp would do harm"),
        how=(
            N_("Grips at wrist height, elbows a little bent."),
            N_("Both crutches and the injured leg go forward together, heel first."),
            N_("Lean through the hands, bring the good leg past."),
            N_("Stairs: up with the good leg first, down with the injured leg first."),
        ),
        faults=(
            N_("Hopping"),
            N_("Swinging both legs through"),
            N_("Looking at the feet"),
        ),
        harder_by=N_("more weight on the leg, then one crutch in the other hand"),
        needs=(N_("two crutches"),),
        poses=(
            N_("Crutches and injured leg"),
            N_("Good leg past"),
        ),
    ),
    "heel_dig_home": Said(
        N_("Heel press on a chair"),
        N_("First load at home, hip and knee bent"),
        how=(
            N_("Lie on your back, both lower legs on a chair seat."),
            N_("Press the injured heel down into the seat; the hips stay on the floor."),
            N_("Build up over two seconds, hold, breathe, ease off."),
        ),
        faults=(
            N_("Lifting the hips"),
            N_("Holding the breath"),
        ),
        harder_by=N_("effort from 30 to 80%, then a straighter knee"),
        needs=(N_("chair or sofa"),),
        poses=(N_("Press down"),),
    ),
    "seated_isometric": Said(
        N_("Seated heel pull"),
        N_("Hold at the desk, hip bent"),
        how=(
            N_("Sit tall near the edge, the injured heel against the chair leg or the other shin."),
            N_("Pull the heel back into it without moving."),
            N_("Hold, breathe, ease off slowly."),
        ),
        faults=(
            N_("Slumping"),
            N_("Jerking into the block"),
        ),
        harder_by=N_("effort, then a straighter knee"),
        needs=(N_("firm chair"),),
        poses=(N_("Pull back and hold"),),
    ),
    "chair_bridge": Said(
        N_("Chair bridge"),
        N_("Hip extension at home, heels up, longer hamstring"),
        how=(
            N_("Lie on your back, heels on a chair against the wall."),
            N_("Dig the heels in and lift the hips into one line."),
            N_("Hold a breath, lower slowly; later one leg."),
        ),
        faults=(
            N_("Arching the low back"),
            N_("Chair sliding away"),
        ),
        harder_by=N_("one leg, then a straighter knee"),
        needs=(N_("chair against a wall"),),
        poses=(
            N_("Start"),
            N_("Lift"),
        ),
    ),
    "towel_slide": Said(
        N_("Towel slide curl"),
        N_("Hamstring curl at home, hips down first"),
        how=(
            N_("Lie on your back, heels on a towel on a smooth floor, hips down."),
            N_("Pull the heels in, then let them slide out slowly."),
            N_("Later lift the hips and only slide out."),
        ),
        faults=(
            N_("Feet turning out"),
            N_("Rushing the way out"),
        ),
        harder_by=N_("hips up, then one leg"),
        needs=(
            N_("towel"),
            N_("smooth floor"),
        ),
        poses=(
            N_("Pull in"),
            N_("Slide out"),
        ),
    ),
    "sit_to_stand": Said(
        N_("Sit to stand"),
        N_("Squat strength from a chair"),
        how=(
            N_("Sit near the edge, feet under the knees, arms crossed."),
            N_("Lean forward and stand up with even weight."),
            N_("Sit down slowly, last hand's width slowest."),
        ),
        faults=(
            N_("Shifting to the good leg"),
            N_("Dropping into the seat"),
        ),
        harder_by=N_("lower seat, then more weight on the injured leg"),
        needs=(N_("chair"),),
        poses=(
            N_("Sit"),
            N_("Stand"),
        ),
    ),
    "step_down": Said(
        N_("Step-down"),
        N_("Knee and pelvis control on one leg"),
        how=(
            N_("Stand on the step with the injured leg."),
            N_("Lower the other heel to the floor in front, pelvis level."),
            N_("Touch, do not land; push back up."),
        ),
        faults=(
            N_("Knee falling in"),
            N_("Hip dropping"),
            N_("Landing on the heel"),
        ),
        harder_by=N_("step height"),
        needs=(
            N_("low step"),
            N_("wall for a finger"),
        ),
        poses=(
            N_("Stand"),
            N_("Lower"),
        ),
    ),
    "wall_sit": Said(
        N_("Wall sit"),
        N_("Thigh strength without moving the hamstring"),
        how=(
            N_("Lean the back on a wall, feet a step in front."),
            N_("Slide down to a comfortable bend, shins upright."),
            N_("Hold, breathe, slide up."),
        ),
        faults=(
            N_("Knees past the toes"),
            N_("Hands on the thighs"),
        ),
        harder_by=N_("time, then depth"),
        needs=(N_("wall"),),
        poses=(N_("Hold"),),
    ),
    "calf_raise": Said(
        N_("Single-leg calf raise"),
        N_("Ankle push for running"),
        how=(
            N_("Stand on one leg, fingertips on a support."),
            N_("Rise as high as you can over the big toe."),
            N_("Lower slowly until the heel rests."),
        ),
        faults=(
            N_("Rolling to the outside"),
            N_("Bending the knee"),
        ),
        harder_by=N_("repetitions, then a weight"),
        needs=(N_("support"),),
        poses=(
            N_("Stand"),
            N_("Rise"),
        ),
    ),
    "hip_abduction": Said(
        N_("Side-lying hip abduction"),
        N_("Side hip that keeps the pelvis level"),
        how=(
            N_("Lie on your good side, hips stacked, lower knee a little bent if you wish."),
            N_("Lift the straight top leg, heel leading."),
            N_("Lower slowly without rolling back."),
        ),
        faults=(
            N_("Rolling back"),
            N_("Toes turning up"),
        ),
        harder_by=N_("repetitions, then a band"),
        needs=(N_("mat"),),
        poses=(
            N_("Rest"),
            N_("Lift"),
        ),
    ),
    "bike": Said(
        N_("Stationary bike"),
        N_("Conditioning while running rests"),
        how=(
            N_("Set the saddle so the knee stays slightly bent at the bottom."),
            N_("Pedal easy first."),
            N_("Raise effort only while painless."),
        ),
        faults=(
            N_("Saddle too high"),
            N_("Pulling up hard"),
        ),
        harder_by=N_("minutes, then watts"),
        needs=(N_("bike"),),
        poses=(N_("Ride"),),
    ),
}
