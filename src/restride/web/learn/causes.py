"""Every cause that the article names with what was measured of it; why runners; and what else raises the risk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpResponse

from restride.knowledge.article import Element
from restride.knowledge.risk_factors import RiskFactor
from restride.web.learn.book import Book, page
from restride.web.learn.verdict import ClaimRow, behind, claim_rows
from restride.words import article, risks

RUNNERS = ("runners_prone", "common_injury", "slow_and_back_again")


@dataclass(frozen=True, slots=True)
class FactorRow:
    """A risk factor: what it is of, what it raises, its published size or that none was read."""

    name: str
    raises: str
    size: str
    note: str
    sources: str


@dataclass(frozen=True, slots=True)
class Cause:
    """A cause that the article names, our verdict on it, and the factors that were measured of it."""

    id: str
    name: str
    claims: list[ClaimRow]
    rows: list[FactorRow]


@page
def causes(book: Book) -> HttpResponse:
    """The page."""
    named = [one for one in book.knowledge.article.values() if one.group == "cause"]
    factors = book.knowledge.risk_factors.values()
    rest = [one for one in factors if not one.article_cause]
    about = [claim for name in RUNNERS for claim in book.knowledge.article[name].claims]
    claims = [*about, *(claim for one in named for claim in one.claims)]
    sources = {source for one in factors for source in one.src} | behind(book, claims)
    return book.render(
        "causes",
        causes=[_cause(book, one) for one in named],
        runners=claim_rows(book, about),
        of_runners=_rows(book, (one for one in rest if one.id.endswith("_runners"))),
        injury=_rows(book, (one for one in rest if one.of == "injury")),
        again=_rows(book, (one for one in rest if one.of != "injury")),
        sources=book.lines(sources),
    )


def _cause(book: Book, element: Element) -> Cause:
    """The factors of the cause to which the element's own rows belong."""
    factors = book.knowledge.risk_factors
    own = [place.rpartition(".")[2] for place in element.places if place.startswith("table:risk_factors.")]
    keys = {factors[name].article_cause for name in own}
    rows = _rows(book, (one for one in factors.values() if one.article_cause in keys))
    return Cause(element.id, book.w(article.ELEMENTS[element.id]), claim_rows(book, element.claims), rows)


def _rows(book: Book, factors: Iterable[RiskFactor]) -> list[FactorRow]:
    return [_row(book, one) for one in factors]


def _row(book: Book, factor: RiskFactor) -> FactorRow:
    effect = factor.get("effect")
    return FactorRow(
        name=risks.factor(book.w, factor.id),
        raises=book.w(risks.INJURY if factor.of == "injury" else risks.RE_INJURY),
        size=risks.size(book.w, effect),
        note=f"“{effect.note}”" if effect is not None and effect.note else "",
        sources=" ".join(f"[{one}]" for one in factor.src),
    )
