"""Setback: a flare-up on the way, or the same injury again."""

from enum import StrEnum
from typing import Literal

from restride.journal.entry import Entry
from restride.journal.field import use
from restride.journal.kinds.intake import Mechanism


class SetbackKind(StrEnum):
    """What a clinician took it for."""

    FLARE_UP = "flare_up"
    RE_INJURY = "re_injury"
    NOT_DECIDED = "not_decided"


class Setback(Entry):
    """Days are lost. A re-injury starts a new journal."""

    kind: Literal["setback"]
    what: SetbackKind = use("triage", route="setback", default=...)
    mechanism: Mechanism | None = use("record")
