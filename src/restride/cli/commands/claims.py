"""`restride claims`: what the article claims, and what the evidence says to each."""

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
    params: list[click.Parameter] = [
        click.Argument(["claim"], nargs=-1, metavar="[CLAIM...]"),
        flag(w, "json", "json_"),
    ]
    explain = {"claim": w(said.ARGUMENTS["claim"])}
    text = w(said.COMMANDS["claims"])
    return PlainCommand("claims", words=w, params=params, callback=_bound(w), help=text, explain=explain)


def _bound(w: Words) -> Callable[..., int]:
    def claims(claim: tuple[str, ...], json_: bool) -> int:
        from restride.cli.screen import page
        from restride.cli.show import claims as show
        from restride.evidence import verdict, verdicts
        from restride.knowledge import load
        from restride.words import evidence as words

        knowledge = load()
        asked = [(name, verdict(name, knowledge)) for name in claim]
        unknown = [name for name, rows in asked if not rows]
        for name in unknown:
            names = ", ".join(f"[{one}]" for one in knowledge.claims)
            page(stderr=True).text(w(words.NO_CLAIM, name=name, names=names))
        rows = tuple(row for _, found in asked for row in found) if claim else verdicts(knowledge)
        if json_:
            show.as_json(rows, knowledge)
        elif claim:
            show.in_full(page(), w, rows, knowledge)
        else:
            show.all_of_them(page(), w, rows, knowledge)
        return 1 if unknown else 0

    return claims
