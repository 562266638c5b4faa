"""Why there is no load, no run, nothing fast or no new step on a day. Each reason names its entries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from restride.assess.facts import Facts
from restride.assess.needled import needles
from restride.assess.stage import StageAnswer
from restride.assess.tested import difference
from restride.assess.truth import Truth
from restride.journal import Entry, View
from restride.journal.kinds.checkin import NewSign, Painkiller
from restride.journal.kinds.run import Run
from restride.journal.kinds.setback import Setback
from restride.journal.moment import earliest, local_date
from restride.knowledge.criteria import Criteria
from restride.knowledge.plan import Plan
from restride.plan import seen
from restride.plan.ladder import Climb
from restride.plan.results import Hold
from restride.terms import Answer, Measure

Stops = Literal["load", "run", "fast", "step"]
_BAD = (Answer.YES, Answer.CANT_TELL)


@dataclass(frozen=True, slots=True)
class Leg:
    """One leg on the day that is planned from: everything that holds are read from."""

    view: View
    stage: StageAnswer
    facts: Facts
    plan: Plan
    criteria: Criteria
    climb: Climb

    def hold(self, code: str, stops: Stops, *entries: Entry | str) -> Hold:
        """A reason with its entries."""
        names = tuple(entry if isinstance(entry, str) else entry.id for entry in entries)
        return Hold(code, stops, names, self.plan.holds[code].src)


def holds(leg: Leg, day: date) -> tuple[Hold, ...]:
    """Every reason that stands on a day, today's own answers included where the day is today."""
    parts = [_lasting(leg), _recent(leg, day)]
    if day == leg.view.today:
        parts.append(_today(leg, day))
    found = [hold for part in parts for hold in part]
    return tuple({hold.code: hold for hold in found}.values())


def _lasting(leg: Leg) -> Iterator[Hold]:
    """What stands until somebody has looked, or until the leg says otherwise."""
    view = leg.view
    if (bone := _brittle(leg)) and seen.looked_after(view, None) is None:
        yield leg.hold(bone, "load")
    if (pull := _last_pull(leg)) is not None and seen.looked_after(view, pull) is None:
        yield leg.hold("new_pull", "load", pull)
    if _pulls_unseen(leg) >= leg.plan.back["second_pull"]["pulls"].number:
        yield leg.hold("second_pull", "load", *[s.entry for s in leg.climb.pulls])
    for setback in list(view.of(Setback))[-1:]:
        if seen.looked_after(view, setback) is None:
            yield leg.hold("setback", "load", setback)
    tendon = leg.facts("imaging.tendon")
    if tendon.truth is Truth.YES and not any(seen.looked_after(view, _entry(leg, one)) for one in tendon.entries):
        yield leg.hold("tendon", "run", *tendon.entries)
    said = leg.facts.said("limp")
    if said is not None and said.value in _BAD:
        yield leg.hold("limp", "run", said.entry)
    stuck = [name for name, n in leg.climb.spoilt.items() if n >= leg.plan.back["stuck"]["times"].number]
    last = leg.climb.last
    if stuck and last is not None and seen.looked_after(view, _entry(leg, last.entry)) is None:
        yield leg.hold("stuck", "run", *[s.entry for s in leg.stage.sessions if s.step in stuck])


def _brittle(leg: Leg) -> str:
    """From 65 or with osteoporosis a clinician first; unanswered is never no."""
    truths = {leg.facts("age.from_65").truth, leg.facts("osteoporosis").truth}
    return "older" if Truth.YES in truths else "" if truths == {Truth.NO} else "bone_unasked"


def _last_pull(leg: Leg) -> Entry | None:
    pulled: list[Entry] = [*seen.with_sign(leg.view, NewSign.NEW_PULL)]
    pulled += [run for run in leg.view.of(Run) if run.pull in _BAD]
    return max(pulled, key=lambda entry: local_date(entry.at, leg.view.zone), default=None)


