"""`restride why`: what one entry changed, by answering without it and with it at the same moment."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from restride.cli.plain import PlainCommand
from restride.words import help as said

if TYPE_CHECKING:
    from restride.answer import Answer
    from restride.cli.screen import Page
    from restride.journal import Journal
    from restride.words import Words


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
    from restride.words import dates, screen
    from restride.words.values import values

    before, after = pair(journal, entry)
    one = next(e for e in journal.entries if e.id == entry)
    page.line()
    page.text(w(screen.WHY_TITLE, entry=entry), "bold")
    kind = w(values("kind")[str(getattr(one, "kind", ""))])
    page.text(w(screen.WHY_KIND, kind=kind, when=dates.moment(w, one.at, journal.zone)), "dim")
    page.rule()
    if entry not in [e.id for e in journal.as_known().entries]:
        page.text(w(screen.NOT_IN_FORCE), "yellow")
    if not [*_rows(page, w, before, after), *_lists(page, w, before, after)]:
        page.text(w(screen.NOTHING_CHANGED))


def pair(journal: Journal, entry: str) -> tuple[Answer, Answer]:
    """The answers without and with the entry, from what was noted up to it, at the moment it was noted."""
    from restride.answer import answer
    from restride.knowledge import load

    order = journal.ordered
    number = next(i for i, one in enumerate(order) if one.id == entry)
    knowledge = load()
    after = answer(replace(journal, entries=order[: number + 1]), None, knowledge)
    return answer(replace(journal, entries=order[:number]), after.at, knowledge), after


def _rows(page: Page, w: Words, before: Answer, after: Answer) -> Iterable[str]:
    """What has one value before and after, in a line each where it changed."""
    from restride.words import screen

    said_before, said_after = _values(w, before), _values(w, after)
    changed = [
        (name, said_before[name], said_after[name]) for name in said_after if said_before[name] != said_after[name]
    ]
    width = max((len(w(name)) for name, _, _ in changed), default=0)
    for name, old, new in changed:
        head = f"   {w(name):<{width}}  "
        page.text(f"{head}{old} → {new}", "", 0, len(head))
    if moved := _moved(w, before, after):
        page.text(moved, "cyan", 3)
    return [name for name, _, _ in changed] or [screen.MIDDLE_DATE] * bool(moved)


def _values(w: Words, answer: Answer) -> dict[str, str]:
    from restride.words import levels, screen
    from restride.words.values import value

    return {
        screen.URGENCY: w(levels.LEVELS[answer.urgency.level].name),
        screen.STATUS: value(w, answer.urgency.status),
        screen.TRACK: value(w, answer.track.track),
        screen.MIDDLE_DATE: _dated(w, answer),
    }


def _dated(w: Words, answer: Answer) -> str:
    from restride.cli.moments import on_day
    from restride.words import dates, withheld

    if answer.forecast is None or answer.onset is None:
        return f"[{answer.withheld.code}]" if answer.withheld else w(withheld.HEADING)
    low, high = (on_day(answer.onset, day) for day in answer.forecast.dates.interval(0.8))
    return dates.span(w, low, high, answer.at.year)


def _moved(w: Words, before: Answer, after: Answer) -> str:
    from restride.words import when

    if before.forecast is None or after.forecast is None:
        return ""
    by = after.forecast.dates.median - before.forecast.dates.median
    return when.moved(w, by) if _dated(w, before) != _dated(w, after) else ""


def _lists(page: Page, w: Words, before: Answer, after: Answer) -> list[str]:
    """Warnings raised and dropped, questions settled and opened."""
    from restride.words import facts, rules, screen

    hits = [{hit.rule: None for hit in answer.urgency.hits} for answer in (before, after)]
    asks = [{one.fact: None for one in answer.urgency.ask} for answer in (before, after)]
    parts = [
        (screen.NEW_HITS, [f"{rules.rule(w, name)} [{name}]" for name in hits[1] if name not in hits[0]]),
        (screen.GONE_HITS, [f"{rules.rule(w, name)} [{name}]" for name in hits[0] if name not in hits[1]]),
        (screen.ANSWERED, [facts.fact(w, name) for name in asks[0] if name not in asks[1]]),
        (screen.OPENED, [facts.fact(w, name) for name in asks[1] if name not in asks[0]]),
    ]
    for heading, lines in parts:
        if lines:
            page.heading(w(heading))
        joined = lines if heading in (screen.NEW_HITS, screen.GONE_HITS) else [w.listed(lines)] if lines else []
        for line in joined:
            page.text(line, "", 3)
    return [line for _, lines in parts for line in lines]
