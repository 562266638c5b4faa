"""Where a figure was read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from restride.knowledge.figure import Raw


@dataclass(frozen=True, slots=True)
class Source:
    """A publication or page. `seen` is the best level at which anyone of the project read it.

    `extent` says what of it was read; `note` what a reader should know before leaning on it.
    """

    id: str
    citation: str
    seen: str
    doi: str = ""
    pmid: str = ""
    url: str = ""
    extent: str = ""
    kind: str = ""
    population: str = ""
    note: str = ""
    unused: str = ""


Sources = Mapping[str, Source]


def read(raw: Raw) -> Sources:
    """The table `sources`: every source by its id."""
    return {key: Source(id=key, **row) for key, row in raw.items()}
