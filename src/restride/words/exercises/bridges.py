"""Isometrics, bridges and curls: names, purposes, steps and faults."""

from restride.words.exercises.said import Said
from restride.words.mark import N_

EXERCISES = {
    "heel_dig": Said(
        N_("Supine isometric heel dig"),
        N_("First load on the hamstring without moving it"),
        how=(
            N_("Lie on your back with the injured knee bent and the heel down."),
            N_("Press the heel into the floor and slightly towards you."),
            N_("Build up over two seconds and hold; the hips stay down."),
            N_("Ease off slowly, then try a straighter knee."),
        ),
        faults=(
            N_("Lifting the hips"),
            N_("Holding the breath"),
        ),
        harder_by=N_(
            "effort from 30 to 80%, then knee angle from 90 to 30 degrees, then foot turned in or out once painless"
        ),
        needs=(N_("mat"),),
        poses=(
            N_("Set"),
            N_("Press"),
        ),
    ),
    "prone_isometric": Said(
        N_("Prone isometric knee flexion"),
        N_("Hold against resistance at several knee angles"),
        how=(
            N_("Lie face down with the knee slightly bent."),
            N_("A partner's hand or the other heel blocks the ankle."),
            N_("Pull up into the block without moving, hold, release."),
        ),
        faults=(
            N_("Hips rising"),
            N_("Jerking into the block"),
        ),
        harder_by=N_("effort, then straighter knee"),
        needs=(
            N_("mat"),
            N_("partner or other leg"),
        ),
        poses=(N_("Hold at mid range"),),
    ),
    "double_leg_bridge": Said(
        N_("Double-leg supine bridge"),
        N_("Hip extension with both legs"),
        how=(
            N_("Lie on your back with both feet flat."),
            N_("Press through the heels and lift the hips until trunk and thighs are in line."),
            N_("Lower with the same calm speed."),
        ),
        faults=(
            N_("Arching the low back"),
            N_("Pushing through the toes"),
        ),
        harder_by=N_("feet further away, then one leg"),
        needs=(N_("mat"),),
        poses=(
            N_("Start"),
            N_("Lift"),
        ),
    ),
    "bridge_walkout": Said(
        N_("Bridge with walk-outs"),
        N_("Bridge load carried to longer hamstring length"),
        how=(
            N_("Lift into a bridge."),
            N_("Walk the heels out in small steps, hips level."),
            N_("Stop before the hips drop and walk back in."),
        ),
        faults=(
            N_("Pelvis tipping from side to side"),
            N_("Steps too long"),
        ),
        harder_by=N_("distance walked out"),
        needs=(N_("mat"),),
        poses=(
            N_("Bridge"),
            N_("Walk out"),
        ),
    ),
    "single_leg_bridge": Said(
        N_("Single-leg supine bridge"),
        N_("Hip extension on the injured side alone"),
        how=(
            N_("Lie on your back with the injured foot down."),
            N_("Keep the other thigh upright and still."),
            N_("Lift the hips level, then lower."),
        ),
        faults=(
            N_("Free-side hip dropping"),
            N_("Swinging the free leg"),
        ),
        harder_by=N_("speed first (S3), then heel on a box"),
        needs=(N_("mat"),),
        poses=(
            N_("Start"),
            N_("Lift"),
        ),
    ),
    "long_lever_bridge": Said(
        N_("Long-lever bridge hold"),
        N_("Isometric hold at longer length"),
        how=(
            N_("Lie on your back with heels far out, knees a little bent."),
            N_("Dig the heels in and lift the hips a hand's height."),
            N_("Hold, breathe, lower."),
        ),
        faults=(
            N_("Knees locking straight"),
            N_("Low back taking over"),
        ),
        harder_by=N_("longer hold, then one leg"),
        needs=(N_("mat"),),
        poses=(N_("Hold"),),
    ),
    "bench_heel_kick": Said(
        N_("Bench heel kicks"),
        N_("Fast, stiff hamstring contact as in ground strike"),
        how=(
            N_("Lie with both heels on a bench and lift the hips."),
            N_("Lift one heel a little."),
            N_("Strike it back down stiffly and rebound, hips still."),
        ),
        faults=(
            N_("Hips sagging at impact"),
            N_("Soft knee on contact"),
        ),
        harder_by=N_("strike speed, then drop height"),
        needs=(N_("bench"),),
        poses=(
            N_("Heel up"),
            N_("Strike"),
        ),
    ),
    "standing_curl": Said(
        N_("Standing band curl"),
        N_("Knee bending against light resistance"),
        how=(
            N_("Stand tall with a hand on a support and the band round the ankle."),
            N_("Bend the knee towards the buttock."),
            N_("Lower slowly with the thigh upright."),
        ),
        faults=(
            N_("Thigh swinging forward"),
            N_("Arching the back"),
        ),
        harder_by=N_("band strength, then slower lowering"),
        needs=(
            N_("band"),
            N_("support"),
        ),
        poses=(
            N_("Stand"),
            N_("Curl"),
        ),
    ),
    "slider_curl": Said(
        N_("Eccentric slider curl"),
        N_("Braking the knee as it straightens, hips held up"),
        how=(
            N_("Bridge up with the heels on sliders under the knees."),
            N_("Slide the heels away slowly, hips high."),
            N_("Sit down, pull back in and start again."),
        ),
        faults=(
            N_("Hips dropping as the knees open"),
            N_("Rushing the last third"),
        ),
        harder_by=N_(
            "distance, then one leg, then also pulling in; allowed once at most 4 out of 10 in the clinician's option"
        ),
        needs=(N_("sliders or socks on a smooth floor"),),
        poses=(
            N_("Heels in"),
            N_("Slide out"),
        ),
    ),
    "nordic": Said(
        N_("Nordic hamstring exercise"),
        N_("High braking strength; the best studied preventer"),
        how=(
            N_("Kneel on a pad, ankles held."),
            N_("Lean forward from the knees, body in one line."),
            N_("Brake as long as you can, then catch yourself with the hands."),
            N_("Push back up with the arms."),
        ),
        faults=(
            N_("Bending at the hips"),
            N_("Falling from half way"),
        ),
        harder_by=N_("deeper braking, then a small weight at the chest"),
        needs=(
            N_("pad"),
            N_("partner or ankle anchor"),
        ),
        poses=(
            N_("Tall"),
            N_("Brake"),
        ),
    ),
    "razor_curl": Said(
        N_("Razor curl"),
        N_("Knee and hip worked together with less lean"),
        how=(
            N_("Kneel, ankles held, hips folded."),
            N_("Glide the hips forward and down, trunk steady."),
            N_("Pull back to the start with the heels."),
        ),
        faults=(
            N_("Rounding the back"),
            N_("Dropping the last part"),
        ),
        harder_by=N_("reach further forward"),
        needs=(
            N_("pad"),
            N_("partner or ankle anchor"),
        ),
        poses=(
            N_("Folded"),
            N_("Glide out"),
        ),
    ),
}
