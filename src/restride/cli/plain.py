"""Commands whose help comes from the catalogue and not from click."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click

from restride.cli.screen import aligned, wrapped
from restride.words import PSEUDO, Words, languages
from restride.words import help as said

Row = tuple[str, str]


class PlainCommand(click.Command):
    """A command with its help in one language. `extra` are rows of help under a heading of their own."""

    def __init__(self, *args: Any, words: Words, explain: dict[str, str] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.words = words
        self.explain = explain or {}

    def get_help(self, ctx: click.Context) -> str:
        """The whole help text."""
        return "\n".join(_help(self, ctx, self.words))


class PlainGroup(click.Group):
    """A group of commands with its help in one language."""

    def __init__(self, *args: Any, words: Words, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.invoke_without_command = True
        self.no_args_is_help = False
        self.words = words

    def get_help(self, ctx: click.Context) -> str:
        """The whole help text, every command in a line."""
        w = self.words
        rows = [(name, w(said.COMMANDS[name])) for name in self.list_commands(ctx)]
        codes = [(str(code), w(text)) for code, text in said.EXIT_CODES.items()]
        return "\n".join(
            [*_help(self, ctx, w), *section(w(said.COMMANDS_HEADING), rows), *section(w(said.EXIT_HEADING), codes)]
        )


def _help(command: click.Command, ctx: click.Context, w: Words) -> Iterable[str]:
    yield w(said.USAGE, line=usage(command, ctx))
    yield ""
    yield from wrapped(command.help or "", 80, 2)
    arguments = [(p.make_metavar(ctx), _explained(command, p)) for p in command.params if isinstance(p, click.Argument)]
    yield from section(w(said.ARGUMENTS_HEADING), arguments)
    options = [(_names(p, ctx), p.help or "") for p in command.params if isinstance(p, click.Option)]
    names = ", ".join(f"`{name}`" for name in (*languages(), PSEUDO))
    options += [("--lang LANG", w(said.OPTIONS["lang"], languages=names)), ("--help", w(said.OPTIONS["help"]))]
    yield from section(w(said.OPTIONS_HEADING), options)


def section(heading: str, rows: list[Row]) -> Iterable[str]:
    """A heading and its rows, or nothing where there are none."""
    if rows:
        yield from ("", heading, *aligned(rows, 80, 2))


def usage(command: click.Command, ctx: click.Context) -> str:
    """How the command is called, as it is typed."""
    group = ["COMMAND ..."] if isinstance(command, click.Group) else []
    parts = [p.make_metavar(ctx) for p in command.params if isinstance(p, click.Argument)]
    return "`" + " ".join([ctx.command_path, "[--...]", *group, *parts]) + "`"


def _names(option: click.Option, ctx: click.Context) -> str:
    name = ", ".join(option.opts)
    return name if option.is_flag else f"{name} {option.make_metavar(ctx)}"


def _explained(command: click.Command, param: click.Parameter) -> str:
    return command.explain.get(str(param.name), "") if isinstance(command, PlainCommand) else ""


def flag(w: Words, name: str, key: str | None = None) -> click.Option:
    """An option that is there or not; `key` is the name under which its command gets it."""
    plain = name.replace("-", "_")
    return click.Option([f"--{name}", key or plain], is_flag=True, help=w(said.OPTIONS[plain]))
