"""The order of an interview: what cannot wait, the story, what triage still asks, what the date rests on.

Every door asks in this order. What was left open is passed over and stays open: it is never a no.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from restride.assess.facts import Facts
from restride.assess.results import UrgencyAnswer
from restride.journal import Athlete, View
from restride.journal.forms import form
from restride.journal.kinds.intake import Intake
from restride.knowledge.triage import Triage
from restride.terms import Status, Urgency

URGENT_GROUPS = ("lung", "cauda_equina", "limb", "infection", "clot")
STORY = ("age", "onset", "mechanism", "places", "weight_bearing")
DATE = ("worst_pain", "sex", "level", "sprints", "earlier_strains")


class Part(StrEnum):
    """The four parts of an interview."""

    URGENT = "urgent"
    STORY = "story"
    MORE = "more"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Step:
    """What is asked next: a group by its "none of these", or one question."""

    name: str
    part: Part
    group: bool = False


def part_of(name: str) -> Part:
    """The part in which a group or a question stands."""
    parts = {Part.URGENT: URGENT_GROUPS, Part.STORY: STORY, Part.PERSON: DATE}
    return next((part for part, names in parts.items() if name in names), Part.MORE)


@dataclass(frozen=True, slots=True)
class Heard:
    """What an interview knows: questions answered, groups answered by "none of these", and what was left open.

    `later`: the first part and the last are not asked, for they were before.
    """

    known: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    left: frozenset[str] = frozenset()
    later: bool = False

    def closed(self, group: str) -> bool:
        """Whether a group was answered or left open."""
        return group in self.groups or group in self.left

    def asked(self, name: str) -> bool:
        """Whether a question was answered or left open."""
        return name in self.known or name in self.left


def heard_in(view: View, facts: Facts, left: Collection[str] = ()) -> Heard:
    """What a journal knows already. `left`: what was left open, or a sign that was picked but not told."""
    answered = {name for name in Athlete.model_fields if getattr(view.athlete, name) is not None}
    answered |= {"age"} if facts.ages is not None else set()
    groups = {str(group) for entry in view.of(Intake) for group in entry.none_of or ()}
    return Heard(frozenset(answered | facts.ledger.latest.keys()), frozenset(groups), frozenset(left))


def steps(heard: Heard, urgency: UrgencyAnswer, table: Triage) -> Iterator[Step]:
    """Everything that would be asked as things stand, in its order, once. Each answer may add to it or take from it."""
    seen: set[str] = set()
    for step in _steps(heard, urgency, table):
        if step.name not in seen:
            seen.add(step.name)
            yield step


def _steps(heard: Heard, urgency: UrgencyAnswer, table: Triage) -> Iterator[Step]:
    if not heard.later:
        yield from _first(heard, table)
    if urgency.level is not Urgency.EMERGENCY and urgency.status is not Status.FINISHED:
        yield from _open(heard, urgency)
    if not heard.later and not urgency.blocking:
        yield from (Step(name, Part.PERSON) for name in DATE if not heard.asked(name))


def next_step(heard: Heard, urgency: UrgencyAnswer, table: Triage) -> Step | None:
    """What is asked next; None where nothing is left to ask."""
    return next(steps(heard, urgency, table), None)


def could_change(heard: Heard, urgency: UrgencyAnswer, table: Triage) -> int:
    """How many questions, a group counted as one, could still change how urgent it is."""
    return sum(step.part is not Part.PERSON for step in steps(heard, urgency, table))


def _first(heard: Heard, table: Triage) -> Iterator[Step]:
    for group in URGENT_GROUPS:
        if not heard.closed(group) and not _answered(heard, table.groups[group]):
            yield Step(group, Part.URGENT, group=True)
    yield from (Step(name, Part.STORY) for name in STORY if not heard.asked(name))


def _answered(heard: Heard, facts: tuple[str, ...]) -> bool:
    """Whether every plain sign of a group was answered on its own."""
    return all(name in heard.known for name in facts if form(name) == "tri")


def _open(heard: Heard, urgency: UrgencyAnswer) -> Iterator[Step]:
    """What triage still asks, worst first, a group at a time."""
    for question in urgency.ask:
        if form(question.fact) is None or heard.asked(question.fact):
            continue
        whole = question.group is not None and not heard.closed(question.group)
        name = question.group if whole and question.group else question.fact
        yield Step(name, Part.MORE, group=whole)
