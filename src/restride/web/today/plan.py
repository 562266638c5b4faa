"""Today's plan as a page shows it: what is ticked, what waits, how each is done and when to stop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from restride.chart.figures import exercise_figure, svg
from restride.journal.kinds.exercise import Done, Exercise
from restride.journal.moment import local_date
from restride.knowledge import Knowledge
from restride.plan import DayPlan, ItemPlan, RunPlan
from restride.web.leg import Leg
from restride.words import Words, today
from restride.words.exercises import exercise
from restride.words.plan import days as said
from restride.words.plan import doses, running, told


@dataclass(frozen=True, slots=True)
class Item:
    """An exercise: its dose, its drawing, how it is done, and whether it is done already."""

    id: str
    name: str
    dose: str
    purpose: str
    new: bool
    drawn: str
    how: tuple[str, ...]
    limits: str
    stop: str
    ways: str
    not_if: tuple[str, ...]
    done: bool
    pain: int | None


@dataclass(frozen=True, slots=True)
class Run:
    """The run: what, its limits, when to stop; `waits` says what it waits for, empty where it may be run."""

    name: str
    work: str
    new: bool
    limits: str
    pain: str
    stop: str
    also: str
    ways: str
    waits: str


@dataclass(frozen=True, slots=True)
class Day:
    """Today's work, in the order in which it is done."""

    exam: str
    warm_up: str
    tests: tuple[str, ...]
    run: Run | None
    items: tuple[Item, ...]
    run_done: bool

    @property
    def done(self) -> int:
        """How many exercises are ticked."""
        return sum(item.done for item in self.items)


def day(leg: Leg, w: Words, found: DayPlan, *, imperial: bool) -> Day:
    """The day's plan in words and drawings."""
    from restride.journal.kinds.run import Run as RunEntry

    plan, done = leg.knowledge.plan, ticked(leg)
    planned = found.run or found.waits
    return Day(
        exam=w(said.EXAM_DUE) if found.exam else "",
        warm_up=told.warm_up(w, plan, found) if found.warm_up else "",
        tests=tuple(told.test(w, plan, gate) for gate in found.tests),
        run=_run(leg, w, found, planned, imperial=imperial) if planned else None,
        items=tuple(_item(leg, w, one, done.get(one.exercise)) for one in found.items),
        run_done=any(local_date(one.at, leg.view.zone) == leg.today for one in leg.view.of(RunEntry)),
    )


def ticked(leg: Leg) -> dict[str, Exercise]:
    """What is written down of today's exercises, by exercise."""
    today_ = (one for one in leg.view.of(Exercise) if local_date(one.at, leg.view.zone) == leg.today)
    return {one.exercise: one for one in today_}


def _item(leg: Leg, w: Words, item: ItemPlan, done: Exercise | None) -> Item:
    spoken = exercise(item.exercise)
    return Item(
        id=item.exercise,
        name=w(spoken.name),
        dose=doses.doses(w, item.dose) if item.dose else "",
        purpose=w(spoken.purpose),
        new=item.new,
        drawn=_drawn(item.exercise, leg, leg.knowledge, w),
        how=tuple(w(step) for step in spoken.how),
        limits=told.tempo_and_pain(w, leg.knowledge, item),
        stop=w(doses.STOP[item.stop]),
        ways=told.ways(w, item),
        not_if=tuple(w(doses.NOT_IF[code]) for code in item.ask),
        done=done is not None and done.done is not Done.NONE,
        pain=None if done is None else done.worst_pain,
    )


def _drawn(name: str, leg: Leg, knowledge: Knowledge, w: Words) -> str:
    """The figure, its style left to the page."""
    return svg(exercise_figure(name, knowledge, w), w, leg.journal.side, style="")


def _run(leg: Leg, w: Words, found: DayPlan, run: RunPlan, *, imperial: bool) -> Run:
    plan = leg.knowledge.plan
    return Run(
        name=running.name(w, run),
        work=running.work(w, plan, run),
        new=run.new,
        limits=running.limits(w, plan, run, imperial=imperial),
        pain=running.pain(w, run),
        stop=w(doses.STOP["run"]),
        also=running.also(w, run),
        ways=running.ways(w, run),
        waits=w(next(_waits(found), "")) if found.exam or found.waits else "",
    )


def _waits(found: DayPlan) -> Iterator[str]:
    if found.exam and found.waits:
        yield today.WAITS_BOTH
    yield today.WAITS_EXAM if found.exam else today.WAITS_CHECKIN
