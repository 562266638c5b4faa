"""Authored TOML to checked JSON: `python -m restride.knowledge.build [--check]`."""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from restride.knowledge.checks import Checker
from restride.knowledge.faults import Fault
from restride.knowledge.figure import is_figure
from restride.knowledge.load import SHIPPED
from restride.knowledge.registry import TABLES, reader

AUTHORED = Path(__file__).parent / "tables"


def compile_table(raw: Any, path: str, src: Any = None, seen: Any = None) -> Any:
    """`raw` with each figure given its key and, where it names none, the source of the row around it."""
    if isinstance(raw, date):
        return raw.isoformat()
    if isinstance(raw, list):
        return [compile_table(one, _step(path, one, i), src, seen) for i, one in enumerate(raw)]
    if not isinstance(raw, dict):
        return raw
    if is_figure(raw):
        return _inherit(raw, path, src, seen)
    src, seen = (raw["src"], raw.get("seen")) if "src" in raw else (src, raw.get("seen", seen))
    return {key: compile_table(value, f"{path}.{key}", src, seen) for key, value in raw.items()}


def _inherit(raw: dict[str, Any], path: str, src: Any, seen: Any) -> dict[str, Any]:
    figure = {"key": path, **raw}
    if "src" not in raw and raw.get("basis") != "design" and src:
        figure["src"] = src
        if seen:
            figure.setdefault("seen", seen)
    return figure


def _step(path: str, child: Any, index: int) -> str:
    return f"{path}.{child['id']}" if isinstance(child, dict) and "id" in child else f"{path}.{index}"


def read_tables(folder: Path = AUTHORED) -> tuple[dict[str, Any], list[Fault]]:
    """Every compiled table of a folder by name, and the files that are not TOML or not registered."""
    tables, faults = {}, []
    for path in sorted(folder.glob("*.toml")):
        try:
            tables[path.stem] = compile_table(tomllib.loads(path.read_text("utf-8")), path.stem)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            faults.append(Fault(path.name, "", f"not TOML: {error}"))
    return tables, faults


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
    except Exception as error:  # noqa: BLE001 - whatever a table's own reader says is a fault of the table
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
    return faults


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
