"""`restride report`: one or more journals, each to its answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from restride.cli.outcome import Outcome
from restride.cli.plain import PlainCommand, flag
from restride.cli.problems import WrongValueError
from restride.words import help as said

if TYPE_CHECKING:
    from restride.answer import Answer
    from restride.journal import Journal
    from restride.knowledge import Knowledge
    from restride.words import Words

REFUSED, PRESSING = 1, 3


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asked for."""

    w: Words
    at: str | None
    hindsight: bool
    as_json: bool
    everything: bool
    clinician: bool
    knowledge: Knowledge


def command(w: Words) -> click.Command:
    """The command in a language."""
    params: list[click.Parameter] = [
        click.Argument(["files"], nargs=-1, required=True, metavar="FILE..."),
        click.Option(["--at"], metavar="DATE", help=w(said.OPTIONS["at"])),
        flag(w, "hindsight"),
        click.Option(["--json", "json_"], is_flag=True, help=w(said.OPTIONS["json_report"])),
        flag(w, "all", "all_"),
        flag(w, "exit-code"),
        click.Option(
            ["--for", "reader"],
            type=click.Choice(["runner", "clinician"]),
            default="runner",
            metavar="READER",
            help=w(said.OPTIONS["for"]),
        ),
        click.Option(["--overlay"], metavar="FILE", help=w(said.OPTIONS["overlay"])),
        click.Option(["--learnt"], metavar="FILE", help=w(said.OPTIONS["learnt"])),
    ]
    return PlainCommand(
        "report",
        words=w,
        params=params,
        callback=_bound(w),
        help=w(said.COMMANDS["report"]),
        explain={"files": w(said.ARGUMENTS["files"])},
    )


def _bound(w: Words) -> Callable[..., int]:
    def report(
        *, files: tuple[str, ...], at: str | None, reader: str, overlay: str | None, learnt: str | None, **flags: bool
    ) -> int:
        knowledge = _knowledge(overlay, learnt, w)
        if knowledge is None:
            return REFUSED
        asked = Asked(w, at, flags["hindsight"], flags["json_"], flags["all_"], reader == "clinician", knowledge)
        outcomes = _print(asked, files)
        if any(outcome.error for outcome in outcomes):
            return REFUSED
        return PRESSING if flags["exit_code"] and any(_presses(outcome.answer) for outcome in outcomes) else 0

    return report


def _knowledge(overlay: str | None, learnt: str | None, w: Words) -> Knowledge | None:
    from restride.knowledge import load

    if overlay is None:
        found: Knowledge | None = load()
    else:
        from restride.cli.overlays import loaded

        found = loaded(overlay, w)
    if found is None or learnt is None:
        return found
    from restride.cli.registry import known

    return known(learnt, w, found)


def _presses(answer: Answer | None) -> bool:
    from restride.terms import Status

    return answer is not None and (answer.urgency.level.blocks or answer.urgency.status is Status.NOT_FINISHED)


def one(file: str, asked: Asked) -> Outcome:
    """The outcome of one file. Raises `WrongValueError` where `--at` is no moment."""
    from restride.answer import answer
    from restride.cli.reading import UnreadableError, read
    from restride.journal import JournalError

    try:
        journal = read(file)
    except (JournalError, UnreadableError) as error:
        return Outcome(file, error=error)
    found = answer(journal, _at(asked.at, journal), asked.knowledge, hindsight=asked.hindsight)
    return Outcome(file, journal, found)


def _at(text: str | None, journal: Journal) -> Any:
    from restride.cli.moments import asked

    if text is None:
        return None
    try:
        return asked(text, journal.zone)
    except ValueError:
        raise WrongValueError(click.Option(["--at"]), text, said.RIGHT_DATE) from None


def _print(asked: Asked, files: tuple[str, ...]) -> list[Outcome]:
    if asked.as_json:
        from restride.cli.machine import print_json

        outcomes = list(_outcomes(asked, files))
        print_json(outcomes, asked.w, clinician=asked.clinician)
        return outcomes
    outcomes = []
    for outcome in _outcomes(asked, files):
        show(outcome, asked)
        outcomes.append(outcome)
    if len(outcomes) > 1:
        _summary(outcomes, asked.w)
    return outcomes


def _outcomes(asked: Asked, files: tuple[str, ...]) -> Iterator[Outcome]:
    outcomes: Iterable[Outcome] = (one(file, asked) for file in files)
    if len(files) < 2:
        return iter(outcomes)
    from restride.cli.progress import watched

    return watched(outcomes, len(files), asked.w)


def show(outcome: Outcome, asked: Asked) -> None:
    """Draw one outcome on the screen."""
    from restride.cli.screen import page

    if outcome.journal is None or outcome.answer is None:
        from restride.cli.reading import UnreadableError, refuse
        from restride.journal import JournalError

        assert isinstance(outcome.error, (JournalError, UnreadableError))
        refuse(page(stderr=True), asked.w, outcome.file, outcome.error)
        return
    from restride.cli.show.leg import show as draw
    from restride.cli.show.shown import Shown

    leg = outcome.journal, outcome.answer, asked.knowledge, outcome.file
    draw(Shown(page(), asked.w, *leg, everything=asked.everything, clinician=asked.clinician))


def _summary(outcomes: list[Outcome], w: Words) -> None:
    from restride.cli.screen import page
    from restride.words import screen

    bad = sum(outcome.error is not None for outcome in outcomes)
    drawn = page(stderr=True)
    drawn.text(w(screen.SUMMARY, good=len(outcomes) - bad, all=len(outcomes), bad=bad), "bold")
