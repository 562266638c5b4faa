"""How each exercise is drawn. Plain data for the room that draws; no clinical figure stands here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from restride.knowledge.figure import Raw

Poses = Mapping[str, Mapping[str, Any]]


def read(raw: Raw) -> Poses:
    """The drawing of every exercise by its id."""
    return {key: row["drawing"] for key, row in raw.items()}
