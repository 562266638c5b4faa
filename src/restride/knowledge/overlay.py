"""A clinic's own file: it may make a safety figure stricter, never looser, and nothing else."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

from restride.knowledge.compiled import shipped
from restride.knowledge.faults import Fault, KnowledgeError
from restride.knowledge.figure import Raw, is_figure
from restride.knowledge.registry import TABLES
from restride.knowledge.units import UNITS
from restride.knowledge.walk import descend

Overlay = dict[str, Any]


def read_overlay(path: Path) -> tuple[str, Overlay]:
    """The clinic's name and its values by path, such as `{"triage.hours.urgent": 48}`.

    The file mirrors the tables: `[triage.hours]` then `urgent = 48`. Values equal to the shipped ones are
    left out. Raises KnowledgeError with every fault at once.
    """
    name = path.name
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise KnowledgeError([Fault(name, "", f"not a TOML file: {error}")]) from error
    clinic = raw.pop("clinic", "")
    found = [check(name, key, value) for key, value in _leaves(raw, "")]
    faults = [fault for fault, _ in found if fault]
    if not isinstance(clinic, str) or not clinic:
        faults.append(Fault(name, "clinic", 'must name the clinic: clinic = "..."'))
    if faults:
        raise KnowledgeError(faults)
    return clinic, {key: value for _, item in found for key, value in item.items()}


def check(file: str, key: str, value: object) -> tuple[Fault | None, Overlay]:
    """A fault, or the change that `value` at `key` makes (none where it equals the shipped one)."""
    figure = find(key)
    if figure is None:
        return Fault(file, key, f"{value!r}: no such figure; give the path of one figure of a table"), {}
    problem = _problem(figure, value)
    if problem:
        return Fault(file, key, f"{value!r}: {problem}"), {}
    return None, ({} if value == figure["value"] else {key: value})


def find(key: str) -> Raw | None:
    """The compiled figure at a dotted path, or None where there is none."""
    table, *path = key.split(".")
    if table not in TABLES:
        return None
    node = descend(shipped(table), path)
    return node if is_figure(node) else None


def apply(table: str, raw: Any, overlay: Overlay) -> Any:
    """The plain table with the overlay's values put in, each figure keeping the value it had."""
    changed = deepcopy(raw)
    for key, value in overlay.items():
        name, *path = key.split(".")
        if name != table:
            continue
        node = descend(changed, path)
        old = node["value"]
        node.update(value=value, overlaid=tuple(old) if isinstance(old, list) else old)
    return changed


def _leaves(node: dict[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    for key, value in node.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value


def _problem(figure: Raw, value: object) -> str:
    """Why `value` may not replace the figure's; empty where it may."""
    tighten, now = figure.get("tighten"), figure.get("value")
    if tighten is None or now is None:
        return "this figure is not open to a clinic; only figures marked `tighten` are"
    old: list[Any] = now if isinstance(now, list) else [now]
    new: list[Any] = value if isinstance(value, list) else [value]
    if isinstance(now, list) != isinstance(value, list) or len(old) != len(new):
        return f"must have the shape of {now!r}"
    if not all(_number(one) for one in new):
        return "must be a finite number"
    return _bounds(figure["unit"], old, new) or _looser(tighten, old, new)


def _number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _bounds(unit: str, old: list[float], new: list[float]) -> str:
    low, high = UNITS[unit].low, UNITS[unit].high
    if min(old) >= 0:
        low = max(low, 0)
    return "" if all(low <= one <= high for one in new) else f"must lie in {low:g} to {high:g} {unit}"


def _looser(tighten: str, old: list[float], new: list[float]) -> str:
    sign = 1 if tighten == "lower" else -1
    if all(sign * (b - a) <= 0 for a, b in zip(old, new, strict=True)):
        return ""
    bound = "at most" if tighten == "lower" else "at least"
    shipped_value = old[0] if len(old) == 1 else old
    return f"would loosen a safety figure; must be {bound} {shipped_value}"
