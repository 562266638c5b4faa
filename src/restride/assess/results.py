"""What `assess` says of a leg: codes, values, and the entries and sources each rests on."""

import math
from dataclasses import dataclass, field
from typing import Any, Literal

from restride.terms import Status, Track, Urgency


@dataclass(frozen=True, slots=True)
class Told:
    """One fact that speaks: its id, how it stands, and the ids of the entries that say so."""

    fact: str
    value: Any
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A triage rule that holds. `facts` made it hold; `held` tells why it stands although they have changed.

    `held`: `""` where today's facts still say it; `earlier` where an earlier entry raised it and no flag review
    has ruled it out; `corrected` where a correction or retraction would have lowered it; `confirmed` where a
    review confirmed it.
    """

    rule: str
    level: Urgency
    facts: tuple[Told, ...]
    sources: tuple[str, ...]
    condition: str | None = None
    held: Literal["", "earlier", "corrected", "confirmed"] = ""
    reviewed_by: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A question still open: the fact it would settle, the worst level it could raise, and for which rules."""

    fact: str
    level: Urgency
    rules: tuple[str, ...]
    group: str | None = None


@dataclass(frozen=True, slots=True)
class UrgencyAnswer:
    """How urgent: `level` from what is answered, `could_be` the worst that the unanswered still allow.

    `ask` has the open questions, worst first. `unmet` names what keeps the leg from `self_manage`.
    `lifted` are hits that a flag review ruled out, with that review in `reviewed_by`.
    """

    level: Urgency
    status: Status
    could_be: Urgency
    hits: tuple[Hit, ...] = ()
    ask: tuple[Question, ...] = ()
    unmet: tuple[str, ...] = ()
    lifted: tuple[Hit, ...] = ()
    hypothetical: bool = False

    @property
    def blocking(self) -> tuple[Hit, ...]:
        """Unresolved hits that withhold forecast, plan and needling."""
        return tuple(hit for hit in self.hits if hit.level.blocks)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One condition that this may be, with what speaks for and against it. `weight` only ranks."""

    condition: str
    weight: float
    reasons_for: tuple[Told, ...] = ()
    reasons_against: tuple[Told, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TrackAnswer:
    """Which way this leg is followed, and why (`why` is a code: `differential`, `review`, `imaging`)."""

    track: Track
    why: str
    differential: tuple[Candidate, ...] = ()
    strain_type: str | None = None


@dataclass(frozen=True, slots=True)
class GradeOdds:
    """What setting, history and imaging say before any reading: nothing of it may come from a marker.

    `pi`: odds of trivial, MRI 0, 1, 2, 3 in this order; any positive scale. `slow_tail`: a recreational
    runner. `wide`: over 35 or female. `branch`: "fast" for those whose way back passes 80 % and a sprint.
    `entries`: ids of the entries that moved it. Raises `ValueError` where `pi` is no odds.
    """

    pi: tuple[float, ...]
    setting: str
    branch: Literal["fast", "distance"] = "fast"
    recurrent: bool = False
    stretch: bool = False
    tendon: Literal["none", "intratendinous", "free"] = "none"
    slow_tail: bool = False
    wide: bool = False
    entries: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if len(self.pi) != 5 or not all(math.isfinite(p) and p >= 0 for p in self.pi) or sum(self.pi) <= 0:
            raise ValueError(f"pi must be five odds, finite and not negative, not all 0: {self.pi!r}")


@dataclass(frozen=True, slots=True)
class RiskFinding:
    """A risk factor on this leg: present, absent or unknown, with what was published of it."""

    factor: str
    state: Literal["present", "absent", "unknown"]
    outcome: Literal["injury", "re_injury"]
    entries: tuple[str, ...] = ()
    article: bool = False
    note: dict[str, Any] = field(default_factory=dict)
