"""Day by day from today: warm-up, exam or tests, run, exercises. Later days assume that the days before go well."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from restride.assess.own_speed import OwnSpeed
from restride.knowledge.plan import Step
from restride.plan.climb import closed
from restride.plan.exam import to_test
from restride.plan.exercise import Gym, Log, Room
from restride.plan.exercise import choose as choose_items
from restride.plan.holds import Leg, holds
from restride.plan.ladder import Climb
from restride.plan.results import DayPlan, Hold, ItemPlan, RunPlan
from restride.plan.route import Choice, candidates, choose, is_quality, rests, run_as_planned, too_soon
from restride.plan.running import run_plan

SET, RACE = "set", "race"
UNASKED = frozenset({"signs_unasked", "painkillers_unasked"})
NO_TESTS = frozenset({"painkillers", "painkillers_unasked", "signs_unasked", "needled", "limp", "walking_hurts"})


@dataclass(slots=True)
class Week:
    """The days as they are planned: the climb and the exercises as if each day went well."""

    leg: Leg
    gym: Gym
    speed: OwnSpeed
    climb: Climb
    exam: date | None
    log: Log = field(default_factory=Log)
    tested: Counter[str] = field(default_factory=Counter)

    def plan(self, days: int) -> Iterator[DayPlan]:
        """So many days from today on."""
        today = self.leg.view.today
        self.log = Log(self.gym.done(today), set(self.gym.familiar(today)))
        for ahead in range(days):
            yield self.day(today + timedelta(days=ahead), ahead == 0)
            if ahead == 0:
                self._add_done_today(today)

    def _add_done_today(self, today: date) -> None:
        """What was done today beside the plan counts for the days after it."""
        now = {entry.exercise for then, entry in self.gym.times(today + timedelta(days=1)) if then == today}
        self.log.last |= dict.fromkeys(now, today)
        self.log.known |= now

    def day(self, day: date, today: bool) -> DayPlan:
        """One day. Nothing new is added to a day that raises a step."""
        held = list(holds(self.leg, day))
        stops = {hold.stops for hold in held}
        run = None if stops & {"load", "run"} else self._run(day, held)
        waits = self._waiting(day, held) if run is None and today else None
        items = [] if "load" in stops else self._items(day, run or waits, new=not _numb(held))
        tests = () if _numb(held) else to_test(self.leg.stage, self.climb, day, self._assumed())
        self.tested.update(tests)
        warm_up = self.leg.plan.work[self.leg.stage.stage].warm_up if run or items or tests else ()
        return DayPlan(
            date=day,
            day=self.leg.view.day(day) or 0,
            sure=today,
            warm_up=warm_up,
            exam=self.exam is not None and (day == self.exam or (today and self.exam < day)),
            tests=tests,
            run=run,
            items=tuple(items),
            holds=tuple(held),
            novelty=_novelty(run, items),
            waits=waits,
        )

    def _waiting(self, day: date, held: list[Hold]) -> RunPlan | None:
        """The run that there would be, were the check-in in and well; None where anything else holds it back."""
        codes = {hold.code for hold in held if hold.stops in ("load", "run")}
        return replace(self, climb=self.climb.copy())._run(day, []) if codes and codes <= UNASKED else None

    def _run(self, day: date, held: list[Hold]) -> RunPlan | None:
        slow = any(hold.stops == "fast" for hold in held)
        choice = choose(self.climb, day, lambda step: self._open(step) and not (slow and is_quality(step)))
        if code := rests(self.climb, day):
            held.append(self.leg.hold(code, "run"))
        held += self._waits(day, choice)
        if choice is None:
            return None
        planned = run_plan(choice, self.speed, self.gym.pain, self.leg.view, self.leg.plan)
        run_as_planned(self.climb, day, choice)
        return planned

    def _open(self, step: Step) -> bool:
        return not self._shut(step)

    def _shut(self, step: Step) -> list[str]:
        """The gates that keep a step shut, those apart that a home test of an earlier day may have opened."""
        return [name for name in closed(step, self.leg.stage.gates, self.leg.plan) if not self._may(name, step)]

    def _may(self, name: str, step: Step) -> bool:
        homes = self.leg.plan.home.values()
        return name in self._assumed() and any(row.gate == name and step.id in row.may_decide for row in homes)

    def _assumed(self) -> frozenset[str]:
        """Gates tested on as many of the days planned as each asks for."""
        return frozenset(name for name, times in self.tested.items() if times >= self._times(name))

    def _times(self, name: str) -> float:
        gate = self.leg.plan.gates[name]
        if gate.judge != "difference" or self.leg.stage.gates[name].why == "second_day":
            return 1
        return self.leg.criteria.stages["S3"].exits["ake"]["days"].number

    def _waits(self, day: date, choice: Choice | None) -> Iterator[Hold]:
        """Why the next step of the ladder waits."""
        fast = [step for step in candidates(self.climb, alone=False) if step.supervision == "never_alone"]
        if self.leg.stage.branch == "fast" and fast:
            yield self.leg.hold("supervised", "step")
        ahead = next(iter(candidates(self.climb)), None)
        if ahead is None or (choice is not None and choice.new):
            return
        if self._shut(ahead):
            yield self.leg.hold("gates", "step" if self.climb.passed else "run")
        elif not rests(self.climb, day) and (code := too_soon(self.climb, ahead, day)):
            yield self.leg.hold(code, "step")

    def _items(self, day: date, run: RunPlan | None, *, new: bool) -> list[ItemPlan]:
        """The exercises of a day; nothing new where pain may be hidden or nobody has said how the leg is."""
        if run is not None and run.step == RACE:
            return []
        most = round(self.leg.plan.rules["exercises"]["a_day"].number)
        hard = run is not None and (run.quality or not candidates(self.climb))
        room = Room(most - (run is not None), new=new and (run is None or not run.new), hard=hard)
        items = choose_items(self.gym, self.log, day, room)
        self.log.add(day, items)
        return items


def _numb(held: list[Hold]) -> bool:
    """Whether a test would pass nothing that day, or must not be made."""
    return any(hold.stops == "load" or hold.code in NO_TESTS for hold in held)


def _novelty(run: RunPlan | None, items: list[ItemPlan]) -> str:
    """What is new that day: a step, an exercise, or a starting set, which counts as one."""
    new = [item.exercise for item in items if item.new]
    if run is not None and run.new:
        return run.step
    return "" if not new else new[0] if len(new) == 1 else SET
