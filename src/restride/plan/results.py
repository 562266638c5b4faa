"""What `plan` says of a leg: codes, values, days, and the entries, rules and sources each rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from restride.assess.own_speed import OwnSpeed
from restride.knowledge.exercises import Dose

Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Hold:
    """A reason against running, loading or a higher step on a day: a code with the entries behind it.

    `stops`: `load` (no exercises either), `run` (no run), `fast` (nothing above easy), or `step` (no new step).
    """

    code: str
    stops: Literal["load", "run", "fast", "step"]
    entries: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Instead:
    """What there is instead of a plan: a code, the rules behind it, and the advice that holds meanwhile."""

    code: str
    rules: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PainPolicy:
    """The most pain, 0 to 10, in exercises, in runs and in fast runs; `by` the decision that set it."""

    gym: float
    run: float
    fast: float
    by: str = ""


@dataclass(frozen=True, slots=True)
class RunPlan:
    """A run of one day. Speeds in km/h, paces follow from them; None where the own maximum is unknown.

    `pct_max` and `kmh` never pass what a runner alone may run. `also` are easier steps taken in the same session.
    """

    step: str
    new: bool
    also: tuple[str, ...]
    minutes: float | None
    pct_max: Span
    rpe: Span
    kmh: Span | None
    most_km: float | None
    pain: float
    easier: str
    harder: str
    sources: tuple[str, ...] = ()
    quality: bool = False


@dataclass(frozen=True, slots=True)
class ItemPlan:
    """One exercise of one day with its dose. `new`: nobody has done it on this leg yet."""

    exercise: str
    new: bool
    dose: tuple[Dose, ...]
    pain: float | None
    stop: str
    easier: str
    harder: str
    ask: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DayPlan:
    """One day. `asks`: what comes first that morning; `tests`: gates to be tested, home tests where there is one.

    `sure` is False where the day rests on the days before it going well. `novelty`: what is new that day, at
    most one thing: a step, a starting set, an exercise. `waits` is the run that only this morning's check-in, still
    unanswered, holds back.
    """

    date: date
    day: int
    sure: bool
    warm_up: tuple[str, ...]
    exam: bool
    tests: tuple[str, ...]
    run: RunPlan | None
    items: tuple[ItemPlan, ...]
    holds: tuple[Hold, ...]
    novelty: str = ""
    waits: RunPlan | None = None


@dataclass(frozen=True, slots=True)
class Ran:
    """A run that was run, beside what the ladder allowed that day before it.

    `allowed`: the step, with easier ones that the session might take first in `also`; "" where none was. `rest`: the
    code of why there was to be none. `most_km` and `pct_max`: how far and how fast; `share`: how fast it was, felt or
    measured; `farther`, `faster`: it went beyond them. `counted`: it brought the ladder
    on or kept it; else `why` has the codes, of the session (`pain`, `morning`) or of the ladder (`gates`, `ahead`,
    `free`, `led`).
    """

    entry: str
    allowed: str
    also: tuple[str, ...]
    rest: str
    most_km: float | None
    pct_max: float | None
    share: float | None
    farther: bool
    faster: bool
    counted: bool
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ladder:
    """Where the leg stands on the running ladder. `passed` in the order passed; `next` with what it still needs."""

    passed: tuple[str, ...]
    next: str
    clean: int
    needed: int
    gates: tuple[str, ...]
    pace: Literal["mild", "usual", "slow"]
    open: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Earliest:
    """The first day on which the ladder can prove a milestone; None where a clinician must be there first."""

    milestone: str
    day: int | None
    date: date | None


@dataclass(frozen=True, slots=True)
class Rung:
    """A run on the way of the floor: the day, and the highest step of it."""

    date: date
    step: str


@dataclass(frozen=True, slots=True)
class Beside:
    """The forecast of full training beside the ladder's earliest day of it, and which of the two holds back."""

    earliest: int
    forecast_low: float
    forecast_middle: float
    holds: Literal["leg", "ladder"]


@dataclass(frozen=True, slots=True)
class PlanAnswer:
    """What to do: `instead` where there is no plan, else the days from today on.

    `route`: the runs by which the ladder gets to `earliest`, if every one is clean and every gate open. `ran`: the
    runs so far, since the last setback.
    """

    instead: Instead | None
    days: tuple[DayPlan, ...] = ()
    ladder: Ladder | None = None
    speed: OwnSpeed | None = None
    pain: PainPolicy | None = None
    next_exam: date | None = None
    earliest: tuple[Earliest, ...] = ()
    route: tuple[Rung, ...] = ()
    beside: Beside | None = None
    care: tuple[str, ...] = ()
    ran: tuple[Ran, ...] = ()

    @property
    def today(self) -> DayPlan | None:
        """The first day, where there is one."""
        return self.days[0] if self.days else None
