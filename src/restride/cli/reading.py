"""Reading journals from files, and saying what is wrong with those that are refused."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from restride.journal import Journal, JournalError, read_file
from restride.words import faults, screen

if TYPE_CHECKING:
    from restride.cli.screen import Page
    from restride.words import Words


class UnreadableError(Exception):
    """A file that could not be read at all; `message` says why, as a message of `words`."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def read(file: str) -> Journal:
    """The journal in a file. Raises `JournalError` or `UnreadableError`."""
    try:
        return read_file(Path(file))
    except FileNotFoundError:
        raise UnreadableError(faults.NO_FILE) from None
    except IsADirectoryError:
        raise UnreadableError(faults.IS_FOLDER) from None
    except OSError:
        raise UnreadableError(faults.NO_READ) from None


def complaints(error: JournalError | UnreadableError, w: Words) -> list[str]:
    """Every fault as a sentence."""
    if isinstance(error, UnreadableError):
        return [w(error.message)]
    return [faults.sentence(w, fault) for fault in error.faults]


def refuse(page: Page, w: Words, file: str, error: JournalError | UnreadableError) -> None:
    """Name the refused file and every fault in it."""
    page.text(w(screen.REFUSED, file=f"`{file}`"), "bold red")
    for sentence in complaints(error, w):
        page.marked("✗", sentence, "red", "", 2)
