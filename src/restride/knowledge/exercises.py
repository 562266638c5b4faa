"""Exercises, drills, runs and tests: doses, pain and stop rules, and what is easier and harder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from restride.knowledge.figure import Raw
from restride.knowledge.rows import Row, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose(Row):
    """One line of a dose. `stage` and `week` say when, empty for always; `alternative` stands for the line before."""

    stage: str = ""
    week: str = ""
    alternative: bool = False
    each_side: bool = False
    to_failure: bool = False
    load: str = ""
    intensity: str = ""
    basis: str = "published"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tempo(Row):
    """How fast: a manner, with the seconds of its phases where it has any."""

    manner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Row):
    """A pain or stop rule."""

    basis: str = "published"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise(Row):
    """One item. `pain`, `stop` and `not_if` name rules; `easier` and `harder` name other items."""

    kind: str
    stages: tuple[str, ...]
    pain: str
    stop: str
    not_if: tuple[str, ...]
    easier: tuple[str, ...]
    harder: tuple[str, ...]
    doses: tuple[Dose, ...]
    tempo: Tempo

    def dose(self, stage: str, week: int = 0) -> tuple[Dose, ...]:
        """Its lines in a stage, alternatives apart; of lines by week the one of that week, from 0 on."""
        main = [dose for dose in self.doses if not dose.alternative]
        mine = [dose for dose in main if dose.stage == stage] or [dose for dose in main if not dose.stage] or main[:1]
        weekly = [dose for dose in mine if dose.week]
        return (weekly[min(week, len(weekly) - 1)],) if weekly else tuple(mine)


@dataclass(frozen=True, slots=True)
class Exercises:
    """The table `exercises`. `not_if` lists every reason against an exercise."""

    items: Mapping[str, Exercise]
    pain: Mapping[str, Rule]
    stop: Mapping[str, Rule]
    not_if: tuple[str, ...]


def read(raw: Raw) -> Exercises:
    """Items and rules by id."""
    return Exercises(
        items={key: _item(key, row) for key, row in raw["item"].items()},
        pain={key: Rule(**fields(key, row)) for key, row in raw["pain"].items()},
        stop={key: Rule(**fields(key, row)) for key, row in raw["stop"].items()},
        not_if=tuple(raw["not_if"]["codes"]),
    )


def _item(key: str, row: Raw) -> Exercise:
    plain = {name: value for name, value in row.items() if name != "dose"}
    doses = tuple(Dose(**fields(f"{key}.{place}", one)) for place, one in enumerate(row.get("dose", ())))
    return Exercise(**fields(key, plain), doses=doses, tempo=Tempo(**fields(key, row["tempo"])))
