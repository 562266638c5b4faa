"""What every part of a report is handed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from restride.answer import Answer
    from restride.cli.screen import Page
    from restride.journal import Journal
    from restride.knowledge import Knowledge
    from restride.words import Words


@dataclass(frozen=True, slots=True)
class Shown:
    """What every part of a report needs: the leg, its answer, the knowledge behind it, and how to say it."""

    page: Page
    w: Words
    journal: Journal
    answer: Answer
    knowledge: Knowledge
    file: str
    everything: bool = False
    clinician: bool = False
