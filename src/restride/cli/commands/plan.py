"""`restride plan`: the days from today on, for one journal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from restride.cli.plain import PlainCommand, flag
from restride.cli.problems import WrongValueError
from restride.words import help as said

if TYPE_CHECKING:
    from restride.cli.show.shown import Shown
    from restride.words import Words

MOST_DAYS = 28


def command(w: Words) -> click.Command:
    """The command in a language."""
    params: list[click.Parameter] = [
        click.Argument(["file"], metavar="FILE"),
        click.Option(
            ["--days"], type=click.IntRange(1, MOST_DAYS), default=7, metavar="N", help=w(said.OPTIONS["days"])
        ),
        click.Option(["--at"], metavar="DATE", help=w(said.OPTIONS["at"])),
        flag(w, "all", "all_"),
    ]
    explain = {"file": w(said.ARGUMENTS["file"])}
    return PlainCommand(
        "plan", words=w, params=params, callback=_bound(w), help=w(said.COMMANDS["plan"]), explain=explain
    )


def _bound(w: Words) -> Callable[..., int]:
    def plan(file: str, days: int, at: str | None, all_: bool) -> int:
        from restride.answer import answer
        from restride.cli.reading import UnreadableError, read, refuse
        from restride.cli.screen import page
        from restride.cli.show.shown import Shown
        from restride.journal import JournalError
        from restride.knowledge import load

        try:
            journal = read(file)
        except (JournalError, UnreadableError) as error:
            refuse(page(stderr=True), w, file, error)
            return 1
        knowledge = load()
        found = answer(journal, _at(at, journal.zone), knowledge, days=days)
        show(Shown(page(), w, journal, found, knowledge, file, all_))
        return 0

    return plan


def _at(text: str | None, zone: Any) -> Any:
    from restride.cli.moments import asked

    if text is None:
        return None
    try:
        return asked(text, zone)
    except ValueError:
        raise WrongValueError(click.Option(["--at"]), text) from None


def show(shown: Shown) -> None:
    """Head, urgency in short, stage, every day, and where it comes from."""
    from restride.cli.show import leg, plan_days, sources, today, urgency
    from restride.words.plan import holds, running

    w, page, found = shown.w, shown.page, shown.answer.today
    leg.head(shown)
    if found.instead is not None:
        urgency.show(shown)
        plan_days.instead(shown)
        return
    today.stage(shown)
    for number, day in enumerate(found.days):
        page.line()
        plan_days.day(shown, day, first=number == 0)
    page.line()
    page.text(w(holds.TESTS_GO_WELL), "dim")
    today.ladder(shown, found)
    if found.speed is not None:
        page.text(running.top_speed(w, shown.knowledge.plan, found.speed))
    plan_days.first_days(shown)
    plan_days.staying_well(shown)
    sources.show(shown)
