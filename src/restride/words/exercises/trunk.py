"""Trunk and pelvis: names, purposes, steps and faults."""

from restride.words.exercises.said import Said
from restride.words.mark import N_

EXERCISES = {
    "plank": Said(
        N_("Prone body bridge (plank)"),
        N_("Trunk stiffness that keeps the pelvis still"),
        how=(
            N_("Rest on forearms and toes, elbows under shoulders."),
            N_("Make one line from head to heels."),
            N_("Breathe; lower before the back sags."),
        ),
        faults=(
            N_("Low back sagging"),
            N_("Hips piking up"),
        ),
        harder_by=N_("hold time"),
        needs=(N_("mat"),),
        poses=(N_("Hold"),),
    ),
    "side_plank": Said(
        N_("Side body bridge (side plank)"),
        N_("Side trunk and hip strength"),
        how=(
            N_("Lie on your side, elbow under the shoulder."),
            N_("Lift the hips into one line."),
            N_("Hold, then change sides."),
        ),
        faults=(
            N_("Hips rolling back"),
            N_("Sinking into the shoulder"),
        ),
        harder_by=N_("hold time, then top leg lifted"),
        needs=(N_("mat"),),
        poses=(N_("Hold"),),
    ),
    "pallof_press": Said(
        N_("Pallof press"),
        N_("Resist being turned"),
        how=(
            N_("Stand side-on to the band, hands at the chest."),
            N_("Press straight out, ribs and hips square."),
            N_("Pause, bring the hands back."),
        ),
        faults=(
            N_("Turning towards the anchor"),
            N_("Shrugging"),
        ),
        harder_by=N_("band strength, then split or single-leg stance"),
        needs=(
            N_("band"),
            N_("anchor"),
        ),
        poses=(
            N_("Hands at chest"),
            N_("Press towards you"),
        ),
    ),
    "plank_rotation": Said(
        N_("Push-up stabilisation with trunk rotation"),
        N_("Rotation control of trunk and pelvis"),
        how=(
            N_("Hold the top of a push-up."),
            N_("Lift one hand and turn the chest to that side, arm to the ceiling."),
            N_("Pause, return, change sides."),
        ),
        faults=(
            N_("Hips sagging"),
            N_("Turning only the arm"),
        ),
        harder_by=N_("speed, then a light weight"),
        needs=(N_("mat"),),
        poses=(
            N_("Push-up"),
            N_("Turn"),
        ),
    ),
    "bend_up": Said(
        N_("Supine bend-up"),
        N_("Abdominal control of the pelvis"),
        how=(
            N_("Lie on your back, knees bent."),
            N_("Curl head and shoulders up, hands towards the knees."),
            N_("Roll down slowly."),
        ),
        faults=(
            N_("Pulling on the neck"),
            N_("Feet lifting"),
        ),
        harder_by=N_("pause at the top"),
        needs=(N_("mat"),),
        poses=(
            N_("Lie"),
            N_("Curl up"),
        ),
    ),
    "windmill": Said(
        N_("Single-leg windmill touch"),
        N_("Balance while trunk and hip rotate"),
        how=(
            N_("Stand on the injured leg, arms out."),
            N_("Fold and turn to touch the floor in front with the other hand."),
            N_("Come up, alternate hands."),
        ),
        faults=(
            N_("Standing knee locked"),
            N_("Pelvis rolling open"),
        ),
        harder_by=N_("reach, then a light weight"),
        needs=(
            N_("cone"),
            N_("optional"),
        ),
        poses=(
            N_("Stand"),
            N_("Touch"),
        ),
    ),
}
