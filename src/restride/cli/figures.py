"""Figures of the knowledge tables by the dotted path that other tables name them with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from restride.knowledge import Figure, Knowledge


def figure_at(knowledge: Knowledge, key: str) -> Figure | None:
    """The figure at `cohorts.some_study.groups.mri_1.mean`; None where there is none."""
    node: Any = knowledge
    for part in key.split("."):
        node = _child(node, part)
        if node is None:
            return None
    return node if isinstance(node, Figure) else None


def _child(node: Any, name: str) -> Any:
    if isinstance(node, Mapping):
        return node.get(name)
    found = getattr(node, name, None)
    figures = getattr(node, "figures", None)
    return figures.get(name) if found is None and isinstance(figures, Mapping) else found
