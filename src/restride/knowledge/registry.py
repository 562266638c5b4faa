"""The tables there are. A new table is one TOML, one file with `read`, and two lines here."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from restride.knowledge.anatomy import Anatomy
    from restride.knowledge.article import Elements
    from restride.knowledge.calibration import Calibration
    from restride.knowledge.claims import Claims
    from restride.knowledge.clock import Clock
    from restride.knowledge.cohorts import Cohorts
    from restride.knowledge.conditions import Conditions
    from restride.knowledge.criteria import Criteria
    from restride.knowledge.exercises import Exercises
    from restride.knowledge.grades import Grades
    from restride.knowledge.likelihood import Likelihoods
    from restride.knowledge.measures import Measures
    from restride.knowledge.muscles import Muscles
    from restride.knowledge.needling import NeedlingTable
    from restride.knowledge.plan import Plan
    from restride.knowledge.poses import Poses
    from restride.knowledge.recovery import Recovery
    from restride.knowledge.risk_factors import RiskFactors
    from restride.knowledge.source import Sources
    from restride.knowledge.studies import Studies
    from restride.knowledge.triage import Triage


class Tables:
    """Each table by name, with the type its `read` returns."""

    sources: Sources
    muscles: Muscles
    triage: Triage
    conditions: Conditions
    grades: Grades
    measures: Measures
    likelihood: Likelihoods
    risk_factors: RiskFactors
    criteria: Criteria
    recovery: Recovery
    cohorts: Cohorts
    clock: Clock
    calibration: Calibration
    needling: NeedlingTable
    plan: Plan
    exercises: Exercises
    poses: Poses
    studies: Studies
    claims: Claims
    article: Elements
    anatomy: Anatomy


TABLES: tuple[str, ...] = tuple(Tables.__annotations__)

_MODULES = {"sources": "source"}


def reader(table: str) -> Callable[[Any], Any]:
    """The `read` of a table's own file, imported only now."""
    module = import_module(f"restride.knowledge.{_MODULES.get(table, table)}")
    read: Callable[[Any], Any] = module.read
    return read
