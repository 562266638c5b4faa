"""From the journal to what the clock is told: each fact by one route, and what is not used with its code."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from restride.assess.influence import ByDay, painkillers, painkillers_by_day
from restride.assess.needled import Needles, needles
from restride.assess.recovery.exam import deficits, hurt
from restride.assess.recovery.marks import guesses, marks
from restride.assess.recovery.told import Evidence, Flare, Guess, Mark, Reading, Signs, Skipped
from restride.journal import Entry, View
from restride.journal.kinds.checkin import CheckIn, Painkiller
from restride.journal.kinds.exam import Exam
from restride.journal.kinds.imaging import Imaging
from restride.journal.kinds.intake import Intake
from restride.journal.kinds.setback import Setback
from restride.journal.moment import local_date
from restride.knowledge import Knowledge
from restride.terms import Answer, Measure, Side


def evidence(view: View, milestones: Sequence[str], knowledge: Knowledge) -> Evidence:
    """All that counts of a view that has an onset. `milestones`: those of the leg's way back, in order."""
    told = (*_readings(view, knowledge), *marks(view, milestones), *guesses(view, milestones), *_flares(view))
    return Evidence(
        tuple(one for one in told if isinstance(one, Reading)),
        tuple(one for one in told if isinstance(one, Mark)),
        tuple(one for one in told if isinstance(one, Skipped)),
        guesses=tuple(one for one in told if isinstance(one, Guess)),
        flares=tuple(one for one in told if isinstance(one, Flare)),
        signs=_signs(view),
    )


def _readings(view: View, knowledge: Knowledge) -> Iterator[Reading | Skipped]:
    yield from _at_onset(view)
    told, needled = painkillers_by_day(view), needles(view)
    hours = knowledge.clock.influence.hours
    for entry in view.entries:
        day = view.day(entry) or 0
        for marker, value in _values(entry, view.journal.side):
            if isinstance(value, str):
                yield Skipped(entry.id, marker, value)
            elif code := "before_onset" if day < 0 else _unlikely(marker, day, value, knowledge):
                yield Skipped(entry.id, marker, code)
            else:
                yield Reading(marker, day, value, entry.id, _under(view, told, entry, needled, hours))


def _at_onset(view: View) -> Iterator[Reading]:
    """The pain when it began, as last told: a reading of day 0, whenever it was told."""
    told = [one for one in view.of(Intake) if one.pain_at_onset is not None]
    if told and told[-1].pain_at_onset is not None:
        yield Reading("worst_pain", 0, float(told[-1].pain_at_onset), told[-1].id)


def _values(entry: Entry, side: Side) -> Iterator[tuple[str, float | str]]:
    """Each marker an entry speaks of, with its value, or the code of why it has none."""
    pain: tuple[float | None, float | None] = (None, None)
    if isinstance(entry, CheckIn):
        pain = entry.worst, entry.walking
    elif isinstance(entry, Intake):
        pain = entry.worst_pain, entry.walking_pain
    elif isinstance(entry, Exam):
        yield from deficits(entry, side)
    for marker, value in zip(("worst_pain", "walking_pain"), pain, strict=True):
        if value is not None:
            yield marker, float(value)


def _under(view: View, told: ByDay, entry: Entry, needled: Needles, hours: float) -> str:
    """What the readings of this entry are under the influence of; "" where of nothing."""
    own = entry.painkillers if isinstance(entry, (CheckIn, Exam)) else None
    if painkillers(told, local_date(entry.at, view.zone), own) == "painkillers":
        return "on_painkillers"
    return "soon_after_needling" if any(needled.within(entry, hours)) else ""


def influences(view: View, readings: Sequence[Reading], knowledge: Knowledge) -> Iterator[str]:
    """Ids of the entries that tell what readings are under the influence of."""
    under = {one.entry: one.under for one in readings if one.under}
    days, told, hours = set[date](), needles(view), knowledge.clock.influence.hours
    for entry in view.entries:
        if under.get(entry.id) == "on_painkillers":
            days.add(local_date(entry.at, view.zone))
        elif entry.id in under:
            yield from told.within(entry, hours)
    for checkin in view.of(CheckIn):
        if local_date(checkin.at, view.zone) in days and {*(checkin.painkillers or ())} - {Painkiller.NONE}:
            yield checkin.id


def _unlikely(marker: str, day: int, deficit: float, knowledge: Knowledge) -> str:
    """Why a value is not used. Range above the other leg's so early may hide a rupture: triage reads it."""
    if abs(deficit) > knowledge.clock.unused.implausible_times * knowledge.clock.marker(marker).cap:
        return "implausible"
    limit = knowledge.triage.thresholds
    early = day < limit["range_above_day"].number and marker in {Measure.AKE, Measure.SLR}
    return "above_other_leg" if early and deficit < -limit["range_above"].number else ""


def _flares(view: View) -> Iterator[Flare | Skipped]:
    """Setbacks that cost days, one a day."""
    days: set[int] = set()
    for one in view.of(Setback):
        day = view.day(one) or 0
        if day in days or day < 0:
            code = "before_onset" if day < 0 else "setback_that_day"
            yield Skipped(one.id, "setback", code)
        else:
            days.add(day)
            yield Flare(day, one.id)


def _signs(view: View) -> Signs:
    """Signs of the last exam that looked for any, and the history that bears on another injury."""
    athlete, side = view.athlete, view.journal.side
    seen = [one.junction for one in view.of(Imaging) if one.junction is not None]
    history = Signs(
        earlier=None if athlete.earlier_strains is None else len(athlete.earlier_strains),
        acl=_yes(athlete.acl_injury),
        calf=_yes(athlete.calf_strain),
        junction=_yes(seen[-1]) if seen else None,
    )
    for exam in sorted(view.of(Exam), key=lambda one: (view.day(one) or 0, one.id), reverse=True):
        ake = dict(deficits(exam, side)).get(Measure.AKE)
        degrees = None if isinstance(ake, str) else ake
        palpation, discomfort = (hurt(exam, one, side) for one in (Measure.PALPATION_PAIN, Measure.AKE))
        if (degrees, palpation, discomfort) != (None, None, None):
            day = max(view.day(exam) or 0, 0)
            return replace(history, day=day, ake=degrees, palpation=palpation, discomfort=discomfort)
    return history


def _yes(said: Answer | None) -> bool | None:
    return said is Answer.YES if said in {Answer.YES, Answer.NO} else None
