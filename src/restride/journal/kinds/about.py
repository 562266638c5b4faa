"""About: facts of the person, told or changed after the journal began."""

from typing import Annotated, Literal

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from restride.journal.athlete import Athlete
from restride.journal.entry import Entry
from restride.journal.field import use


def _fact(name: str) -> str:
    if name not in Athlete.model_fields:
        raise PydanticCustomError("extra_forbidden", "no such fact")
    return name


class About(Entry):
    """What is so of the person from this day on. A fact told here takes the place of the one before.

    `unset` names facts that are known no longer: a race that was called off.
    """

    kind: Literal["about"]
    facts: Athlete = use("triage track risk plan", route="odds", default_factory=Athlete)
    unset: tuple[Annotated[str, AfterValidator(_fact)], ...] = use("triage track risk plan", default=())

    def over(self, athlete: Athlete) -> Athlete:
        """The facts of before with those told here in their place."""
        told = {name: getattr(self.facts, name) for name in self.facts.model_fields_set}
        return athlete.model_copy(update=dict.fromkeys(self.unset) | told)
