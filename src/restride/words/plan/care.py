"""The first week, topic by topic, and first advice for a worn tendon. Figures come from the table."""

from __future__ import annotations

from restride.words.mark import N_, Ask

CARE = {
    "protection": Ask(
        N_("protection"),
        N_(
            "Avoid what hurts, not movement. Walk as far as you can without a limp; no running, no stretching into "
            "pain, no lifting from the floor with a straight knee."
        ),
    ),
    "crutches_when": Ask(
        N_("crutches"),
        N_(
            "Use them if you limp, if a step hurts more than {pain} of 10, or if you need a rail on the flat. Put on "
            "the leg what stays below that, heel to toe."
        ),
    ),
    "crutches_stop": Ask(
        N_("without crutches"),
        N_(
            "Put one away when {one} steps are even (keep the one opposite the injured leg), both when {both} are. "
            "Still limping on day {examined}: have it examined."
        ),
    ),
    "crutches_fit": Ask(
        N_("crutch height"),
        N_("The grip at the height of your wrist. Both crutches and the injured leg go forward, then the good leg."),
    ),
    "stairs": Ask(
        N_("stairs"),
        N_(
            "A hand on the rail: up with the good leg first, down with the injured one first. Step over step again "
            "when it neither hurts nor wobbles."
        ),
    ),
    "sitting": Ask(
        N_("sitting"),
        N_(
            "Rather high, a soft cushion if the edge presses, up every {minutes} minutes. On a footstool bend the knee."
        ),
    ),
    "sleeping": Ask(
        N_("sleeping"),
        N_(
            "On the good side with a pillow between the knees, or on the back with a small one under the knee. Pain "
            "that wakes you every night in any position belongs to a doctor."
        ),
    ),
    "driving": Ask(
        N_("driving"),
        N_(
            "Only when you can brake hard at once without pain; try it in the parked car. Ask your insurer. Not after "
            "a tablet that makes drowsy. Stop and walk every {minutes} minutes."
        ),
    ),
    "work": Ask(
        N_("work"),
        N_(
            "At a desk as soon as sitting is bearable; standing or walking when you do not limp; lifting, ladders and "
            "kneeling when a single-leg squat is painless."
        ),
    ),
    "pain_killers": Ask(
        N_("pain-killers"),
        N_(
            "Ask a pharmacist, and say what else you take and which illnesses you have. Write down every tablet: on "
            "that day no test counts and there is no run. Never take one in order to train."
        ),
    ),
    "cold": Ask(
        N_("cold"),
        N_(
            "May ease pain: wrapped, {minutes} minutes, every {hours} hours at most, for the first {days} days. Not on "
            "numb skin; ask first with diabetes or poor circulation."
        ),
    ),
    "heat": Ask(N_("heat"), N_("Not in the first {days} days; later it is a matter of comfort.")),
    "compression": Ask(
        N_("compression"),
        N_("A snug sleeve by day if it feels better; off at night, and off if the foot tingles, swells or turns pale."),
    ),
    "elevation": Ask(N_("elevation"), N_("Leg up when you rest, if it is swollen.")),
    "massage": Ask(
        N_("massage"),
        N_(
            "None in the first {days} days. Then beside the sore spot, never above {pain} of 10; never on a swollen "
            "calf, a hot or growing lump, or with blood thinners."
        ),
    ),
    "stretching": Ask(N_("stretching"), N_("Do not stretch it. Move knee and hip gently within comfort, often.")),
    "alcohol": Ask(N_("alcohol"), N_("Best none for {days} days.")),
    "first_load": Ask(
        N_("first load"),
        N_("From day {day}, twice a day: heel dig, bridge, a small squat, easy bike, all at {pain} of 10 at most."),
    ),
    "keep_fit": Ask(
        N_("keeping fit"),
        N_("Upper body, the other leg, easy bike or pool walking if painless. No kicking, no rowing."),
    ),
    "bruise": Ask(
        N_("bruise"),
        N_(
            "One that shows on day {shows} and sinks down is common. Write its size every day to day {watched}: a "
            "large, early or spreading one needs an examination."
        ),
    ),
    "help": Ask(
        N_("when to ask for help"),
        N_(
            "At once: breathless, chest pain, coughing blood; numb between the legs, bladder or bowel change; a cold, "
            "pale or numb foot; a tense thigh with pain beyond reason. Today: a swollen calf or leg, fever, a weak "
            "foot, no weight on the leg. If in doubt, ask, whatever this page says."
        ),
    ),
}
TENDON = {
    "who": N_("A gradual ache at the sit bone, worse with sitting, hills, fast running and stretching."),
    "cut": N_("Cut what brings more than {pain} of 10: long sitting, hills, speed, stretching, deep lunges."),
    "no_rest": N_("Do not rest completely: find the amount that settles within a day."),
    "sitting": N_(
        "Sit less while it is irritable ({weeks} weeks), on something soft, up often; sitting does no damage."
    ),
    "no_stretching": N_("Stop stretching the hamstring, in yoga too: it presses the tendon on the bone."),
    "daily_test": N_(
        "Each day at the same hour: {bridges} single-leg bridges. At {hold_or_raise} of 10 or less hold or raise the "
        "load, from {lower_from} lower it."
    ),
    "pain": N_("Exercise at {pain} of 10 at most, and settled within {settles} hours."),
    "p1_isometric": N_("First: holds with the hip near straight, {sets} times {hold_s} seconds: {exercises}."),
    "p2_heavy_slow": N_("Then heavy and slow with little hip bend, every second day: {exercises}."),
    "p3_hip_flexed": N_("Then with the hip bent, as far as comfortable: {exercises}."),
    "p4_energy_storage": N_("Last, for those who run or jump: {exercises}."),
    "running": N_(
        "Running may go on at {pain} of 10 at most that settles within {settles} hours; else shorter, slower."
    ),
    "no_hills_yet": N_("No hills, strides or tempo while the load is still built up; shorter steps."),
    "back_to_running": N_("After a stop: back when rest is painless and single-leg strength is alike on both sides."),
    "speed_last": N_("Speed and hills come last, one at a time; in one published case after {weeks} weeks."),
    "course": N_("The usual course is {weeks} weeks, by symptoms. No date."),
    "trials": N_(
        "Shockwave: one trial in {athletes} athletes found much less pain, a newer one by another group reports no "
        "meaningful difference. Both stand; ask a clinician after 12 weeks."
    ),
    "opinion": N_(
        "See a clinician: no gain in {weeks} weeks of loading really done, sitting impossible after {sitting_weeks} "
        "weeks, night pain, numbness, a sudden tear, or under 18."
    ),
}
PREVENTION = {
    "nordic_trials": N_(
        "Nordic programmes halved hamstring injuries in pooled trials of players ({rr} times the risk); a reappraisal "
        "calls that inconclusive, and none of the trials were in distance runners."
    ),
    "often_enough": N_("Never more than {weeks_between} weeks between two sessions of eccentric work."),
    "low_volume": N_("Small steady volumes changed the muscle more than large ones in a review of {studies} studies."),
    "fades": N_("Without it what was gained in length is gone after {weeks} weeks."),
    "strides": N_("Once a week {reps} strides of {seconds} s, steady from week to week and at 80% at most alone."),
    "watch": N_(
        "New tightness at the old place in two runs: one step back and a look. The risk is highest in the first "
        "{weeks} weeks and raised for {months} months."
    ),
    "strength_stays": N_("Strength {per_week} times a week, heavy enough for {reps} repetitions, whatever your age."),
}
