"""Every symptom that the article names: what it may mean, and when it cannot wait."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpResponse

from restride.assess.symptoms import Symptom
from restride.assess.symptoms import symptoms as found
from restride.knowledge.triage import Rule
from restride.web.learn.book import Book, page
from restride.web.learn.verdict import ClaimRow, behind, claim_rows
from restride.words import article, conditions, rules
from restride.words.levels import LEVELS

ICONS = {"emergency": ("stop", "stop"), "same_day": ("stop", "stop"), "urgent": ("warn", "warn")}
CALM = ("clock", "ink")


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule in which the symptom counts: its level in a shape and a word, what it fears, its sources."""

    level: str
    icon: str
    state: str
    text: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A symptom in words."""

    id: str
    name: str
    claims: list[ClaimRow]
    may_be: list[tuple[str, str, str]]
    rules: list[RuleRow]


@page
def symptoms(book: Book) -> HttpResponse:
    """The page."""
    rows = found(book.knowledge)
    claims = [claim for one in rows for claim in book.knowledge.article[one.element].claims]
    src = {source for one in rows for rule in one.rules for source in rule.src}
    src |= {source for one in rows for name in one.may_be for source in book.knowledge.conditions.rows[name].src}
    return book.render(
        "symptoms", symptoms=[_shown(book, one) for one in rows], sources=book.lines(src | behind(book, claims))
    )


def _shown(book: Book, one: Symptom) -> Shown:
    element = book.knowledge.article[one.element]
    return Shown(
        id=one.element,
        name=book.w(article.ELEMENTS[one.element]),
        claims=claim_rows(book, element.claims),
        may_be=[_may_be(book, name) for name in one.may_be],
        rules=[_rule(book, rule) for rule in one.rules],
    )


def _may_be(book: Book, name: str) -> tuple[str, str, str]:
    src = " ".join(f"[{one}]" for one in book.knowledge.conditions.rows[name].src)
    return conditions.condition(book.w, name), conditions.about(book.w, name), src


def _rule(book: Book, rule: Rule) -> RuleRow:
    icon, state = ICONS.get(rule.level, CALM)
    behind_it = [f"[{one}]" for one in rule.src] or [book.w(rules.OUR_CHOICE)]
    said = " ".join([rules.rule(book.w, rule.id), *behind_it])
    return RuleRow(book.w(LEVELS[rule.level].name), icon, state, said)
