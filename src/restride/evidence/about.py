"""All that was found on one topic: the answer as a code first, then what there is."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from restride.evidence.effects import effects
from restride.evidence.results import About, Effect, NotRead
from restride.evidence.sides import split
from restride.knowledge import Knowledge
from restride.knowledge.studies import Studies, Study

TOPICS = ("dry-needling", "what-speeds-return")
CONTROLLED = frozenset({"rct", "crossover"})
QUESTIONS = {
    "dry-needling": (
        "tight_hamstrings",
        "range_v_sham",
        "thigh_pain_v_sham",
        "muscle_lesion",
        "stiffness",
        "performance",
    ),
    "what-speeds-return": ("lengthening", "agility_and_trunk", "plasma"),
}
HARMS = ("soreness_60", "soreness_length", "brady_2014", "boyce_2020", "cases_nerve")
"""Dry needling only. Surveys of acupuncture count something else and stay in the table."""
SHAM = ("vickers_2012", "yuan_2016")


def about(topic: str, knowledge: Knowledge) -> About:
    """What is known of a topic of `TOPICS`; KeyError for another. The sentence follows from the studies there are."""
    studies = knowledge.studies
    questions = QUESTIONS[topic]
    mine = [study for study in studies.rows.values() if study.confirmed and _belongs(study, topic)]
    found = [one for study in mine for one in effects(study)]
    needling = topic == "dry-needling"
    return About(
        topic=topic,
        sentence=_sentence(topic, mine),
        searched=studies.searched,
        read_how=studies.read_how,
        in_strain=_ids(mine, lambda study: study.strain and (study.needled == "dry_needling" or not needling)),
        nearest=_ids(mine, lambda study: study.needled == "galvanic"),
        splits=tuple(split(studies, question) for question in questions),
        effects=tuple(one for one in found if isinstance(one, Effect)),
        not_read=tuple(one for one in found if isinstance(one, NotRead)),
        blinding=("braithwaite_2019",) if needling else (),
        harms=HARMS if needling else (),
        sham=SHAM if needling else (),
        reviews=_reviews(studies, topic),
        unconfirmed=_ids(studies.rows.values(), lambda study: not study.confirmed) if needling else (),
    )


def _belongs(study: Study, topic: str) -> bool:
    if topic == "what-speeds-return":
        return study.kind == "return_trial"
    return study.needled in ("dry_needling", "galvanic") and study.kind != "harms"


def _sentence(topic: str, studies: Iterable[Study]) -> str:
    if topic == "what-speeds-return":
        return "return_trials"
    controlled = [one for one in studies if one.design in CONTROLLED and one.strain and one.needled == "dry_needling"]
    return "trial_in_strain" if controlled else "no_trial_in_strain"


def _ids(studies: Iterable[Study], wanted: Callable[[Study], bool]) -> tuple[str, ...]:
    return tuple(study.id for study in studies if wanted(study))


RETURN_REVIEWS = ("pas_2015", "afonso_2023", "dssf_2020", "hsi_modalities_2023")


def _reviews(studies: Studies, topic: str) -> tuple[str, ...]:
    if topic == "what-speeds-return":
        return RETURN_REVIEWS
    return _ids(studies.rows.values(), lambda one: one.kind == "review" and one.id not in RETURN_REVIEWS)
