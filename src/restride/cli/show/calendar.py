"""Twenty dots over a calendar strip, the span that holds sixteen as a bar under them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from restride.chart.dots import Strip
from restride.chart.strip import dots_said
from restride.words import dates as said
from restride.words import when

if TYPE_CHECKING:
    from restride.chart.told import Told
    from restride.cli.show.shown import Shown

MARGIN = 3
WIDEST = 14


def show(shown: Shown, told: Told) -> None:
    """Rows of dots, the bar, the days on which each bin begins, and what a dot is."""
    w, page, today = shown.w, shown.page, told.today
    dots = told.strip()
    columns = len(dots.counts) + (dots.later > 0)
    width = min((page.width - MARGIN) // columns, WIDEST)
    a_row = max((width - 1) // 2, 1)
    for row in range((max(*dots.counts, dots.later) - 1) // a_row, -1, -1):
        page.line(_dots(dots, row, width, a_row), "cyan")
    low, high = told.ends(told.full)
    page.line(_bar(dots, low, high, width), "cyan")
    page.line(_axis(dots, today, width), "dim")
    page.line(_labels(shown, dots, width), "dim")
    page.text(dots_said(w, told, dots.days), "dim")


def _dots(dots: Strip, row: int, width: int, a_row: int) -> str:
    """One row of dots, `a_row` to a bin, the lowest row filled first."""
    counts = [*dots.counts, dots.later] if dots.later else dots.counts
    cells = [" ".join("●" * max(min(count - row * a_row, a_row), 0)) for count in counts]
    return " " * MARGIN + "".join(cell.center(width) for cell in cells).rstrip()


def _bar(dots: Strip, low: date, high: date, width: int) -> str:
    last = len(dots.counts) * width + (width if dots.later else 0)
    start = min(max(int(dots.place(low) * width), 0), last - 1)
    end = min(max(int((dots.place(high) + 1 / dots.days) * width), start + 1), last)
    return " " * (MARGIN + start) + "━" * (end - start)


def _axis(dots: Strip, today: date, width: int) -> str:
    line = list(("┬" + "─" * (width - 1)) * len(dots.counts))
    here = int(dots.place(today) * width)
    if 0 <= here < len(line):
        line[here] = "▲"
    later = "┊" + " " * (width - 1) if dots.later else "┬"
    return " " * MARGIN + "".join(line) + later


def _labels(shown: Shown, dots: Strip, width: int) -> str:
    """The first day of each bin; every second one where they would touch."""
    w = shown.w
    names = [said.short_day(w, dots.first(column)) for column in range(len(dots.counts))]
    step = 1 if max(map(len, names)) < width else 2
    cells = [name if number % step == 0 else "" for number, name in enumerate(names)]
    line = "".join(cell.ljust(width) for cell in cells)
    return " " * MARGIN + line + (w(when.LATER) if dots.later else "")
