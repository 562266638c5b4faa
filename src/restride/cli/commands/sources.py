"""`restride sources`: what a source is, how it was read, and what rests on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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
    from restride.words import screen

    page.line()
    page.text(f"[{source.id}] “{source.citation}”")
    for address in (
        f"doi:{source.doi}" if source.doi else "",
        f"PMID {source.pmid}" if source.pmid else "",
        source.url,
    ):
        if address:
            page.line(f"   `{address}`")
    page.text(w(screen.SEEN, how=w(screen.SEEN_HOW[source.seen])), "", 3)
    if source.extent:
        page.text(w(screen.EXTENT, extent=f"“{source.extent}”"), "", 3)
    if source.population:
        page.text(w(screen.POPULATION, population=f"“{source.population}”"), "", 3)
    if source.note:
        page.text(w(screen.NOTE, note=f"“{source.note}”"), "", 3)
    _users(page, w, source.id)


def _users(page: Page, w: Words, source: str) -> None:
    from restride.words import screen

    found = sorted(set(used_by(source)))
    if not found:
        page.text(w(screen.USED_NOWHERE), "dim", 3)
        return
    page.text(w(screen.USED_BY), "bold", 3)
    for key in found:
        page.line(f"     `{key}`", "dim")


def used_by(source: str) -> Iterator[str]:
    """Dotted paths of the rows and figures of the shipped tables that name this source."""
    from restride.knowledge.compiled import shipped
    from restride.knowledge.registry import TABLES

    for table in TABLES:
        if table != "sources":
            yield from _naming(shipped(table), source, table)


def _naming(node: object, source: str, path: str) -> Iterator[str]:
    """The outermost parts that name the source: a row stands for its figures."""
    if isinstance(node, dict):
        if source in node.get("src", ()):
            yield path
            return
        for key, child in node.items():
            yield from _naming(child, source, f"{path}.{key}")
    elif isinstance(node, list):
        for number, child in enumerate(node):
            name = child.get("id", number) if isinstance(child, dict) else number
            yield from _naming(child, source, f"{path}.{name}")
