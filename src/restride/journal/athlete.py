"""The athlete: who the leg belongs to, as far as that changes an answer."""

from typing import Annotated, Literal

from pydantic import Field

from restride.journal.field import Part, Tri, use
from restride.journal.moment import Moment
from restride.terms import Answer, Medicine, Setting, Sex, Side
from restride.terms.people import Condition, Level

Year = Annotated[int, Field(ge=1900, le=2100)]
Kilometres = Annotated[float, Field(ge=0, le=500)]
Minutes = Annotated[float, Field(ge=0, le=1440)]


class EarlierStrain(Part):
    """An earlier hamstring strain, with its side and date where known."""

    side: Side | None = None
    date: Moment | None = None


class RaceTime(Part):
    """A recent time over a distance."""

    distance_m: Annotated[float, Field(gt=0, le=300_000)]
    time_s: Annotated[float, Field(gt=0, le=400_000)]
    on: Moment | None = None


class Athlete(Part):
    """Facts about the person. `age` is in whole years on the day of onset: more exact than `birth_year`."""

    age: Annotated[int, Field(ge=5, le=110)] | None = use("triage track", route="odds")
    birth_year: Year | None = use("triage track", route="odds")
    sex: Sex | None = use("triage", route="odds")
    height_cm: Annotated[float, Field(ge=50, le=260)] | None = use("record")
    mass_kg: Annotated[float, Field(ge=15, le=300)] | None = use("record")
    sport: Annotated[str, Field(min_length=1, max_length=120)] | None = use("record")
    sprints: Tri = use("plan", route="milestone")
    level: Level | None = use("record", route="odds")
    setting: Setting | None = use("record", route="odds")
    weekly_km: Kilometres | None = use("record")
    usual_run_min: Minutes | None = use("plan")
    longest_run_30d_km: Kilometres | None = use("plan")
    weekly_fast_m: Annotated[float, Field(ge=0, le=50_000)] | None = use("record")
    recent_times: tuple[RaceTime, ...] | None = use("plan")
    earlier_strains: tuple[EarlierStrain, ...] | None = use("risk", route="odds")
    acl_injury: Tri = use("risk")
    calf_strain: Tri = use("risk")
    low_trauma_fracture: Tri = use("triage")
    medicines: tuple[Medicine, ...] | None = use("triage")
    conditions: tuple[Condition, ...] | None = use("triage")
    goal_race: Moment | None = use("record")

    @property
    def branch(self) -> Literal["fast", "distance"]:
        """The way back: `fast` passes 80 % speed and a sprint, for those whose sport asks for sprints."""
        return "fast" if self.sprints is Answer.YES else "distance"
