"""What a day's check-ins said, and whether a clinician has looked since."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from restride.journal import Entry, View
from restride.journal.kinds.checkin import CheckIn, NewSign, Painkiller
from restride.journal.kinds.decision import Decision, Topic
from restride.journal.kinds.exam import Exam
from restride.journal.kinds.flag_review import FlagReview
from restride.journal.moment import earliest, local_date

LOADING = frozenset({Topic.LOADING, Topic.STAGE, Topic.RETURN})


def checkins(view: View, day: date) -> tuple[CheckIn, ...]:
    """The check-ins of a local day."""
    return tuple(c for c in view.of(CheckIn) if local_date(c.at, view.zone) == day)


def quiet(view: View, day: date) -> bool:
    """Whether no check-in of a day tells of a new sign, or of a pain-killer that may hide one."""
    told = [one for said in checkins(view, day) for one in (*(said.new_signs or ()), *(said.painkillers or ()))]
    return all(one in (NewSign.NONE, Painkiller.NONE) for one in told)


def with_sign(view: View, sign: NewSign) -> tuple[CheckIn, ...]:
    """Every check-in that tells of a new sign."""
    return tuple(c for c in view.of(CheckIn) if sign in (c.new_signs or ()))


def looked_after(view: View, what: Entry | None) -> Entry | None:
    """The first exam, review or decision on loading by somebody who examines, after an entry (None: ever)."""
    from_ = None if what is None else earliest(what.at, view.zone)
    return next((e for e in _looks(view) if from_ is None or earliest(e.at, view.zone) > from_), None)


def last_look(view: View) -> datetime | None:
    """When somebody who examines last looked."""
    return max((earliest(entry.at, view.zone) for entry in _looks(view)), default=None)


def _looks(view: View) -> Iterable[Entry]:
    return (entry for entry in view.entries if _is_look(entry))


def _is_look(entry: Entry) -> bool:
    if isinstance(entry, FlagReview):
        return not entry.hypothetical
    examined = isinstance(entry, Exam) or (isinstance(entry, Decision) and entry.topic in LOADING)
    return examined and entry.by.role.examines
