"""The command line as a whole: its language, its commands, and what is said when it does not fit."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

import click

from restride.cli.plain import PlainGroup
from restride.words import PSEUDO, Words, languages, words
from restride.words import help as said

COMMANDS = (
    "serve",
    "report",
    "plan",
    "exercise",
    "new",
    "why",
    "check",
    "muscle",
    "evidence",
    "claims",
    "sources",
    "score",
    "learn",
    "calibrate",
    "schema",
    "demo",
)
STOPPED = 130


class App(PlainGroup):
    """The commands of Restride, each imported only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, in the order of their help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"restride.cli.commands.{cmd_name}").command(self.words)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the line begins with. Raises click's `UsageError` where there is none."""
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            from restride.cli.problems import NoCommandError

            raise NoCommandError(args[0], list(COMMANDS), ctx)
        return super().resolve_command(ctx, args)


def run(args: Sequence[str]) -> int:
    """Run a command line and return its exit code."""
    from restride.cli import problems

    lang, rest = language(args)
    w = words(lang if lang in (PSEUDO, *languages()) else "en")
    try:
        if lang != w.lang:
            raise problems.wrong_language(lang)
        code = application(w).main(args=rest, prog_name="restride", standalone_mode=False)
    except click.UsageError as error:
        problems.say(error, w)
        return 2
    except (click.Abort, KeyboardInterrupt):
        problems.stopped(w)
        return STOPPED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code if isinstance(code, int) else 0


def application(w: Words) -> App:
    """The commands in a language."""
    version = click.Option(["--version"], is_flag=True, help=w(said.OPTIONS["version"]))
    return App(words=w, name="restride", help=w(said.APP), callback=_alone, params=[version])


def _alone(version: bool) -> None:
    ctx = click.get_current_context()
    if version:
        from restride import __version__

        click.echo(f"restride {__version__}")
        ctx.exit(0)
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def language(args: Sequence[str]) -> tuple[str, list[str]]:
    """The language asked for anywhere on the line or in `RESTRIDE_LANG`, and the line without it."""
    lang, rest, items = os.environ.get("RESTRIDE_LANG", "en"), list[str](), iter(args)
    for item in items:
        if item == "--lang":
            lang = next(items, "")
        elif item.startswith("--lang="):
            lang = item.removeprefix("--lang=")
        elif item == "--":
            rest += [item, *items]
        else:
            rest.append(item)
    return lang, rest
