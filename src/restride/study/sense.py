"""What no figure of a cohort can be, whatever it reports."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

LEAST, GREATEST = 1e-9, 10_000_000
"""Beyond these nobody has counted people, days or anything else."""
TEXTS = ("basis", "p_is", "tighten", "note", "why", "seen", "unit")
SHORT = 40
"""Characters of a value that a fault repeats."""
SPANS = ("ci95", "ci90", "iqr", "spread", "range")
CLASSES, LAST = 4, 365
"""Classes of absence; the last day on which people are told apart by a reading."""


def is_number(value: object) -> bool:
    """A number that can be reckoned with: not that of the atoms, nor of a part of one."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return value == 0 or LEAST <= abs(value) <= GREATEST


def is_whole(value: object) -> bool:
    """A whole number."""
    return isinstance(value, int) and not isinstance(value, bool)


def faults_of_figure(path: str, raw: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with a figure as it was typed, and what would be right."""
    yield from (f"{short(one)} is neither a number nor one that can be" for one in _numbers(raw) if not is_number(one))
    yield from (f"{name} {short(raw[name])} must be a text" for name in _not_texts(raw))
    for name in ("n", "events"):
        least = int(name == "n")
        if name in raw and not (is_whole(raw[name]) and least <= raw[name] <= GREATEST):
            yield f"{name} {short(raw[name])} must be a whole number, {least} or more"
    if can_be_read(raw):
        part, name = path.rsplit(".", 2)[-2:]
        yield from _spans(raw)
        yield from _by_name(part, name, raw)


def can_be_read(raw: Mapping[str, Any]) -> bool:
    """Whether everything in a figure is of its type, so that more can be asked of it."""
    return all(map(is_number, _numbers(raw))) and not _not_texts(raw)


def _numbers(raw: Mapping[str, Any]) -> list[Any]:
    return [one for name in ("value", "sd", *SPANS) for one in _many(raw.get(name, []))]


def _not_texts(raw: Mapping[str, Any]) -> list[str]:
    return [name for name in TEXTS if not isinstance(raw.get(name, ""), str)]


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def short(value: object) -> str:
    """What was typed, in a few characters."""
    try:
        said = repr(value)
    except ValueError:
        return "a number too long to print"
    return said if len(said) <= SHORT else said[: SHORT - 3] + "..."


def _spans(raw: Mapping[str, Any]) -> Iterator[str]:
    """A span holds the value."""
    values = _many(raw.get("value", []))
    for name in (one for one in SPANS if one != "range" and one in raw):
        span = raw[name]
        if not isinstance(span, list) or len(span) != 2 or span[0] > span[1]:
            continue  # said by whoever checks the figures of every table
        if not all(span[0] <= one <= span[1] for one in values):
            yield f"{name} {short(span)} does not hold the value {short(raw['value'])}"


def _days(values: list[Any], raw: Mapping[str, Any]) -> Iterator[str]:
    if len(values) > 1:
        yield f"{short(values)} must be one number"
    ends = [*_many(raw.get("iqr", [])), *_many(raw.get("ci95", []))]
    if any(one <= 0 for one in [*values, *_many(raw.get("sd", []))]) or any(one < 0 for one in ends):
        yield f"{short(values)}: days and their spread must be greater than 0"


def _absence(values: list[Any], raw: Mapping[str, Any]) -> Iterator[str]:
    if len(values) != CLASSES or not all(is_whole(one) and one >= 0 for one in values) or sum(values) < 1:
        yield f"{short(values)} must be {CLASSES} counts: absent 1 to 3, 4 to 7, 8 to 28, over 28 days"


def _odds(values: list[Any], raw: Mapping[str, Any]) -> Iterator[str]:
    if any(one <= 0 for one in [*values, *_many(raw.get("ci95", []))]):
        yield "odds and their interval must be greater than 0"


def _band(values: list[Any], raw: Mapping[str, Any]) -> Iterator[str]:
    if len(values) != 2 or values[0] >= values[1]:
        yield f"{short(values)} must be two numbers, the lower first"


def _day(values: list[Any], raw: Mapping[str, Any]) -> Iterator[str]:
    if len(values) != 1 or not 0 <= values[0] <= LAST or not is_whole(values[0]):
        yield f"{short(values)} must be a whole day from 0 to {LAST}"


def _share(values: list[Any], raw: Mapping[str, Any]) -> Iterator[str]:
    if raw.get("unit") == "pct":
        yield from (f"{one} is not possible: a share in pct is 0 to 100" for one in values if not 0 <= one <= 100)


BY_NAME: Mapping[str, Callable[[list[Any], Mapping[str, Any]], Iterator[str]]] = MappingProxyType(
    {
        "mean": _days,
        "median": _days,
        "absence": _absence,
        "odds": _odds,
        "within": _band,
        "read_on": _day,
        "share": _share,
        "reinjury": _share,
    }
)
"""What a figure can be by its own name, else by that of the part it stands in."""


def _by_name(part: str, name: str, raw: Mapping[str, Any]) -> Iterator[str]:
    check = BY_NAME.get(part if part == "reinjury" else name)
    if check is not None and "value" in raw:
        yield from check(_many(raw["value"]), raw)
