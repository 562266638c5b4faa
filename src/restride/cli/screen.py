"""Drawing on a terminal: calm, readable without colour, and never wider than it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from textwrap import wrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

WIDEST = 100
"""Columns beyond which a line is harder to read."""
_TYPED = re.compile(r"`[^`]+`")
_CODE = re.compile(r"\[[A-Za-z0-9_.:-]+\]")


def wrapped(text: str, width: int, indent: int = 0, hang: int | None = None) -> list[str]:
    """Lines of at most `width` columns, the first indented by `indent`, the others by `hang`."""
    first, rest = " " * indent, " " * (indent if hang is None else hang)
    lines = wrap(text, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
    return lines or [first.rstrip()]


def aligned(rows: list[tuple[str, str]], width: int, indent: int) -> Iterator[str]:
    """Rows of a short name and a text that wraps beside it; under it, where the name is long."""
    column = min(max((len(name) for name, _ in rows), default=0), 26) + 2
    for name, text in rows:
        head = f"{' ' * indent}{name:<{column}}"
        lines = wrapped(text, width, indent + column)
        if len(name) + 2 > column:
            yield head
        else:
            lines[0] = head + lines[0].lstrip()
        yield from lines


class Page:
    """A page on a console: every line goes through here, so that none is too wide."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.width = min(console.width, WIDEST)

    def line(self, text: str | Text = "", style: str = "") -> None:
        """One line as it is; `typed words` and [codes] are set off."""
        self.console.print(self.styled(text, style) if isinstance(text, str) else text, soft_wrap=True)

    def text(self, text: str, style: str = "", indent: int = 1, hang: int | None = None) -> None:
        """A paragraph, wrapped."""
        for line in wrapped(text, self.width, indent, hang):
            self.line(line, style)

    def heading(self, text: str, style: str = "bold") -> None:
        """A heading after an empty line."""
        self.line()
        self.text(text, style)

    def rule(self) -> None:
        """A thin line across."""
        self.line(" " + "─" * (self.width - 2), "dim")

    def marked(self, mark: str, text: str, mark_style: str = "", style: str = "", indent: int = 1) -> None:
        """A paragraph with a mark before it."""
        first, *rest = wrapped(text, self.width, indent + len(mark) + 1)
        head = self.styled(" " * indent, "")
        head.append(mark, mark_style)
        head.append_text(self.styled(" " + first.lstrip(), style))
        self.line(head)
        for line in rest:
            self.line(line, style)

    def rows(self, rows: Iterable[tuple[str, str]], style: str = "", indent: int = 3) -> None:
        """Names and texts in two columns."""
        for line in aligned(list(rows), self.width, indent):
            self.line(line, style)

    def styled(self, text: str, style: str) -> Text:
        """The text in its style, `typed words` bold and [codes] dim."""
        from rich.text import Text

        drawn = Text(text, style)
        drawn.highlight_regex(_TYPED, "bold")
        drawn.highlight_regex(_CODE, "dim")
        return drawn


def page(*, stderr: bool = False) -> Page:
    """A page on standard output or standard error."""
    import sys

    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
    return Page(Console(file=stream, highlight=False, markup=False, emoji=False))
