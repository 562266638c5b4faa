"""Ways through compiled tables: along a dotted path, over every figure, over every citation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from restride.knowledge.figure import Raw, is_figure


def child(node: Any, part: str) -> Any:
    """What stands under `part`: a key of a mapping, or the row of a list with that id; None where nothing."""
    if isinstance(node, dict):
        return node.get(part)
    if isinstance(node, list):
        return next((row for row in node if isinstance(row, dict) and row.get("id") == part), None)
    return None


def descend(node: Any, path: Iterable[str]) -> Any:
    """What stands at the end of `path`, or None."""
    for part in path:
        node = child(node, part)
    return node


def raw_figures(node: Any) -> Iterator[Raw]:
    """Every figure in `node` and below, as it was compiled."""
    if is_figure(node):
        yield node
    elif isinstance(node, (dict, list)):
        for one in node.values() if isinstance(node, dict) else node:
            yield from raw_figures(one)


def strings_under(node: Any, name: str) -> Iterator[str]:
    """Every string in the lists that stand under the key `name`, at any depth."""
    if isinstance(node, dict):
        found = node.get(name)
        yield from (one for one in found if isinstance(one, str)) if isinstance(found, list) else ()
    if isinstance(node, (dict, list)):
        for one in node.values() if isinstance(node, dict) else node:
            yield from strings_under(one, name)
