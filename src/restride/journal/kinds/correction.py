"""Correction and Retract: how an append-only journal is put right."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from restride.journal.entry import Entry, EntryId, Text
from restride.journal.field import use
from restride.journal.moment import plain


def _plain(value: Any) -> Any:
    if isinstance(value, dict) and None in value.values():
        raise PydanticCustomError("null_in_set", "a field is taken back by unset")
    return plain(value)


class Correction(Entry):
    """Replaces fields of an earlier entry, latest noted wins. `unset` takes answers back."""

    kind: Literal["correction"]
    corrects: EntryId = use("record", default=...)
    set: Annotated[dict[str, Any], BeforeValidator(_plain)] = use("record", default_factory=dict)
    unset: tuple[str, ...] = use("record", default=())
    reason: Text | None = use("record")


class Retract(Entry):
    """Takes an entry back whole: the wrong person's, or never true."""

    kind: Literal["retract"]
    retracts: EntryId = use("record", default=...)
    reason: Text | None = use("record")
