"""The library: every exercise, drill, run and test, drawn for either leg."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from django.http import Http404, HttpResponse

from restride.chart.figures import exercise_figure, svg
from restride.chart.picture import Picture
from restride.knowledge.exercises import Exercise
from restride.terms import Side
from restride.web.learn.book import Book, page
from restride.words.exercises import exercise as told
from restride.words.plan import doses, exercise_told
from restride.words.plan.stages import STAGES


@dataclass(frozen=True, slots=True)
class Row:
    """An exercise in the list."""

    address: str
    name: str
    purpose: str
    stages: str


@page
def exercises(book: Book) -> HttpResponse:
    """Every exercise by its kind."""
    w, items = book.w, book.knowledge.exercises.items.values()
    order = list(doses.KINDS)
    kinds = groupby(sorted(items, key=lambda one: order.index(one.kind)), key=lambda one: one.kind)
    shown = [(w(doses.KINDS[kind]).capitalize(), [_row(book, one) for one in rows]) for kind, rows in kinds]
    return book.render(
        "exercises", kinds=shown, n=len(items), stages=[(name, w(ask.label)) for name, ask in STAGES.items()]
    )


def _row(book: Book, one: Exercise) -> Row:
    said = told(one.id)
    return Row(book.to("learn-exercise", one.id), book.w(said.name), book.w(said.purpose), " ".join(one.stages))


@page
def exercise(book: Book, name: str) -> HttpResponse:
    """One exercise: how it is done, what to look out for, its doses and sources, and its figure."""
    row = book.knowledge.exercises.items.get(name)
    if row is None:
        raise Http404
    w, said, side = book.w, told(name), _side(book)
    return book.render(
        "exercise",
        name=w(said.name),
        purpose=w(said.purpose),
        kind=w(doses.KINDS[row.kind]),
        stages=[(stage, w(STAGES[stage].label)) for stage in row.stages],
        figure=_figure(book, name, side),
        side=side,
        how=[w(step) for step in said.how],
        faults=[w(fault) for fault in said.faults],
        rows=_grouped(exercise_told.rows(w, book.knowledge, row)),
        easier=_others(book, row.easier),
        harder=_others(book, row.harder),
        sources=book.lines(_sources(row)),
    )


def _grouped(rows: Iterable[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    """Rows whose name is empty belong to the one before."""
    found: list[tuple[str, list[str]]] = []
    for name, text in rows:
        if name:
            found.append((name, []))
        found[-1][1].append(text)
    return found


def _side(book: Book) -> Side:
    """The side that was asked for, else the leg's own."""
    asked = book.request.GET.get("side")
    return next((side for side in Side if side == asked), book.side)


def _figure(book: Book, name: str, side: Side) -> Picture:
    drawn = exercise_figure(name, book.knowledge, book.w)
    return Picture(svg(drawn, book.w, side, style=""), book.w(drawn.said.name), ())


def _others(book: Book, names: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(book.to("learn-exercise", name), book.w(told(name).name)) for name in names]


def _sources(row: Exercise) -> set[str]:
    doses_of = (source for dose in row.doses for source in dose.src)
    figures = (source for dose in row.doses for figure in dose.figures.values() for source in figure.src)
    return {*row.src, *doses_of, *figures}
