"""Each run, and whether it was clean. A session counts when the next morning is in: silence is not clean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from restride.assess.influence import painkillers
from restride.assess.needled import needled_within
from restride.journal import View
from restride.journal.kinds.checkin import AfterSession, CheckIn, NewSign
from restride.journal.kinds.run import Run
from restride.journal.moment import local_date
from restride.knowledge.plan import Plan
from restride.terms import Answer


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
    fastest_kmh: float | None
    distance_km: float | None

    @property
    def verdict(self) -> Literal["clean", "not_clean", "open"]:
        """Not clean as soon as one thing was wrong; clean once nothing is open."""
        return "not_clean" if self.not_clean else "open" if self.open else "clean"


def sessions(view: View, plan: Plan) -> tuple[Session, ...]:
    """Every run since the last setback, in the order run."""
    return tuple(_session(run, view, plan) for run in view.of(Run))


def _session(run: Run, view: View, plan: Plan) -> Session:
    day = local_date(run.at, view.zone)
    morning = _morning(view, day)
    return Session(
        entry=run.id,
        day=day,
        step=run.step,
        not_clean=tuple(dict.fromkeys((*_wrong(run, view, plan), *_wrong_morning(morning)))),
        open=tuple(_unsaid(run, view, plan, morning)),
        worst_pain=run.worst_pain,
        alone=run.by.role.value in ("runner", "parent"),
        fastest_kmh=run.fastest,
        distance_km=run.distance_km,
    )


def pain_limit(step: str, felt: int | None, plan: Plan) -> float:
    """The most pain, 0 to 10, that a clean run may have: less where it is fast."""
    rule = plan.rules["clean"]
    fast = rule["fast_from"].number
    known = plan.steps.get(step)
    quick = (known is not None and known.top >= fast) or (felt is not None and felt >= fast)
    return rule["fast_pain" if quick else "run_pain"].number


def _wrong(run: Run, view: View, plan: Plan) -> Iterator[str]:
    if run.worst_pain is not None and run.worst_pain > pain_limit(run.step, run.share_felt, plan):
        yield "pain"
    for name in ("limp", "pull"):
        if getattr(run, name) in (Answer.YES, Answer.CANT_TELL):
            yield name
    if painkillers(view, local_date(run.at, view.zone), run.painkillers) == "painkillers":
        yield "painkillers"


def _unsaid(run: Run, view: View, plan: Plan, morning: CheckIn | None) -> Iterator[str]:
    for name in ("worst_pain", "limp", "pull"):
        if getattr(run, name) in (None, Answer.NOT_ASKED):
            yield f"{name}_unasked"
    if painkillers(view, local_date(run.at, view.zone), run.painkillers) == "painkillers_unasked":
        yield "painkillers_unasked"
    if needled_within(view, run, plan.rules["needling"]["hours"].number):
        yield "needled"
    if morning is None or morning.after_session in (None, AfterSession.NO_SESSION):
        yield "morning"


def _morning(view: View, day: date) -> CheckIn | None:
    """The check-in of the morning after; the one that speaks of the session, where there are several."""
    found = [c for c in view.of(CheckIn) if local_date(c.at, view.zone) == day + timedelta(days=1)]
    worse = [c for c in found if c.after_session is AfterSession.WORSE]
    told = [c for c in found if c.after_session is AfterSession.USUAL]
    return next(iter(worse or told or found), None)


def _wrong_morning(morning: CheckIn | None) -> Iterator[str]:
    if morning is None:
        return
    if morning.after_session is AfterSession.WORSE:
        yield "worse_morning"
    if morning.limp is Answer.YES:
        yield "limp"
    if NewSign.NEW_PULL in (morning.new_signs or ()):
        yield "pull"
