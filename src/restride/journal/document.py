"""The journal as a document: what a TOML or JSON file holds."""

from functools import cache
from typing import Annotated, Any, Union
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, TypeAdapter
from pydantic_core import PydanticCustomError

from restride.journal.athlete import Athlete
from restride.journal.entry import EntryId
from restride.journal.field import Part, use
from restride.journal.journal import SCHEMA, Journal
from restride.journal.kinds import KINDS
from restride.journal.moment import zone_of
from restride.terms import Side


def _zone(name: str) -> str:
    try:
        zone_of(name)
    except ValueError as error:
        raise PydanticCustomError("zone", "no such zone") from error
    return name


AnyEntry = Annotated[Union[KINDS], Field(discriminator="kind")]  # type: ignore[valid-type]  # noqa: UP007


class Document(Part):
    """A journal file. `schema` is the version of this form."""

    version: Annotated[int, Field(alias="schema", ge=1, le=SCHEMA)] = SCHEMA
    side: Side = use("record", default=...)
    zone: Annotated[str, AfterValidator(_zone)] = use("date", default="UTC")
    id: EntryId | None = use("record")
    synthetic: bool = use("record", default=False)
    athlete: Athlete = use("record", default_factory=Athlete)
    entry: tuple[AnyEntry, ...] = use("record", default=())

    def journal(self) -> Journal:
        """The document as a journal."""
        zone = ZoneInfo(self.zone)
        return Journal(self.side, zone, self.athlete, self.entry, self.id or "", self.synthetic)


@cache
def adapter() -> TypeAdapter[Document]:
    """Pydantic's validator of the document, built once when first needed."""
    return TypeAdapter(Document)


def schema() -> dict[str, Any]:
    """The JSON Schema of a journal document, without words for people."""
    return adapter().json_schema(by_alias=True)
