"""Tables on a terminal: names at the left, numbers right under their headings; names that are long get a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from restride.cli.screen import Page

GAP = 2


def table(page: Page, head: Sequence[str], rows: Sequence[Sequence[str]], indent: int = 2) -> None:
    """Rows under their headings. The first column is as wide as what is left; a longer name has its own line."""
    widths = [max(len(row[i]) for row in (head, *rows)) for i in range(1, len(head))]
    first = min(max(len(row[0]) for row in (head, *rows)), page.width - indent - sum(widths) - GAP * len(widths))
    for number, row in enumerate((head, *rows)):
        cells = "".join(" " * GAP + _cell(text, width) for text, width in zip(row[1:], widths, strict=True))
        if len(row[0]) > first:
            page.line(" " * indent + row[0])
            page.line((" " * (indent + first) + cells).rstrip())
        else:
            page.line((" " * indent + row[0].ljust(first) + cells).rstrip(), "dim" if number == 0 else "")


def _cell(text: str, width: int) -> str:
    """A code in brackets stands at the left, a number at the right."""
    return text.ljust(width) if text.startswith("[") else text.rjust(width)


def number(value: float) -> str:
    """Three figures."""
    return f"{value:.3g}"


def signed(value: float) -> str:
    """A sign and one decimal."""
    return f"{value:+.1f}"
