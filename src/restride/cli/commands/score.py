"""`restride score`: past forecasts held against what became of the legs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from restride.cli.plain import PlainCommand
from restride.cli.registry import source
from restride.words import help as said

if TYPE_CHECKING:
    from restride.knowledge import Knowledge
    from restride.study.past import Card
    from restride.words import Words


def command(w: Words) -> click.Command:
    """The command in a language."""
    params = [
        *source(w),
        click.Option(["--html"], metavar="FILE", help=w(said.OPTIONS["html"])),
        click.Option(["--learnt"], metavar="FILE", help=w(said.OPTIONS["learnt"])),
    ]
    explain = {"files": w(said.ARGUMENTS["files"])}
    text = w(said.COMMANDS["score"])
    return PlainCommand("score", words=w, params=params, callback=_bound(w), help=text, explain=explain)


def _bound(w: Words) -> Callable[..., int]:
    def score(  # noqa: PLR0913 - one a line of the command
        *, files: tuple[str, ...], made_up: int | None, seed: int, html: str | None, learnt: str | None, json_: bool
    ) -> int:
        from restride.cli.registry import gathered, known, scipy_or_say

        if not scipy_or_say(w):
            return 1
        knowledge = known(learnt, w)
        if knowledge is None:
            return 1
        from restride.study.past import card

        journals, refused = gathered(files, made_up, seed, w)
        found = card(journals, knowledge)
        wrong = _show(w, found, knowledge, html, as_json=json_)
        return 1 if refused or wrong else 0

    return score


def _show(w: Words, found: Card, knowledge: Knowledge, html: str | None, *, as_json: bool) -> bool:
    """Print and write; true where a file could not be written."""
    from restride.cli.show import study_score as show

    if as_json:
        show.as_json(found, knowledge)
    else:
        show.show(w, found, knowledge)
    if html is None:
        return False
    from restride.cli.files import create
    from restride.cli.screen import page
    from restride.words import many as words

    try:
        create(Path(html), show.as_page(w, found, knowledge))
    except OSError:
        page(stderr=True).text(w(words.NOT_WRITTEN, file=f"`{html}`"), "red")
        return True
    page(stderr=True).text(w(words.PAGE_WRITTEN, file=f"`{html}`"), "dim")
    return False
