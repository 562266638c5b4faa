"""What was found: trials side by side, drawn as far as anybody read them; how certain; what was not found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import Http404, HttpResponse

from restride.chart.forest import Scale, axis, row
from restride.evidence import About, Effect, TrialRow, about, drawn_unit, trial_rows
from restride.evidence.about import CONTROLLED
from restride.evidence.numbers import numbers
from restride.web.learn.article import study_row, study_rows
from restride.web.learn.book import Book, page
from restride.web.learn.verdict import claim_rows
from restride.words import evidence as said
from restride.words import studies as words
from restride.words import study as told

CLAIMED = ("effect", "outcome", "technique")
ABOUT_NEEDLING = "dry-needling"
MAIN_CLAIM = "S01"
"""That needling speeds the repair of a strain."""
SOFT = {"sensitivity_only", "never_pool", "spread_implausibly_tight"}
"""Flags of a figure that nothing should lean on."""


@dataclass(frozen=True, slots=True)
class ForestRow:
    """A trial: name, people and comparison; its drawing, or that nobody read it; its figures or its direction."""

    name: str
    address: str
    about: str
    drawing: str
    drawn: bool
    value: str
    span: str
    direction: str
    flags: str


@dataclass(frozen=True, slots=True)
class Forest:
    """Trials of one question on one axis; without an axis where none was read."""

    key: str
    question: str
    unit: str
    rows: list[ForestRow]
    axis: str
    people: str


@page
def evidence(book: Book) -> HttpResponse:
    """Needling first, then what speeds the return."""
    w, knowledge = book.w, book.knowledge
    found, back = about(ABOUT_NEEDLING, knowledge), about("what-speeds-return", knowledge)
    known = numbers(knowledge)
    claims = [claim for one in knowledge.article.values() if one.group in CLAIMED for claim in one.claims]
    return book.render(
        "evidence",
        heading=w(said.HEADINGS[found.sentence]),
        sentence=_sentence(book, found),
        in_strain=study_rows(book, found.in_strain),
        no_comparison=w(said.NO_COMPARISON),
        nearest=study_rows(book, found.nearest),
        forests=[_forest(book, one.question, one.n) for one in found.splits],
        return_sentence=_sentence(book, back),
        return_forests=[_forest(book, one.question, one.n) for one in back.splits],
        effects_how=w(said.EFFECTS_HOW),
        counts=_counts(book, found),
        blinding=_cited(w(said.BLINDING_TEXT, **known), found.blinding),
        harms=[w(one, **known) for one in (said.SORENESS, said.MILD)] + [_cited(w(said.MAJOR, **known), found.harms)],
        sham=_cited(w(said.SHAM_TEXT, **known), found.sham),
        claims=claim_rows(book, claims),
        reviews=[study_row(book, one) for one in (*found.reviews, *back.reviews)],
        unconfirmed=[knowledge.sources[knowledge.studies[one].src[0]] for one in found.unconfirmed],
        sources=book.lines(_sources(book, found) | _sources(book, back)),
    )


@page
def study(book: Book, name: str) -> HttpResponse:
    """One study: what it was, in whom, what it found, how it was read."""
    one = book.knowledge.studies.rows.get(name)
    if one is None:
        raise Http404
    return book.render("study", study=study_row(book, name), confirmed=one.confirmed, sources=book.lines(one.src))


def _sentence(book: Book, found: About) -> str:
    read = book.w(said.READ_HOW[found.read_how])
    return book.w(said.SENTENCES[found.sentence], searched=found.searched, read=read)


def _counts(book: Book, found: About) -> list[tuple[str, str, int]]:
    """What was found at a glance: controlled trials in strains, trials nearby, how certain."""
    w, studies = book.w, book.knowledge.studies
    controlled = [name for name in found.in_strain if studies[name].design in CONTROLLED]
    nearby = {row.study for row in trial_rows(studies, "tight_hamstrings")}
    claim = claim_rows(book, [MAIN_CLAIM])[0]
    return [
        (w(said.IN_STRAINS), f"{len(controlled)}", 0),
        (w(said.NEARBY), f"{len(nearby)}", 0),
        (w(said.THAT_IT_HELPS), claim.certainty, claim.bars or 0),
    ]


def _cited(said: str, studies: Iterable[str]) -> str:
    return " ".join([said, *(f"[{one}]" for one in studies)])


def _forest(book: Book, question: str, people: int) -> Forest:
    w, rows = book.w, trial_rows(book.knowledge.studies, question)
    unit = drawn_unit(rows)
    drawn = [one.effect for one in rows if one.effect is not None and one.effect.unit == unit]
    scale = Scale.over(end for one in drawn for end in (one.low, one.high)) if drawn else None
    return Forest(
        key=f"f-{question}",
        question=w(said.QUESTIONS[question]),
        unit=w(said.UNITS[unit]) if unit else "",
        rows=[_row(book, question, one, scale, one.effect in drawn) for one in rows],
        axis=axis(scale) if scale else "",
        people=w.count(*said.PEOPLE, people),
    )


def _row(book: Book, question: str, one: TrialRow, scale: Scale | None, drawn: bool) -> ForestRow:
    w, trial = book.w, book.knowledge.studies[one.study]
    effect = one.effect
    ends = (effect.value, effect.low, effect.high) if effect is not None and drawn else None
    return ForestRow(
        name=told.name(trial),
        address=book.to("learn-study", one.study),
        about=told.trial(w, trial, question),
        drawing=row(scale, ends, soft=bool(SOFT & {*_flags(effect)})) if scale else "",
        drawn=ends is not None,
        value=told.point(w, effect) if effect is not None else "",
        span=told.span(w, effect) if effect is not None else "",
        direction=told.direction(w, trial, one.direction),
        flags=w.listed([w(words.FLAGS[code]) for code in _flags(effect)]),
    )


def _flags(effect: Effect | None) -> tuple[str, ...]:
    return effect.flags if effect is not None else ()


def _sources(book: Book, found: About) -> set[str]:
    """The sources of every study that the page names."""
    sides = (name for split in found.splits for side in split.sides for name in side.studies)
    told = (found.in_strain, found.nearest, found.blinding, found.harms, found.sham, found.reviews, found.unconfirmed)
    names = {*sides, *(name for part in told for name in part)}
    return {source for name in names for source in book.knowledge.studies[name].src}
