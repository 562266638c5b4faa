"""Correction and Retract: how an append-only journal is put right."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator

from restride.journal.entry import Entry, EntryId, Text
from restride.journal.field import use
from restride.journal.moment import plain


class Correction(Entry):
    """Replaces fields of an earlier entry, latest noted wins. `unset` takes answers back."""

    kind: Literal["correction"]
    corrects: EntryId = use("record", default=...)
    set: Annotated[dict[str, Any], BeforeValidator(plain)] = use("record", default_factory=dict)
    unset: tuple[str, ...] = use("record", default=())
    reason: Text | None = use("record")


class Retract(Entry):
    """Takes an entry back whole: the wrong person's, or never true."""

    kind: Literal["retract"]
    retracts: EntryId = use("record", default=...)
    reason: Text | None = use("record")
