"""Grading schemes, and the two scales that read a grade from the knee extension deficit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from restride.knowledge.figure import Raw
from restride.knowledge.rows import Row, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade(Row):
    """One grade of a scheme. `severity` is the class of the odds; `beside` are keys of cohort figures."""

    order: int
    severity: str = ""
    kind: str = ""
    name: str = ""
    tissue: str = ""
    function: str = ""
    open_ended: bool = False
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme(Row):
    """A way to grade. `by` says whose it is, `needs` what it cannot do without (none, exam, mri)."""

    by: str
    needs: str
    grades: Mapping[str, Grade]
    suffixes: tuple[str, ...] = ()
    mechanism: tuple[str, ...] = ()
    location: tuple[str, ...] = ()
    reinjury: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AkeScale(Row):
    """Bands of knee extension deficit with the time each stands for, one list per column."""

    use: str
    conflicts_with: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grades:
    """The table `grades`."""

    schemes: Mapping[str, Scheme]
    ake_scales: Mapping[str, AkeScale]


def read(raw: Raw) -> Grades:
    """Schemes and scales by id."""
    return Grades(
        schemes={key: _scheme(key, row) for key, row in raw["schemes"].items()},
        ake_scales={key: AkeScale(**fields(key, row)) for key, row in raw["ake_scales"].items()},
    )


def _scheme(key: str, row: Raw) -> Scheme:
    grades = {name: Grade(**fields(name, one)) for name, one in row["grades"].items()}
    return Scheme(**fields(key, row), grades=grades)
