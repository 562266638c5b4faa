"""A form that may come twice: the same answers are the same entry, other answers are its correction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any, Literal

from restride.journal import read_raw, to_raw
from restride.journal.view import effective
from restride.web.models import Injury
from restride.web.store.names import follow_up
from restride.web.store.read import journal_of
from restride.web.store.turn import turn
from restride.web.store.write import ConflictError, append

Outcome = Literal["new", "same", "corrected"]
HEAD = ("id", "kind", "at", "by", "noted_at")
"""What a form does not ask: of two times it was sent, the first one's stand."""


def submit(injury: Injury, raw: dict[str, Any], now: datetime) -> Outcome:
    """Store what a form says. `raw` has an id that the form was given; without `at` it happened now.

    Raises `JournalError` with every fault, or `ConflictError` where the id stands for an entry that was taken back or
    for one of another kind.
    """
    fresh = {"at": now.isoformat(), "by": {"role": "runner"}} | raw
    with turn():
        journal = journal_of(Injury.objects.select_for_update().get(pk=injury.pk))
        stood = next((one for one in journal.entries if one.id == raw.get("id")), None)
        if stood is None:
            append(injury, fresh)
            return "new"
        kept = next((one for one in effective(journal.entries, journal.zone) if one.id == stood.id), None)
        if kept is None or kept.kind != raw.get("kind"):  # type: ignore[attr-defined]
            raise ConflictError(stood.id)
        (old,) = to_raw(replace(journal, entries=(kept,)), mode="json")["entry"]
        changed = changes(old, read_one(injury, fresh | {name: old[name] for name in HEAD if name in old}))
        if changed is None:
            return "same"
        append(injury, correction(journal.entries, stood.id, changed, fresh))
        return "corrected"


def read_one(injury: Injury, raw: dict[str, Any]) -> dict[str, Any]:
    """The raw entry as the journal would write it. Raises `JournalError`."""
    alone = read_raw({"side": injury.side, "zone": injury.zone, "entry": [raw]})
    (written,) = to_raw(alone, mode="json")["entry"]
    return dict(written)


def changes(old: dict[str, Any], new: dict[str, Any], fixed: Iterable[str] = HEAD) -> dict[str, Any] | None:
    """What a correction has to set and unset; None where nothing differs."""
    told = {name: value for name, value in new.items() if name not in fixed and old.get(name) != value}
    gone = [name for name in old if name not in fixed and name not in new]
    return {"set": told, "unset": gone} if told or gone else None


def correction(
    entries: tuple[Any, ...], name: str, changed: dict[str, Any], head: dict[str, Any], reason: str = ""
) -> dict[str, Any]:
    """The raw correction of that entry, named after it. `head` has its `at` and `by`."""
    filled = {key: value for key, value in (changed | {"reason": reason}).items() if value}
    known = {"id": follow_up(entries, name, "c"), "kind": "correction", "corrects": name}
    return known | filled | {"at": head["at"], "by": head["by"]}
