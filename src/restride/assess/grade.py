"""How bad, before any exam: chances of the classes from setting, history and imaging only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

from restride.assess.facts import Facts
from restride.assess.results import GradeOdds
from restride.assess.seen import first_seen, turn
from restride.assess.story import HOW, story, strain_type
from restride.journal import Entry, View
from restride.journal.kinds.about import About
from restride.journal.kinds.imaging import Imaging, Modality, Tendon
from restride.knowledge import Knowledge
from restride.terms import Setting, Sex
from restride.terms.people import Level

COMPONENTS = ("trivial", "mri_0", "mri_1", "mri_2", "mri_3")


def grade_odds(view: View, knowledge: Knowledge) -> GradeOdds:
    """What the forecast's prior is made of. Nothing here comes from a sign or a reading that the clock uses."""
    odds = bare_odds(view, knowledge)
    told = [one.id for one in view.of(About) if not same(bare_odds(_without(view, one), knowledge), odds)]
    return replace(odds, entries=tuple(dict.fromkeys([*odds.entries, *told])))


def same(some: GradeOdds, other: GradeOdds) -> bool:
    """Whether two odds are the same, whatever entries they rest on."""
    return replace(some, entries=()) == replace(other, entries=())


def _without(view: View, entry: Entry) -> View:
    return replace(view, entries=tuple(one for one in view.entries if one is not entry))


def bare_odds(view: View, knowledge: Knowledge) -> GradeOdds:
    """The odds, with the entries that they rest on, those that tell of the person apart."""
    pictures = tuple(view.of(Imaging))
    setting, seen = _setting(view, pictures)
    pi, graded = _shares(pictures, setting, knowledge)
    told, athlete = story(view, knowledge.triage), view.athlete
    tendon, torn = _tendon(pictures)
    mechanism = told.said(HOW)
    stretched = strain_type(told, knowledge.conditions) == "stretch"
    return GradeOdds(
        pi=tuple(pi),
        setting=setting.value,
        branch=athlete.branch,
        recurrent=_recurrent(view),
        stretch=stretched,
        tendon=tendon,
        slow_tail=_recreational(athlete.level, setting),
        wide=_wide(told, athlete.sex, knowledge.clock.between.wide_age),
        entries=tuple(dict.fromkeys([*seen, *graded, *torn, *([mechanism.entry] if stretched and mechanism else [])])),
    )


def _setting(view: View, pictures: Sequence[Imaging]) -> tuple[Setting, list[str]]:
    """Who this leg is among: as said, else as it shows in who saw it, with the entry that shows it."""
    athlete = view.athlete
    if athlete.setting is not None:
        return athlete.setting, []
    if athlete.level is Level.ELITE:
        return Setting.ELITE, []
    if lesion := _mri(pictures):
        return Setting.MRI, [lesion]
    seen = first_seen(view)
    return (Setting.ALL_COMERS, []) if seen is None else (Setting.CLINIC, [seen.id])


def _mri(pictures: Iterable[Imaging]) -> str | None:
    """The first MRI that shows a lesion."""
    return next((one.id for one in pictures if one.modality is Modality.MRI and one.mri_grade), None)


def made_clinic(view: View) -> str | None:
    """Id of the entry that made this a leg seen in a clinic, when it came; None where the setting was known before."""
    seen, athlete = first_seen(view), view.athlete
    if seen is None or athlete.setting is not None or athlete.level is Level.ELITE:
        return None
    before = (one for one in view.of(Imaging) if turn(view, one) <= turn(view, seen))
    return None if _mri(before) else seen.id


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
