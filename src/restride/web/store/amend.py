"""An entry put right or taken back, from its own page. What was written first stays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from restride.journal import Fault, Journal, JournalError, to_raw
from restride.journal.story import Story, stories
from restride.web.models import Injury
from restride.web.store.names import follow_up
from restride.web.store.read import journal_of
from restride.web.store.submit import HEAD, Outcome, changes, correction, read_one
from restride.web.store.turn import turn
from restride.web.store.write import ConflictError, append

FIXED = tuple(name for name in HEAD if name != "at")
_PLACE = "entry[0]"


@dataclass(frozen=True, slots=True)
class Amended:
    """What a form would put right: fields (None takes one back), why, and how many corrections it knew of."""

    told: dict[str, Any]
    reason: str = ""
    seen: int = 0


def correct(injury: Injury, name: str, form: Amended, now: datetime) -> Outcome:
    """Let the fields told say that, and the others what they say.

    Raises `JournalError` with every fault (paths start at the entry), or
    `ConflictError` where the entry was corrected since or taken back.
    """
    with turn():
        journal = journal_of(Injury.objects.select_for_update().get(pk=injury.pk))
        story = _story(journal, name)
        old = _raw(journal, story)
        new = {field: value for field, value in (old | form.told).items() if value is not None}
        changed = changes(old, _read(injury, new), FIXED)
        if changed is None:
            return "same"
        if story.taken_back is not None or form.seen != len(story.versions) - 1:
            raise ConflictError(name)
        append(injury, correction(journal.entries, name, changed, _head(now), form.reason))
        return "corrected"


def take_back(injury: Injury, name: str, reason: str, now: datetime) -> Outcome:
    """Take the entry back whole. Done twice it is done once."""
    with turn():
        journal = journal_of(Injury.objects.select_for_update().get(pk=injury.pk))
        if _story(journal, name).taken_back is not None:
            return "same"
        raw = {"id": follow_up(journal.entries, name, "r"), "kind": "retract", "retracts": name} | _head(now)
        append(injury, raw | ({"reason": reason} if reason else {}))
        return "new"


def _head(now: datetime) -> dict[str, Any]:
    return {"at": now.isoformat(), "by": {"role": "runner"}}


def _story(journal: Journal, name: str) -> Story:
    return next(one for one in stories(journal.entries, journal.zone) if one.first.id == name)


def _raw(journal: Journal, story: Story) -> dict[str, Any]:
    (raw,) = to_raw(replace(journal, entries=(story.last,)), mode="json")["entry"]
    return dict(raw)


def _read(injury: Injury, raw: dict[str, Any]) -> dict[str, Any]:
    try:
        return read_one(injury, raw)
    except JournalError as error:
        faults = (Fault(f.code, f.path.removeprefix(_PLACE).lstrip("."), f.value, f.values) for f in error.faults)
        raise JournalError(tuple(faults)) from None
