"""A claim of the article as a row: its verdict in a shape and a word, how certain, why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from restride.evidence import Verdict, verdict
from restride.web.learn.book import Book
from restride.words import claims
from restride.words.verdicts import certainty, why

ICONS = {"supported": ("met", "ok"), "mixed": ("half", "ink"), "unsupported": ("not", "ink")}
UNSURE = ("ask", "ink")
BARS = {"none": 0, "very_low": 1, "low": 2, "moderate": 3, "high": 4}


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim in words. `bars` of four are filled for its certainty, None where there is none to give."""

    id: str
    address: str
    name: str
    verdict: str
    icon: str
    state: str
    certainty: str
    bars: int | None
    why: list[str]
    safety: bool


def claim_row(book: Book, found: Verdict) -> ClaimRow:
    """The claim's row."""
    icon, state = ("stop", "stop") if found.safety else ICONS.get(found.verdict, UNSURE)
    return ClaimRow(
        id=found.claim,
        address=book.to("learn-claim", found.claim),
        name=book.w(claims.CLAIMS[found.claim]),
        verdict=book.w(claims.VERDICTS[found.verdict]),
        icon=icon,
        state=state,
        certainty=certainty(book.w, found),
        bars=BARS[found.certainty] or None,
        why=why(book.w, found, book.knowledge),
        safety=found.safety,
    )


def claim_rows(book: Book, names: Iterable[str]) -> list[ClaimRow]:
    """The rows of claims by their ids, once each."""
    return [claim_row(book, one) for name in dict.fromkeys(names) for one in verdict(name, book.knowledge)]


def behind(book: Book, names: Iterable[str]) -> set[str]:
    """The sources behind some claims: those of the studies on which their verdicts lean."""
    studies = book.knowledge.studies
    found = (one for name in names for one in verdict(name, book.knowledge))
    return {source for one in found for study in one.studies for source in studies[study].src}
