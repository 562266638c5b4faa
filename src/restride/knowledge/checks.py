"""What a table must fulfil before it ships: every figure with its source or the reason it was chosen."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from restride.knowledge.faults import Fault
from restride.knowledge.figure import is_figure
from restride.knowledge.units import UNITS
from restride.knowledge.walk import name_in_list

SEEN = ("fulltext", "table", "abstract", "page", "secondary", "textbook")
STRUCTURAL = frozenset({"order", "n", "year", "level", "rank", "schema", "events"})
DRAWN = "drawing"
"""The key under which a table says how something is drawn: coordinates and angles of a picture, no figures."""


class Checker:
    """Walks one compiled table and yields every fault with its path."""

    def __init__(self, file: str, sources: Collection[str]) -> None:
        self.file, self.sources = file, sources

    def walk(self, node: Any, path: str, key: str = "") -> Iterator[Fault]:
        """Faults in `node` and below; `key` is the last key that named it."""
        if is_figure(node):
            yield from self.figure(node, path)
        elif isinstance(node, dict):
            yield from self._sources(node.get("src", ()), path)
            if node.get("seen", SEEN[0]) not in SEEN:
                yield self._fault(f"{path}.seen", f"{node['seen']!r} must be one of {', '.join(SEEN)}")
            for name, child in node.items():
                if name != DRAWN:
                    yield from self.walk(child, f"{path}.{name}" if path else name, name)
        elif isinstance(node, list):
            for index, child in enumerate(node):
                yield from self.walk(child, f"{path}[{name_in_list(child, index)}]", key)
        elif _is_number(node) and key not in STRUCTURAL:
            yield self._fault(path, f"the number {node} must stand in a figure with unit and source")

    def figure(self, raw: Mapping[str, Any], path: str) -> Iterator[Fault]:
        """Faults of one figure."""
        for problem in (*_shape(raw), *_unit(raw), *_origin(raw), *_design(raw)):
            yield self._fault(path, problem)
        yield from self._sources(raw.get("src", ()), path)

    def _sources(self, src: Any, path: str) -> Iterator[Fault]:
        if not isinstance(src, (list, tuple)) or not all(isinstance(one, str) for one in src):
            yield self._fault(f"{path}.src", "must be a list of source ids")
            return
        for one in src:
            if one not in self.sources:
                yield self._fault(f"{path}.src", f"no source {one!r} in sources.toml")

    def _fault(self, path: str, problem: str) -> Fault:
        return Fault(self.file, path, problem)


def _shape(raw: Mapping[str, Any]) -> Iterator[str]:
    for key in raw.keys() - KEYS:
        yield f"unknown key {key!r} in a figure"
    if ("value" in raw) == bool(raw.get("unread")):
        yield "needs a value, or `unread = true`, not both"
    value = raw.get("value", 0)
    values = value if isinstance(value, list) and value else [value]
    if not all(_is_number(one) and math.isfinite(one) for one in values):
        yield f"value {value!r} is neither a number nor a list of numbers"
    for key in raw.keys() & _RULES.keys():
        right, says = _RULES[key]
        if not right(raw[key]):
            yield f"{key} {says}"


def _unit(raw: Mapping[str, Any]) -> Iterator[str]:
    unit = UNITS.get(str(raw.get("unit")))
    if unit is None:
        near = get_close_matches(str(raw.get("unit")), UNITS, 1, 0.5)
        yield f"unknown unit {raw.get('unit')!r}" + (f"; nearest: {near[0]!r}" if near else "")
        return
    value = raw.get("value", [])
    for one in value if isinstance(value, list) else [value]:
        if _is_number(one) and not unit.low <= one <= unit.high:
            yield f"{one} is not possible in {raw['unit']} ({unit.low:g} to {unit.high:g})"


def _origin(raw: Mapping[str, Any]) -> Iterator[str]:
    basis = raw.get("basis", "published")
    if basis not in {"published", "design"}:
        yield f"basis {basis!r} must be 'published' or 'design'"
    if basis == "published" and not raw.get("src"):
        yield 'has no source: give `src`, or `basis = "design"` with `why` and `range`'
    if raw.get("src") and raw.get("seen") not in SEEN:
        yield f"seen {raw.get('seen')!r} must be one of {', '.join(SEEN)}"


def _design(raw: Mapping[str, Any]) -> Iterator[str]:
    if raw.get("basis") != "design":
        return
    if not str(raw.get("why", "")).strip():
        yield "a design figure must say why"
    span, value = raw.get("range"), raw.get("value")
    if span is None:
        yield "a design figure must give the range over which it is tried"
    elif _is_pair(span) and _is_number(value) and not span[0] <= value <= span[1]:
        yield f"value {value} lies outside its own range {span}"


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_pair(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(map(_is_number, value)) and value[0] <= value[1]


_PAIR = (_is_pair, "must be two numbers, the lower first")
_POSITIVE = (lambda value: _is_number(value) and value >= 0, "must be a number, not below 0")
_TEXT = (lambda value: isinstance(value, str), "must be a text")
_RULES: dict[str, tuple[Callable[[Any], bool], str]] = {
    **dict.fromkeys(("range", "ci95", "ci90", "iqr", "spread"), _PAIR),
    **dict.fromkeys(("sd", "n", "events", "p"), _POSITIVE),
    **dict.fromkeys(("why", "note", "unit", "seen", "basis"), _TEXT),
    "p_is": (lambda value: value in {"=", "<", ">"}, 'must be "=", "<" or ">"'),
    "tighten": (lambda value: value in {"lower", "higher"}, 'must be "lower" or "higher"'),
    "derived": (lambda value: isinstance(value, bool), "must be true or false"),
}
KEYS = frozenset({"key", "value", "unread", "src", *_RULES})
