"""What `needling` says of a leg: codes, values, and the entries and sources each rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from restride.assess.results import Told

if TYPE_CHECKING:
    from restride.evidence import Side

Result = Literal["stop", "review", "ask", "no_stop_found"]
STRICT: tuple[Result, ...] = ("stop", "review", "ask", "no_stop_found")
"""The strictest first."""


def strictest(*results: Result) -> Result:
    """The strictest of some results; `no_stop_found` of none."""
    return min(results, key=STRICT.index, default="no_stop_found")


@dataclass(frozen=True, slots=True)
class ScreenHit:
    """An item of the screen that holds, or (`triage`) an unresolved red flag.

    `held`: a correction or a retraction would have taken it away; it stands until an examiner screens anew.
    `alone`: a review that became a stop because nobody else is there to ask. `until`: when a time-limited one ends.
    """

    item: str
    result: Result
    sources: tuple[str, ...] = ()
    facts: tuple[Told, ...] = ()
    entries: tuple[str, ...] = ()
    until: datetime | None = None
    overridden_by: str | None = None
    triage: bool = False
    held: bool = False
    alone: bool = False


@dataclass(frozen=True, slots=True)
class ScreenQuestion:
    """A question still open: what it would settle, how strict that could be, whether an examiner has to answer."""

    fact: str
    could_be: Result
    exam: bool = False
    group: str = ""


@dataclass(frozen=True, slots=True)
class ScreenAnswer:
    """The screen at a moment. `result` is the strictest of what holds and is not overridden, at best `ask` with
    questions open. `visit` is the screening entry of an examiner that day, if there is one.
    """

    result: Result
    hits: tuple[ScreenHit, ...] = ()
    ask: tuple[ScreenQuestion, ...] = ()
    until: datetime | None = None
    visit: str | None = None
    technique: str | None = None

    @property
    def overridden(self) -> tuple[ScreenHit, ...]:
        """Hits that a named examiner overrode."""
        return tuple(hit for hit in self.hits if hit.overridden_by is not None)


@dataclass(frozen=True, slots=True)
class Offer:
    """What needling could do for one thing that this leg shows, and what else would serve. `trials` by their side."""

    finding: str
    could: str
    certainty: str
    entries: tuple[str, ...] = ()
    value: float | None = None
    instead: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    trials: tuple[Side, ...] = ()


@dataclass(frozen=True, slots=True)
class ShouldWe:
    """Should we: one offer for each finding, `none_of_these` where the leg shows none, empty where nobody said."""

    offers: tuple[Offer, ...]
    unknown: tuple[str, ...] = ()


DepthLevel = Literal["within", "warn", "stop", "unknown"]


@dataclass(frozen=True, slots=True)
class Depth:
    """How a depth stands to the guard. `within` says only that it is not beyond the guard's own limit."""

    level: DepthLevel
    why: str
    limit_mm: float | None = None


@dataclass(frozen=True, slots=True)
class Flag:
    """What is wrong with a recorded session, with the number of the point where it is one (from 1)."""

    code: str
    point: int | None = None


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question due after a session: `done` with the entry that answered, `due`, `coming` or `missed`."""

    hours: float
    due: datetime
    state: Literal["done", "due", "coming", "missed"]
    entry: str | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """Whether it responded. `range_change` and `pain_change` are gains (degrees, NPRS), None where not measured.

    `same_visit` is the range change of the day itself: shown, never called response.
    """

    verdict: Literal["response", "no_response", "not_known"]
    range_change: float | None = None
    range_error: float | None = None
    pain_change: float | None = None
    pain_error: float | None = None
    same_visit: float | None = None
    measure: str | None = None
    missing: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """A recorded session: what is wrong with it, what is due after it, and whether the leg responded."""

    entry: str
    at: date
    flags: tuple[Flag, ...]
    follow_ups: tuple[FollowUp, ...]
    response: Response


@dataclass(frozen=True, slots=True)
class NeedlingAnswer:
    """Needle or not. `should` is absent where nothing but the screen may be said (a block, a child)."""

    screen: ScreenAnswer
    should: ShouldWe | None
    sessions: tuple[Session, ...] = ()
    quiet_until: datetime | None = None
