"""A command line that does not fit, in words."""

from __future__ import annotations

from difflib import get_close_matches

import click

from restride.words import PSEUDO, Words, languages, screen
from restride.words import help as said


def wrong_language(lang: str) -> click.UsageError:
    """The complaint about a language that there is not."""
    option = click.Option(["--lang"], type=click.Choice([*languages(), PSEUDO]))
    return WrongValueError(option, lang)


class WrongValueError(click.UsageError):
    """A value that does not fit its option; `right` is the message of what would."""

    def __init__(self, param: click.Parameter, value: str, right: str = "") -> None:
        super().__init__(value)
        self.param, self.value, self.right = param, value, right


class NoCommandError(click.UsageError):
    """A command that there is not."""

    def __init__(self, name: str, names: list[str], ctx: click.Context) -> None:
        super().__init__(name, ctx)
        self.name, self.names = name, names


def say(error: click.UsageError, w: Words) -> None:
    """Print what is wrong with the line, and where to read more, to standard error."""
    path = error.ctx.command_path if error.ctx else "restride"
    click.echo(" ".join([*_sentences(error, w), w(said.SEE_HELP, line=f"{path} --help")]), err=True)


def stopped(w: Words) -> None:
    """Say that the keyboard ended it."""
    click.echo(w(screen.STOPPED), err=True)


def _sentences(error: click.UsageError, w: Words) -> list[str]:
    match error:
        case NoCommandError():
            return [w(said.NO_COMMAND, name=error.name), *_near(get_close_matches(error.name, error.names), w)]
        case click.NoSuchOption():
            return [w(said.NO_OPTION, name=error.option_name), *_near(list(error.possibilities or ()), w)]
        case click.BadOptionUsage():
            return [w(said.NEEDS_VALUE, name=error.option_name)]
        case WrongValueError() | click.BadParameter():
            return _of_a_value(error, w)
    return [w(said.TOO_MANY, name=error.ctx.command_path) if error.ctx else w(said.DOES_NOT_FIT)]


def _of_a_value(error: WrongValueError | click.BadParameter, w: Words) -> list[str]:
    """A value that is missing or does not fit, and what would."""
    name = _name(error.param)
    if isinstance(error, WrongValueError):
        right = [w(error.right)] if error.right else _choices(error.param, w)
        return [w(said.BAD_VALUE, name=name, value=error.value), *right]
    if isinstance(error, click.MissingParameter):
        return [w(said.MISSING, name=name), *_choices(error.param, w)]
    return [w(said.BAD_VALUE, name=name, value=_given(error)), *_choices(error.param, w)]


def _given(error: click.BadParameter) -> str:
    ctx, param = error.ctx, error.param
    given = ctx.params.get(param.name or "") if ctx and param else None
    return error.message.split("'")[1] if given is None and error.message.count("'") > 1 else str(given)


def _name(param: click.Parameter | None) -> str:
    if isinstance(param, click.Option):
        return param.opts[0]
    return (param.metavar or str(param.name).upper()) if param else ""


def _choices(param: click.Parameter | None, w: Words) -> list[str]:
    if param is None or not isinstance(param.type, click.Choice):
        return []
    return [w(said.MUST_BE, names=", ".join(f"`{name}`" for name in param.type.choices))]


def _near(names: list[str], w: Words) -> list[str]:
    return [w(said.DO_YOU_MEAN, names=w.one_of([f"`{name}`" for name in names]))] if names else []
