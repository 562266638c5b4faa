"""Milestone: what the leg can do again, or cannot yet."""

from typing import Literal

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from restride.journal.entry import Entry
from restride.journal.field import use
from restride.terms import Milestone, Reached


class MilestoneEntry(Entry):
    """One milestone and how it stands that day. `not_back` is said of full training only."""

    kind: Literal["milestone"]
    milestone: Milestone = use("record", route="milestone", default=...)
    state: Reached = use("triage", route="milestone", default=...)

    @model_validator(mode="after")
    def _not_back(self) -> "MilestoneEntry":
        if self.state is Reached.NOT_BACK and self.milestone is not Milestone.FULL_TRAINING:
            raise PydanticCustomError("milestone_not_back", "not_back is said of full_training only")
        return self
