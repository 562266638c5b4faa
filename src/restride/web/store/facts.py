"""Facts of the person, as entries: what was known before stays on record."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from restride.journal import Athlete, Fault, JournalError, read_raw
from restride.web.models import Injury
from restride.web.store.read import head_of, journal_of
from restride.web.store.turn import turn
from restride.web.store.write import append


def set_facts(injury: Injury, facts: dict[str, Any]) -> Injury:
    """Write down what differs from what is known of the person. None takes a fact back; one left out stays.

    Raises `JournalError` where that is unsound; its paths are names of facts.
    """
    now = datetime.now(UTC).replace(microsecond=0).isoformat()
    told = _plain(_read(injury, {name: value for name, value in facts.items() if value is not None}))
    with turn():
        journal = journal_of(Injury.objects.select_for_update().get(pk=injury.pk))
        known = _plain(journal.as_known().athlete)
        news = {name: value for name, value in told.items() if known.get(name) != value}
        gone = sorted(name for name, value in facts.items() if value is None and name in known)
        if news or gone:
            # Of two words of one second the later name counts.
            name = f"about-{len(journal.entries):06}-{uuid4().hex[:8]}"
            head = {"id": name, "kind": "about", "at": now, "by": {"role": "runner"}}
            append(injury, head | {"facts": news, "unset": gone})
    return injury


def _plain(athlete: Athlete) -> dict[str, Any]:
    return athlete.model_dump(mode="json", exclude_none=True)


def _read(injury: Injury, facts: dict[str, Any]) -> Athlete:
    try:
        return read_raw(head_of(injury) | {"athlete": facts, "entry": []}).athlete
    except JournalError as error:
        faults = (Fault(f.code, f.path.removeprefix("athlete."), f.value, f.values) for f in error.faults)
        raise JournalError(tuple(faults)) from None
