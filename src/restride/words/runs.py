"""Runs as they were run: what the day allowed, whether they count, and how they are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from restride.words.distances import from_km
from restride.words.mark import N_
from restride.words.plan import days
from restride.words.plan import ladder as steps

if TYPE_CHECKING:
    from restride.journal.kinds.run import Run
    from restride.plan.results import Ran
    from restride.words.locale import Words

COUNTS = N_("Clean, and it counts")
NOT_YET = N_("Does not count yet")
NOT_CLEAN = N_("Not clean")
NOT_COUNTED = N_("Clean, but it does not count")
BEFORE = N_("Before the setback: the ladder began anew since")
NO_LADDER = N_("Clean; there is no ladder now to count it on")
OF_KM = {False: N_("{far:.1f} of {most:.1f} km"), True: N_("{far:.1f} of {most:.1f} miles")}
OF_SHARE = N_("{share}% of own top speed, {most}% allowed")
TO_COME = N_("That moment has not come yet. Write a run down once it is run.")
GONE = N_("This run was taken back meanwhile. What you typed is below and not kept: keep it again as a new one.")
NOT_CLEAN_WHY = {
    "pain": N_("more pain than a clean run may have"),
    "limp": N_("a limp, or you could not tell"),
    "pull": N_("something pulled, or you could not tell"),
    "worse_morning": N_("worse the morning after"),
    "painkillers": N_("pain-killers that day: they hide what the run did"),
}
NOT_COUNTED_WHY = {
    "free": N_("it was no step of the ladder"),
    "gates": N_("the tests that open this step were not passed"),
    "ahead": N_("steps below it are not passed, and were too many to skip"),
    "led": N_("this fast step needs a clinician there"),
}
ALLOWED = N_("allowed: {what}")
ALLOWED_NONE = N_("allowed: no run")
ALLOWED_REST = {
    "rest": N_("allowed: no run, a day of rest"),
    "two_in_a_row": N_("allowed: no run, after two days in a row"),
}
ALLOWED_TO = {False: N_("up to {far:.1f} km"), True: N_("up to {far:.1f} miles")}
ALLOWED_SHARE = N_("up to {share}% of own top speed")
OR_ON = N_("{step}, then on to {further}")
FARTHER = N_("farther than the day allowed")
FASTER = N_("faster than the day allowed")
KM = {False: N_("{far:.1f} km"), True: N_("{far:.1f} miles")}
KMH = {False: N_("fastest {speed:.1f} km/h ({pace} per km)"), True: N_("fastest {speed:.1f} mph ({pace} per mile)")}
MINUTES = N_("{n} min")
FELT = N_("felt like {share}%")
PAIN = N_("worst pain {n} of 10")
FAST_HINT = {
    False: N_("A pace such as 5:30 (per km), or a speed such as 12.5 (km/h)."),
    True: N_("A pace such as 8:50 (per mile), or a speed such as 7.8 (mph)."),
}
DISTANCE = {False: N_("Distance in km"), True: N_("Distance in miles")}
LABELS = {
    "step": N_("Which run was it?"),
    "at": N_("When?"),
    "minutes": N_("Minutes of running, walking apart"),
    "fastest": N_("Fastest that you held"),
    "speed_known": N_("How do you know?"),
    "share_felt": N_("How fast did it feel, in % of your own top speed?"),
    "worst_pain": N_("Worst pain in the run"),
    "limp": N_("Did you limp, in the run or after it?"),
    "pull": N_("Did anything pull or grab at the back of the thigh?"),
    "painkillers": N_("Pain-killers that day before the run"),
}
NOT_A_PACE = N_("{path} is {value}. Write a pace such as 5:30, or a speed such as 12.5.")
PLANNED = N_("{step} (today's plan)")

SLOWEST = 0.1
"""In km or miles an hour: below it a pace says nothing, and near nought it has no end."""


def pace(kmh: float, *, imperial: bool) -> str:
    """`5:30` for a kilometre or a mile; a dash for what is slower than any step."""
    speed = from_km(kmh, imperial=imperial)
    if speed < SLOWEST:
        return "–"
    minutes, seconds = divmod(round(3600 / speed), 60)
    return f"{minutes}:{seconds:02d}"


def told(w: Words, run: Run, *, imperial: bool) -> str:
    """What was written down of a run, in a line."""
    return w.listed(list(_told(w, run, imperial=imperial)))


def _told(w: Words, run: Run, *, imperial: bool) -> Iterator[str]:
    if run.minutes is not None:
        yield w(MINUTES, n=f"{run.minutes:g}")
    if run.distance_km is not None:
        yield w(KM[imperial], far=from_km(run.distance_km, imperial=imperial))
    if run.fastest is not None:
        speed = from_km(run.fastest, imperial=imperial)
        yield w(KMH[imperial], speed=speed, pace=pace(run.fastest, imperial=imperial))
    if run.share_felt is not None:
        yield w(FELT, share=run.share_felt)
    if run.worst_pain is not None:
        yield w(PAIN, n=run.worst_pain)


def allowed(w: Words, one: Ran, *, imperial: bool) -> str:
    """What its day allowed: the step, how far and how fast."""
    if one.rest or not one.allowed:
        return w(ALLOWED_REST[one.rest]) if one.rest in ALLOWED_REST else w(ALLOWED_NONE)
    step = w(steps.STEPS[one.allowed].label)
    if one.also:
        step = w(OR_ON, step=step, further=w.listed([w(steps.STEPS[name].label) for name in one.also]))
    parts = [step]
    if one.most_km is not None:
        parts.append(w(ALLOWED_TO[imperial], far=from_km(one.most_km, imperial=imperial)))
    if one.pct_max is not None:
        parts.append(w(ALLOWED_SHARE, share=f"{one.pct_max:g}"))
    return w(ALLOWED, what=w.listed(parts))


def reasons(w: Words, codes: tuple[str, ...]) -> str:
    """Why a run does not count, or not yet."""
    known = NOT_CLEAN_WHY | NOT_COUNTED_WHY | days.UNASKED
    return w.listed([w(known[code]) for code in codes])


def far(w: Words, km: float, most: float, *, imperial: bool) -> str:
    """How far it was, and how far it might be."""
    return w(OF_KM[imperial], far=from_km(km, imperial=imperial), most=from_km(most, imperial=imperial))


def fast(w: Words, share: float, most: float) -> str:
    """How fast it was, and how fast it might be."""
    return w(OF_SHARE, share=round(share), most=f"{most:g}")
