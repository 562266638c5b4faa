"""A clinic's overlay from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from restride.cli.screen import page
from restride.knowledge import Knowledge, load
from restride.words import screen

if TYPE_CHECKING:
    from restride.words import Words


def loaded(file: str, w: Words) -> Knowledge | None:
    """The knowledge with that overlay; None, and said why, where it is refused."""
    from restride.knowledge.faults import KnowledgeError

    try:
        return load(Path(file))
    except (KnowledgeError, OSError) as error:
        page(stderr=True).text(w(screen.OVERLAY_BAD, faults=f"“{error}”"), "red")
        return None
