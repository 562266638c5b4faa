"""Facts that come after a needle: weakness, fever, numbness that stays, needles unaccounted for, a serious event."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from restride.assess.facts import Facts
from restride.assess.ledger import Saying
from restride.assess.truth import Fact, Truth
from restride.journal.kinds.adverse_event import AdverseEvent
from restride.journal.kinds.checkin import NewSign
from restride.journal.kinds.needling import Needling
from restride.journal.moment import earliest, latest
from restride.terms import Answer
from restride.terms.needling import EventOutcome, EventSeverity, NeedlingEvent

_DAY = 24.0
_OVER = frozenset({EventOutcome.RECOVERED})
_LEFT = frozenset({NeedlingEvent.NEEDLE_BROKEN, NeedlingEvent.NEEDLE_LEFT})


def _fact(leaf: str, entries: Iterator[str]) -> Fact:
    found = tuple(dict.fromkeys(entries))
    return Fact(leaf, Truth.YES, True, found) if found else Fact(leaf, Truth.NO)


def _sessions(facts: Facts) -> Iterator[Needling]:
    return facts.ledger.of("needling")


def _events(facts: Facts, *kinds: NeedlingEvent) -> Iterator[AdverseEvent]:
    return (one for one in facts.ledger.of("adverse_event") if one.what in kinds)


def _hours(facts: Facts, start: date, end: date) -> tuple[float, float]:
    """The fewest and the most hours from one moment to another."""
    zone = facts.ledger.zone
    least = (earliest(end, zone) - latest(start, zone)).total_seconds() / 3600
    most = (latest(end, zone) - earliest(start, zone)).total_seconds() / 3600
    return least, most


def _told(facts: Facts, sign: NewSign, *questions: str) -> Iterator[Saying]:
    """Each time a sign was reported, or one of the questions answered yes."""
    yield from (one for one in facts.ledger.history.get("new_signs", ()) if sign in one.value)
    for question in questions:
        yield from (one for one in facts.ledger.history.get(question, ()) if one.value == Answer.YES)


def _within_days(what: NeedlingEvent, other: NeedlingEvent, sign: NewSign, *questions: str) -> Callable[..., Fact]:
    """An event of that kind, or its sign within the days in which a needle may have caused it."""

    def read(facts: Facts, leaf: str) -> Fact:
        limit = facts.threshold("needle_days") * _DAY

        def entries() -> Iterator[str]:
            yield from (one.id for one in _events(facts, what, other))
            for saying in _told(facts, sign, *questions):
                for session in _sessions(facts):
                    least, most = _hours(facts, session.at, saying.at)
                    if most >= 0 and least <= limit:
                        yield from (saying.entry, session.id)

        return _fact(leaf, entries())

    return read


def _numb(facts: Facts, leaf: str) -> Fact:
    """Numbness still there 72 hours after: as an event that has not ended by then, or as told then."""
    limit = facts.threshold("numb_after_needle_days") * _DAY

    def entries() -> Iterator[str]:
        for event in _events(facts, NeedlingEvent.NUMBNESS):
            over = event.at if event.outcome in _OVER else facts.at
            if _hours(facts, _cause(facts, event), event.ended or over)[1] >= limit:
                yield event.id
        for saying in facts.ledger.history.get("numbness", ()):
            late = [s.id for s in _sessions(facts) if _hours(facts, s.at, saying.at)[1] >= limit]
            if saying.value == Answer.YES and late:
                yield from (saying.entry, *late)

    return _fact(leaf, entries())


def _cause(facts: Facts, event: AdverseEvent) -> date:
    """When the needle was: the session named, else the last one before, else when the event was noticed."""
    named = [s.at for s in _sessions(facts) if s.id == event.after_needling]
    before = [s.at for s in _sessions(facts) if _hours(facts, s.at, event.at)[1] >= 0]
    return (named or sorted(before, key=lambda at: earliest(at, facts.ledger.zone)) or [event.at])[-1]


def _unaccounted(facts: Facts, leaf: str) -> Fact:
    def entries() -> Iterator[str]:
        yield from (one.id for one in _events(facts, *_LEFT))
        for one in _sessions(facts):
            if one.needles_in is not None and one.needles_out is not None and one.needles_in != one.needles_out:
                yield one.id

    return _fact(leaf, entries())


def _graded(threshold: str, *severities: EventSeverity) -> Callable[..., Fact]:
    def read(facts: Facts, leaf: str) -> Fact:
        least = facts.threshold(threshold)
        grave = (
            one.id
            for one in facts.ledger.of("adverse_event")
            if one.severity in severities or (one.ctcae is not None and one.ctcae >= least)
        )
        return _fact(leaf, grave)

    return read


def _event(*kinds: NeedlingEvent) -> Callable[..., Fact]:
    return lambda facts, leaf: _fact(leaf, (one.id for one in _events(facts, *kinds)))


AFTER_NEEDLE: dict[str, Callable[..., Fact]] = {
    "weak_after_needle": _within_days(
        NeedlingEvent.WEAKNESS, NeedlingEvent.WEAKNESS, NewSign.NUMB_OR_WEAK_FOOT, "weakness", "foot_drop"
    ),
    "fever_after_needle": _within_days(
        NeedlingEvent.FEVER, NeedlingEvent.SKIN_INFECTION, NewSign.FEVER_OR_UNWELL, "fever", "hot", "red", "unwell"
    ),
    "numb_after_needle": _numb,
    "needles_unaccounted": _unaccounted,
    "serious_after_needle": _graded("ctcae_serious", EventSeverity.SERIOUS),
    "gravest_after_needle": _graded("ctcae_gravest"),
    "swelling_after_needle": _event(NeedlingEvent.SWELLING),
    "electric_pain": _event(NeedlingEvent.ELECTRIC_PAIN),
}
