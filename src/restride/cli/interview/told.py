"""What has been told so far, as the raw document of a journal, and what the rooms make of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from restride.assess.interview import Heard
from restride.assess.results import UrgencyAnswer
from restride.journal import Athlete, Journal, read_raw
from restride.journal.began import began
from restride.journal.forms import of_leg
from restride.knowledge import Knowledge


@dataclass
class Told:
    """The answers given. `skipped` are questions that were left open and are not asked again.

    With a `base` they are added to that journal as one more intake; its athlete and its onset stand.
    """

    side: str
    zone: str
    now: datetime
    onset: date | None = None
    athlete: dict[str, Any] = field(default_factory=dict)
    intake: dict[str, Any] = field(default_factory=dict)
    groups: list[str] = field(default_factory=list)
    skipped: set[str] = field(default_factory=set)
    asked: int = 0
    base: Journal | None = None

    def raw(self) -> dict[str, Any]:
        """The document: the head, the onset where a day is known, and one intake."""
        head: dict[str, Any] = {"schema": 1, "side": self.side, "zone": self.zone}
        if self.athlete:
            head["athlete"] = dict(self.athlete)
        return head | {"entry": self._entries()}

    def _entries(self) -> list[dict[str, Any]]:
        entries = [self.entry()]
        if self.onset is None:
            return entries
        first = began(self.onset, self.intake.get("onset"), {"role": "runner"})
        return [first, *entries] if first["kind"] == "onset" else [*entries, first]

    def entry(self) -> dict[str, Any]:
        """The answers as one raw intake."""
        taken = {one.id for one in self.base.entries} if self.base else set[str]()
        names = ("intake", *(f"intake-{number}" for number in range(2, len(taken) + 3)))
        name = next(name for name in names if name not in taken)
        head = {"id": name, "kind": "intake", "at": self.now, "by": {"role": "runner"}}
        return head | self.intake | ({"none_of": list(self.groups)} if self.groups else {})

    def journal(self) -> Journal:
        """The document as a journal. Raises `JournalError` where an answer does not fit."""
        told = read_raw(self.raw())
        return told if self.base is None else replace(self.base, entries=(*self.base.entries, *told.entries))

    def heard(self) -> Heard:
        """What the order of the questions rests on. A base's athlete has no place for an answer."""
        no_place = frozenset(name for name in Athlete.model_fields if self.base and not of_leg(name))
        known = frozenset(self.intake) | frozenset(self.athlete) | no_place
        return Heard(known, frozenset(self.groups), frozenset(self.skipped), later=self.base is not None)

    def urgency(self, knowledge: Knowledge) -> UrgencyAnswer:
        """How urgent it is by now, and what is still open."""
        from restride.assess import triage

        return triage(self.journal().as_known(), knowledge.triage).urgency

    def knows(self, name: str) -> bool:
        """Whether the question was answered, or left open on purpose."""
        return name in self.skipped or name in self.intake or name in self.athlete
