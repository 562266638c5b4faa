"""How urgent: from what is answered, and from what the unanswered still allow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from restride.assess.facts import Facts
from restride.assess.raised import History, Now, now
from restride.assess.results import Hit, Question, UrgencyAnswer
from restride.assess.truth import Truth, Verdict
from restride.journal import View
from restride.knowledge.triage import Rule, Triage
from restride.terms import Status, Urgency, worst

_FIRST = frozenset({Urgency.EMERGENCY, Urgency.SAME_DAY})


@dataclass(frozen=True)
class Triaged:
    """The urgency of a leg, with the facts that the other rooms of `assess` read too."""

    urgency: UrgencyAnswer
    facts: Facts
    history: History


def triage(view: View, table: Triage) -> Triaged:
    """How urgent the leg in `view` is. Never cached: 72 hours fall in the middle of a day."""
    history = History(view, table)
    current = now(history.ledger, view.at, table)
    hits = tuple(sorted(history.standing(current), key=lambda hit: hit.level.rank))
    unsettled = _open(current, history, hits, table)
    return Triaged(_answer(hits, unsettled, history, table), current.facts, history)


Open = list[tuple[Rule, Verdict]]


def _open(current: Now, history: History, hits: tuple[Hit, ...], table: Triage) -> Open:
    """Rules that what is still unanswered could make hold."""
    standing = {hit.rule for hit in hits}
    verdicts = ((rule, history.unsettled(rule, current)) for rule in table.rules if rule.id not in standing)
    return [(rule, verdict) for rule, verdict in verdicts if verdict.truth is Truth.OPEN]


def _answer(hits: tuple[Hit, ...], unsettled: Open, history: History, table: Triage) -> UrgencyAnswer:
    established = worst(hit.level for hit in hits)
    earned = not hits and not unsettled
    level = established if hits else Urgency.SELF_MANAGE if earned else Urgency.CLINICIAN
    ask = questions(unsettled, table)
    return UrgencyAnswer(
        level=level,
        status=_status(ask, unsettled),
        could_be=worst([level, *(rule.level for rule, _ in unsettled), *_feared(hits, table)]),
        hits=hits,
        ask=ask,
        unmet=(*(hit.rule for hit in hits), *(rule.id for rule, _ in unsettled)),
        lifted=tuple(history.lifted.values()),
        hypothetical=history.hypothetical,
    )


def _feared(hits: tuple[Hit, ...], table: Triage) -> Iterator[Urgency]:
    """The level of a rule that only an "I can't tell" made hold: it could be that."""
    levels = {rule.id: rule.level for rule in table.rules}
    return (levels[hit.rule] for hit in hits)


def _status(ask: tuple[Question, ...], unsettled: Open) -> Status:
    if any(rule.level in _FIRST for rule, _ in unsettled):
        return Status.NOT_FINISHED
    return Status.PROVISIONAL if ask or unsettled else Status.FINISHED


def questions(unsettled: Open, table: Triage) -> tuple[Question, ...]:
    """The open questions, worst level first and then in the order of the table."""
    found: dict[str, tuple[Urgency, list[str]]] = {}
    for rule, verdict in unsettled:
        for fact in verdict.open:
            if fact.truth is Truth.OPEN:
                level, rules = found.get(fact.question, (rule.level, []))
                found[fact.question] = (worst([level, rule.level]), [*rules, rule.id])
    asked = [
        Question(name, level, tuple(dict.fromkeys(rules)), group_of(name, table))
        for name, (level, rules) in found.items()
    ]
    return tuple(sorted(asked, key=lambda question: question.level.rank))


def group_of(question: str, table: Triage) -> str | None:
    """The group whose "none of these" would answer this question."""
    return next((name for name, facts in table.groups.items() if question in facts), None)
