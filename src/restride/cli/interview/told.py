"""What has been told so far, as the raw document of a journal, and what the rooms make of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from restride.assess.results import UrgencyAnswer
from restride.journal import Journal, read_raw
from restride.knowledge import Knowledge

MANNERS = {"sudden": "sudden", "gradual": "nagging"}


@dataclass
class Told:
    """The answers given. `skipped` are questions that were left open and are not asked again."""

    side: str
    zone: str
    now: datetime
    onset: date | None = None
    athlete: dict[str, Any] = field(default_factory=dict)
    intake: dict[str, Any] = field(default_factory=dict)
    groups: list[str] = field(default_factory=list)
    skipped: set[str] = field(default_factory=set)
    asked: int = 0

    def raw(self) -> dict[str, Any]:
        """The document: the head, the onset where a day is known, and one intake."""
        head: dict[str, Any] = {"schema": 1, "side": self.side, "zone": self.zone}
        if self.athlete:
            head["athlete"] = dict(self.athlete)
        return head | {"entry": self._entries()}

    def _entries(self) -> list[dict[str, Any]]:
        by = {"role": "runner"}
        groups = {"none_of": list(self.groups)} if self.groups else {}
        entries = [{"id": "intake", "kind": "intake", "at": self.now, "by": by} | self.intake | groups]
        begun = MANNERS.get(str(self.intake.get("onset")))
        if self.onset is None:
            return entries
        if begun is None:
            # How it began is part of an onset, and nobody said: the day is kept as a note.
            note = {"id": "began", "kind": "note", "at": self.onset, "by": by, "text": self.onset.isoformat()}
            return [*entries, note]
        return [{"id": "onset", "kind": "onset", "at": self.onset, "by": by, "manner": begun}, *entries]

    def journal(self) -> Journal:
        """The document as a journal. Raises `JournalError` where an answer does not fit."""
        return read_raw(self.raw())

    def urgency(self, knowledge: Knowledge) -> UrgencyAnswer:
        """How urgent it is by now, and what is still open."""
        from restride.assess import triage

        return triage(self.journal().as_known(), knowledge.triage).urgency

    def knows(self, name: str) -> bool:
        """Whether the question was answered, or left open on purpose."""
        return name in self.skipped or name in self.intake or name in self.athlete
