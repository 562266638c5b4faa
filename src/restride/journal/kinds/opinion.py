"""Opinion: somebody's own guess of a date."""

from typing import Annotated, Literal

from pydantic import Field

from restride.journal.entry import Entry, EntryId
from restride.journal.field import use
from restride.terms import Milestone


class Opinion(Entry):
    """A guessed day of a milestone, in days from onset; whose it is stands in `by`."""

    kind: Literal["opinion"]
    milestone: Milestone = use("date", route="opinion", default=...)
    day: Annotated[float, Field(ge=0, le=2000)] = use("date", route="opinion", default=...)
    after_exam: EntryId | None = use("date", route="opinion")
