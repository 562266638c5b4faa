"""The four muscles, chosen on the map or by name."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import Http404, HttpResponse

from restride.chart.bodymap import Picture, Shown, draw
from restride.knowledge.muscles import Muscle
from restride.web.learn.book import Book, page
from restride.words import muscles as said
from restride.words.values import values


@page
def muscles(book: Book) -> HttpResponse:
    """The map with all four, and their names."""
    table = book.knowledge.muscles
    rows = [_row(book, one) for one in table.values()]
    sources = {source for one in table.values() for source in _sources(one)}
    return book.render("muscles", map=_map(book, table), rows=rows, sources=book.lines(sources))


@page
def muscle(book: Book, name: str) -> HttpResponse:
    """One muscle: where it is, and what it does."""
    table = book.knowledge.muscles
    row = table.get(name)
    if row is None:
        raise Http404
    others = [(book.to("learn-muscle", one.id), _name(book, one)) for one in table.values() if one is not row]
    return book.render(
        "muscle",
        name=_name(book, row),
        short=row.short,
        group=book.w(said.GROUPS[row.group]),
        rows=said.rows(book.w, row),
        share=said.share(book.w, row),
        map=_map(book, [name]),
        others=others,
        sources=book.lines(_sources(row)),
    )


def _row(book: Book, one: Muscle) -> tuple[str, str, str, str]:
    return book.to("learn-muscle", one.id), _name(book, one), one.short, book.w(said.GROUPS[one.group])


def _name(book: Book, row: Muscle) -> str:
    return book.w(values("Muscle")[row.id]).capitalize()


def _map(book: Book, names: Iterable[str]) -> Picture:
    """One leg, these muscles in strong colour; each of the four leads to its page."""
    regions = frozenset(name.replace("_", "-") for name in names)

    def link(region: str) -> str:
        return book.to("learn-muscle", region.replace("-", "_"))

    return draw(Shown(only=book.side, muscles=regions, muscle_link=link, key="mus"), book.knowledge, book.w)


def _sources(row: Muscle) -> set[str]:
    figures = (figure.src for figure in row.figures.values())
    return {one for src in (*figures, *(fact.src for fact in row.facts.values())) for one in src}
