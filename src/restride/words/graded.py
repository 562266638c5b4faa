"""How bad, as rows that every door shows: chances out of twenty, and whose weeks are whose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from restride.words import grades
from restride.words.early import FIRST_DAYS
from restride.words.values import values

if TYPE_CHECKING:
    from restride.answer import Grade
    from restride.knowledge import Knowledge
    from restride.words import Words

LIKELY = 0.5
"""From this chance on one grade is likelier than all the others together."""


class GradeRow(NamedTuple):
    """A grade: its chance out of 20, its name in each scheme, the article's weeks and those of the cohorts."""

    name: str
    dots: int
    classic: str
    mri: str
    munich: str
    article: str
    cohorts: str


def grade_rows(w: Words, grade: Grade, dots: Sequence[int], knowledge: Knowledge) -> Iterator[GradeRow]:
    """The four classes, mildest first. `dots`: their chances out of 20."""
    for name, count in zip(grade.probabilities, dots, strict=True):
        schemes = (grades.CLASSIC.get(name, ""), grades.MRI.get(name, ""), grades.MUNICH.get(name, ""))
        yield GradeRow(w(grades.CLASSES[name]), count, *schemes, *grades.weeks(w, knowledge, name))


def grade_lines(w: Words, grade: Grade, day: int | None) -> list[str]:
    """Which grade is likeliest, what a picture said, where the odds start, and that the weeks disagree.

    `day`: days since onset. In the first ones nobody is told that it is trivial.
    """
    likeliest = max(grade.probabilities, key=lambda name: grade.probabilities[name])
    told = w(grades.LIKELIEST, grade=w(grades.CLASSES[likeliest]), about=w(grades.ABOUT[likeliest]))
    if likeliest == "trivial" and (day or 0) < FIRST_DAYS:
        told = w(grades.TOO_EARLY)
    lines = [told if grade.probabilities[likeliest] >= LIKELY else w(grades.NOT_SURE)]
    if grade.mri_grade is not None:
        lines.append(w(grades.MRI_GRADE, grade=grade.mri_grade))
    if grade.bamic is not None:
        lines.append(w(grades.BAMIC_CLASS, bamic=grade.bamic))
    setting = values("Setting").get(grade.odds.setting)
    lines += [w(grades.SETTING, setting=w(setting))] if setting else []
    return [*lines, w(grades.DISAGREE)]
