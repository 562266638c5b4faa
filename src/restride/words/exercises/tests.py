"""Tests: names, purposes, steps and faults."""

from restride.words.exercises.said import Said
from restride.words.mark import N_

EXERCISES = {
    "ake_test": Said(
        N_("Active knee extension test (AKE)"),
        N_("Hamstring length with the hip at 90 degrees, both sides"),
        how=(
            N_("On the back, other leg strapped down, hip held at 90 degrees."),
            N_("Straighten the knee to the first stretch or discomfort."),
            N_("Read the inclinometer on the shin; repeat on the other side."),
            N_("Note any discomfort."),
        ),
        faults=(
            N_("Hip drifting from 90 degrees"),
            N_("Pelvis tilting"),
        ),
        harder_by=N_("not trained, only measured"),
        needs=(
            N_("couch"),
            N_("strap"),
            N_("inclinometer"),
        ),
        poses=(
            N_("Hip at 90°"),
            N_("Straighten"),
        ),
    ),
    "slr_test": Said(
        N_("Straight leg raise (SLR)"),
        N_("Hip range with a straight knee, both sides"),
        how=(
            N_("On the back, other leg flat."),
            N_("The tester lifts the straight leg to first resistance or discomfort."),
            N_("Read the angle, compare sides."),
        ),
        faults=(
            N_("Knee bending"),
            N_("Pelvis rolling back"),
        ),
        harder_by=N_("not trained, only measured"),
        needs=(
            N_("couch"),
            N_("inclinometer"),
        ),
        poses=(
            N_("Flat"),
            N_("Raise"),
        ),
    ),
    "mhfake_test": Said(
        N_("Maximal hip flexion active knee extension"),
        N_("Length at full hip bend; follows early recovery"),
        how=(
            N_("On the back, other leg strapped, pull the thigh to the chest."),
            N_("Straighten the knee to the tolerable limit or first pain."),
            N_("Read the angle; compare sides."),
        ),
        faults=(
            N_("Thigh slipping away"),
            N_("Other leg lifting"),
        ),
        harder_by=N_("not trained, only measured"),
        needs=(
            N_("couch"),
            N_("strap"),
            N_("inclinometer"),
        ),
        poses=(
            N_("Thigh to chest"),
            N_("Straighten"),
        ),
    ),
    "bridge_test": Said(
        N_("Single-leg hamstring bridge test"),
        N_("Repetitions to failure, each leg"),
        how=(
            N_("Heel on a 60 cm box, knee a little bent, arms crossed."),
            N_("Lift to a straight hip each time, other thigh upright."),
            N_("Count until two repetitions miss; change legs."),
        ),
        faults=(
            N_("Hip not reaching straight"),
            N_("Free thigh swinging"),
        ),
        harder_by=N_("not trained, only measured"),
        needs=(N_("60 cm box"),),
        poses=(
            N_("Down"),
            N_("Up"),
        ),
    ),
    "h_test": Said(
        N_("Askling H-test"),
        N_("Confidence in a fast straight-leg raise; last, supervised"),
        how=(
            N_("Only after a clear examination: on the back, knee braced straight, trunk and other leg strapped."),
            N_("Uninjured leg first, no warm-up."),
            N_("Raise the leg as fast and as far as you dare, three times."),
            N_("Rate insecurity from 0 to 100."),
        ),
        faults=(
            N_("Testing too early"),
            N_("Holding back to score well"),
        ),
        harder_by=N_("not trained, only measured"),
        needs=(
            N_("couch"),
            N_("straps"),
            N_("knee brace"),
        ),
        poses=(
            N_("Flat"),
            N_("Fast raise"),
        ),
    ),
    "hop_test": Said(
        N_("Single-leg hop for distance"),
        N_("Horizontal power, each leg"),
        how=(
            N_("Stand on one leg at the line."),
            N_("Hop as far as you can and land on the same leg."),
            N_("Hold the landing, measure to the heel, compare sides."),
        ),
        faults=(
            N_("Extra hop on landing"),
            N_("Arms used on one side only"),
        ),
        harder_by=N_("not trained, only measured; triple hop is the longer form"),
        needs=(N_("tape measure"),),
        poses=(
            N_("Load"),
            N_("Fly"),
            N_("Hold"),
        ),
    ),
    "iso_15": Said(
        N_("Isometric knee flexion at 15 degrees"),
        N_("Outer-range strength, both sides"),
        how=(
            N_("Face down, knee bent 15 degrees."),
            N_("The tester blocks the heel with a dynamometer."),
            N_("Pull up as hard as is comfortable, five seconds; best of three."),
        ),
        faults=(
            N_("Hips lifting"),
            N_("Tester giving way"),
        ),
        harder_by=N_("not trained, only measured"),
        needs=(
            N_("couch"),
            N_("hand-held dynamometer"),
        ),
        poses=(N_("Pull up at 15°"),),
    ),
    "iso_90": Said(
        N_("Isometric knee flexion at 90/90"),
        N_("Mid-range strength, both sides"),
        how=(
            N_("On the back, hip and knee at 90 degrees."),
            N_("Heel on the dynamometer."),
            N_("Pull the heel towards you, five seconds; best of three."),
        ),
        faults=(
            N_("Lifting the pelvis"),
            N_("Hip angle changing"),
        ),
        harder_by=N_("not trained, only measured"),
        needs=(
            N_("couch"),
            N_("dynamometer"),
        ),
        poses=(N_("Pull down at 90°"),),
    ),
    "palpation": Said(
        N_("Palpation length of pain"),
        N_("How far, top to bottom, pressing hurts"),
        how=(
            N_("Face down, knee slightly bent, muscle relaxed."),
            N_("Press from the sit bone towards the knee."),
            N_("Mark where pain starts and ends, measure in centimetres, note the distance from the sit bone."),
        ),
        faults=(
            N_("Pressing on a tense muscle"),
            N_("Different pressure each day"),
        ),
        harder_by=N_("not trained, only measured"),
        needs=(
            N_("couch"),
            N_("tape measure"),
            N_("skin pencil"),
        ),
        poses=(N_("Press and mark"),),
    ),
    "slump_test": Said(
        N_("Slump test"),
        N_("Tell nerve-related from muscle pain"),
        how=(
            N_("Sit on the couch edge, hands behind the back."),
            N_("Round the back, then bend the neck."),
            N_("Straighten the knee with the foot up."),
            N_("Lift the head again; symptoms that ease point to the nerve."),
        ),
        faults=(
            N_("Sitting tall"),
            N_("Rushing the steps"),
        ),
        harder_by=N_("not trained, only measured"),
        needs=(N_("couch"),),
        poses=(
            N_("Sit and slump"),
            N_("Straighten"),
        ),
    ),
}
