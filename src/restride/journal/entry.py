"""What every journal entry has: who wrote it, when it happened, when it was noted."""

from typing import Annotated

from pydantic import StringConstraints

from restride.journal.field import Part, use
from restride.journal.moment import Moment
from restride.terms import Role

EntryId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$")]
Name = Annotated[str, StringConstraints(min_length=1, max_length=120)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=4000)]


class Person(Part):
    """Somebody and the capacity in which they act."""

    role: Role
    name: Name | None = None
    registration: Name | None = None
    place: Name | None = None


class Entry(Part):
    """One dated fact about one injured leg. Append-only: a correction is another entry.

    `at` is when it happened (a moment, or a local date where that is all one knows); `noted_at` when somebody
    wrote it down, `at` itself where nobody says.
    """

    id: EntryId
    at: Moment = use("date", default=...)
    by: Person = use("record", default=...)
    noted_at: Moment | None = use("date")

    @property
    def noted(self) -> Moment:
        """When this entry was written down."""
        return self.at if self.noted_at is None else self.noted_at
