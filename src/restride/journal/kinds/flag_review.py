"""Flag review: somebody examined the leg for what a rule feared, and says what they found."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from restride.journal.entry import Entry, Name, Text
from restride.journal.field import Part, use
from restride.terms import Role

Code = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_.]{0,63}$")]


class ReviewResult(StrEnum):
    """What the review came to. Only `RULED_OUT` lifts a block."""

    RULED_OUT = "ruled_out"
    CONFIRMED = "confirmed"
    STILL_OPEN = "still_open"


class Examiner(Part):
    """Who examined, with registration and place."""

    name: Name
    role: Role
    registration: Name
    place: Name


class FlagReview(Entry):
    """Settles the rules and the open questions that it names. A runner may transcribe one, never make one."""

    kind: Literal["flag_review"]
    examiner: Examiner = use("triage", default=...)
    rules: tuple[Code, ...] = use("triage", default=())
    questions: tuple[Code, ...] = use("triage", default=())
    found: Text = use("record", default=...)
    negatives: tuple[Code, ...] = use("record", default=())
    result: ReviewResult = use("triage", default=...)
    condition: Code | None = use("triage track")
    transcribed: bool = use("record", default=False)
    hypothetical: bool = use("record", default=False)

    @model_validator(mode="after")
    def _sound(self) -> "FlagReview":
        if not self.rules and not self.questions:
            raise PydanticCustomError("review_names_nothing", "names no rule and no question")
        if not self.examiner.role.examines:
            raise PydanticCustomError("review_examiner", "an examiner examines")
        if not self.by.role.examines and not self.transcribed:
            raise PydanticCustomError("review_transcribed", "transcribed")
        return self
