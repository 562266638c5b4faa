"""How made-up cohorts are drawn, measured and compared with published ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from restride.knowledge.figure import Raw
from restride.knowledge.rows import Row, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Population(Row):
    """Who is in a cohort: base rates, case mix, whether many settings are pooled, from which day legs are seen.

    Where `base` is empty nobody can be drawn. `reference`: the one whose pace the clock's own is.
    """

    base: str
    mix: Literal["elite", "other"]
    pooled: bool = False
    reference: bool = False
    slow: bool = False
    wide: bool = False
    settings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe(Row):
    """How figures of a cohort are measured, found by their place and name `at`: a statistic and what it reads.

    `grades`: only legs of these components. `suffix` tells apart two recipes for one figure.
    `everybody`: those who are back are read, too.
    """

    at: tuple[str, ...]
    statistic: str
    reads: tuple[str, ...] = ()
    grades: tuple[str, ...] = ()
    suffix: str = ""
    everybody: bool = False

    def number(self, name: str) -> float:
        """One of its own figures; 0 where it has none."""
        figure = self.get(name)
        return 0.0 if figure is None else figure.number


@dataclass(frozen=True, slots=True, kw_only=True)
class Block(Row):
    """Parameters of the clock fitted together, and the figures of cohorts that they are fitted to."""

    parameters: tuple[str, ...]
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Calibration:
    """All of it."""

    populations: Mapping[str, Population]
    recipes: Mapping[str, Recipe]
    blocks: tuple[Block, ...]

    def population(self, setting: str) -> Population | None:
        """Who is in a cohort of a setting; None where nobody can be drawn.

        A setting nobody has named is taken by its first word, such as `elite`, else for a clinic's.
        """
        by_setting = (one for one in self.populations.values() if setting in one.settings)
        found = self.populations.get(setting) or next(by_setting, None)
        if found is None:
            named = {"elite": "elite_other", "mri": "mri_clinic"}
            found = self.populations[named.get(setting.partition("_")[0], "clinic")]
        return found if found.base else None

    def recipes_at(self, place: str) -> tuple[Recipe, ...]:
        """How the figure at a place such as `course.worst_pain` is measured; none where nobody has said."""
        return tuple(one for one in self.recipes.values() if place in one.at)


def read(raw: Raw) -> Calibration:
    """The table `calibration`."""
    return Calibration(
        populations={row["id"]: Population(**_row(row)) for row in raw["population"]},
        recipes={row["id"]: Recipe(**_row(row)) for row in raw["recipe"]},
        blocks=tuple(Block(**_row(row)) for row in raw["block"]),
    )


def _row(raw: Raw) -> dict[str, Any]:
    return fields(raw["id"], {key: value for key, value in raw.items() if key != "id"})
