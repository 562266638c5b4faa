"""How many questions a plain strain takes: somebody answers `urgency.ask` in order, a group or a question at a time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from restride.answer import Answer, answer
from restride.journal import read_raw
from restride.knowledge import load
from restride.terms import Status, Urgency

MOST = 18
ZERO = datetime(2026, 1, 10, 10, tzinfo=UTC)
RUNNER = {"role": "runner"}
FACTS: dict[str, Any] = {
    "mechanism": "sprint",
    "during": "run",
    "places": ["mid-outer"],
    "course": ["same"],
    "weight_bearing": "normal",
    "bruise": "none",
    "worst_pain": 4,
    "limp_hours": 0,
}
"""What the person says where the answer is not no."""


class Person:
    """A runner with a strain who answers what is asked, nothing else, and counts."""

    def __init__(self, facts: dict[str, Any], age: int = 34) -> None:
        self.facts, self.age = facts, age
        self.asked: list[str] = []
        self.none_of: list[str] = []
        self.said: dict[str, Any] = {}
        self.athlete: dict[str, Any] = {}
        self.later: list[dict[str, Any]] = []

    def told(self) -> Answer:
        """Our answer to what has been said so far."""
        intake = {"id": "story", "kind": "intake", "at": ZERO + timedelta(hours=2), "by": RUNNER, "onset": "sudden"}
        said = self.said | ({"none_of": self.none_of} if self.none_of else {})
        onset = {"id": "onset", "kind": "onset", "at": ZERO, "by": RUNNER, "manner": "sudden"}
        entries = [onset, intake | said, *self.later]
        return answer(read_raw({"side": "right", "athlete": self.athlete, "entry": entries}))

    def answer_all(self) -> Answer:
        """Answer the first open question until none is left that can be answered today."""
        while (told := self.told()).urgency.ask:
            question = next((q for q in told.urgency.ask if q.fact not in self.asked), None)
            if question is None:
                break
            self._answer(question.fact, question.group)
        return told

    def _answer(self, fact: str, group: str | None) -> None:
        self.asked.append(fact)
        if group is not None and not set(load().triage.groups[group]) & self.facts.keys():
            self.none_of.append(group)
        elif fact == "age":
            self.athlete["age"] = self.age
        else:
            self.said[fact] = self.facts.get(fact, "no")


def test_a_plain_strain_reaches_self_manage_within_eighteen_questions():
    person = Person(FACTS)
    told = person.answer_all()
    assert told.urgency.level is Urgency.SELF_MANAGE
    assert told.urgency.status is Status.FINISHED
    assert len(person.asked) <= MOST, person.asked


def test_it_is_not_self_manage_one_question_earlier():
    person = Person(FACTS)
    while (told := person.told()).urgency.ask:
        assert told.urgency.level is Urgency.CLINICIAN
        person._answer(told.urgency.ask[0].fact, told.urgency.ask[0].group)


def limping(hours: float) -> Person:
    person = Person({**FACTS, "limp": "yes"} | {"weight_bearing": "painful"})
    del person.facts["limp_hours"]
    person.answer_all()
    at = ZERO + timedelta(hours=hours)
    first = {"id": "morning", "kind": "checkin", "at": at, "by": RUNNER, "limp": "no", "new_signs": ["none"]}
    person.later = [first]
    before = len(person.asked)
    person.answer_all()
    assert len(person.asked) <= before + 1, "a check-in may open one question, no more"
    return person


def test_a_limp_on_the_day_waits_for_a_check_in():
    person = limping(22)
    person.later = []
    assert person.told().urgency.level is Urgency.CLINICIAN


def test_a_limp_gone_by_the_first_check_in_within_a_day_reaches_self_manage():
    assert limping(22).told().urgency.level is Urgency.SELF_MANAGE


def test_a_limp_gone_only_after_a_day_does_not():
    assert limping(40).told().urgency.level is Urgency.CLINICIAN
