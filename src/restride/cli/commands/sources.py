"""`restride sources`: what a source is, how it was read, and what rests on it."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from typing import TYPE_CHECKING

import click

from restride.cli.plain import PlainCommand
from restride.words import help as said

if TYPE_CHECKING:
    from restride.cli.screen import Page
    from restride.knowledge import Source
    from restride.words import Words


def command(w: Words) -> click.Command:
    """The command in a language."""
    params: list[click.Parameter] = [click.Argument(["ids"], nargs=-1, required=True, metavar="ID...")]
    explain = {"ids": w(said.ARGUMENTS["ids"])}
    text = w(said.COMMANDS["sources"])
    return PlainCommand("sources", words=w, params=params, callback=_bound(w), help=text, explain=explain)


def _bound(w: Words) -> Callable[..., int]:
    def sources(ids: tuple[str, ...]) -> int:
        from restride.cli.screen import page
        from restride.knowledge import load

        table, code = load().sources, 0
        known = {name.casefold(): source for name, source in table.items()}
        for name in ids:
            source = known.get(name.strip("[]").casefold())
            if source is None:
                _missing(page(stderr=True), w, name, list(table))
                code = 1
            else:
                _show(page(), w, source)
        return code

    return sources


def _missing(page: Page, w: Words, name: str, names: list[str]) -> None:
    from restride.words import screen

    near = get_close_matches(name.upper(), names, n=3, cutoff=0.5)
    hint = " " + w(screen.NEAREST, names=w.one_of([f"`{one}`" for one in near])) if near else ""
    page.text(w(screen.NO_SOURCE, name=name) + hint)


def _show(page: Page, w: Words, source: Source) -> None:
    """What others wrote is quoted as it stands; only what we say of it is in the reader's language."""
    from restride.words import source as said

    page.line()
    page.text(f"[{source.id}] “{source.citation}”")
    for address in said.addresses(source):
        page.line(f"   `{address}`")
    for line in said.lines(w, source):
        page.text(line, "", 3)
    _users(page, w, source.id)


def _users(page: Page, w: Words, source: str) -> None:
    from restride.knowledge.used import used_by
    from restride.words import screen

    found = used_by(source)
    if not found:
        page.text(w(screen.USED_NOWHERE), "dim", 3)
        return
    page.text(w(screen.USED_BY), "bold", 3)
    for key in found:
        page.line(f"     `{key}`", "dim")
