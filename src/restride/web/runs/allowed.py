"""What today allows: a run with its limits, or why there is none and what to do first."""

from __future__ import annotations

from dataclasses import dataclass

from restride.web.leg import Leg
from restride.words import Words, withheld
from restride.words.plan import days, doses, holds, running
from restride.words.plan import told as climb


@dataclass(frozen=True, slots=True)
class Allowed:
    """`step` is empty where nothing may be run; then `why` says what stands against it, and `next` what helps.

    `waits`: the step that only this morning's check-in holds back. `asks`: questions are what helps.
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


def allowed(w: Words, leg: Leg, *, imperial: bool) -> Allowed:
    """Today's run as the plan has it."""
    found, plan = leg.answer.today, leg.knowledge.plan
    if found.instead is not None:
        code = found.instead.code
        told, asks = holds.INSTEAD[code], code in withheld.ASKED
        following = withheld.next_step(w, code) if asks else w(told.question)
        return Allowed("", False, "", "", "", "", "", (w(told.label),), following, (), blocked=True, asks=asks)
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
