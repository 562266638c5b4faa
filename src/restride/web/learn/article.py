"""The article answered: everything it raises with our verdict; and one claim in full."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import Http404, HttpResponse

from restride.evidence import verdict
from restride.web.learn.book import Book, page
from restride.web.learn.needling import element_rows
from restride.web.learn.verdict import behind, claim_row
from restride.words import article as said
from restride.words import study

HOMES = {
    "muscle": "learn-muscles",
    "role": "learn-muscles",
    "cause": "learn-causes",
    "symptom": "learn-symptoms",
    "technique": "learn-needling",
    "effect": "learn-needling",
    "time": "learn-grades",
    "research": "learn-evidence",
    "outcome": "learn-evidence",
    "aim": "learn-exercises",
    "reference": "learn-sources",
}
"""The page on which a group of elements is told in full."""


@dataclass(frozen=True, slots=True)
class StudyRow:
    """A study behind a verdict: what it was, how it was read, and what it found, outcome by outcome."""

    address: str
    name: str
    line: str
    sources: str
    details: list[str]


@page
def article(book: Book) -> HttpResponse:
    """Every element, group after group."""
    groups = [
        (book.w(name), book.to(HOMES[group]), element_rows(book, (group,))) for group, name in said.GROUPS.items()
    ]
    knowledge = book.knowledge
    return book.render(
        "article",
        groups=groups,
        title=knowledge.sources["ARTICLE"].citation.partition(" (")[0],
        searched=knowledge.studies.searched,
        sources=book.lines({"ARTICLE"} | behind(book, knowledge.claims)),
    )


@page
def claim(book: Book, name: str) -> HttpResponse:
    """One claim: verdict, certainty, why, the studies it leans on, and what carries no weight."""
    found = verdict(name, book.knowledge) if name in book.knowledge.claims else ()
    if not found:
        raise Http404
    row, knowledge = found[0], book.knowledge
    studies = [*row.studies, *row.could_not_confirm]
    return book.render(
        "claim",
        claim=claim_row(book, row),
        leans_on=study_rows(book, row.studies),
        tables=row.tables,
        carries_nothing=study_rows(book, row.could_not_confirm),
        sources=book.lines(one for name in studies for one in knowledge.studies[name].src),
    )


def study_rows(book: Book, names: Iterable[str]) -> list[StudyRow]:
    """Studies in words."""
    return [study_row(book, name) for name in names]


def study_row(book: Book, name: str) -> StudyRow:
    """One study in words."""
    w, one = book.w, book.knowledge.studies[name]
    told = study.line(w, one).removeprefix(f"[{one.id}] ")
    src = study.sources(w, one, book.knowledge)
    return StudyRow(book.to("learn-study", name), study.name(one), told, src, list(study.details(w, one)))
