"""A verdict in words: why it is so, and how certain, for every door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.words import claims as said
from restride.words import evidence as words

if TYPE_CHECKING:
    from restride.evidence import Verdict
    from restride.knowledge import Knowledge
    from restride.words import Words


def why(w: Words, row: Verdict, knowledge: Knowledge) -> list[str]:
    """The reasons as sentences."""
    from restride.evidence.numbers import numbers

    known = numbers(knowledge)
    return [w(said.WHY[code], **known) for code in row.why]


def certainty(w: Words, row: Verdict) -> str:
    """How certain the verdict is, and how certain for a strain where that differs."""
    if row.certainty == "none":
        return w(words.CERTAINTY_NONE)
    level, strain = (w(said.CERTAINTY[one]) for one in (row.certainty, row.certainty_in_strain))
    if level != strain:
        return w(words.CERTAINTY_STRAIN, level=level, strain=strain)
    return w(words.CERTAINTY, level=level)
