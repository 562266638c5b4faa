"""What must be passed before the next stage and before return, and how many experts agreed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from restride.knowledge.figure import Raw
from restride.knowledge.rows import Row, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Exit(Row):
    """One thing to pass. `passing` is a code; `binds` is "all", "fast" or "none" (kept, not asked)."""

    order: int
    measure: str
    passing: str
    binds: str
    also: tuple[str, ...] = ()
    conflicts_with: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage(Row):
    """A stage of the way back, S0 to S6, with what its exit asks."""

    order: int
    exits: Mapping[str, Exit]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement(Row):
    """What a panel agreed on: figures in per cent, or items without a number."""

    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Criteria:
    """The table `criteria`."""

    stages: Mapping[str, Stage]
    rules: Mapping[str, Row]
    agreement: Mapping[str, Agreement]
    return_by: Mapping[str, Row]
    guideline: Row
    recommends: Mapping[str, str]


def read(raw: Raw) -> Criteria:
    """Stages, rules and agreement by id."""
    return Criteria(
        stages={key: _stage(key, row) for key, row in raw["stages"].items()},
        rules={key: Row(**fields(key, row)) for key, row in raw["rules"].items()},
        agreement={key: Agreement(**fields(key, row)) for key, row in raw["agreement"].items()},
        return_by={key: Row(**fields(key, row)) for key, row in raw["return_by"].items()},
        guideline=Row(**fields("guideline", raw["guideline"])),
        recommends=dict(raw["guideline"]["recommends"]),
    )


def _stage(key: str, row: Raw) -> Stage:
    exits = {name: _exit(name, one) for name, one in row.get("exits", {}).items()}
    return Stage(**fields(key, row), exits=exits)


def _exit(name: str, row: Raw) -> Exit:
    plain = fields(name, row)
    return Exit(passing=plain.pop("pass"), **plain)
