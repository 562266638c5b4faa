"""Each run, and whether it was clean. A session counts when the next morning is in: silence is not clean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from restride.assess.influence import ByDay, painkillers, painkillers_by_day
from restride.assess.needled import Needles, needles
from restride.assess.own_speed import OwnSpeed, own_speed
from restride.journal import View
from restride.journal.kinds.checkin import AfterSession, CheckIn, NewSign
from restride.journal.kinds.run import Run
from restride.journal.moment import local_date
from restride.knowledge.plan import Plan
from restride.terms import Answer, Role


@dataclass(frozen=True, slots=True)
class Session:
    """One run. `not_clean` has codes of what was wrong, `open` of what nobody has said yet.

    `alone`: written by the runner, with nobody there who may supervise.
    """

    entry: str
    day: date
    step: str
    not_clean: tuple[str, ...]
    open: tuple[str, ...]
    worst_pain: int | None
    alone: bool
    distance_km: float | None

    @property
    def verdict(self) -> Literal["clean", "not_clean", "open"]:
        """Not clean as soon as one thing was wrong; clean once nothing is open."""
        return "not_clean" if self.not_clean else "open" if self.open else "clean"


def sessions(view: View, plan: Plan) -> tuple[Session, ...]:
    """Every run, in the order run."""
    speed = own_speed(view, plan, None)
    told = _Told(view, plan, speed, _mornings(view), painkillers_by_day(view), needles(view))
    return tuple(told.session(run) for run in view.of(Run))


@dataclass(frozen=True, slots=True)
class _Told:
    """What runs are judged by: the view, the table, own top speed, each day's check-in and pain-killers, needles."""

    view: View
    plan: Plan
    speed: OwnSpeed
    mornings: Mapping[date, CheckIn]
    tablets: ByDay
    needles: Needles

    def session(self, run: Run) -> Session:
        """One run, judged."""
        day = local_date(run.at, self.view.zone)
        morning = self.mornings.get(day + timedelta(days=1))
        shares = [run.share_felt, None if run.fastest is None else self.speed.share(run.fastest)]
        fastest = max((share for share in shares if share is not None), default=None)
        tablets = painkillers(self.tablets, day, run.painkillers)
        wrong = (*_wrong(run, pain_limit(run.step, fastest, self.plan)), *_wrong_morning(morning))
        needled = any(self.needles.within(run, self.plan.rules["needling"]["hours"].number))
        return Session(
            entry=run.id,
            day=day,
            step=run.step,
            not_clean=tuple(dict.fromkeys((*wrong, *([tablets] if tablets == "painkillers" else [])))),
            open=tuple(_unsaid(run, morning, tablets, needled)),
            worst_pain=run.worst_pain,
            alone=run.by.role in (Role.RUNNER, Role.PARENT),
            distance_km=run.distance_km,
        )


def pain_limit(step: str, share: float | None, plan: Plan) -> float:
    """The most pain, 0 to 10, that a clean run may have: less where it is fast.

    `share`: the greatest share of own top speed that was felt or measured in it, in per cent.
    """
    rule = plan.rules["clean"]
    fast = rule["fast_from"].number
    known = plan.steps.get(step)
    quick = (known is not None and known.top >= fast) or (share is not None and share >= fast)
    return rule["fast_pain" if quick else "run_pain"].number


def _wrong(run: Run, limit: float) -> Iterator[str]:
    if run.worst_pain is not None and run.worst_pain > limit:
        yield "pain"
    for name in ("limp", "pull"):
        if getattr(run, name) in (Answer.YES, Answer.CANT_TELL):
            yield name


def _unsaid(run: Run, morning: CheckIn | None, tablets: str, needled: bool) -> Iterator[str]:
    for name in ("worst_pain", "limp", "pull"):
        if getattr(run, name) in (None, Answer.NOT_ASKED):
            yield f"{name}_unasked"
    if tablets == "painkillers_unasked":
        yield tablets
    if needled:
        yield "needled"
    if morning is None or morning.after_session in (None, AfterSession.NO_SESSION):
        yield "morning"


def _mornings(view: View) -> Mapping[date, CheckIn]:
    """The check-in of each day that counts as the morning after a run."""
    found: dict[date, list[CheckIn]] = {}
    for checkin in view.of(CheckIn):
        found.setdefault(local_date(checkin.at, view.zone), []).append(checkin)
    return {day: _morning(checkins) for day, checkins in found.items()}


def _morning(found: Sequence[CheckIn]) -> CheckIn:
    """The one that speaks of the session, where there are several."""
    worse = [c for c in found if c.after_session is AfterSession.WORSE]
    told = [c for c in found if c.after_session is AfterSession.USUAL]
    return (worse or told or found)[0]


def _wrong_morning(morning: CheckIn | None) -> Iterator[str]:
    if morning is None:
        return
    if morning.after_session is AfterSession.WORSE:
        yield "worse_morning"
    if morning.limp is Answer.YES:
        yield "limp"
    if NewSign.NEW_PULL in (morning.new_signs or ()):
        yield "pull"
