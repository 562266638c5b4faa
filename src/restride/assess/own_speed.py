"""Own top speed before the injury, from races, or unknown. Nobody is sent to sprint in order to find it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from restride.journal import View
from restride.journal.athlete import RaceTime
from restride.journal.moment import local_date
from restride.knowledge.plan import Plan


@dataclass(frozen=True, slots=True)
class OwnSpeed:
    """Top speed in km/h: `middle` is shown, `low` is what every ceiling uses. None where it is unknown.

    `race_m` and `race_s` are the race behind it. `sources` name where the power law was read.
    """

    how: Literal["from_race", "unknown"]
    middle: float | None = None
    low: float | None = None
    race_m: float | None = None
    race_s: float | None = None
    sources: tuple[str, ...] = ()

    def share(self, kmh: float) -> float | None:
        """The share of the middle maximum, in per cent, that a speed is; None where the maximum is unknown."""
        return None if self.middle is None else 100 * kmh / self.middle


def own_speed(view: View, plan: Plan, age: int | None) -> OwnSpeed:
    """The best race of the year before the moment asked about; `age` from which the low ratio is the middle too."""
    figure = plan.own_maximum
    races = [(race, _aerobic_kmh(race, plan)) for race in _fit(view, plan)]
    if not races:
        return OwnSpeed("unknown")
    race, aerobic = max(races, key=lambda pair: pair[1])
    low = figure["low_ratio"].number * aerobic
    careful = race.on is None or (age is not None and age >= figure["older"].number)
    middle = low if careful else figure["ratio"].number * aerobic
    return OwnSpeed("from_race", middle, low, race.distance_m, race.time_s, figure["riegel"].src)


def _fit(view: View, plan: Plan) -> Iterator[RaceTime]:
    """Races that say something: over the right distances, a longer one only where there is no other."""
    figure = plan.own_maximum
    recent = [race for race in view.athlete.recent_times or () if _recent(race, view, plan)]
    low, high, most = (figure[name].number for name in ("race_from", "race_to", "race_at_most"))
    short = [race for race in recent if low <= race.distance_m <= high]
    yield from short or [race for race in recent if high < race.distance_m <= most]


def _recent(race: RaceTime, view: View, plan: Plan) -> bool:
    if race.on is None:
        return True
    first = (view.day_zero or view.today) - timedelta(days=round(plan.own_maximum["months"].number * 30.44))
    return first <= local_date(race.on, view.zone) <= view.today


def _aerobic_kmh(race: RaceTime, plan: Plan) -> float:
    """Speed over the aerobic distance, by the power law of race times."""
    figure = plan.own_maximum
    distance = figure["aerobic_distance"].number
    seconds: float = race.time_s * (distance / race.distance_m) ** figure["riegel"].number
    return distance / seconds * 3.6
