"""What today allows: a run with its limits, or why there is none and what to do first."""

from __future__ import annotations

from dataclasses import dataclass

from restride.plan import Instead
from restride.plan.checkin import asked, unanswered
from restride.plan.seen import quiet
from restride.web.leg import Leg
from restride.words import Words, withheld
from restride.words.answer import instead as on_page
from restride.words.plan import days, doses, holds, running
from restride.words.plan import told as climb

RUNNING = frozenset({"running", "no_hills_yet"})
"""What first advice for the tendon at the sit bone says of running."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """`step` is empty where nothing may be run; then `why` says what stands against it, and `next` what helps.

    `waits`: the step that only this morning's check-in holds back. `asks`: questions are what helps. `own`: no plan
    says it, but how the tendon takes it does.
    """

    step: str
    new: bool
    work: str
    limits: str
    pain: str
    stop: str
    also: str
    why: tuple[str, ...]
    next: str
    ladder: tuple[str, ...]
    blocked: bool
    waits: str = ""
    asks: bool = False
    own: bool = False


def _instead(w: Words, leg: Leg, found: Instead) -> Allowed:
    """No plan: no run either, but for a tendon whose first advice lets it run once the morning is told."""
    code, plan = found.code, leg.knowledge.plan
    told, asks = holds.INSTEAD[code], code in withheld.ASKED
    advice = tuple(climb.tendon(w, plan.tendinopathy[one]) for one in found.advice if one in RUNNING)
    may, told_all = bool(advice) and quiet(leg.view, leg.view.today), not unanswered(leg.view, asked(leg.view, plan))
    own = may and told_all
    waits = w(running.BY_FEEL) if may and not told_all else ""
    following = withheld.next_step(w, code) if asks else on_page(w, code)
    why = (w(told.label), *(advice if own else ()))
    return Allowed(
        "", False, "", "", "", "", "", why, following, (), blocked=not waits, waits=waits, asks=asks, own=own
    )


def allowed(w: Words, leg: Leg, *, imperial: bool) -> Allowed:
    """Today's run as the plan has it."""
    found, plan = leg.answer.today, leg.knowledge.plan
    if found.instead is not None:
        return _instead(w, leg, found.instead)
    day = found.today
    ladder = tuple(climb.climb(w, found))
    if day is None or day.run is None:
        why = tuple(w(holds.HOLDS[one.code]) for one in (() if day is None else day.holds))
        waits = "" if day is None or day.waits is None else running.name(w, day.waits)
        return Allowed("", False, "", "", "", "", "", why, "", ladder, blocked=False, waits=waits)
    run = day.run
    return Allowed(
        step=running.name(w, run),
        new=run.new,
        work=running.work(w, plan, run),
        limits=running.limits(w, plan, run, imperial=imperial),
        pain=running.pain(w, run),
        stop=w(days.STOP_IF, what=w(doses.STOP["run"])),
        also=running.also(w, run),
        why=(),
        next="",
        ladder=ladder,
        blocked=False,
    )
