"""Exercise: what was done of one exercise, and how the leg took it."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from restride.journal.entry import Entry
from restride.journal.field import Nprs, use
from restride.journal.kinds.flag_review import Code

Count = Annotated[int, Field(ge=0, le=500)]
Load = Annotated[float, Field(ge=0, le=500)]


class Done(StrEnum):
    """How much of it was done."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


class Exercise(Entry):
    """One exercise on one day. `pain_next_morning` is filled in by a correction, or left to the check-in."""

    kind: Literal["exercise"]
    exercise: Code = use("plan", default=...)
    done: Done = use("plan", default=...)
    sets: Count | None = use("record")
    reps: Count | None = use("record")
    load_kg: Load | None = use("record")
    worst_pain: Nprs | None = use("plan")
    pain_next_morning: Nprs | None = use("plan")
