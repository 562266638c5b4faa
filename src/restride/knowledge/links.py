"""What tables owe each other: sources that are cited, figures and rows that others point to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from restride.knowledge.faults import Fault
from restride.knowledge.figure import is_figure
from restride.knowledge.walk import descend, strings_under

Compiled = Mapping[str, Any]


def check_links(tables: Compiled) -> Iterator[Fault]:
    """Faults between tables: idle sources, pointers into nothing."""
    yield from _sources(tables)
    for name, raw in tables.items():
        for key in strings_under(raw, "beside"):
            if not is_figure(descend(tables, key.split("."))):
                yield Fault(f"{name}.toml", key, "`beside` must be the path of a figure")
        yield from _conflicts(f"{name}.toml", raw, "")


def _sources(tables: Compiled) -> Iterator[Fault]:
    cited = {one for name, raw in tables.items() if name != "sources" for one in strings_under(raw, "src")}
    for key, row in tables.get("sources", {}).items():
        idle = bool(row.get("unused"))
        if key not in cited and not idle:
            yield Fault("sources.toml", key, "no table cites it: cite it, or say why in `unused`")
        if key in cited and idle:
            yield Fault("sources.toml", key, "a table cites it: take `unused` away")


def _conflicts(file: str, node: Any, path: str) -> Iterator[Fault]:
    if not isinstance(node, dict):
        return
    for name, row in node.items():
        below = f"{path}.{name}" if path else name
        for other in row.get("conflicts_with", ()) if isinstance(row, dict) else ():
            if other not in node:
                yield Fault(file, f"{below}.conflicts_with", f"no row {other!r} beside it")
        yield from _conflicts(file, row, below)
