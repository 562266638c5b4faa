"""`restride why`: what one entry changed, by answering without it and with it at the same moment."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from restride.cli.plain import PlainCommand
from restride.words import help as said

if TYPE_CHECKING:
    from restride.cli.screen import Page
    from restride.journal import Journal
    from restride.words import Words
    from restride.words.changed import Changed


UNDATED = frozenset({"blocked", "not_finished", "under_16", "not_strain"})
"""Why a leg has no date now that speak against showing the one it had before, too."""


def command(w: Words) -> click.Command:
    """The command in a language."""
    params: list[click.Parameter] = [
        click.Argument(["file"], metavar="FILE"),
        click.Argument(["entry"], metavar="ENTRY"),
    ]
    explain = {name: w(said.ARGUMENTS[name]) for name in ("file", "entry")}
    return PlainCommand(
        "why", words=w, params=params, callback=_bound(w), help=w(said.COMMANDS["why"]), explain=explain
    )


def _bound(w: Words) -> Callable[..., int]:
    def why(file: str, entry: str) -> int:
        from restride.cli.reading import UnreadableError, read, refuse
        from restride.cli.screen import page
        from restride.journal import JournalError

        try:
            journal = read(file)
        except (JournalError, UnreadableError) as error:
            refuse(page(stderr=True), w, file, error)
            return 1
        entry = entry.strip("[]")
        if entry not in [one.id for one in journal.entries]:
            _missing(page(stderr=True), w, file, entry, journal)
            return 1
        _show(page(), w, journal, entry)
        return 0

    return why


def _missing(page: Page, w: Words, file: str, entry: str, journal: Journal) -> None:
    from restride.words import screen

    names = " ".join(f"[{one.id}]" for one in journal.entries)
    page.text(w(screen.NO_ENTRY, file=f"`{file}`", entry=entry, entries=names))


def _show(page: Page, w: Words, journal: Journal, entry: str) -> None:
    from restride.answer import answer, around
    from restride.words import dates, screen, withheld
    from restride.words.changed import changed
    from restride.words.values import values

    one = next(e for e in journal.entries if e.id == entry)
    page.line()
    page.text(w(screen.WHY_TITLE, entry=entry), "bold")
    kind = w(values("kind")[str(getattr(one, "kind", ""))])
    page.text(w(screen.WHY_KIND, kind=kind, when=dates.moment(w, one.at, journal.zone)), "dim")
    page.rule()
    if entry not in [e.id for e in journal.as_known().entries]:
        page.text(w(screen.NOT_IN_FORCE), "yellow")
    held = answer(journal).withheld
    undated = held is not None and held.code in UNDATED
    if held is not None and undated:
        page.text(withheld.reason(w, held.code), "yellow")
    found = changed(w, *around(journal, entry), dated=not undated)
    _draw(page, found) if found else page.text(w(screen.NOTHING_CHANGED))


def _draw(page: Page, found: Changed) -> None:
    width = max((len(row.name) for row in found.rows), default=0)
    for row in found.rows:
        head = f"   {row.name:<{width}}  "
        page.text(f"{head}{row.before} → {row.after}", "", 0, len(head))
    if found.moved:
        page.text(found.moved, "cyan", 3)
    for heading, lines in (*found.rules, *((heading, (line,)) for heading, line in found.questions)):
        page.heading(heading)
        for line in lines:
            page.text(line, "", 3)
