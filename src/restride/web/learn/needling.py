"""What dry needling is, and how it is said to work: every effect that the article names, with its verdict."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpResponse

from restride.web.learn.book import Book, page
from restride.web.learn.verdict import ClaimRow, behind, claim_rows
from restride.words import article, needle_told

PARTS = {"technique": ("technique",), "effects": ("effect",), "outcomes": ("outcome", "aim")}


@dataclass(frozen=True, slots=True)
class ElementRow:
    """Something that the article raises, with the verdicts of its claims."""

    id: str
    name: str
    claims: list[ClaimRow]


@page
def needling(book: Book) -> HttpResponse:
    """The page."""
    w, table = book.w, book.knowledge.needling
    shown = {part: element_rows(book, groups) for part, groups in PARTS.items()}
    claims = [claim.id for rows in shown.values() for row in rows for claim in row.claims]
    src = {*table.findings["strain"].src, *table.share["back_neck"].src}
    src |= {source for name in ("soreness", "events_low", "events_high") for source in table.harm[name].src}
    return book.render(
        "needling",
        **shown,
        in_strain=needle_told.in_strain(w, table),
        share=needle_told.share(w, table),
        costs=needle_told.costs(w, table, counted=True),
        sources=book.lines(behind(book, claims) | src),
    )


def element_rows(book: Book, groups: tuple[str, ...]) -> list[ElementRow]:
    """The article's elements of some groups, in its order."""
    found = [one for one in book.knowledge.article.values() if one.group in groups]
    return [ElementRow(one.id, book.w(article.ELEMENTS[one.id]), claim_rows(book, one.claims)) for one in found]
