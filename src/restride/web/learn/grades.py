"""How bad and how long: the article's weeks beside the cohorts', the schemes, and times that belong to no grade."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpResponse

from restride.knowledge.grades import Scheme
from restride.web.learn.book import Book, page
from restride.web.learn.verdict import behind, claim_rows
from restride.words import grades as said
from restride.words import recovery, schemes
from restride.words.manners import COHORTS

TIMES = ("time_mild", "time_moderate", "time_severe", "time_shortened")


@dataclass(frozen=True, slots=True)
class Weeks:
    """One class: what the article says, and what the cohorts found, in weeks."""

    name: str
    about: str
    article: str
    cohorts: str


@dataclass(frozen=True, slots=True)
class SchemeRow:
    """One scheme with its grades: name, meaning, times."""

    id: str
    name: str
    needs: str
    suffixes: list[str]
    sources: str
    grades: list[tuple[str, str, list[str]]]


@page
def grades(book: Book) -> HttpResponse:
    """The page."""
    w, knowledge = book.w, book.knowledge
    claims = [claim for name in TIMES for claim in knowledge.article[name].claims]
    return book.render(
        "grades",
        weeks=[_weeks(book, name) for name in knowledge.grades.schemes["article"].grades],
        disagree=w(said.DISAGREE),
        whose=w(COHORTS),
        schemes=[_scheme(book, one) for one in knowledge.grades.schemes.values() if one.by != "article"],
        claims=claim_rows(book, claims),
        healing=recovery.healing(w, knowledge.recovery),
        first_run=list(recovery.first_run(w, knowledge.recovery)),
        weak=w(recovery.WEAK),
        back_again=recovery.back_again(w, knowledge.recovery),
        sources=book.lines(set(_sources(book)) | behind(book, claims)),
    )


def _weeks(book: Book, name: str) -> Weeks:
    article, cohorts = said.weeks(book.w, book.knowledge, name)
    return Weeks(book.w(said.CLASSES[name]), book.w(said.ABOUT[name]), article, cohorts)


def _scheme(book: Book, scheme: Scheme) -> SchemeRow:
    w = book.w
    rows = [
        (schemes.label(w, grade), schemes.meaning(w, grade), schemes.times(w, book.knowledge, grade))
        for grade in scheme.grades.values()
    ]
    suffixes = [w(schemes.SUFFIXES[one]) for one in scheme.suffixes]
    src = " ".join(f"[{one}]" for one in scheme.src)
    return SchemeRow(scheme.id, w(schemes.NAMES[scheme.id]), w(schemes.NEEDS[scheme.needs]), suffixes, src, rows)


def _sources(book: Book) -> Iterator[str]:
    knowledge = book.knowledge
    for scheme in knowledge.grades.schemes.values():
        yield from scheme.src
        for grade in scheme.grades.values():
            yield from (source for figure in grade.figures.values() for source in figure.src)
            yield from (source for key in grade.beside for source in knowledge.figure(key).src)
    for facts in (knowledge.recovery.healing, knowledge.recovery.first_run, knowledge.recovery.back_again):
        yield from (source for fact in facts.values() for source in fact.src)
