"""Decision: what somebody decided, and why."""

from enum import StrEnum
from typing import Literal

from restride.journal.entry import Entry, Text
from restride.journal.field import use
from restride.journal.kinds.flag_review import Code


class Topic(StrEnum):
    """What was decided on."""

    REFERRAL = "referral"
    OVERRIDE = "override"
    STAGE = "stage"
    RETURN = "return"
    PAIN_POLICY = "pain_policy"
    LOADING = "loading"


class Decision(Entry):
    """A decision with its reason. It never lifts a red flag: only a flag review does."""

    kind: Literal["decision"]
    topic: Topic = use("plan", default=...)
    choice: Text = use("plan", default=...)
    reason: Text = use("record", default=...)
    rules: tuple[Code, ...] = use("record", default=())
    shown: str | None = use("record", max_length=200)
