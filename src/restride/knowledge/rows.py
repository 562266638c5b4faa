"""A row of a table: its figures by name, and where they come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from restride.knowledge.figure import Figure, Raw, figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row with an id. `row["mdc"]` is its figure of that name; KeyError where it has none.

    `note` is bibliographic: what a reader of the sources should know, quoted and never translated.
    """

    id: str
    figures: Mapping[str, Figure]
    src: tuple[str, ...] = ()
    note: str = ""

    def __getitem__(self, name: str) -> Figure:
        return self.figures[name]

    def get(self, name: str) -> Figure | None:
        """The figure of that name, or None."""
        return self.figures.get(name)


def fields(row_id: str, raw: Raw) -> dict[str, Any]:
    """Arguments for a Row or a subclass: the figures apart, lists as tuples."""
    plain = {key: _frozen(value) for key, value in raw.items() if not _stands_apart(value) and key != "seen"}
    return {"id": row_id, "figures": figures(raw), **plain}


def _stands_apart(value: object) -> bool:
    return isinstance(value, Mapping)


def _frozen(value: Any) -> Any:
    return tuple(map(_frozen, value)) if isinstance(value, list) else value
