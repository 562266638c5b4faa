"""Exam: findings on both legs, each with its examiner."""

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from restride.journal.entry import Entry, Person
from restride.journal.field import NoAnswer, Nprs, Part, Tri, use
from restride.journal.kinds.checkin import Painkiller
from restride.terms import MEASURES, Measure, Result, Side, Unit
from restride.terms.measures import Method, MuscleGroup

Value = Annotated[float, Field(ge=-500, le=5000), NoAnswer]


class Finding(Part):
    """One measure on one side: a number with its unit, or how it read, or just whether it hurt.

    `trials` are the single readings behind `value`, whose mean it is where only the trials are given.
    """

    measure: Measure
    side: Side | None = None
    value: Value | None = None
    unit: Unit | None = None
    result: Result | None = None
    painful: Tri = None
    pain: Nprs | None = None
    group: MuscleGroup | None = None
    method: Method | None = None
    trials: tuple[Value, ...] | None = None
    examiner: Person | None = None

    @model_validator(mode="after")
    def _consistent(self) -> "Finding":
        numbered = self.value is not None or self.trials is not None
        if not numbered and self.result is None and self.painful is None and self.pain is None:
            raise PydanticCustomError("finding_empty", "a finding that says nothing")
        if numbered and self.unit not in MEASURES[self.measure]:
            allowed = ", ".join(MEASURES[self.measure])
            raise PydanticCustomError(
                "finding_unit", "unit", {"measure": str(self.measure), "unit": self.unit, "allowed": allowed}
            )
        if (self.measure is Measure.MANUAL_STRENGTH) != (self.group is not None):
            raise PydanticCustomError("finding_group", "group")
        if self.unit is Unit.MRC and self.value is not None and not 0 <= self.value <= 5:
            raise PydanticCustomError("finding_mrc", "mrc")
        return self

    @property
    def number(self) -> float | None:
        """The value, or the mean of its trials; in the unit as entered."""
        if self.value is not None or not self.trials:
            return self.value
        return sum(self.trials) / len(self.trials)


class Exam(Entry):
    """What an examiner found. A runner's own home tests are findings with method `self`."""

    kind: Literal["exam"]
    findings: Annotated[tuple[Finding, ...], Field(min_length=1)] = use(
        "triage track plan", route="marker", default=...
    )
    painkillers: tuple[Painkiller, ...] | None = use("plan", route="marker")
    differential: str | None = use("record", max_length=2000)
    advice: str | None = use("record", max_length=2000)
