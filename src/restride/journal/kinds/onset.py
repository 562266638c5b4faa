"""Onset: the day it went, or the day somebody first noticed it."""

from enum import StrEnum
from typing import Literal

from restride.journal.entry import Entry
from restride.journal.field import use


class Manner(StrEnum):
    """How it began."""

    SUDDEN = "sudden"
    NAGGING = "nagging"


class Onset(Entry):
    """Day 0 of the clock. `nagging`: no onset anybody can name, dated when it was first noticed."""

    kind: Literal["onset"]
    manner: Manner = use("triage track", default=...)
