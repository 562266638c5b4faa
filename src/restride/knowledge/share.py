"""How much of what is known is design: `python -m restride.knowledge.share`."""

from __future__ import annotations

import sys
from typing import NamedTuple

from restride.knowledge.figure import Raw
from restride.knowledge.load import Knowledge, load
from restride.knowledge.registry import TABLES
from restride.knowledge.walk import raw_figures


class Share(NamedTuple):
    """Figures of one table: all, those chosen by us, those whose value nobody has read."""

    table: str
    figures: int
    design: int
    unread: int

    @property
    def percent(self) -> float:
        """Design figures in per cent of those with a value; 0 where there are none."""
        known = self.figures - self.unread
        return 100 * self.design / known if known else 0.0

    def __str__(self) -> str:
        return f"{self.table:<14}{self.figures:>9}{self.design:>8}{self.unread:>8}{self.percent:>9.1f}"


def shares(knowledge: Knowledge) -> list[Share]:
    """One share for each table that holds figures, and one for all of them together."""
    rows = [_count(table, list(raw_figures(knowledge.compiled(table)))) for table in TABLES]
    rows = [row for row in rows if row.figures]
    return [*rows, Share("all", *(sum(column) for column in zip(*(row[1:] for row in rows), strict=True)))]


def _count(table: str, figures: list[Raw]) -> Share:
    design = sum(one.get("basis") == "design" for one in figures)
    return Share(table, len(figures), design, sum("unread" in one for one in figures))


def main() -> int:
    """Print the shares as a table; exit code 0."""
    head = f"{'table':<14}{'figures':>9}{'design':>8}{'unread':>8}{'design %':>9}"
    sys.stdout.write("\n".join([head, *map(str, shares(load()))]) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
