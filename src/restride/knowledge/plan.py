"""The plan: own maximum, running ladder, gates, home substitutes, first week, limits, exercises by stage."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from restride.knowledge.figure import Figure, Raw, figures
from restride.knowledge.rows import Row, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason(Row):
    """A row that says on what it rests: its sources, or that it is design and why."""

    basis: str = "published"
    why: str = ""
    exercises: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate(Reason):
    """What has to be shown. `exit` names its row in the criteria table; `home` what may decide it at home.

    `judge` is a code of how a reading passes; `judged_by` is runner, examiner or supervised; `binds` all, fast
    or distance; `step` the step of the ladder whose clean sessions pass it.
    """

    stage: str
    exit: str
    measure: str
    judge: str
    binds: str
    judged_by: str
    home: str = ""
    step: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Home(Reason):
    """A test without the device. `may_decide` names the steps that it may open, or the stage it may end."""

    gate: str
    measure: str
    may_decide: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Reason):
    """A step of the running ladder. `needs` must be clean before, `entry` are gates; `back` is the step below."""

    branch: str
    stage: str
    axis: str
    exercise: str
    needs: tuple[str, ...]
    entry: tuple[str, ...]
    back: str
    supervision: str

    @property
    def top(self) -> float:
        """The greatest share of own maximum that it asks for, in per cent."""
        return self["pct_max"].numbers[-1]


@dataclass(frozen=True, slots=True)
class Slot:
    """An exercise in a stage's work, every so many days."""

    exercise: str
    every: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Work(Reason):
    """What a stage works with: the warm-up, the starting set, and what comes after it one at a time."""

    warm_up: tuple[str, ...]
    start: tuple[Slot, ...]
    more: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Nordic(Reason):
    """When the Nordic may begin: in these stages, or once this milestone of the ladder is passed."""

    milestone: str
    stages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The table `plan`."""

    own_maximum: Mapping[str, Figure]
    effort: Mapping[str, Reason]
    rules: Mapping[str, Reason]
    back: Mapping[str, Reason]
    missed: Mapping[str, Reason]
    gates: Mapping[str, Gate]
    home: Mapping[str, Home]
    steps: Mapping[str, Step]
    milestones: Mapping[str, tuple[str, ...]]
    by_hand: Mapping[str, Reason]
    work: Mapping[str, Work]
    nordic: Nordic
    older_without: tuple[str, ...]
    exam: Reason
    care: Mapping[str, Reason]
    tendinopathy: Mapping[str, Reason]
    instead: Mapping[str, Reason]
    holds: Mapping[str, Reason]
    prevention: Mapping[str, Reason]
    background: Mapping[str, Reason]


REASONS = (
    "effort",
    "rules",
    "back",
    "missed",
    "by_hand",
    "care",
    "tendinopathy",
    "instead",
    "holds",
    "prevention",
    "background",
)
"""The parts that are nothing but rows with a reason."""


def read(raw: Raw) -> Plan:
    """Every part by id."""
    return Plan(
        own_maximum=figures(raw["own_maximum"]),
        gates={key: Gate(**fields(key, row)) for key, row in raw["gates"].items()},
        home={key: Home(**fields(key, row)) for key, row in raw["home"].items()},
        steps={key: Step(**fields(key, row)) for key, row in raw["steps"].items()},
        milestones={key: tuple(steps) for key, steps in raw["milestones"].items()},
        work={key: _work(key, row) for key, row in raw["work"].items()},
        nordic=Nordic(**fields("nordic", raw["nordic"])),
        older_without=tuple(raw["older_without"]["exercises"]),
        exam=Reason(**fields("exam", raw["exam"])),
        **{name: {key: Reason(**fields(key, row)) for key, row in raw[name].items()} for name in REASONS},
    )


def _work(key: str, row: Raw) -> Work:
    plain = {name: value for name, value in row.items() if name not in ("start", "more")}
    return Work(**fields(key, plain), start=_slots(row["start"]), more=_slots(row["more"]))


def _slots(rows: Iterable[Raw]) -> tuple[Slot, ...]:
    return tuple(Slot(one["exercise"], figures(one)["every"]) for one in rows)
