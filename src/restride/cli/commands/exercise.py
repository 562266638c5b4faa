"""`restride exercise`: how one exercise is done, its doses and sources, and its figure."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from restride.cli.plain import PlainCommand
from restride.words import help as said

if TYPE_CHECKING:
    from restride.cli.screen import Page
    from restride.knowledge import Knowledge
    from restride.knowledge.exercises import Exercise
    from restride.words import Words


def command(w: Words) -> click.Command:
    """The command in a language."""
    sides = click.Choice(["left", "right"])
    params: list[click.Parameter] = [
        click.Argument(["name"], required=False, metavar="ID"),
        click.Option(["--svg"], metavar="FILE", help=w(said.OPTIONS["svg"])),
        click.Option(["--side"], type=sides, default="right", metavar="SIDE", help=w(said.OPTIONS["drawn_side"])),
    ]
    explain = {"name": w(said.ARGUMENTS["exercise"])}
    return PlainCommand(
        "exercise", words=w, params=params, callback=_bound(w), help=w(said.COMMANDS["exercise"]), explain=explain
    )


def _bound(w: Words) -> Callable[..., int]:
    def exercise(name: str | None, svg: str | None, side: str) -> int:
        from restride.cli.screen import page
        from restride.knowledge import load

        knowledge = load()
        if name is None:
            _list(page(), w, knowledge)
            return 0
        row = knowledge.exercises.items.get(name.casefold().replace("-", "_").replace(" ", "_"))
        if row is None:
            _missing(page(stderr=True), w, name, knowledge)
            return 1
        if svg is not None and not _draw(page(stderr=True), w, _svg(w, knowledge, row.id, side), Path(svg)):
            return 1
        _show(page(), w, knowledge, row)
        return 0

    return exercise


def _list(page: Page, w: Words, knowledge: Knowledge) -> None:
    from restride.words.exercises import exercise

    rows = [
        (row.id, f"{w(exercise(row.id).name)} ({' '.join(row.stages)})") for row in knowledge.exercises.items.values()
    ]
    page.line()
    page.rows(rows, indent=1)


def _missing(page: Page, w: Words, name: str, knowledge: Knowledge) -> None:
    from difflib import get_close_matches

    from restride.words import screen
    from restride.words.plan import days

    page.text(w(days.NO_EXERCISE, name=name))
    if near := get_close_matches(name, knowledge.exercises.items, 3, 0.5):
        page.text(w(screen.NEAREST, names=w.listed([f"`{one}`" for one in near])))


def _draw(page: Page, w: Words, text: str, path: Path) -> bool:
    """Write the figure; whether that could be done."""
    from restride.words.plan import days

    try:
        path.write_text(text, "utf-8")
    except OSError:
        page.text(w(days.NOT_DRAWN, file=f"`{path}`"))
        return False
    page.text(w(days.DRAWN, file=f"`{path}`"))
    return True


def _svg(w: Words, knowledge: Knowledge, name: str, side: str) -> str:
    from restride.chart.figures import exercise_figure, svg
    from restride.terms import Side

    return svg(exercise_figure(name, knowledge, w), w, Side(side))


def _show(page: Page, w: Words, knowledge: Knowledge, row: Exercise) -> None:
    from restride.words.exercises import exercise
    from restride.words.plan import days, doses, exercise_told

    told = exercise(row.id)
    page.line()
    title = page.styled(" " + w(told.name), "bold")
    page.line(title.append(f"  {row.id} · {w(doses.KINDS[row.kind])} · {' '.join(row.stages)}", "dim"))
    page.rule()
    page.text(w(told.purpose) + ".")
    page.heading(w(days.HOW))
    for number, step in enumerate(told.how, 1):
        page.marked(str(number), w(step))
    page.heading(w(days.FAULTS))
    for fault in told.faults:
        page.marked("•", w(fault))
    page.line()
    page.rows([*exercise_told.rows(w, knowledge, row), *exercise_told.ladder(w, row)], indent=1)
