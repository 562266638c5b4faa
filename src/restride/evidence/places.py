"""Where each thing that the article raises lives here, and what is missing."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from restride.evidence.verdicts import verdict
from restride.knowledge import Knowledge
from restride.knowledge.article import Element
from restride.knowledge.registry import TABLES
from restride.knowledge.walk import descend


class Place(NamedTuple):
    """A place such as `field:intake.bruise`: its kind and its name."""

    kind: str
    name: str


class There(NamedTuple):
    """What there is besides the tables: journal fields as `kind.field`, commands, and documents by their path."""

    fields: Collection[str]
    commands: Collection[str]
    pages: Collection[str]


@dataclass(frozen=True, slots=True)
class Housed:
    """An element of the article with its places and the verdicts of its claims, each as (claim, verdict)."""

    element: str
    group: str
    places: tuple[Place, ...]
    verdicts: tuple[tuple[str, str], ...]


def housed(knowledge: Knowledge) -> tuple[Housed, ...]:
    """Every element of the article in its order."""
    return tuple(_housed(element, knowledge) for element in knowledge.article.values())


def _housed(element: Element, knowledge: Knowledge) -> Housed:
    places = tuple(Place(*place.split(":", 1)) for place in element.places)
    found = tuple((one.claim, one.verdict) for claim in element.claims for one in verdict(claim, knowledge))
    return Housed(element.id, element.group, places, found)


def missing(knowledge: Knowledge, there: There) -> Iterator[str]:
    """Every element without a place or a verdict, and every place that does not exist, as `element: place`."""
    for one in housed(knowledge):
        if not one.places:
            yield f"{one.element}: no place"
        if not one.verdicts:
            yield f"{one.element}: no verdict"
        yield from (
            f"{one.element}: {place.kind}:{place.name}" for place in one.places if not _is(place, knowledge, there)
        )


def _is(place: Place, knowledge: Knowledge, there: There) -> bool:
    if place.kind == "table":
        table, *path = place.name.split(".")
        return table in TABLES and descend(knowledge.compiled(table), path) is not None
    known = {"field": there.fields, "command": there.commands, "page": there.pages}
    return place.name in known.get(place.kind, ())
