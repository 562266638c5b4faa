"""What the evidence room hands out: single effects, what could not be computed, verdicts. All frozen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Measure = Literal["mean_difference", "hedges_g", "risk_ratio", "odds_ratio", "mean_change", "printed"]
Why = Literal["arms_unread", "size_unread", "spread_unread", "correlation_unread", "averages_not_means"]
RATIOS = frozenset({"risk_ratio", "odds_ratio"})


@dataclass(frozen=True, slots=True)
class Arm:
    """A group measured once: its mean and standard deviation in the outcome's unit, over `n` people."""

    mean: float
    sd: float
    n: int


@dataclass(frozen=True, slots=True)
class Counted:
    """A group in which `events` of `n` people had the outcome."""

    events: int
    n: int


@dataclass(frozen=True, slots=True)
class Estimate:
    """An effect on the scale where its error is about normal: a ratio as its logarithm, the rest as it is."""

    measure: Measure
    estimate: float
    variance: float

    @property
    def is_ratio(self) -> bool:
        """True where the estimate is the logarithm of a ratio."""
        return self.measure in RATIOS


@dataclass(frozen=True, slots=True)
class Effect:
    """A single effect of one study, first arm against second: a difference, or a ratio of first over second.

    `low` to `high` is the 95 % interval, from the normal distribution unless the study printed its own.
    `estimate` and `variance` stand on the scale of a later pooling (the logarithm for ratios), None where printed.
    `figures` are the keys of the figures it was computed from, `flags` what speaks against leaning on it.
    """

    study: str
    outcome: str
    measure: Measure
    unit: str
    value: float
    low: float
    high: float
    n: int
    estimate: float | None
    variance: float | None
    figures: tuple[str, ...]
    sources: tuple[str, ...]
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotRead:
    """An outcome without an effect, and why: nobody read the arms, their size, or how two readings go together."""

    study: str
    outcome: str
    why: Why
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """Trials that point the same way on one question."""

    direction: str
    studies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Split:
    """Trials of one question by the way they point, side by side; nothing is pooled. `n` sums their people."""

    question: str
    sides: tuple[Side, ...]
    n: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the evidence read says of one claim. `studies` are the rows it leans on, never the thing claimed."""

    claim: str
    verdict: str
    certainty: str
    certainty_in_strain: str
    why: tuple[str, ...]
    studies: tuple[str, ...]
    tables: tuple[str, ...]
    could_not_confirm: tuple[str, ...]
    safety: bool


@dataclass(frozen=True, slots=True)
class About:
    """All there is on one topic. `sentence` is a code; `searched` is when somebody last looked (ISO date)."""

    topic: str
    sentence: str
    searched: str
    read_how: str
    in_strain: tuple[str, ...]
    nearest: tuple[str, ...]
    splits: tuple[Split, ...]
    effects: tuple[Effect, ...]
    not_read: tuple[NotRead, ...]
    blinding: tuple[str, ...]
    harms: tuple[str, ...]
    sham: tuple[str, ...]
    reviews: tuple[str, ...]
    unconfirmed: tuple[str, ...]
