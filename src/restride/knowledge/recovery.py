"""Times that belong to no single cohort: healing, first runs, sex and age, when a strain comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from restride.knowledge.figure import Raw
from restride.knowledge.rows import Row, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(Row):
    """A fact about time. `finding` is a code where there is no number; `use` is "weak" where it is shown only."""

    order: int = 0
    finding: str = ""
    use: str = ""
    conflicts_with: tuple[str, ...] = ()


Facts = Mapping[str, Fact]


@dataclass(frozen=True, slots=True)
class Recovery:
    """The table `recovery`."""

    healing: Facts
    first_run: Facts
    sex_and_age: Facts
    back_again: Facts


def read(raw: Raw) -> Recovery:
    """Facts by group and id."""
    return Recovery(**{group: _facts(rows) for group, rows in raw.items()})


def _facts(rows: Raw) -> Facts:
    return {key: Fact(**fields(key, row)) for key, row in rows.items()}
