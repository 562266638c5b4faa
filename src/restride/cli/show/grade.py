"""How bad: chances of the four classes, in the schemes' words, and whose weeks are whose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.chart.dots import twentieths
from restride.words import grades
from restride.words.values import values

if TYPE_CHECKING:
    from restride.answer import Grade
    from restride.cli.show.shown import Shown
    from restride.words import Words


def show(shown: Shown) -> None:
    """Nothing where there is no grade."""
    w, page, grade = shown.w, shown.page, shown.answer.grade
    if grade is None:
        return
    page.heading(w(grades.HEADING))
    _table(shown, grade)
    for line in _lines(w, grade):
        page.text(line, "dim")


def _table(shown: Shown, grade: Grade) -> None:
    w, page = shown.w, shown.page
    counts = twentieths(list(grade.probabilities.values()))
    header = (w(grades.GRADE), w(grades.OF_20), w(grades.CLASSIC_IS), w(grades.MRI_IS), w(grades.MUNICH_IS))
    rows = [(*header, w(grades.ARTICLE_IS), w(grades.STUDIES_ARE))]
    for (name, _), count in zip(grade.probabilities.items(), counts, strict=True):
        dots = "●" * count if count else "·"
        weeks = grades.weeks(w, shown.knowledge, name)
        schemes = (grades.CLASSIC.get(name, ""), grades.MRI.get(name, ""), grades.MUNICH.get(name, ""))
        rows.append((w(grades.CLASSES[name]), f"{count:>2} {dots}", *schemes, *weeks))
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for number, row in enumerate(rows):
        cells = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        page.line("   " + cells.rstrip(), "dim" if number == 0 else "")


def _lines(w: Words, grade: Grade) -> list[str]:
    likeliest = max(grade.probabilities, key=lambda name: grade.probabilities[name])
    told = w(grades.LIKELIEST, grade=w(grades.CLASSES[likeliest]), about=w(grades.ABOUT[likeliest]))
    lines = [told if grade.probabilities[likeliest] >= 0.5 else w(grades.NOT_SURE)]
    if grade.mri_grade is not None:
        lines.append(w(grades.MRI_GRADE, grade=grade.mri_grade))
    if grade.bamic is not None:
        lines.append(w(grades.BAMIC_CLASS, bamic=grade.bamic))
    setting = values("Setting").get(grade.odds.setting)
    lines += [w(grades.SETTING, setting=w(setting))] if setting else []
    return [*lines, w(grades.DISAGREE)]
