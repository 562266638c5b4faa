"""Recorded sessions: flagged, never refused; followed up; and whether the leg responded."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from restride.assess.triage import Triaged
from restride.assess.truth import Truth
from restride.journal import Entry, View
from restride.journal.kinds.adverse_event import AdverseEvent
from restride.journal.kinds.checkin import CheckIn
from restride.journal.kinds.needling import NeedlePoint, Needling
from restride.journal.kinds.setback import Setback
from restride.journal.moment import earliest, latest
from restride.knowledge import Knowledge
from restride.needling.depth import Place, depth
from restride.needling.response import responded
from restride.needling.results import Flag, FollowUp, Session
from restride.terms import Answer
from restride.terms.needling import Technique

_DEPTH = {"stop": "depth_stop", "warn": "depth_warn", "unknown": "depth_unknown"}


def sessions(view: View, triaged: Triaged, knowledge: Knowledge) -> tuple[Session, ...]:
    """Every session of a view, by when it was."""
    return tuple(
        Session(
            one.id,
            one.at,
            tuple(flags(view, one, triaged, knowledge)),
            follow_ups(view, one, knowledge),
            responded(view, one, knowledge),
        )
        for one in view.of(Needling)
    )


def flags(view: View, session: Needling, triaged: Triaged, knowledge: Knowledge) -> Iterator[Flag]:
    """What is wrong with a session as it was recorded."""
    yield from _counts(session)
    yield from _consent(session)
    if session.needler is None or not session.needler.registration:
        yield Flag("needler_not_registered")
    if triaged.facts("age.under_16").truth is Truth.YES:
        yield Flag("under_16")
    if triaged.facts("age.under_18").truth is Truth.YES and not (session.consent and session.consent.parent):
        yield Flag("no_parent")
    if _too_early(view, session, knowledge):
        yield Flag("too_early")
    for number, point in enumerate(session.points, 1):
        yield from _depth(point, number, session, knowledge)


def _counts(session: Needling) -> Iterator[Flag]:
    if session.needles_in is None or session.needles_out is None:
        yield Flag("not_counted")
    elif session.needles_in != session.needles_out:
        yield Flag("unaccounted")


def _consent(session: Needling) -> Iterator[Flag]:
    told = session.consent
    if told is None:
        yield Flag("consent_not_recorded")
        return
    if told.withdrawn is Answer.YES:
        yield Flag("consent_withdrawn")
    if told.capacity is Answer.NO:
        yield Flag("no_capacity")
    asked = (told.capacity is Answer.YES, told.material_risks, told.alternatives, told.nothing_offered is Answer.YES)
    if not all(asked):
        yield Flag("consent_incomplete")


def _too_early(view: View, session: Needling, knowledge: Knowledge) -> bool:
    """Within the first hours of the injury or a setback before it; uncertain hours count as the fewest."""
    limit = knowledge.needling.threshold["early_hours"].number
    hurt: list[Entry] = [] if view.onset is None else [view.onset]
    hurt += [one for one in view.of(Setback) if earliest(one.at, view.zone) <= latest(session.at, view.zone)]
    return any(view.hours_at_least(one.at, session.at) < limit for one in hurt)


def _depth(point: NeedlePoint, number: int, session: Needling, knowledge: Knowledge) -> Iterator[Flag]:
    seen = point.ultrasound is Answer.YES or session.technique is Technique.GALVANIC_GUIDED
    place = Place(point.muscle, point.along_pct, point.across, point.region)
    found = depth(knowledge.needling, place, point.depth_mm, ultrasound=seen)
    if found.level in _DEPTH:
        in_a_forbidden_place = found.why in ("outside_map", "vessels_and_nerves")
        yield Flag(found.why if in_a_forbidden_place else _DEPTH[found.level], number)


def follow_ups(view: View, session: Needling, knowledge: Knowledge) -> tuple[FollowUp, ...]:
    """The questions after a session, each with whether an answer came before the next one was due."""
    hours = [knowledge.needling.follow_up[name].number for name in ("first", "second", "third")]
    done = latest(session.at, view.zone)
    due = [done + timedelta(hours=one) for one in hours]
    answered = [(earliest(one.at, view.zone), one.id) for one in _answers(view, session)]
    ends = [*due[1:], due[-1] + timedelta(hours=hours[0])]
    return tuple(_one(*one, view.at, answered) for one in zip(hours, due, ends, strict=True))


def _one(hours: float, due: datetime, end: datetime, now: datetime, answered: list[tuple[datetime, str]]) -> FollowUp:
    """Asked a few hours early counts: people answer in the evening, not by the clock."""
    early = due - timedelta(hours=min(hours / 2, 12))
    for at, entry in answered:
        if early <= at < end:
            return FollowUp(hours, due, "done", entry)
    return FollowUp(hours, due, "coming" if now < due else "due" if now < end else "missed")


def _answers(view: View, session: Needling) -> Iterator[Entry]:
    for entry in view.entries:
        asked = isinstance(entry, CheckIn) and bool(entry.new_signs)
        if asked or (isinstance(entry, AdverseEvent) and entry.after_needling in (None, session.id)):
            yield entry
