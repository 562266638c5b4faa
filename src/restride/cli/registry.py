"""Many journals from the command line, and learnt values to read them with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click import MissingParameter

from restride.cli.plain import flag
from restride.cli.screen import page
from restride.words import help as said
from restride.words import many as words

if TYPE_CHECKING:
    from restride.journal import Journal
    from restride.knowledge import Knowledge
    from restride.words import Words


def scipy_or_say(w: Words) -> bool:
    """Whether SciPy is there; where not, that is said."""
    if find_spec("scipy") is not None:
        return True
    page(stderr=True).text(w(words.NO_SCIPY), "red")
    return False


def source(w: Words) -> list[click.Parameter]:
    """The parameters of a command on many legs: which they are, and whether a machine reads the answer."""
    return [
        click.Argument(["files"], nargs=-1, metavar="[FILE...]"),
        click.Option(["--made-up"], metavar="N", type=click.IntRange(1), help=w(said.OPTIONS["made_up"])),
        click.Option(["--seed"], metavar="N", type=click.IntRange(0), default=1, help=w(said.OPTIONS["seed"])),
        flag(w, "json", "json_"),
    ]


def nobodys(w: Words, made_up: int, legs: int) -> list[str]:
    """A line that says how many of the legs are made up, where any are."""
    if not made_up:
        return []
    return [w(words.ALL_MADE_UP) if made_up == legs else w.count(*words.SOME_MADE_UP, made_up)]


def gathered(files: Sequence[str], made_up: int | None, seed: int, w: Words) -> tuple[list[Journal], int]:
    """Journals of files, or made-up ones; and how many files were refused. Raises click's `UsageError` for neither."""
    if made_up is not None:
        page(stderr=True).text(w(words.MAKING, n=made_up), "dim")
        from restride.study.journals import clinic

        return list(clinic(made_up, seed)), 0
    if not files:
        raise MissingParameter(param=click.Argument(["files"], metavar="FILE..."), ctx=click.get_current_context())
    return read_all(files, w)


def read_all(files: Sequence[str], w: Words) -> tuple[list[Journal], int]:
    """The journals that are sound, and how many files were refused; each of those is named with its faults.

    A leg that is there twice is counted once, and said.
    """
    from restride.cli.reading import UnreadableError, read, refuse
    from restride.journal import JournalError

    aside, refused = page(stderr=True), 0
    found: list[Journal] = []
    first: dict[str, str] = {}
    for file in files:
        try:
            one = read(file)
        except (JournalError, UnreadableError) as error:
            refuse(aside, w, file, error)
            refused += 1
            continue
        before = next((first[key] for key in _leg(one) if key in first), None)
        if before is None:
            found.append(one if one.id else replace(one, id=file))
            first |= dict.fromkeys(_leg(one), file)
        else:
            aside.text(w(words.SAME_LEG, first=f"`{before}`", file=f"`{file}`"), "yellow")
    return found, refused


def _leg(journal: Journal) -> tuple[str, ...]:
    """What tells a leg from others: its own id, and everything that was ever told of it."""
    told = repr((journal.side, journal.athlete, journal.ordered))
    return (told, journal.id) if journal.id else (told,)


def known(learnt: str | None, w: Words, shipped: Knowledge | None = None) -> Knowledge | None:
    """The knowledge, with learnt values where a file of them is named; None, and said why, where it is refused."""
    from restride.knowledge import load

    knowledge = shipped or load()
    if learnt is None:
        return knowledge
    from restride.knowledge.faults import KnowledgeError
    from restride.study.learnt import knowing, read

    try:
        return knowing(knowledge, read(Path(learnt), knowledge))
    except OSError:
        page(stderr=True).text(w(words.LEARNT_NONE, file=f"`{learnt}`"), "red")
    except KnowledgeError as error:
        page(stderr=True).text(w(words.LEARNT_BAD, faults=f"“{error}”"), "red")
    return None
