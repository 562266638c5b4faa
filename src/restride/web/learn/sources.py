"""Every source: what it is, how it was read, and what rests on it."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404, HttpResponse

from restride.knowledge.used import used_by
from restride.web.learn.book import Book, page
from restride.words import screen
from restride.words import source as said


@dataclass(frozen=True, slots=True)
class Read:
    """The sources that were read in one way."""

    how: str
    sources: list[tuple[str, str, str]]


@page
def sources(book: Book) -> HttpResponse:
    """Sources by how they were read, the best read first."""
    table = book.knowledge.sources.values()
    read = [
        Read(
            book.w(how).capitalize(),
            [(one.id, one.citation, book.to("learn-source", one.id)) for one in table if one.seen == seen],
        )
        for seen, how in screen.SEEN_HOW.items()
    ]
    return book.render("sources", read=[one for one in read if one.sources], n=len(table))


@page
def source(book: Book, name: str) -> HttpResponse:
    """One source."""
    one = book.knowledge.sources.get(name)
    if one is None:
        raise Http404
    studies = [f"[{study.id}]" for study in book.knowledge.studies.rows.values() if name in study.src]
    return book.render(
        "source",
        source=one,
        addresses=said.addresses(one),
        lines=list(said.lines(book.w, one)),
        used=used_by(name),
        studies=studies,
    )
