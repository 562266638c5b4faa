"""Authored TOML to checked JSON: `python -m restride.knowledge.build [--check]`."""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from restride.knowledge.checks import SEEN, Checker
from restride.knowledge.compiled import SHIPPED
from restride.knowledge.faults import Fault
from restride.knowledge.figure import is_figure
from restride.knowledge.links import check_links
from restride.knowledge.registry import TABLES, reader
from restride.knowledge.walk import name_in_list

AUTHORED = Path(__file__).parent / "tables"


class Compiler:
    """Completes the figures of a table: its key, and where it names none the source of the row around it.

    A figure that does not say how it was seen takes the weakest level at which its sources were seen.
    """

    def __init__(self, sources: Mapping[str, Any]) -> None:
        self.sources = sources

    def table(self, raw: Any, path: str, row: Mapping[str, Any] = MappingProxyType({})) -> Any:
        """`raw` with every figure completed; `row` holds the source of the nearest row above."""
        if isinstance(raw, date):
            return raw.isoformat()
        if isinstance(raw, list):
            return [self.table(one, f"{path}.{name_in_list(one, i)}", row) for i, one in enumerate(raw)]
        if not isinstance(raw, dict):
            return raw
        if is_figure(raw):
            return self.figure(raw, path, row)
        if "src" in raw:
            row = {key: raw[key] for key in ("src", "seen") if key in raw}
        return {key: self.table(value, f"{path}.{key}", row) for key, value in raw.items()}

    def figure(self, raw: Mapping[str, Any], path: str, row: Mapping[str, Any]) -> dict[str, Any]:
        """One figure with `key`, `src` and `seen`."""
        if raw.get("basis") == "design":
            return {"key": path, **raw}
        figure = {"key": path, **({} if "src" in raw else row), **raw}
        if "src" in figure and "seen" not in figure:
            figure["seen"] = self.seen(figure["src"])
        return figure

    def seen(self, src: Any) -> str:
        """The weakest level at which any of the sources was seen; empty where one is not known."""
        levels = [self.sources.get(one, {}).get("seen") for one in src]
        return max(levels, key=SEEN.index) if levels and all(one in SEEN for one in levels) else ""


def read_tables(folder: Path = AUTHORED) -> tuple[dict[str, Any], list[Fault]]:
    """Every compiled table of a folder by name, and a fault for each file that is not TOML."""
    tables, faults = {}, []
    for path in sorted(folder.glob("*.toml")):
        try:
            tables[path.stem] = tomllib.loads(path.read_text("utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            faults.append(Fault(path.name, "", f"not TOML: {error}"))
    compiler = Compiler(tables.get("sources", {}))
    return {name: compiler.table(raw, name) for name, raw in tables.items()}, faults


def check_table(name: str, raw: Any, sources: Collection[str]) -> Iterator[Fault]:
    """Every fault of one compiled table, its typed reading included."""
    file = f"{name}.toml"
    if name not in TABLES:
        yield Fault(file, "", "not registered in registry.py")
        return
    faults = list(_walk(file, name, raw, sources))
    yield from faults
    if not faults:
        yield from _try_read(name, raw)


def _walk(file: str, name: str, raw: Any, sources: Collection[str]) -> Iterator[Fault]:
    yield from Checker(file, sources).walk(raw, "")
    if name == "sources":
        for key, row in raw.items():
            if not isinstance(row, dict) or not row.get("citation") or not row.get("seen"):
                yield Fault(file, key, "a source needs citation and seen")


def _try_read(name: str, raw: Any) -> Iterator[Fault]:
    try:
        reader(name)(raw)
    except Exception as error:
        yield Fault(f"{name}.toml", "", f"cannot be read: {type(error).__name__}: {error}")


def encode(raw: Any) -> bytes:
    """The compiled table as it ships: compact, in the order of the authored file."""
    return json.dumps(raw, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def build(authored: Path = AUTHORED, shipped: Path = SHIPPED, write: bool = True) -> list[Fault]:
    """Check all tables; write those without fault, or, with `write` false, report the stale ones."""
    tables, faults = read_tables(authored)
    faults += [Fault(f"{name}.toml", "", "registered but missing") for name in TABLES if name not in tables]
    sources = tables.get("sources", {})
    for name, raw in tables.items():
        found = list(check_table(name, raw, sources))
        faults += found or list(_ship(shipped / f"{name}.json", encode(raw), write))
    return [*faults, *check_links(tables)]


def _ship(path: Path, data: bytes, write: bool) -> Iterator[Fault]:
    if path.exists() and path.read_bytes() == data:
        return
    if write:
        path.write_bytes(data)
    else:
        yield Fault(path.name, "", "stale: run python -m restride.knowledge.build")


def main(arguments: list[str]) -> int:
    """Exit code 0, or 1 where a table is at fault or (`--check`) a shipped one is stale."""
    faults = build(write="--check" not in arguments)
    sys.stderr.writelines(f"{fault}\n" for fault in faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
