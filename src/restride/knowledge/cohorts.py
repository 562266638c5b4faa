"""What cohorts found, as published, in a form that a calibration can read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from restride.knowledge.figure import Figure, Raw, figures
from restride.knowledge.rows import Row, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Row):
    """People of a cohort who share a class or a trial arm, with their days to the cohort's endpoint.

    `grades` names the components of the clock that they are, all of the cohort's where it is empty. `reads`: they are
    those whose reading of this marker on the day `read_on` lies `within` a band.
    """

    n: int | None = None
    grades: tuple[str, ...] = ()
    stretch: bool = False
    recurrent: bool = False
    reads: str = ""
    tendon: Literal["none", "intratendinous", "free"] = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Predictor(Row):
    """What a cohort says of one predictor; `finding` is a code, `items` lists what went into a model."""

    finding: str
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cohort(Row):
    """One study. `endpoint` is its own; `node` the milestone it stands for ("" where none).

    `taken`: the population of the table `calibration` that it is, where its setting does not say it.
    `reinjury` and `course` hold figures by name: what came back, and how measures ran or who took part.
    """

    setting: str
    population: str
    endpoint: str = ""
    node: str = ""
    n: int | None = None
    taken: str = ""
    second_look: str = ""
    groups: Mapping[str, Group]
    predictors: Mapping[str, Predictor]
    reinjury: Mapping[str, Figure]
    course: Mapping[str, Figure]


Cohorts = Mapping[str, Cohort]


def read(raw: Raw) -> Cohorts:
    """The table `cohorts`: every study by its id."""
    return {key: _cohort(key, row) for key, row in raw.items()}


def _cohort(key: str, row: Raw) -> Cohort:
    return Cohort(
        **fields(key, row),
        groups={name: Group(**fields(name, one)) for name, one in row.get("groups", {}).items()},
        predictors={name: Predictor(**fields(name, one)) for name, one in row.get("predictors", {}).items()},
        reinjury=figures(row.get("reinjury", {})),
        course=figures(row.get("course", {})),
    )
