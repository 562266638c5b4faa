"""Everything the article raises, and the place where it lives here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from restride.knowledge.figure import Raw
from restride.knowledge.rows import Row, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Element(Row):
    """One thing the article raises. `places` are written `kind:place`, such as `field:intake.bruise`.

    Kinds: field (of a journal entry), table (dotted path), command, page (a document). `claims` are the ids of the
    claims whose verdict is the element's own.
    """

    order: int
    group: str
    claims: tuple[str, ...]
    places: tuple[str, ...]


Elements = Mapping[str, Element]
GROUPS = (
    "muscle",
    "cause",
    "symptom",
    "role",
    "technique",
    "effect",
    "time",
    "research",
    "outcome",
    "aim",
    "reference",
)


def read(raw: Raw) -> Elements:
    """The table `article`: every element by its id, in the order of the article."""
    elements = {key: Element(**fields(key, row)) for key, row in raw.items()}
    return dict(sorted(elements.items(), key=lambda item: item[1].order))
