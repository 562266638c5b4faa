"""A progress bar for many files, on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from restride.words import screen

if TYPE_CHECKING:
    from restride.words import Words

T = TypeVar("T")


def watched(items: Iterable[T], total: int, w: Words) -> Iterator[T]:
    """The items, with a bar on standard error while they come; without one where that is no terminal.

    Where standard output is the terminal too, the reports themselves show how far it is.
    """
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(items, w(screen.REPORTING), total, console=Console(stderr=True), transient=True)
