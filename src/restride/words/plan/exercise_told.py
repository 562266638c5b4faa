"""An exercise's doses, sources, tempo and rules as rows, for every door."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from restride.words.exercises import exercise
from restride.words.plan import days, doses

if TYPE_CHECKING:
    from restride.knowledge import Knowledge
    from restride.knowledge.exercises import Exercise
    from restride.words import Words

Row = tuple[str, str]


def rows(w: Words, knowledge: Knowledge, row: Exercise) -> Iterator[Row]:
    """Dose, sources, tempo, pain, stop, what makes it harder and when it is left, each with its name."""
    told = exercise(row.id)
    for number, dose in enumerate(row.doses):
        stage = f"{dose.stage}: " if dose.stage else ""
        basis = " ".join(f"[{one}]" for one in dose.src) or f"({w(days.BY_DESIGN)})"
        yield (w(days.DOSE) if number == 0 else ""), f"{stage}{doses.dose(w, dose)} {basis}"
    if row.src:
        yield w(days.SOURCES), " ".join(f"[{one}]" for one in row.src)
    yield w(days.TEMPO), doses.tempo(w, row.tempo)
    limit = knowledge.exercises.pain[row.pain].get("most")
    yield w(days.PAIN), doses.pain(w, row.pain, None if limit is None else limit.number)
    yield w(days.STOP), w(doses.STOP[row.stop])
    yield w(days.HARDER_BY), w(told.harder_by)
    if told.needs:
        yield w(days.NEEDS), w.listed([w(one) for one in told.needs])
    if row.not_if:
        yield w(days.NOT_IF), "; ".join(w(doses.NOT_IF[code]) for code in row.not_if)


def ladder(w: Words, row: Exercise) -> Iterator[Row]:
    """What is easier and what is harder, by name and id."""
    for text, names in ((days.EASIER_ROW, row.easier), (days.HARDER_ROW, row.harder)):
        if names:
            yield w(text), w.listed([f"{w(exercise(name).name)} [{name}]" for name in names])
