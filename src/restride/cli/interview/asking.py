"""One question at the terminal: said, read, and asked again where the answer does not fit."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

from restride.assess.picked import NO, UNSURE, YES
from restride.words import interview as said

if TYPE_CHECKING:
    from restride.cli.screen import Page
    from restride.words import Words

T = TypeVar("T")
Options = Sequence[tuple[str, str]]
NONE_OF_THESE = ("0", "n", "no", "none")


class NobodyAnswersError(Exception):
    """The input has ended."""


class Asker:
    """Asks on a page and reads from standard input. Every question may be left open with an empty line."""

    def __init__(self, page: Page, w: Words) -> None:
        self.page, self.w = page, w

    def read(self, question: str, right: str, understood: Callable[[str], T], options: Options = ()) -> T | None:
        """The answer, None where it was left open. `understood` raises `ValueError` where one does not fit."""
        self.page.line()
        self.page.text(question, "bold")
        self.page.rows([(f"{number}", label) for number, (_, label) in enumerate(options, 1)])
        self.page.text(right, "dim")
        while line := self._line():
            try:
                return understood(line)
            except ValueError:
                self.page.text(self.w(said.NOT_UNDERSTOOD, answer=line, right=right), "yellow")
        return None

    def _line(self) -> str:
        self.page.console.print(" > ", end="")
        line = sys.stdin.readline()
        if not line:
            self.page.line()
            raise NobodyAnswersError
        if not sys.stdin.isatty():
            self.page.line(line.strip())
        return line.strip()

    def pick(self, question: str, options: Options) -> str | None:
        """One of some codes, by its number or as the code itself."""
        return self.read(question, self.w(said.PICK_ONE), lambda line: _one(options, line), options)

    def pick_many(self, question: str, options: Options) -> list[str] | None:
        """Some of the codes, by their numbers."""
        right = self.w(said.PICK_MANY)
        return self.read(question, right, lambda line: [_one(options, one) for one in line.split()], options)

    def group(self, question: str, options: Options) -> dict[str, str] | None:
        """Which of a group are so: `yes`, or `cant_tell` where a `?` follows. Empty for none of these."""
        return self.read(question, self.w(said.GROUP), lambda line: _picked(options, line), options)

    def yes_no(self, question: str) -> str | None:
        """`yes`, `no` or `cant_tell`."""
        return self.read(question, self.w(said.YES_NO), _yes_no)

    def number(self, question: str, *, whole: bool = False) -> float | None:
        """A number of 0 or more."""
        return self.read(question, self.w(said.NUMBER), lambda line: _number(line, whole=whole))

    def day(self, question: str, today: date) -> date | None:
        """A day that has come: a date, or how many days ago."""
        return self.read(question, self.w(said.A_DATE), lambda line: _day(line, today))


def _one(options: Options, line: str) -> str:
    codes = [code for code, _ in options]
    if line.isdecimal() and 0 < int(line) <= len(codes):
        return codes[int(line) - 1]
    if line in codes:
        return line
    raise ValueError(line)


def _picked(options: Options, line: str) -> dict[str, str]:
    if line.casefold() in NONE_OF_THESE:
        return {}
    parts = line.replace(",", " ").split()
    return {_one(options, part.rstrip("?")): UNSURE if part.endswith("?") else YES for part in parts}


def _yes_no(line: str) -> str:
    answers = {"y": YES, "yes": YES, "1": YES, "n": NO, "no": NO, "0": NO, "?": UNSURE}
    if line.casefold() not in answers:
        raise ValueError(line)
    return answers[line.casefold()]


def _number(line: str, *, whole: bool) -> float:
    number = int(line) if whole else float(line.replace(",", "."))
    if not 0 <= number < 1e6:
        raise ValueError(line)
    return number


def _day(line: str, today: date) -> date:
    day = today - timedelta(days=int(line)) if line.isdecimal() and len(line) < 4 else date.fromisoformat(line)
    if day > today:
        raise ValueError(line)
    return day
