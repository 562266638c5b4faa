"""Walking and running: names, purposes, steps and faults."""

from restride.words.exercises.said import Said
from restride.words.mark import N_

EXERCISES = {
    "walk": Said(
        N_("Brisk walk"),
        N_("Limp-free 30 minutes opens the way to running"),
        how=(
            N_("Walk briskly on the level."),
            N_("Even steps; shorten them if it pulls."),
            N_("Build to half an hour."),
        ),
        faults=(
            N_("Limping through it"),
            N_("Overstriding"),
        ),
        harder_by=N_("minutes, then pace"),
        needs=(N_("shoes"),),
        poses=(
            N_("Heel strike"),
            N_("Mid stance"),
        ),
    ),
    "walk_jog": Said(
        N_("Walk-jog"),
        N_("First running in short, equal pieces"),
        how=(
            N_("Walk, then jog, in short turns on the level."),
            N_("Keep effort easy and steps short."),
            N_("One clean session, then one level up; a rest day between."),
        ),
        faults=(
            N_("Starting too fast"),
            N_("Hopping off the good leg"),
        ),
        harder_by=N_("longer jog, then without walking"),
        needs=(N_("level course"),),
        poses=(
            N_("Walk 20 m"),
            N_("Jog 30 m"),
        ),
    ),
    "run_build": Said(
        N_("Build-up runs at 70–90%"),
        N_("Speed in measured shares of your own maximum"),
        how=(
            N_("Accelerate over the ramp, hold 20 m, ease down over the ramp."),
            N_("Tall trunk and relaxed shoulders."),
            N_("Shorten the ramp only after two clean sessions."),
        ),
        faults=(
            N_("Overreaching in front"),
            N_("Braking hard"),
        ),
        harder_by=N_("shorter ramp, then share of own maximum"),
        needs=(N_("100 m straight"),),
        poses=(
            N_("Push off"),
            N_("Late swing"),
        ),
    ),
    "sprint": Said(
        N_("Sprint at 90–100%"),
        N_("Full speed, the last proof before training"),
        how=(
            N_("Warm up fully."),
            N_("Run in, sprint the set distance, run out, all within 100 m."),
            N_("Walk back; stop while it is still fast and clean."),
        ),
        faults=(
            N_("Sprinting tired"),
            N_("Trunk tipping forward late in the run"),
        ),
        harder_by=N_("sprint distance, then curves and starts"),
        needs=(
            N_("100 m straight"),
            N_("timing or GPS"),
        ),
        poses=(
            N_("Drive"),
            N_("Late swing"),
        ),
    ),
    "strides": Said(
        N_("Strides"),
        N_("Keep fast running in every week"),
        how=(
            N_("After an easy run, ease up to fast and relaxed."),
            N_("Hold 15 seconds, ease off, walk back."),
            N_("Alone never above 80% of your own top speed; keep the weekly fast metres steady."),
        ),
        faults=(
            N_("Racing them"),
            N_("Skipping weeks then doubling up"),
        ),
        harder_by=N_("number, then speed in steps of 5%, never a jump"),
        needs=(N_("flat straight"),),
        poses=(
            N_("Stride"),
            N_("Relax"),
        ),
    ),
    "hill_walk": Said(
        N_("Hill walk"),
        N_("Hip drive uphill before hill running"),
        how=(
            N_("Walk uphill on a gentle slope, trunk tall."),
            N_("Whole foot down; push through the hip."),
            N_("Walk down easy."),
        ),
        faults=(
            N_("Folding at the waist"),
            N_("Steps too long"),
        ),
        harder_by=N_("minutes, then slope, then running"),
        needs=(N_("gentle hill or treadmill"),),
        poses=(N_("Step up the slope"),),
    ),
    "easy_run": Said(
        N_("Continuous easy run"),
        N_("Time on the feet without speed"),
        how=(
            N_("Walk five minutes, then run on the level at a pace for full sentences."),
            N_("Short, quick steps; foot under the hip."),
            N_("Stop at the planned time, also when it feels good."),
        ),
        faults=(
            N_("Drifting faster towards the end"),
            N_("Long steps"),
        ),
        harder_by=N_("minutes first, never pace"),
        needs=(N_("level course"),),
        poses=(
            N_("Land"),
            N_("Push off"),
        ),
    ),
    "tempo_run": Said(
        N_("Tempo run in pieces"),
        N_("First long effort, below race pace"),
        how=(
            N_("Run easy for 15 minutes, then drills."),
            N_("Five minutes at an effort for short sentences only."),
            N_("Jog two minutes and repeat; finish easy."),
        ),
        faults=(
            N_("Starting at race pace"),
            N_("Skipping the jog"),
        ),
        harder_by=N_("one piece more, then longer pieces"),
        needs=(
            N_("level course"),
            N_("watch"),
        ),
        poses=(
            N_("Swing through"),
            N_("Push off"),
        ),
    ),
    "hill_run": Said(
        N_("Hill run"),
        N_("More work for the hip at less speed"),
        how=(
            N_("Run up a gentle slope for half a minute by effort, not by pace."),
            N_("Short steps, trunk tall from the ankles, arms drive."),
            N_("Walk all the way down."),
        ),
        faults=(
            N_("Folding at the waist"),
            N_("Racing the last one"),
            N_("Running down fast"),
        ),
        harder_by=N_("repetitions, then slope; downhill running last"),
        needs=(N_("gentle hill or treadmill"),),
        poses=(N_("Drive up the slope"),),
    ),
    "race_pace_run": Said(
        N_("Race-pace run"),
        N_("What a distance race asks of the leg"),
        how=(
            N_("Warm up 15 minutes with drills and two strides."),
            N_("Three minutes at your 10 km to 5 km pace, relaxed."),
            N_("Jog two minutes; stop while the last one still looks like the first."),
        ),
        faults=(
            N_("First one too fast"),
            N_("Kicking at the end"),
        ),
        harder_by=N_("number, then length, then tired legs"),
        needs=(
            N_("track or flat road"),
            N_("watch"),
        ),
        poses=(
            N_("Late swing"),
            N_("Push off"),
        ),
    ),
}
