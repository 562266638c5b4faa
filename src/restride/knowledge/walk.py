"""Ways through compiled tables: along a dotted path, over every figure, over every citation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from restride.knowledge.figure import Raw, is_figure


def child(node: Any, part: str) -> Any:
    """What stands under `part`: a key of a mapping, the row of a list with that id or place; None where nothing."""
    if isinstance(node, dict):
        return node.get(part)
    if isinstance(node, list):
        return next((row for place, row in enumerate(node) if part == name_in_list(row, place)), None)
    return None


def name_in_list(row: Any, place: int) -> str:
    """How a dotted path names a row of a list: by its id, else by its place."""
    return str(row.get("id", place)) if isinstance(row, dict) else str(place)


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
