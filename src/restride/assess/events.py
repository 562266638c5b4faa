"""Facts that the course of the journal makes: a late limp, no jog yet, a setback."""

from __future__ import annotations

from collections.abc import Callable

from restride.assess.after_needle import AFTER_NEEDLE
from restride.assess.facts import Facts
from restride.assess.truth import Fact, Truth
from restride.journal.kinds.intake import Course
from restride.journal.moment import earliest
from restride.terms import Answer, Milestone, Reached

_AFTER_JOG = tuple(Milestone)[tuple(Milestone).index(Milestone.JOG) :]


def _no(leaf: str) -> Fact:
    return Fact(leaf, Truth.NO)


def _limp_late(facts: Facts, leaf: str) -> Fact:
    if facts.ledger.onset is None:
        return _no(leaf)
    limit = facts.threshold("limp_day")
    late = [s for s in facts.ledger.history.get("limp", ()) if s.value == Answer.YES and facts.day_of(s.at) >= limit]
    return Fact(leaf, Truth.YES, late[-1].value, (late[-1].entry,), "limp") if late else _no(leaf)


def _no_jog(facts: Facts, leaf: str) -> Fact:
    days, onset = facts.days(), facts.ledger.onset
    if days is None or onset is None or days < facts.threshold("jog_day"):
        return _no(leaf)
    jogged = any(m.milestone in _AFTER_JOG and m.state is Reached.REACHED for m in facts.ledger.of("milestone"))
    jogged |= any(run.limp is Answer.NO and run.pull is Answer.NO for run in facts.ledger.of("run"))
    return _no(leaf) if jogged else Fact(leaf, Truth.YES, days, (onset.id,), "milestones")


def _worsening(facts: Facts, leaf: str) -> Fact:
    saying = facts.said("worsening")
    if saying is None or saying.value != Answer.YES:
        return _no(leaf)
    return Fact(leaf, Truth.YES, saying.value, (saying.entry,), "worsening")


def _pain_up(facts: Facts, leaf: str) -> Fact:
    """Whether the last check-in's worst pain is well above an earlier one's, or still very strong after days."""
    told = [one for one in facts.ledger.of("checkin") if one.worst is not None]
    if not told or facts.ledger.onset is None:
        return _no(leaf)
    told.sort(key=lambda one: (earliest(one.at, facts.ledger.zone), one.id))
    last, least = told[-1], min(told, key=lambda one: one.worst)
    rose = last.worst - least.worst >= facts.threshold("pain_rise")
    late = facts.day_of(last.at) >= facts.threshold("limp_day") and last.worst >= facts.threshold("severe_pain")
    if not rose and not late:
        return _no(leaf)
    behind = (least.id, last.id) if rose else (last.id,)
    return Fact(leaf, Truth.YES, last.worst, behind, "worst_pain")


def _no_progress(facts: Facts, leaf: str) -> Fact:
    """Whether somebody says, weeks after the onset, that the leg is the same or worse."""
    saying = facts.said("course")
    if saying is None or facts.ledger.onset is None or facts.day_of(saying.at) < facts.threshold("long_days"):
        return _no(leaf)
    stuck = {Course.SAME, Course.WORSE_DAYS} & set(saying.value)
    return Fact(leaf, Truth.YES, None, (saying.entry,), "course") if stuck else _no(leaf)


def _setbacks(least: int) -> Callable[[Facts, str], Fact]:
    def read(facts: Facts, leaf: str) -> Fact:
        found = tuple(entry.id for entry in facts.ledger.of("setback"))
        return Fact(leaf, Truth.YES, len(found), found) if len(found) >= least else _no(leaf)

    return read


EVENTS: dict[str, Callable[[Facts, str], Fact]] = {
    "limp_late": _limp_late,
    "no_jog": _no_jog,
    "worsening": _worsening,
    "pain_up": _pain_up,
    "no_progress": _no_progress,
    "setback": _setbacks(1),
    "setback_again": _setbacks(2),
    **AFTER_NEEDLE,
}
