"""`restride muscle`: what is known of one of the four."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from restride.cli.plain import PlainCommand
from restride.words import help as said

if TYPE_CHECKING:
    from restride.cli.screen import Page
    from restride.knowledge.muscles import Muscle, Muscles
    from restride.words import Words


def command(w: Words) -> click.Command:
    """The command in a language."""
    params: list[click.Parameter] = [click.Argument(["name"], metavar="NAME")]
    explain = {"name": w(said.ARGUMENTS["name"])}
    text = w(said.COMMANDS["muscle"])
    return PlainCommand("muscle", words=w, params=params, callback=_bound(w), help=text, explain=explain)


def _bound(w: Words) -> Callable[..., int]:
    def muscle(name: str) -> int:
        from restride.cli.screen import page
        from restride.knowledge import load
        from restride.words import screen

        table = load().muscles
        rows = _found(name, table)
        if not rows:
            names = w.listed([f"`{one.id}` (`{one.short}`)" for one in table.values()])
            page(stderr=True).text(w(screen.NO_MUSCLE, name=name, names=names))
            return 1
        for row in rows:
            _show(page(), w, row)
        return 0

    return muscle


def _found(name: str, table: Muscles) -> list[Muscle]:
    """The muscles by id, short name or common name; a name that two share gives both."""
    from restride.words.muscles import COMMON

    wanted = name.casefold().strip().replace("-", " ").replace(",", " ").replace("_", " ")
    wanted = " ".join(wanted.split())
    wide = COMMON.get(wanted, (wanted,))
    return [row for row in table.values() if {row.id.replace("_", " "), row.short.casefold(), row.group} & set(wide)]


def _show(page: Page, w: Words, row: Muscle) -> None:
    from restride.words import muscles
    from restride.words.values import values

    page.line()
    title = page.styled(" " + w(values("Muscle")[row.id]).capitalize(), "bold")
    page.line(title.append(f"  {row.short} · {w(muscles.GROUPS[row.group])}", "dim"))
    page.rule()
    page.rows(muscles.rows(w, row), indent=1)
    if share := muscles.share(w, row):
        page.line()
        page.text(share, "dim")
