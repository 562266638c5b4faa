"""`restride serve`: the app in a browser, as a process of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib.util import find_spec
from typing import TYPE_CHECKING

import click

from restride.cli.plain import PlainCommand, flag
from restride.words import help as said

if TYPE_CHECKING:
    from restride.words import Words


def command(w: Words) -> click.Command:
    """The command in a language."""
    port = click.Option(["--port"], type=click.IntRange(1024, 65535), metavar="PORT", help=w(said.OPTIONS["port"]))
    params: list[click.Parameter] = [port, flag(w, "no-browser")]
    return PlainCommand("serve", words=w, params=params, callback=_bound(w), help=w(said.COMMANDS["serve"]))


def _bound(w: Words) -> Callable[..., int]:
    def serve(port: int | None, no_browser: bool) -> int:  # noqa: RET503 - this process becomes the server
        if find_spec("django") is None:
            from restride.cli.screen import page
            from restride.words.serve import NO_WEB

            page().text(w(NO_WEB), "red")
            return 1
        line = [sys.executable, "-m", "restride.web", "serve", "--lang", w.lang]
        line += ["--port", str(port)] if port else []
        line += ["--no-browser"] if no_browser else []
        os.execv(sys.executable, line)

    return serve