def _pulls_unseen(leg: Leg) -> int:
    pulled = {session.entry for session in leg.climb.pulls}
    looked = seen.last_look(leg.view)
    return sum(looked is None or earliest(e.at, leg.view.zone) >= looked for e in leg.view.entries if e.id in pulled)


def _entry(leg: Leg, name: str) -> Entry:
    return next(entry for entry in leg.view.entries if entry.id == name)


def _recent(leg: Leg, day: date) -> Iterator[Hold]:
    """What stands for some hours or days."""
    onset = leg.view.day_zero
    if onset is not None and (day - onset).days < leg.plan.rules["first_load"]["day"].number:
        yield leg.hold("early", "load")
    yield from _fever(leg, day)
    hours = leg.plan.rules["needling"]["hours"].number
    if near := tuple(needles(leg.view).within(day, hours)):
        yield leg.hold("needled", "fast", *near)
    yield from _after_last(leg, day)
    yield from _exam_worse(leg, day)


def _fever(leg: Leg, day: date) -> Iterator[Hold]:
    """No run until a whole day without it, then two easy days."""
    for checkin in seen.with_sign(leg.view, NewSign.FEVER_OR_UNWELL):
        gone = (day - local_date(checkin.at, leg.view.zone)).days
        clear = leg.plan.rules["fever"]["hours"].number / 24
        if 0 <= gone <= clear:
            yield leg.hold("fever", "load", checkin)
        elif clear < gone <= clear + leg.plan.rules["fever"]["easy_days"].number:
            yield leg.hold("fever", "fast", checkin)


def _exam_worse(leg: Leg, day: date) -> Iterator[Hold]:
    """A knee extension worse than the same tester's last one by more than its error, on the day it was taken."""
    taken = [(r, difference(r)) for r in leg.stage.readings if r.measure == Measure.AKE and r.day <= day]
    known = [(r, value) for r, value in taken if value is not None]
    if len(known) < 2 or known[-1][0].day != day:
        return
    (before, then), (last, now) = known[-2:]
    error = leg.criteria.stages["S3"].exits["ake"]["difference_same_tester"].number
    if (before.home, before.tester) == (last.home, last.tester) and now - then > error:
        yield leg.hold("exam_worse", "run", before.entry, last.entry)


def _after_last(leg: Leg, day: date) -> Iterator[Hold]:
    last, back = leg.climb.last, leg.plan.back
    if last is not None and "morning" in last.open and last.day < day == leg.view.today:
        yield leg.hold("morning_open", "step", last.entry)
    if last is None or not last.not_clean:
        return
    gone = (day - last.day).days
    if {"pull", "limp"} & set(last.not_clean) and gone <= back["pull"]["wait"].number / 24:
        yield leg.hold("wait_pull", "run", last.entry)
    if "worse_morning" in last.not_clean and gone <= 1 + back["morning"]["rest"].number:
        yield leg.hold("worse_morning", "run", last.entry)


def _today(leg: Leg, day: date) -> Iterator[Hold]:
    """What this day's check-in says, or does not say."""
    said = seen.checkins(leg.view, day)
    signs = [sign for checkin in said for sign in checkin.new_signs or ()]
    if not signs:
        yield leg.hold("signs_unasked", "run", *said)
    if any(sign is not NewSign.NONE for sign in signs):
        yield leg.hold("new_sign", "load", *said)
    taken = [one for checkin in said for one in checkin.painkillers or ()]
    if not taken:
        yield leg.hold("painkillers_unasked", "run", *said)
    if any(one is not Painkiller.NONE for one in taken):
        yield leg.hold("painkillers", "run", *said)
    most = leg.plan.rules["pain"]["run"].number
    if any((checkin.walking or 0) > most for checkin in said):
        yield leg.hold("walking_hurts", "run", *said)
    if any(run for run in leg.view.of(Run) if local_date(run.at, leg.view.zone) == day):
        yield leg.hold("rest", "run")
