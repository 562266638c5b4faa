"""`restride new`: a short interview that writes a journal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from restride.cli.plain import PlainCommand, flag
from restride.words import help as said

if TYPE_CHECKING:
    from restride.cli.interview.asking import Asker
    from restride.cli.interview.told import Told
    from restride.words import Words

CHECKIN = """\
[[entry]]
kind = "checkin"
at = {day}
by = {{ role = "runner" }}
walking = 2
worst = 4
at_rest = 0
limp = "no"
bruise = "none"
new_signs = ["none"]
painkillers = ["none"]
after_session = "no_session"
"""
"""A check-in to copy, as it stands in a journal."""


def command(w: Words) -> click.Command:
    """The command in a language."""
    params: list[click.Parameter] = [
        click.Argument(["file"], metavar="FILE"),
        click.Option(["--side"], type=click.Choice(["left", "right"]), metavar="SIDE", help=w(said.OPTIONS["side"])),
        click.Option(["--zone"], metavar="ZONE", help=w(said.OPTIONS["zone"])),
        flag(w, "add"),
    ]
    explain = {"file": w(said.ARGUMENTS["new_file"])}
    return PlainCommand(
        "new", words=w, params=params, callback=_bound(w), help=w(said.COMMANDS["new"]), explain=explain
    )


def _bound(w: Words) -> Callable[..., int]:
    def new(file: str, side: str | None, zone: str | None, add: bool) -> int:
        from restride.cli.interview.asking import Asker
        from restride.cli.screen import page
        from restride.words import interview

        drawn, path = page(), Path(file)
        if add:
            return _add(Asker(drawn, w), path)
        if path.exists():
            drawn.text(w(interview.EXISTS, file=f"`{file}`"), "red")
            return 1
        asker, own_zone = Asker(drawn, w), _zone(zone)
        told = _interviewed(asker, lambda: _started(asker, side, own_zone))
        return 1 if told is None else _write(asker, told, path)

    return new


def _add(asker: Asker, path: Path) -> int:
    """Ask what is open in a journal that is there, and add the answers."""
    from restride.cli.interview.told import Told
    from restride.cli.reading import UnreadableError, read, refuse
    from restride.journal import JournalError

    try:
        base = read(str(path))
    except (JournalError, UnreadableError) as error:
        refuse(asker.page, asker.w, str(path), error)
        return 1
    now = datetime.now(base.zone).replace(microsecond=0)
    told = _interviewed(asker, lambda: Told(str(base.side), base.zone.key, now, base=base))
    return 1 if told is None else _write(asker, told, path)


def _zone(name: str | None) -> str:
    """The zone asked for, else the machine's own. Raises click's `UsageError`."""
    from restride.cli.problems import WrongValueError
    from restride.journal.moment import own_zone, zone_of

    try:
        return zone_of(name).key if name else own_zone().key
    except ValueError:
        raise WrongValueError(click.Option(["--zone"]), name or "", said.RIGHT_ZONE) from None


def _interviewed(asker: Asker, start: Callable[[], Told]) -> Told | None:
    """What was told until the end, or until nobody answered any more; None where that was at once."""
    from restride.cli.interview.asking import NobodyAnswersError
    from restride.cli.interview.walk import walk
    from restride.knowledge import load
    from restride.words import interview

    w, page, told = asker.w, asker.page, None
    page.line()
    page.text(w(interview.WELCOME))
    page.text(w(interview.LEAVE_OPEN), "dim")
    try:
        told = start()
        walk(asker, told, load())
    except NobodyAnswersError:
        page.text(w(interview.ENDED), "dim")
    return told


def _started(asker: Asker, side: str | None, zone: str) -> Told:
    """The first two questions: which leg, and since when."""
    from restride.cli.interview.told import Told
    from restride.words import interview
    from restride.words.values import values

    w = asker.w
    sides = [(code, w(label)) for code, label in values("Side").items()]
    while side is None:
        side = asker.pick(w(interview.WHICH_LEG), sides)
    told = Told(side, zone, datetime.now(ZoneInfo(zone)).replace(microsecond=0))
    told.onset = asker.day(w(interview.WHEN), told.now.date())
    return told


def _write(asker: Asker, told: Told, path: Path) -> int:
    from restride.cli.files import create
    from restride.cli.reading import complaints
    from restride.journal import JournalError, to_toml
    from restride.journal.fix import append
    from restride.words import interview

    w, page = asker.w, asker.page
    try:
        if told.base is None:
            create(path, to_toml(told.journal()))
        elif told.intake or told.groups:
            append(path, told.entry())
    except JournalError as error:
        page.text(w(interview.DOES_NOT_FIT), "red")
        for sentence in complaints(error, w):
            page.marked("✗", sentence, "red")
        return 1
    except FileExistsError:
        page.text(w(interview.EXISTS, file=f"`{path}`"), "red")
        return 1
    except OSError:
        page.text(w(interview.NOWHERE, file=f"`{path}`"), "red")
        return 1
    page.line()
    questions = w.count(*interview.QUESTIONS, told.asked)
    page.marked("✓", w(interview.WRITTEN, file=f"`{path}`", questions=questions), "green")
    page.text(w(interview.NEXT, file=path))
    page.line()
    for line in CHECKIN.format(day=told.now.date() + timedelta(days=1)).splitlines():
        page.line(f"   {line}", "dim")
    page.line()
    page.text(w(interview.NEXT_MORE, file=path))
    return 0
