"""`restride evidence`: the answer on one topic in a sentence, then all there is."""

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
        click.Argument(["topic"], required=False, default="dry-needling", metavar="[TOPIC]"),
        flag(w, "json", "json_"),
    ]
    explain = {"topic": w(said.ARGUMENTS["topic"])}
    text = w(said.COMMANDS["evidence"])
    return PlainCommand("evidence", words=w, params=params, callback=_bound(w), help=text, explain=explain)


def _bound(w: Words) -> Callable[..., int]:
    def evidence(topic: str, json_: bool) -> int:
        from restride.cli.screen import page
        from restride.cli.show import evidence as show
        from restride.evidence import TOPICS, about
        from restride.knowledge import load
        from restride.words import evidence as words

        wanted = topic.casefold().replace("_", "-").replace(" ", "-")
        if wanted not in TOPICS:
            names = w.listed([f"`{one}`" for one in TOPICS])
            page(stderr=True).text(w(words.NO_TOPIC, name=topic, names=names))
            return 1
        knowledge = load()
        found = about(wanted, knowledge)
        if json_:
            show.as_json(found, knowledge)
        else:
            show.show(page(), w, found, knowledge)
        return 0

    return evidence
