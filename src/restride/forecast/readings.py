"""From the journal to what the clock is told: each fact by one route, and what is not used with its code.

AKE is entered as degrees short of a straight knee, SLR as degrees from the couch. Deficits are positive where
the hurt leg is the worse one.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from math import inf
from statistics import fmean

from restride.assess.influence import ByDay, checkins_by_day, painkillers
from restride.assess.needled import needled_within
from restride.forecast.inputs import Evidence, Flare, Guess, Mark, Reading, Signs, Skipped
from restride.journal import Entry, View
from restride.journal.kinds.checkin import CheckIn
from restride.journal.kinds.exam import Exam, Finding
from restride.journal.kinds.imaging import Imaging
from restride.journal.kinds.intake import Intake
from restride.journal.kinds.milestone import MilestoneEntry
from restride.journal.kinds.opinion import Opinion
from restride.journal.kinds.setback import Setback
from restride.journal.moment import local_date
from restride.knowledge import Knowledge
from restride.terms import Answer, Measure, Reached, Result, Side, Unit
from restride.terms.measures import Method

COMPARED = {Unit.DEG_DEFICIT: (0.0, 1.0), Unit.PCT_DEFICIT: (0.0, 1.0), Unit.PCT_OF_OTHER: (100.0, -1.0)}
BACK = ("full_training", "performance")
LENGTHS = {Unit.CM: 1.0, Unit.MM: 0.1, Unit.INCH: 2.54}
Pair = Callable[[float, float], float]
FROM_BOTH: dict[Measure, Pair] = {
    Measure.AKE: lambda hurt, other: hurt - other,
    Measure.SLR: lambda hurt, other: other - hurt,
    Measure.STRENGTH_OUTER: lambda hurt, other: 100 * (1 - hurt / other),
    Measure.STRENGTH_INNER: lambda hurt, other: 100 * (1 - hurt / other),
}


def evidence(view: View, milestones: Sequence[str], knowledge: Knowledge) -> Evidence:
    """All that counts of a view that has an onset. `milestones`: those of the leg's way back, in order."""
    told = (*_readings(view, knowledge), *_marks(view, milestones), *_guesses(view, milestones), *_flares(view))
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
    told = checkins_by_day(view)
    for entry in view.entries:
        day = view.day(entry) or 0
        for marker, value in _values(entry, view.journal.side):
            if isinstance(value, str):
                yield Skipped(entry.id, marker, value)
            elif code := "before_onset" if day < 0 else _unlikely(marker, day, value, knowledge):
                yield Skipped(entry.id, marker, code)
            else:
                yield Reading(marker, day, value, entry.id, _under(view, told, entry, knowledge))


def _at_onset(view: View) -> Iterator[Reading]:
    """The pain when it began, as last told: a reading of day 0, whenever it was told."""
    told = [one for one in view.of(Intake) if one.pain_at_onset is not None]
    if told and told[-1].pain_at_onset is not None:
        yield Reading("worst_pain", 0, float(told[-1].pain_at_onset), told[-1].id)


def _under(view: View, told: ByDay, entry: Entry, knowledge: Knowledge) -> str:
    """What the readings of this entry are under the influence of; "" where of nothing."""
    own = entry.painkillers if isinstance(entry, (CheckIn, Exam)) else None
    if painkillers(told, local_date(entry.at, view.zone), own) == "painkillers":
        return "on_painkillers"
    hours = knowledge.clock.influence.hours
    return "within_72h_of_needling" if needled_within(view, entry, hours) else ""


def _unlikely(marker: str, day: int, deficit: float, knowledge: Knowledge) -> str:
    """Why a value is not used. Range above the other leg's so early may hide a rupture: triage reads it."""
    if abs(deficit) > knowledge.clock.unused.implausible_times * knowledge.clock.marker(marker).cap:
        return "implausible"
    limit = knowledge.triage.thresholds
    early = day < limit["range_above_day"].number and marker in {Measure.AKE, Measure.SLR}
    return "above_other_leg" if early and deficit < -limit["range_above"].number else ""


def _values(entry: Entry, side: Side) -> Iterator[tuple[str, float | str]]:
    """Each marker an entry speaks of, with its value, or the code of why it has none."""
    pain: tuple[float | None, float | None] = (None, None)
    if isinstance(entry, CheckIn):
        pain = entry.worst, entry.walking
    elif isinstance(entry, Intake):
        pain = entry.worst_pain, entry.walking_pain
    elif isinstance(entry, Exam):
        for measure in (*FROM_BOTH, Measure.PALPATION_LENGTH):
            found = [one for one in entry.findings if one.measure is measure and one.number is not None]
            if found:
                yield measure.value, _found(entry, measure, found, side)
    for marker, value in zip(("worst_pain", "walking_pain"), pain, strict=True):
        if value is not None:
            yield marker, float(value)


def _found(entry: Exam, measure: Measure, found: Sequence[Finding], side: Side) -> float | str:
    """A measure's deficit (or painful length in cm) in an exam, or the code of why there is none."""
    examined = [one for one in found if _examined(one, entry)]
    if not examined:
        return "self_test"
    hurt = [one for one in examined if one.side in {side, None}]
    if measure is Measure.PALPATION_LENGTH:
        cm = [LENGTHS[one.unit] * one.number for one in hurt if one.unit in LENGTHS and one.number is not None]
        return fmean(cm) if cm else "one_leg_only"
    already = [a + b * one.number for one in hurt for a, b in _compared(one) if one.number is not None]
    return fmean(already) if already else _both_legs(measure, examined, side)


