"""How bad: chances of the four classes, in the schemes' words, and whose weeks are whose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.chart.dots import twentieths
from restride.words import grades
from restride.words.graded import grade_lines, grade_rows

if TYPE_CHECKING:
    from restride.answer import Grade
    from restride.cli.show.shown import Shown


def show(shown: Shown) -> None:
    """Nothing where there is no grade."""
    w, page, grade = shown.w, shown.page, shown.answer.grade
    if grade is None:
        return
    page.heading(w(grades.HEADING))
    _table(shown, grade)
    for line in grade_lines(w, grade, shown.answer.day):
        page.text(line, "dim")


def _table(shown: Shown, grade: Grade) -> None:
    w, page = shown.w, shown.page
    header = (w(grades.GRADE), w(grades.OF_20), w(grades.CLASSIC_IS), w(grades.MRI_IS), w(grades.MUNICH_IS))
    rows = [(*header, w(grades.ARTICLE_IS), w(grades.STUDIES_ARE))]
    counts = twentieths(list(grade.probabilities.values()))
    for name, count, *more in grade_rows(w, grade, counts, shown.knowledge):
        dots = "●" * count if count else "·"
        rows.append((name, f"{count:>2} {dots}", *map(str, more)))  # type: ignore[arg-type]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for number, row in enumerate(rows):
        cells = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        page.line("   " + cells.rstrip(), "dim" if number == 0 else "")
