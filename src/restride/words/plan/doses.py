"""Doses, tempo, pain and stop rules in words, from codes and figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from restride.words.mark import N_

if TYPE_CHECKING:
    from restride.knowledge.exercises import Dose, Tempo
    from restride.knowledge.figure import Figure
    from restride.words.locale import Words

RANGE = N_("{low} to {high}")
SETS_REPS = N_("{sets} sets of {reps}")
SETS = N_("{sets} sets")
EACH_SIDE = N_("each side")
TO_FAILURE = N_("to failure, each leg")
BODY_WEIGHT = N_("body weight")
WEEK = N_("week {week}: ")
PARTS = {
    "reps": N_("{n} repetitions"),
    "hold_s": N_("hold {n} s"),
    "seconds": N_("{n} s"),
    "minutes": N_("{n} min"),
    "run_min": N_("run {n} min"),
    "walk_min": N_("walk {n} min"),
    "jog_min": N_("jog {n} min between"),
    "walk_m": N_("walk {n} m"),
    "jog_m": N_("jog {n} m"),
    "distance_m": N_("{n} m"),
    "distance_yd": N_("{n} yards"),
    "distances_m": N_("{n} m"),
    "within_m": N_("within {n} m"),
    "hold_m": N_("hold {n} m"),
    "ramp_m": N_("ramps of {n} m"),
    "miles": N_("{n} miles"),
    "laps": N_("{n} laps"),
    "steps_each_leg": N_("{n} steps each leg"),
    "every_nth_step": N_("every {n}rd step"),
    "load_rm": N_("at a weight for {n} repetitions"),
    "effort_pct": N_("at {n}% effort"),
    "rpe": N_("effort {n} of 10"),
    "pct_max": N_("{n}% of own top speed"),
    "pct_5k": N_("{n}% of 5 km speed"),
    "pct_10k": N_("{n}% of 10 km speed"),
    "slope_pct": N_("slope {n}%"),
    "depth_deg": N_("to {n} degrees"),
    "knee_deg": N_("knee at {n} degrees"),
    "hip_deg": N_("hip at {n} degrees"),
    "angles_deg": N_("at {n} degrees"),
    "watts_per_kg": N_("{n} W per kg"),
    "box_cm": N_("box of {n} cm"),
    "per_day": N_("{n} times a day"),
    "per_week": N_("{n} times a week"),
    "days_per_week": N_("on {n} days a week"),
    "every_days": N_("every {n} days"),
    "from_day": N_("from day {n}"),
    "clean_sessions": N_("{n} clean sessions"),
    "clean_sessions_per_level": N_("{n} clean sessions a level"),
    "rest_days_between": N_("{n} rest days between"),
    "trials": N_("{n} trials"),
    "days": N_("on {n} days"),
    "mdc_deg_between_testers": N_("two testers differ by up to {n} degrees"),
    "mdd_deg": N_("a real change is {n} degrees"),
    "gate_side_difference_deg_max": N_("gate: within {n} degrees of the other side"),
    "gate_pct_of_other_min": N_("gate: {n}% of the other leg"),
    "cut_off_lsi_pct": N_("cut-off {n}% of the other leg"),
    "reference_reps": N_("about {n} in uninjured footballers"),
    "bands_poor_lt": N_("below {n} is poor"),
    "bands_average": N_("about {n} is average"),
    "bands_good_gt": N_("above {n} is good"),
    "if_fail_extend_days": N_("if failed, {n} days more"),
    "mean": N_("mean {n} days"),
}
ONCE = {
    "per_day": N_("once a day"),
    "per_week": N_("once a week"),
    "every_days": N_("every day"),
    "rest_days_between": N_("a rest day between"),
}
MANNERS = {
    "phases": "",
    "ramp_hold": N_("build up slowly and hold"),
    "hold": N_("hold"),
    "fast_in_form": N_("as fast as the form allows"),
    "as_slow_as_held": N_("as slow as can be held, all the way down"),
    "slow": N_("slow"),
    "slow_then_faster": N_("slow at first, later faster"),
    "slow_glide": N_("glide slowly; come back with the arms"),
    "slow_pause": N_("slow, with a pause at the top"),
    "controlled": N_("controlled"),
    "easy": N_("easy"),
    "walking": N_("at walking speed"),
    "quick": N_("quick and light"),
    "fast": N_("fast"),
    "as_painless": N_("as fast as stays painless"),
    "brisk": N_("brisk"),
    "timed": N_("by timing or a watch, not by feel"),
    "maximal": N_("as fast as you dare, timed"),
    "fast_relaxed": N_("fast and relaxed"),
    "steady": N_("steady"),
    "talk": N_("slow enough to talk"),
    "even": N_("even from the first minute"),
    "same_pressure": N_("the same pressure each time"),
}
PHASES = {
    "ramp": N_("ramp {n} s"),
    "up": N_("up {n} s"),
    "inward": N_("in {n} s"),
    "out": N_("out {n} s"),
    "step": N_("a step {n} s"),
    "hold": N_("hold {n} s"),
    "down": N_("down {n} s"),
    "back": N_("back {n} s"),
    "release": N_("release {n} s"),
}
PAIN = {
    "free": N_("No pain in the injured thigh."),
    "gym": N_("Ease off at 2 of 10; stop above {most}."),
    "before_pain": N_("End each repetition just short of pain."),
    "run": N_("Up to {most} of 10, and back to usual by the next morning."),
    "fast": N_("No pain at all above 80% of own top speed."),
    "test": N_("Go to the first discomfort and write it down; do not push through."),
    "none": N_("The area away from the injury should not hurt."),
}
STOP = {
    "gym": N_("Sharp or rising pain, cramp, or form lost for two repetitions."),
    "run": N_("A pull, a grab or a limp ends the session; next try after a day, two steps lower."),
    "test": N_("Sharp pain, a giving way, or the person asks to stop."),
    "early": N_("Pain that climbs while holding, or is worse an hour later."),
}
NOT_IF = {
    "red_flag": N_("a warning is open, or a tendon may be torn off"),
    "free_tendon": N_("the tendon itself is hurt, unless a clinician leads"),
    "sharp_length": N_("lengthening still brings sharp pain"),
    "slump": N_("neck or back movement brings the leg symptoms, and nobody has looked"),
    "stress_fracture": N_("hopping hurts, or groin or night pain in a runner"),
    "back": N_("the position provokes a painful back or hip"),
    "knee": N_("kneeling or bending provokes the knee"),
    "pressure": N_("effort with held breath was advised against"),
    "haematoma": N_("a large fresh bruise or blood thinners, unless a clinician allows it"),
    "apophysis": N_("still growing and sore at the sit bone, until a picture is taken"),
}
KINDS = {
    "strength": N_("strength"),
    "trunk": N_("trunk"),
    "drill": N_("drill"),
    "run": N_("run"),
    "test": N_("test"),
    "warm_up": N_("warm-up"),
    "cross": N_("instead of running"),
    "aid": N_("aid"),
}


def number(w: Words, figure: Figure) -> str:
    """`3`, `8 to 12`, or `12/10/8`."""
    many = [f"{value:g}" for value in figure.numbers]
    rising = len(many) == 2 and figure.numbers[0] < figure.numbers[1]
    return w(RANGE, low=many[0], high=many[1]) if rising else "/".join(many)


def dose(w: Words, row: Dose) -> str:
    """One line of a dose."""
    head = w(WEEK, week=row.week) if row.week else ""
    return head + w.listed(list(_dose(w, row)))


def _dose(w: Words, row: Dose) -> Iterator[str]:
    sets, reps = row.get("sets"), row.get("reps")
    if sets is not None:
        both = reps is not None
        yield (
            w(SETS_REPS, sets=number(w, sets), reps=number(w, reps)) if both and reps else w(SETS, sets=number(w, sets))
        )
    for name, figure in row.figures.items():
        if name == "sets" or (name == "reps" and sets is not None) or figure.value is None:
            continue
        once = ONCE.get(name) if figure.numbers == (1,) else None
        yield w(once) if once else w(PARTS[name], n=number(w, figure))
    if row.load == "body_weight":
        yield w(BODY_WEIGHT)
    if row.to_failure:
        yield w(TO_FAILURE)
    elif row.each_side:
        yield w(EACH_SIDE)


def doses(w: Words, rows: Iterable[Dose]) -> str:
    """Several lines of a dose that belong together."""
    return w.listed([dose(w, row) for row in rows])


def tempo(w: Words, row: Tempo) -> str:
    """How fast, its phases in seconds where it has any."""
    phases = [w(PHASES[name], n=number(w, figure)) for name, figure in row.figures.items()]
    manner = MANNERS[row.manner]
    return w.listed([w(manner), *phases] if manner else phases)


def pain(w: Words, code: str, most: float | None) -> str:
    """How much pain is allowed."""
    return w(PAIN[code], most=f"{most:g}") if most is not None and "{most}" in PAIN[code] else w(PAIN[code])
