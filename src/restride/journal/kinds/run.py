"""Run: one run or walk-run, as far as the plan reads it."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from restride.journal.entry import Entry
from restride.journal.field import Nprs, Tri, use
from restride.journal.kinds.checkin import Painkiller
from restride.journal.kinds.flag_review import Code

Minutes = Annotated[float, Field(ge=0, le=1440)]
Distance = Annotated[float, Field(ge=0, le=500)]
Speed = Annotated[float, Field(gt=0, le=60)]
Pace = Annotated[float, Field(ge=60, le=3600)]
Share = Annotated[int, Field(ge=0, le=110)]


class HowKnown(StrEnum):
    """How a speed is known, the surest first."""

    TIMED = "timed"
    WATCH = "watch"
    FELT = "felt"


class Run(Entry):
    """A run. `step` is an id of the running ladder, or `free`; the speed or pace is the fastest that was held."""

    kind: Literal["run"]
    step: Code = use("plan", default=...)
    minutes: Minutes | None = use("record")
    distance_km: Distance | None = use("plan")
    fastest_kmh: Speed | None = use("plan")
    fastest_s_per_km: Pace | None = use("plan")
    speed_known: HowKnown | None = use("record")
    share_felt: Share | None = use("plan")
    worst_pain: Nprs | None = use("plan")
    limp: Tri = use("triage plan")
    pull: Tri = use("triage plan")
    painkillers: tuple[Painkiller, ...] | None = use("plan")
    terrain: str | None = use("record", max_length=200)

    @property
    def fastest(self) -> float | None:
        """The fastest speed held, in km/h."""
        if self.fastest_kmh is not None:
            return self.fastest_kmh
        return None if self.fastest_s_per_km is None else 3600 / self.fastest_s_per_km
