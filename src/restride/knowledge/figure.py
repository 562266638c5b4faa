"""One figure of the knowledge tables: a value that can say where it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeGuard

Raw = Mapping[str, Any]
Seen = Literal["fulltext", "table", "abstract", "page", "secondary", "textbook"]
Tighten = Literal["lower", "higher"]


@dataclass(frozen=True, slots=True)
class Figure:
    """A value with its unit and either its sources and how they were seen, or why it was chosen.

    `value` is a number, a tuple of numbers, or None where a source exists but nobody read the figure.
    `derived` marks what we worked out from the printed numbers. `events` of `n` is a printed count.
    `range` is the span over which a design figure is tried; `spread` the least and greatest observed.
    `tighten` is the stricter direction for a clinic's overlay; `overlaid` keeps the value it replaced.
    """

    key: str
    value: float | tuple[float, ...] | None
    unit: str
    src: tuple[str, ...] = ()
    seen: Seen | None = None
    basis: Literal["published", "design"] = "published"
    why: str = ""
    range: tuple[float, float] | None = None
    ci95: tuple[float, float] | None = None
    ci90: tuple[float, float] | None = None
    iqr: tuple[float, float] | None = None
    spread: tuple[float, float] | None = None
    sd: float | None = None
    n: int | None = None
    events: int | None = None
    p: float | None = None
    p_is: Literal["=", "<", ">"] = "="
    derived: bool = False
    note: str = ""
    tighten: Tighten | None = None
    overlaid: float | tuple[float, ...] | None = None

    @property
    def number(self) -> float:
        """The value where it is one number; TypeError where it is a list or unread."""
        if isinstance(self.value, (int, float)):
            return self.value
        raise TypeError(f"{self.key} is not one number: {self.value!r}")

    @property
    def numbers(self) -> tuple[float, ...]:
        """The values as a tuple, one number as a tuple of one; TypeError where unread."""
        if self.value is None:
            raise TypeError(f"{self.key} has not been read")
        return self.value if isinstance(self.value, tuple) else (self.value,)


_TUPLES = ("src", "range", "ci95", "ci90", "iqr", "spread")


def is_figure(raw: object) -> TypeGuard[Raw]:
    """True for a mapping that states a value, or that nobody read it."""
    return isinstance(raw, Mapping) and ("value" in raw or "unread" in raw)


def figure(raw: Raw) -> Figure:
    """The compiled mapping `raw` as a Figure."""
    fields: dict[str, Any] = {k: v for k, v in raw.items() if k != "unread"}
    for name in _TUPLES:
        if name in fields:
            fields[name] = tuple(fields[name])
    value = fields.get("value")
    fields["value"] = tuple(value) if isinstance(value, list) else value
    return Figure(**fields)


def figures(raw: Raw) -> dict[str, Figure]:
    """Every figure that stands directly in the mapping `raw`, by its key there."""
    return {key: figure(value) for key, value in raw.items() if is_figure(value)}
