"""`restride schema`: the form of a journal or of a report, explained field by field."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from restride.cli.plain import PlainCommand
from restride.words import help as said

if TYPE_CHECKING:
    from restride.words import Words


def command(w: Words) -> click.Command:
    """The command in a language."""
    kinds = click.Choice(["journal", "report"])
    params: list[click.Parameter] = [click.Argument(["what"], type=kinds, metavar="WHAT")]
    explain = {"what": w(said.ARGUMENTS["what"])}
    text = w(said.COMMANDS["schema"])
    return PlainCommand("schema", words=w, params=params, callback=_bound(w), help=text, explain=explain)


def _bound(w: Words) -> Callable[..., int]:
    def schema(what: str) -> int:
        from restride.words.schema import explained

        if what == "report":
            from restride.cli.report_schema import report_schema

            found = report_schema(w)
        else:
            from restride.journal import schema as journal_schema

            found = explained(journal_schema(), w)
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return 0

    return schema
