"""`restride demo`: the bundled journal reported, and how to write one's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from restride.cli.plain import PlainCommand, flag
from restride.words import help as said

if TYPE_CHECKING:
    from restride.words import Words


def command(w: Words) -> click.Command:
    """The command in a language."""
    params: list[click.Parameter] = [flag(w, "toml"), flag(w, "all", "all_")]
    return PlainCommand("demo", words=w, params=params, callback=_bound(w), help=w(said.COMMANDS["demo"]))


def _bound(w: Words) -> Callable[..., int]:
    def demo(toml: bool, all_: bool) -> int:
        from restride.demo import FILE

        if toml:
            click.echo(FILE.read_text("utf-8"), nl=False)
            return 0
        return _shown(w, everything=all_)

    return demo


def _shown(w: Words, *, everything: bool) -> int:
    from restride.answer import answer
    from restride.cli.screen import page
    from restride.cli.show.leg import show
    from restride.cli.show.shown import Shown
    from restride.demo import FILE
    from restride.journal import read_file
    from restride.knowledge import load
    from restride.words import screen

    journal, knowledge, drawn = read_file(FILE), load(), page()
    drawn.line()
    drawn.text(w(screen.DEMO))
    show(Shown(drawn, w, journal, answer(journal, None, knowledge), knowledge, FILE.name, everything))
    drawn.heading(w(screen.YOUR_OWN))
    drawn.text(w(screen.YOUR_OWN_HOW))
    return 0
