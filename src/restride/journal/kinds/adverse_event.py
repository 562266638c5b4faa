"""Adverse event: what happened to somebody through, or after, a needle."""

from typing import Annotated, Literal

from pydantic import Field

from restride.journal.entry import Entry, EntryId
from restride.journal.field import NoAnswer, use
from restride.journal.moment import Moment
from restride.terms.needling import Causality, EventOutcome, EventSeverity, NeedlingEvent


class AdverseEvent(Entry):
    """One event, dated when it was noticed. `ctcae`: 1 mild to 5 death; `ended`: when it was over."""

    kind: Literal["adverse_event"]
    what: NeedlingEvent = use("triage", default=...)
    severity: EventSeverity | None = use("triage")
    ctcae: Annotated[int, Field(ge=1, le=5), NoAnswer] | None = use("triage")
    causality: Causality | None = use("record")
    action: str | None = use("record", max_length=2000)
    outcome: EventOutcome | None = use("triage")
    ended: Moment | None = use("triage")
    after_needling: EntryId | None = use("triage")
    note: str | None = use("record", max_length=2000)
