"""Which exercises a day brings: the stage's set, one new thing at a time, nothing that speaks against this leg."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from restride.assess.facts import Facts
from restride.assess.stage import StageAnswer
from restride.assess.truth import Truth
from restride.journal import View
from restride.journal.kinds.exercise import Done
from restride.journal.kinds.exercise import Exercise as Entry
from restride.journal.moment import local_date
from restride.knowledge.exercises import Exercise, Exercises
from restride.knowledge.plan import Plan, Slot
from restride.plan.results import ItemPlan, PainPolicy

AGAINST: Mapping[str, tuple[str, ...]] = {
    "free_tendon": ("imaging.tendon",),
    "slump": ("slump", "exam.nerve_tension"),
    "stress_fracture": ("hop_pain", "fulcrum_pain", "night_pain"),
    "back": ("back_pain",),
    "haematoma": ("bruise.large", "medicines.vitamin_k_antagonist", "medicines.other_anticoagulant"),
    "sharp_length": ("pain_on_passive_stretch",),
    "apophysis": ("age.under_18",),
}
"""Facts that speak against an exercise, by the code that it names."""
HARD = "nordic"
"""It leaves the muscle sore for a day or two."""
ASKED = frozenset({"knee", "back", "pressure"})
"""Codes that nobody asks about: they are shown beside the exercise."""


@dataclass(frozen=True, slots=True)
class Gym:
    """What exercises are chosen from."""

    view: View
    stage: StageAnswer
    facts: Facts
    plan: Plan
    table: Exercises
    pain: PainPolicy
    nordic: bool
    older: bool

    def times(self, day: date) -> Iterator[tuple[date, Entry]]:
        """What was done before a day: a tick must not change the list that it stands in."""
        for entry in self.view.of(Entry):
            then = local_date(entry.at, self.view.zone)
            if entry.done is not Done.NONE and then < day:
                yield then, entry

    def done(self, day: date) -> dict[str, date]:
        """When each exercise was last done before a day, as far as written down."""
        return {entry.exercise: then for then, entry in self.times(day)}

    def familiar(self, day: date) -> frozenset[str]:
        """What this leg knew before a day: all that was done, and the starting sets of the stages that it has left."""
        left = [name for name, _ in self.stage.passed]
        sets = {slot.exercise for name in left for slot in self.plan.work[name].start}
        return frozenset(sets | set(self.done(day)))

    def weeks_of(self, name: str) -> int:
        """Whole weeks since an exercise was first done."""
        days = [local_date(e.at, self.view.zone) for e in self.view.of(Entry) if e.exercise == name]
        return (self.view.today - min(days)).days // 7 if days else 0

    def limit(self, item: Exercise) -> float | None:
        """The most pain that it may bring; None where it is a test."""
        if item.pain == "gym":
            return self.pain.gym
        rule = self.table.pain[item.pain].get("most")
        return None if rule is None else rule.number

    def against(self, item: Exercise) -> bool:
        """Whether anything known speaks against it on this leg."""
        if item.id in self.plan.older_without and self.older:
            return True
        if item.id == HARD and not self.nordic:
            return True
        facts = (fact for code in item.not_if for fact in AGAINST.get(code, ()))
        return any(self.facts(fact).truth in (Truth.YES, Truth.CANT_TELL) for fact in facts)


@dataclass(slots=True)
class Log:
    """What was done and planned up to a day: when each exercise was last on, and which the leg knows."""

    last: dict[str, date] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)

    def due(self, slot: Slot, day: date) -> bool:
        """Whether enough days have passed since it was last on."""
        before = self.last.get(slot.exercise)
        return before is None or (day - before).days >= slot.every.number

    def add(self, day: date, items: Iterable[ItemPlan]) -> None:
        """Take in what a day brings."""
        for item in items:
            self.last[item.exercise] = day
            self.known.add(item.exercise)


@dataclass(frozen=True, slots=True)
class Room:
    """What a day has room for: how many exercises, whether one may be new, and whether a hard one may be among them."""

    items: int
    new: bool
    hard: bool


def choose(gym: Gym, log: Log, day: date, room: Room) -> list[ItemPlan]:
    """The exercises of a day. A starting set that nobody knows yet is one new thing.

    What speaks against an exercise leaves its place empty: a risk must never bring something else instead.
    """
    work = gym.plan.work[gym.stage.stage]
    start, more, may_be_new = work.start, work.more, room.new
    if not all(_settled(gym, log, slot) for slot in start if room.hard or slot.exercise != HARD):
        if may_be_new:
            return _items(gym, log, day, [slot for slot in start if _fits(log, slot, day, room)][: room.items])
        start, more = _before(gym), ()
    chosen = [slot for slot in start if _fits(log, slot, day, room) and _settled(gym, log, slot)][: room.items]
    for slot in more:
        new = not _settled(gym, log, slot)
        if len(chosen) < room.items and _fits(log, slot, day, room) and (may_be_new or not new):
            may_be_new = may_be_new and not new
            chosen.append(slot)
    return _items(gym, log, day, chosen)


def _fits(log: Log, slot: Slot, day: date, room: Room) -> bool:
    """Whether it is due, and hard only on a day that is hard anyway: never the day before fast running."""
    return log.due(slot, day) and (room.hard or slot.exercise != HARD)


def _early(gym: Gym, item: Exercise, day: date) -> bool:
    """Whether its source begins it on a later day since the injury."""
    first = max((dose["from_day"].number for dose in item.doses if dose.get("from_day")), default=0)
    return (gym.view.day(day) or 0) < first


def _settled(gym: Gym, log: Log, slot: Slot) -> bool:
    """Whether an exercise is nothing new: the leg knows it, or it may not be."""
    return slot.exercise in log.known or gym.against(gym.table.items[slot.exercise])


def _items(gym: Gym, log: Log, day: date, slots: Iterable[Slot]) -> list[ItemPlan]:
    return [
        item
        for slot in slots
        if not _early(gym, gym.table.items[slot.exercise], day)
        for item in _item(gym, slot, day, new=slot.exercise not in log.known)
    ]


def _before(gym: Gym) -> tuple[Slot, ...]:
    """The starting set of the stage that was left last."""
    return gym.plan.work[gym.stage.passed[-1][0]].start if gym.stage.passed else ()


def _item(gym: Gym, slot: Slot, day: date, *, new: bool) -> Iterator[ItemPlan]:
    """The exercise with its dose; the easier one where it hurt too much last time; nothing where it may not be."""
    item = gym.table.items[slot.exercise]
    if _hurt(gym, item, day):
        easier = [gym.table.items[name] for name in item.easier if name in gym.familiar(day)]
        if not easier:
            return
        item = easier[0]
    if not gym.against(item):
        yield ItemPlan(
            exercise=item.id,
            new=new,
            dose=item.dose(gym.stage.stage, gym.weeks_of(item.id)),
            pain=gym.limit(item),
            stop=item.stop,
            easier=next(iter(item.easier), ""),
            harder=next(iter(item.harder), ""),
            ask=tuple(code for code in item.not_if if code in ASKED),
        )


def _hurt(gym: Gym, item: Exercise, day: date) -> bool:
    """Whether the last time before a day brought more pain than allowed, in it or the next morning."""
    times = [entry for _, entry in gym.times(day) if entry.exercise == item.id]
    limit = gym.limit(item)
    if not times or limit is None:
        return False
    most = max(times[-1].worst_pain or 0, times[-1].pain_next_morning or 0)
    return most > max(limit, gym.pain.run)
