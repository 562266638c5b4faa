"""Whether the leg was seen by somebody who examines, and by which entry that is first known."""

from __future__ import annotations

from restride.journal import Entry, View
from restride.journal.kinds.exam import Exam, Finding
from restride.journal.kinds.flag_review import FlagReview
from restride.journal.kinds.imaging import Imaging
from restride.journal.kinds.intake import Intake
from restride.terms.measures import Method


def first_seen(view: View) -> Entry | None:
    """The first story, exam, picture or review of a flag by somebody who examines; None where there is none.

    A note, a guess, a check-in or a plan in such a person's hand tells of no visit.
    """
    return min(filter(_is_visit, view.entries), key=lambda one: turn(view, one), default=None)


def turn(view: View, entry: Entry) -> tuple[int, str]:
    """Where an entry stands in the history of the date: by day, then by id."""
    return max(view.day(entry) or 0, 0), entry.id


def _is_visit(entry: Entry) -> bool:
    if isinstance(entry, Exam):
        return any(examined(one, entry) for one in entry.findings)
    return isinstance(entry, FlagReview) or (isinstance(entry, (Intake, Imaging)) and entry.by.role.examines)


def examined(one: Finding, entry: Exam) -> bool:
    """Whether somebody who examines found it, and not the person alone."""
    return (one.examiner or entry.by).role.examines and one.method is not Method.SELF
