"""What a symptom that the article names may mean, and which rules of urgency ask about it; from the tables alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from restride.knowledge import Knowledge
from restride.knowledge.article import Element
from restride.knowledge.triage import Condition, Rule

SAYS = {"onset": "onset.sudden", "pain_at_onset": ""}
"""What a field says of the symptom where that is one of its values, or nothing."""


@dataclass(frozen=True, slots=True)
class Symptom:
    """One symptom: the facts of a journal that tell it, what it speaks for, and the rules in which it counts."""

    element: str
    facts: tuple[str, ...]
    may_be: tuple[str, ...]
    rules: tuple[Rule, ...]


def symptoms(knowledge: Knowledge) -> tuple[Symptom, ...]:
    """Every symptom of the article, in its order."""
    rows = (one for one in knowledge.article.values() if one.group == "symptom")
    return tuple(_symptom(one, knowledge) for one in rows)


def _symptom(element: Element, knowledge: Knowledge) -> Symptom:
    names = [place.removeprefix("field:intake.") for place in element.places if place.startswith("field:intake.")]
    facts = tuple(dict.fromkeys(filter(None, (SAYS.get(name, name) for name in names))))
    conditions = knowledge.conditions.rows.values()
    may_be = (one.id for one in conditions if any(_tells(sign.when, facts) for sign in one.signs_for))
    rules = (rule for rule in knowledge.triage.rules if _tells(rule.when, facts))
    ranked = sorted(rules, key=lambda rule: rule.level.rank)
    return Symptom(element.id, facts, tuple(may_be), tuple(ranked))


def _tells(condition: Condition, facts: tuple[str, ...]) -> bool:
    """Whether the condition counts one of the facts, or a value of one, as a yes."""
    return any(leaf == fact or leaf.startswith(f"{fact}.") for leaf in _yes(condition) for fact in facts)


def _yes(condition: Condition) -> Iterator[str]:
    if condition.op == "fact":
        yield condition.fact
    elif condition.op != "not":
        for part in condition.parts:
            yield from _yes(part)
