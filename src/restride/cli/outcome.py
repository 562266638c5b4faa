"""What became of one file that a report was asked of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from restride.answer import Answer
    from restride.journal import Journal


@dataclass(frozen=True, slots=True)
class Outcome:
    """One file: its journal and answer, or the error that refused it."""

    file: str
    journal: Journal | None = None
    answer: Answer | None = None
    error: Exception | None = None
