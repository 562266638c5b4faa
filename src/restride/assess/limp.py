"""Whether a limp lasted past a day."""

from __future__ import annotations

from restride.assess.facts import Facts, is_told
from restride.assess.ledger import Saying
from restride.assess.truth import Fact, Truth
from restride.terms import Answer


def limp_hours(facts: Facts, leaf: str) -> Fact:
    """Whether a limp lasted past a day: said so, or still there, or not seen gone, after a day."""
    limit = facts.threshold("limp_hours")
    hours = facts.said("limp_hours")
    if hours is not None:
        return is_told(leaf, hours.value > limit, hours, "limp_hours")
    limps = sorted(facts.ledger.history.get("limp", ()), key=lambda s: s.stamp)
    words = zip([None, *limps], limps, strict=False)
    late = next((s for before, s in words if _limped_late(facts, s, before, limit)), None)
    if late is not None:
        return Fact(leaf, Truth.YES, Answer.YES, (late.entry,), "limp_hours")
    gone = next((s for s in limps if s.value == Answer.NO), None)
    if gone is None:
        return Fact(leaf, Truth.OPEN, question="limp" if not limps else "limp_hours")
    after = facts.hours_after_onset(gone.at)
    asked_in_time = after is not None and (after[1] <= limit or _dated_same_day(facts, gone))
    return is_told(leaf, False, gone, "limp_hours") if asked_in_time else Fact(leaf, Truth.OPEN, question="limp_hours")


def _dated_same_day(facts: Facts, saying: Saying) -> bool:
    return facts.ledger.onset is not None and facts.day_of(saying.at) <= 0


def _limped_late(facts: Facts, saying: Saying, before: Saying | None, limit: float) -> bool:
    """Whether this word (with the word `before` it) shows a limp that lasted past the limit."""
    after = facts.hours_after_onset(saying.at)
    if after is None:
        return False
    if saying.value == Answer.YES:
        return after[0] > limit
    first_gone = saying.value == Answer.NO and before is not None and before.value == Answer.YES
    return first_gone and after[1] > limit and not _dated_same_day(facts, saying)
