"""What each entry says, as answers to questions that triage and the differential ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import singledispatch
from typing import Any

from restride.journal import Athlete, Entry
from restride.journal.kinds.about import About
from restride.journal.kinds.checkin import CheckIn, NewSign
from restride.journal.kinds.exam import Exam
from restride.journal.kinds.flag_review import FlagReview, ReviewResult
from restride.journal.kinds.imaging import Bone, Imaging, Tendon
from restride.journal.kinds.intake import Intake
from restride.journal.kinds.onset import Manner, Onset
from restride.journal.kinds.run import Run
from restride.knowledge.triage import Triage
from restride.terms import Answer, Medicine, Sex
from restride.terms.people import Condition

Said = tuple[str, Any]
_NUMBERS = frozenset({"worst_pain", "limp_hours"})
_HEAD = frozenset({"id", "at", "by", "noted_at", "kind", "none_of"})


def sayings(entry: Entry, table: Triage, side: str) -> Iterator[Said]:
    """Pairs of a question and its answer. A question that the entry leaves open does not appear."""
    return _said(entry, table, side)


@singledispatch
def _said(entry: Entry, table: Triage, side: str) -> Iterator[Said]:
    yield from ()


@_said.register
def _(entry: Onset, table: Triage, side: str) -> Iterator[Said]:
    yield "onset", "sudden" if entry.manner is Manner.SUDDEN else "gradual"


@_said.register
def _(entry: About, table: Triage, side: str) -> Iterator[Said]:
    yield from athlete_sayings(entry.facts)


@_said.register
def _(entry: Intake, table: Triage, side: str) -> Iterator[Said]:
    answered = set()
    for name in entry.model_fields_set - _HEAD:
        value = getattr(entry, name)
        if value is not None and value not in (Answer.NOT_ASKED, ()):
            answered.add(name)
            yield name, value
    yield from _medicines(entry.medicines)
    if entry.pain_at_onset is not None:
        yield "worst_pain", entry.pain_at_onset
    for group in entry.none_of or ():
        for name in table.groups.get(group, ()):
            if name not in answered:
                yield name, (Medicine.NONE,) if name == "medicines" else Answer.NO


def _medicines(medicines: tuple[Medicine, ...] | None) -> Iterator[Said]:
    if medicines and Medicine.HORMONES in medicines:
        yield "hormones", Answer.YES


@_said.register
def _(entry: CheckIn, table: Triage, side: str) -> Iterator[Said]:
    for name in ("limp", "bruise"):
        value = getattr(entry, name)
        if value is not None and value != Answer.NOT_ASKED:
            yield name, value
    if entry.worst is not None:
        yield "worst_pain", entry.worst
    if entry.worsening is not None:
        yield "worsening", entry.worsening
    if entry.new_signs:
        yield "new_signs", entry.new_signs
    if entry.red_spreading is not None:
        yield "red_spreading", entry.red_spreading
    feverish = NewSign.FEVER_OR_UNWELL in (entry.new_signs or ())
    for name in ("very_ill", "hot_red_leg", "plain_cold"):
        value = getattr(entry, name) or Answer.NOT_ASKED
        if feverish or value is not Answer.NOT_ASKED:
            yield f"new_{name}", value


@_said.register
def _(entry: Run, table: Triage, side: str) -> Iterator[Said]:
    """A run tells what went wrong in it; that nothing did settles no question of triage."""
    if entry.limp is Answer.YES:
        yield "limp", entry.limp
    if entry.pull in (Answer.YES, Answer.CANT_TELL):
        yield "new_signs", (NewSign.NEW_PULL,)


@_said.register
def _(entry: Exam, table: Triage, side: str) -> Iterator[Said]:
    from restride.assess.findings import examined

    return examined(entry, table, side)


@_said.register
def _(entry: Imaging, table: Triage, side: str) -> Iterator[Said]:
    for name in ("avulsion", "lump", "clot", "nerve_root", "tendinopathy"):
        value = getattr(entry, name)
        if value is not None:
            yield f"imaging_{name}", value
    if entry.bone is not None:
        yield "imaging_fracture", Answer.of(entry.bone is Bone.FRACTURE)
        yield "imaging_bone_stress", Answer.of(entry.bone is Bone.STRESS)
    if entry.tendon is not None:
        yield "imaging_tendon", Answer.of(entry.tendon is not Tendon.NONE)


@_said.register
def _(entry: FlagReview, table: Triage, side: str) -> Iterator[Said]:
    if entry.result is ReviewResult.RULED_OUT:
        for question in entry.questions:
            if question not in _NUMBERS:
                yield question, Answer.NO


_CONDITIONS: Mapping[str, Condition] = {
    "osteoporosis": Condition.OSTEOPOROSIS,
    "cancer": Condition.CANCER,
    "bleeding_disorder": Condition.BLEEDING_DISORDER,
    "previous_clot": Condition.PREVIOUS_CLOT,
    "low_energy": Condition.LOW_ENERGY,
}


def athlete_sayings(athlete: Athlete) -> Iterator[Said]:
    """What the facts about the person answer. A coded list that somebody filled in is taken as complete."""
    if athlete.medicines:
        yield "medicines", athlete.medicines
        yield from _medicines(athlete.medicines)
    for question, condition in _CONDITIONS.items():
        if athlete.conditions:
            yield question, Answer.of(condition in athlete.conditions)
    if athlete.low_trauma_fracture is Answer.YES:
        yield "osteoporosis", Answer.YES
    if athlete.sex is Sex.MALE:
        yield "pregnant", Answer.NO
        yield "gave_birth", Answer.NO