def _examined(one: Finding, entry: Exam) -> bool:
    return (one.examiner or entry.by).role.examines and one.method is not Method.SELF


def _compared(one: Finding) -> Iterator[tuple[float, float]]:
    if one.unit in COMPARED:
        yield COMPARED[one.unit]


def _both_legs(measure: Measure, found: Sequence[Finding], side: Side) -> float | str:
    """A deficit from both legs measured in one unit."""
    for unit in dict.fromkeys(one.unit for one in found if one.unit not in COMPARED):
        legs = [
            [one.number for one in found if one.side is leg and one.unit is unit and one.number is not None]
            for leg in (side, side.other)
        ]
        if all(legs) and fmean(legs[1]) > 0:
            return FROM_BOTH[measure](fmean(legs[0]), fmean(legs[1]))
    return "one_leg_only"


def _marks(view: View, milestones: Sequence[str]) -> Iterator[Mark | Skipped]:
    """Milestones: the day each was first reached, or every try that failed before."""
    told = [(view.day(one) or 0, one) for one in view.of(MilestoneEntry)]
    first: dict[str, int] = {}
    for day, one in told:
        if one.state is Reached.REACHED:
            first[one.milestone] = min(day, first.get(one.milestone, day))
    yield from _first_contact(view, min((first.get(name, inf) for name in BACK), default=inf))
    seen: set[str] = set()
    for day, one in told:
        code = _no_mark(day, one, milestones, first, seen)
        if code:
            yield Skipped(one.id, one.milestone, code)
        elif one.state is Reached.REACHED:
            seen.add(one.milestone)
            yield Mark(one.milestone, day, max(day - 1, 0), max(day, 1), one.id)
        else:
            yield Mark(one.milestone, day, day, inf, one.id)


def _first_contact(view: View, back: float) -> Iterator[Mark]:
    """Who first tells of a leg is not back yet: it undoes that injuries over in a day are never told of."""
    intake = next(view.of(Intake), None)
    day = None if intake is None else view.day(intake)
    if intake is not None and day is not None and 0 < day < back:
        yield Mark(BACK[0], day, day, inf, intake.id)


def _no_mark(day: int, one: MilestoneEntry, milestones: Sequence[str], first: dict[str, int], seen: set[str]) -> str:
    """Why a milestone entry is no evidence; "" where it is."""
    if one.milestone not in milestones:
        return "not_on_this_way_back"
    if day < 0:
        return "before_onset"
    if one.state in {Reached.NOT_TRIED, Reached.FORBIDDEN, Reached.NO_OPPORTUNITY}:
        return "not_tried"
    if one.state is not Reached.REACHED:
        return "reached_that_day" if first.get(one.milestone, inf) == day else ""
    later = milestones[milestones.index(one.milestone) + 1 :]
    if any(first.get(name, inf) < day for name in later):
        return "order_implied"
    return "reached_before" if one.milestone in seen else ""


def _guesses(view: View, milestones: Sequence[str]) -> Iterator[Guess | Skipped]:
    """Guesses. What a clinician guesses from an exam that is entered says the same facts twice."""
    exams = {one.id for one in view.of(Exam)}
    for one in view.of(Opinion):
        day, athlete = view.day(one) or 0, not one.by.role.examines
        code = _no_guess(day, one, milestones, exams)
        yield Skipped(one.id, one.milestone, code) if code else Guess(one.milestone, day, one.day, athlete, one.id)


def _no_guess(day: int, one: Opinion, milestones: Sequence[str], exams: set[str]) -> str:
    """Why a guess is not used; "" where it is."""
    if one.by.role.examines and one.after_exam in exams:
        return "guess_after_exam"
    if one.milestone not in milestones:
        return "not_on_this_way_back"
    if day < 0:
        return "before_onset"
    return "guess_of_the_past" if one.day <= day else ""


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
        ake = dict(_values(exam, side)).get(Measure.AKE)
        degrees = None if isinstance(ake, str) else ake
        palpation, discomfort = (_hurt(exam, one, side) for one in (Measure.PALPATION_PAIN, Measure.AKE))
        if (degrees, palpation, discomfort) != (None, None, None):
            day = max(view.day(exam) or 0, 0)
            return replace(history, day=day, ake=degrees, palpation=palpation, discomfort=discomfort)
    return history


def _hurt(exam: Exam, measure: Measure, side: Side) -> bool | None:
    """Whether a test hurt on the injured side; None where no examiner says."""
    for one in exam.findings:
        if one.measure is measure and one.side in {side, None} and _examined(one, exam):
            if one.pain is not None:
                return one.pain > 0
            if one.painful in {Answer.YES, Answer.NO}:
                return one.painful is Answer.YES
            if one.result in {Result.POSITIVE, Result.PRESENT, Result.NEGATIVE, Result.ABSENT}:
                return one.result in {Result.POSITIVE, Result.PRESENT}
    return None


def _yes(said: Answer | None) -> bool | None:
    return said is Answer.YES if said in {Answer.YES, Answer.NO} else None
