"""The schemes that grade a strain, in words: whose they are, what each grade means, and the times beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from restride.words.mark import N_

if TYPE_CHECKING:
    from restride.knowledge import Figure, Knowledge
    from restride.knowledge.grades import Grade
    from restride.words import Words

NAMES = {
    "classic": N_("Classic, by examination"),
    "mri": N_("MRI, four grades"),
    "munich": N_("Munich consensus"),
    "bamic": N_("British Athletics (BAMIC)"),
    "mlg_r": N_("MLG-R, a football club's"),
}
NEEDS = {
    "exam": N_("Needs an examination."),
    "mri": N_("Needs an MRI."),
}
TISSUE = {
    "nothing_seen": N_("nothing to see on the scan"),
    "oedema_only": N_("fluid, no tear to see"),
    "oedema_minor_distortion": N_("fluid, fibres a little out of order"),
    "gap_between_fibres": N_("a gap between fibres"),
    "retraction": N_("ends drawn apart"),
    "minimal_tear": N_("very few fibres torn"),
    "small_tear": N_("a small tear"),
    "moderate_tear": N_("a moderate tear"),
    "extensive_tear": N_("an extensive tear"),
    "partial_tear": N_("torn in part"),
    "complete_rupture": N_("torn right through"),
}
FUNCTION = {
    "minor_loss": N_("little strength lost"),
    "significant_loss": N_("strength clearly lost"),
    "severe_disability": N_("hardly usable"),
}
MUNICH = {
    "fatigue_induced": N_("tired and tight, no tear"),
    "soreness_after_exercise": N_("soreness after exercise"),
    "spine_related": N_("from the back"),
    "muscle_related": N_("cramp or nerve and muscle out of step"),
    "minor_partial_tear": N_("a small partial tear"),
    "moderate_partial_tear": N_("a moderate partial tear"),
    "complete_tear_or_avulsion": N_("torn right through, or off the bone"),
    "contusion_or_laceration": N_("a blow or a cut"),
}
SUFFIXES = {
    "a_myofascial": N_("a: at the muscle's edge"),
    "b_muscle_tendon_junction": N_("b: where muscle and tendon meet"),
    "c_intratendinous": N_("c: into the tendon"),
}
SETTINGS = {
    "elite_football": N_("professional footballers"),
    "elite_australian_football": N_("professional Australian footballers"),
    "elite_american_football": N_("professional American footballers"),
    "elite_track": N_("elite track and field"),
}
MEAN = {
    "d": N_("{value} days on average ({who})"),
    "games": N_("{value} games missed on average ({who})"),
}
MEAN_SD = N_("{value} ± {sd} days on average ({who})")
DIRECT = N_("blow")
WEEKS = N_("{low} to {high} weeks")
NO_TIME = N_("no time read")
PRINTED = N_("as printed with the scheme")


def label(w: Words, grade: Grade) -> str:
    """The grade's own name; the one that is a word, in words."""
    return w(DIRECT) if grade.id == "direct" else grade.id


def meaning(w: Words, grade: Grade) -> str:
    """What a grade means: the tissue, and what it does to strength."""
    told = [TISSUE.get(grade.tissue), FUNCTION.get(grade.function), MUNICH.get(grade.name)]
    return w.listed([w(one) for one in told if one is not None])


def times(w: Words, knowledge: Knowledge, grade: Grade) -> list[str]:
    """What was found of a grade's time, each with whose it is and its sources; both stand where they differ."""
    return list(_times(w, knowledge, grade)) or [w(NO_TIME)]


def _times(w: Words, knowledge: Knowledge, grade: Grade) -> Iterator[str]:
    weeks, days = grade.get("weeks"), grade.get("days")
    if weeks is not None and weeks.value is not None:
        low, high = weeks.numbers
        yield f"{w(WEEKS, low=f'{low:g}', high=f'{high:g}')}{_cited(weeks)}"
    if days is not None and days.value is not None and not grade.beside:
        yield _mean(w, days, w(PRINTED))
    for key in grade.beside:
        figure = knowledge.figure(key)
        if figure.value is not None:
            yield _mean(w, figure, _who(w, knowledge, key))


def _who(w: Words, knowledge: Knowledge, key: str) -> str:
    cohort = knowledge.cohorts[key.split(".")[1]]
    return w(SETTINGS.get(cohort.setting, PRINTED))


def _mean(w: Words, figure: Figure, who: str) -> str:
    value = f"{figure.number:g}"
    if figure.sd is not None and figure.unit == "d":
        return w(MEAN_SD, value=value, sd=f"{figure.sd:g}", who=who) + _cited(figure)
    return w(MEAN[figure.unit], value=value, who=who) + _cited(figure)


def _cited(figure: Figure) -> str:
    return "".join(f" [{one}]" for one in figure.src)
