"""What milestones and guesses say of the way back: each fact once, and what is no evidence with its code."""

from collections.abc import Iterator, Sequence
from math import inf

from restride.assess.recovery.told import Guess, Mark, Skipped
from restride.journal import View
from restride.journal.kinds.exam import Exam
from restride.journal.kinds.intake import Intake
from restride.journal.kinds.milestone import MilestoneEntry
from restride.journal.kinds.opinion import Opinion
from restride.terms import Reached

BACK = ("full_training", "performance")


def marks(view: View, milestones: Sequence[str]) -> Iterator[Mark | Skipped]:
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


def guesses(view: View, milestones: Sequence[str]) -> Iterator[Guess | Skipped]:
    """Guesses. What a clinician guesses from an exam that is entered says the same facts twice."""
    for one in view.of(Opinion):
        day, athlete = view.day(one) or 0, not one.by.role.examines
        code = _no_guess(view, day, one, milestones)
        yield Skipped(one.id, one.milestone, code) if code else Guess(one.milestone, day, one.day, athlete, one.id)


def _no_guess(view: View, day: int, one: Opinion, milestones: Sequence[str]) -> str:
    """Why a guess is not used; "" where it is."""
    if one.by.role.examines and any(_is_from(view, one, exam) for exam in view.of(Exam)):
        return "guess_after_exam"
    if one.milestone not in milestones:
        return "not_on_this_way_back"
    if day < 0:
        return "before_onset"
    return "guess_of_the_past" if one.day <= day else ""


def _is_from(view: View, guess: Opinion, exam: Exam) -> bool:
    """Whether a guess is from this exam: as it says, else where its author examined on the day of the guess."""
    if guess.after_exam is not None:
        return guess.after_exam == exam.id
    examiners = {exam.by, *(one.examiner for one in exam.findings if one.examiner is not None)}
    same = any((one.role, one.name) == (guess.by.role, guess.by.name) for one in examiners)
    return same and view.day(exam) == view.day(guess)
