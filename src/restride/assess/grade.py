"""How bad, before any exam: chances of the classes from setting, history and imaging only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from restride.assess.facts import Facts
from restride.assess.results import GradeOdds
from restride.journal import View
from restride.journal.kinds.imaging import Imaging, Modality, Tendon
from restride.knowledge import Knowledge
from restride.terms import Setting, Sex
from restride.terms.people import Level

COMPONENTS = ("trivial", "mri_0", "mri_1", "mri_2", "mri_3")


def grade_odds(view: View, facts: Facts, strain_type: str | None, knowledge: Knowledge) -> GradeOdds:
    """What the forecast's prior is made of. Nothing here comes from a reading that the clock uses."""
    pictures = tuple(view.of(Imaging))
    setting = _setting(view, pictures)
    pi, graded = _shares(pictures, setting, knowledge)
    athlete = view.athlete
    tendon, torn = _tendon(pictures)
    mechanism = facts.said("mechanism")
    stretched = strain_type == "stretch"
    return GradeOdds(
        pi=tuple(pi),
        setting=setting.value,
        branch=athlete.branch,
        recurrent=_recurrent(view),
        stretch=stretched,
        tendon=tendon,
        slow_tail=_recreational(athlete.level, setting),
        wide=_wide(facts, athlete.sex, knowledge.clock.between.wide_age),
        entries=tuple(dict.fromkeys([*graded, *torn, *([mechanism.entry] if stretched and mechanism else [])])),
    )


def _setting(view: View, pictures: Sequence[Imaging]) -> Setting:
    """Where the leg was seen: as said, else as the entries show."""
    athlete = view.athlete
    if athlete.setting is not None:
        return athlete.setting
    if athlete.level is Level.ELITE:
        return Setting.ELITE
    if any(p.modality is Modality.MRI and p.mri_grade for p in pictures):
        return Setting.MRI
    seen = any(entry.by.role.examines for entry in view.entries)
    return Setting.CLINIC if seen else Setting.ALL_COMERS


def _shares(pictures: Sequence[Imaging], setting: Setting, knowledge: Knowledge) -> tuple[Sequence[float], list[str]]:
    """Base rates of the setting, or the graded classes where a picture tells."""
    for picture in reversed(pictures):
        if picture.mri_grade is not None:
            return _only((picture.mri_grade,)), [picture.id]
        if picture.bamic is not None:
            number = int(picture.bamic[0])
            return _only(_MRI_OF_BAMIC[number]), [picture.id]
    return knowledge.clock.base_rates(setting.value), []


_MRI_OF_BAMIC: dict[int, tuple[int, ...]] = {0: (0,), 1: (1,), 2: (2,), 3: (2, 3), 4: (3,)}


def _only(grades: Iterable[int]) -> list[float]:
    kept = {f"mri_{grade}" for grade in grades}
    return [1 / len(kept) if name in kept else 0.0 for name in COMPONENTS]


def _tendon(pictures: Sequence[Imaging]) -> tuple[Literal["none", "intratendinous", "free"], list[str]]:
    """The worst tendon finding on any picture; a BAMIC letter c is intratendinous."""
    worst, entries = Tendon.NONE, list[str]()
    for picture in pictures:
        found = picture.tendon or (Tendon.INTRATENDINOUS if (picture.bamic or "").endswith("c") else Tendon.NONE)
        if list(Tendon).index(found) > list(Tendon).index(worst):
            worst, entries = found, [picture.id]
    return _TENDON[worst], entries


_TENDON: dict[Tendon, Literal["none", "intratendinous", "free"]] = {
    Tendon.NONE: "none",
    Tendon.INTRATENDINOUS: "intratendinous",
    Tendon.FREE: "free",
}


def _recurrent(view: View) -> bool:
    strains = view.athlete.earlier_strains or ()
    return any(strain.side in (None, view.journal.side) for strain in strains)


def _recreational(level: Level | None, setting: Setting) -> bool:
    """Nobody said otherwise: outside elite and imaged cohorts a runner counts as recreational."""
    if level is None:
        return setting in (Setting.CLINIC, Setting.ALL_COMERS)
    return level is Level.RECREATIONAL


def _wide(facts: Facts, sex: Sex | None, over: float) -> bool:
    ages = facts.ages
    return sex is Sex.FEMALE or (ages is not None and ages[1] > over)
