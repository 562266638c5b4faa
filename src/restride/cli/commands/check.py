"""`restride check`: every fault of a journal at once; with `--fix`, a name for each entry that has none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from restride.cli.plain import PlainCommand, flag
from restride.words import help as said

if TYPE_CHECKING:
    from restride.cli.screen import Page
    from restride.words import Words


def command(w: Words) -> click.Command:
    """The command in a language."""
    params: list[click.Parameter] = [
        click.Argument(["files"], nargs=-1, required=True, metavar="FILE..."),
        flag(w, "fix"),
    ]
    explain = {"files": w(said.ARGUMENTS["files"])}
    text = w(said.COMMANDS["check"])
    return PlainCommand("check", words=w, params=params, callback=_bound(w), help=text, explain=explain)


def _bound(w: Words) -> Callable[..., int]:
    def check(files: tuple[str, ...], fix: bool) -> int:
        from restride.cli.screen import page

        drawn = page()
        return max([_one(drawn, w, file, fix=fix) for file in files])

    return check


def _one(page: Page, w: Words, file: str, *, fix: bool) -> int:
    from restride.cli.reading import UnreadableError, read, refuse
    from restride.journal import JournalError
    from restride.words import screen

    try:
        journal = read(file)
    except (JournalError, UnreadableError) as error:
        refuse(page, w, file, error)
        return 1
    missing = _nameless(Path(file))
    if fix:
        return _fixed(page, w, file, missing)
    entries = w.count(*screen.ENTRY_COUNT, len(journal.entries))
    page.marked("✓", w(screen.SOUND, file=f"`{file}`", entries=entries), "green")
    if missing:
        page.text(w(screen.FIX_HINT, entries=w.count(*screen.ENTRY_COUNT, missing), file=file), "dim", 3)
    return 0


def _fixed(page: Page, w: Words, file: str, missing: int) -> int:
    from restride.journal import JournalError
    from restride.journal.fix import replace, with_ids
    from restride.words import screen

    if not missing:
        page.marked("✓", w(screen.NOTHING_TO_FIX, file=f"`{file}`"), "green")
        return 0
    try:
        replace(Path(file), with_ids(Path(file).read_bytes().decode()))
    except (JournalError, OSError):
        page.marked("✗", w(screen.NOT_FIXED, file=f"`{file}`"), "red")
        return 1
    page.marked("✓", w(screen.FIXED, file=f"`{file}`", entries=w.count(*screen.ENTRY_COUNT, missing)), "green")
    return 0


def _nameless(path: Path) -> int:
    """How many entries of a sound journal file bear no name."""
    from restride.journal.parse import parse

    return sum("id" not in entry for entry in parse(path.read_bytes(), str(path)).get("entry", ()))
