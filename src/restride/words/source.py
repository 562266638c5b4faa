"""A source in words: where it can be found, and how it was read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from restride.words import screen

if TYPE_CHECKING:
    from restride.knowledge import Source
    from restride.words import Words


def addresses(source: Source) -> list[str]:
    """DOI, PubMed's number and page, as far as they are known."""
    known = (f"doi:{source.doi}" if source.doi else "", f"PMID {source.pmid}" if source.pmid else "", source.url)
    return [one for one in known if one]


def lines(w: Words, source: Source) -> Iterator[str]:
    """How it was read, what of it, about whom; what others wrote is quoted as it stands."""
    yield w(screen.SEEN, how=w(screen.SEEN_HOW[source.seen]))
    if source.extent:
        yield w(screen.EXTENT, extent=f"“{source.extent}”")
    if source.population:
        yield w(screen.POPULATION, population=f"“{source.population}”")
    if source.note:
        yield w(screen.NOTE, note=f"“{source.note}”")
