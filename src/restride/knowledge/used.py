"""What of the tables rests on a source."""

from __future__ import annotations

from collections.abc import Iterator

from restride.knowledge.compiled import shipped
from restride.knowledge.registry import TABLES


def used_by(source: str) -> tuple[str, ...]:
    """Dotted paths of the rows and figures of the shipped tables that name this source, in order."""
    tables = (table for table in TABLES if table != "sources")
    return tuple(sorted({path for table in tables for path in _naming(shipped(table), source, table)}))


def _naming(node: object, source: str, path: str) -> Iterator[str]:
    """The outermost parts that name the source: a row stands for its figures."""
    if isinstance(node, dict):
        if source in node.get("src", ()):
            yield path
            return
        for key, child in node.items():
            yield from _naming(child, source, f"{path}.{key}")
    elif isinstance(node, list):
        for number, child in enumerate(node):
            name = child.get("id", number) if isinstance(child, dict) else number
            yield from _naming(child, source, f"{path}.{name}")
