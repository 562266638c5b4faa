"""The day it began, as an entry: an onset where somebody can say how, else a note that keeps the day."""

from __future__ import annotations

from datetime import date
from typing import Any

MANNERS = {"sudden": "sudden", "gradual": "nagging"}
"""How a person says it began, and the manner of an onset."""


def began(day: date, start: str | None, runner: dict[str, Any]) -> dict[str, Any]:
    """The raw entry. How it began is part of an onset: where nobody said, none is made up."""
    manner = MANNERS.get(start or "")
    if manner is None:
        return {"id": "began", "kind": "note", "at": day, "by": runner, "text": day.isoformat()}
    return {"id": "onset", "kind": "onset", "at": day, "by": runner, "manner": manner}
