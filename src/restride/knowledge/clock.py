"""The table `clock`: starting values of the recovery clock, as plain numbers that can be a cache's key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from restride.knowledge.figure import Raw, figure, figures

FULL_TRAINING = "full_training"
"""The milestone that the clock dates."""


@dataclass(frozen=True, slots=True)
class Component:
    """One grade of injury in the prior: median days to full training, scatter of their logarithm."""

    id: str
    median: float
    log_sd: float


@dataclass(frozen=True, slots=True)
class Marker:
    """One marker of recovery, y = A f(t) + offset + wander + noise; symbols as in the forecast's document.

    `whole`: read in whole numbers, which adds the variance of rounding.
    """

    id: str
    domain: str
    whole: bool
    alpha: float
    beta: float
    cap: float
    lam: float
    omega: float
    h: float
    p: float
    rho: float
    ell: float
    sigma: float
    off: float


@dataclass(frozen=True, slots=True)
class Step:
    """The step in log time between a milestone and its neighbour nearer to full training: a Gamma."""

    id: str
    mean: float
    shape: float


@dataclass(frozen=True, slots=True)
class Shift:
    """What moves the whole prior, in log time. `protocol` moves the return alone, the tissue not."""

    elite: float
    other: float
    recurrent: float
    stretch: float
    intratendinous: float
    free_tendon: float
    protocol: float


@dataclass(frozen=True, slots=True)
class Between:
    """Scatter of log time between settings; the wider one over `wide_age` years or female."""

    log_sd: float
    log_sd_wide: float
    wide_age: float


@dataclass(frozen=True, slots=True)
class Heavy:
    """The slow minority: its share, its median against the others', its scatter."""

    share: float
    times: float
    log_sd: float


@dataclass(frozen=True, slots=True)
class Clocks:
    """Reference clock in days; Student-t scatter of the tissue clock about the return."""

    reference: float
    dof: float
    tissue_sd: float


@dataclass(frozen=True, slots=True)
class Unused:
    """A reading is not used beyond so many times the most its marker can read."""

    implausible_times: float


@dataclass(frozen=True, slots=True)
class Influence:
    """Offset of readings on pain-killers or within `hours` of needling: mean and SD for pain; else SD over sigma."""

    hours: float
    pain: float
    pain_sd: float
    other_sd: float


@dataclass(frozen=True, slots=True)
class Opinion:
    """Guesses, in log time: scatter of their clock, noise of one, athletes' optimism and its scatter."""

    sd: float
    noise: float
    optimism: float
    optimism_sd: float


@dataclass(frozen=True, slots=True)
class Setback:
    """Days that a setback may cost, 0 first, with the chance of each; how many a journal may have."""

    days: tuple[float, ...]
    chance: tuple[float, ...]
    most: float


@dataclass(frozen=True, slots=True)
class Treatment:
    """Needling: mean and SD of theta; what is left of the time is multiplied by exp(-theta)."""

    mean: float
    sd: float


@dataclass(frozen=True, slots=True)
class Reinjury:
    """Hazard after a return, `early` by slope, `late` a day; log ratios of signs, with cohorts' mean ratios."""

    h: float
    p: float
    slopes: tuple[float, ...]
    early: tuple[float, ...]
    wane: float
    late: float
    ake: float
    ake_most: float
    ake_mean: float
    palpation: float
    palpation_mean: float
    discomfort: float
    discomfort_mean: float
    earlier: float
    earlier_mean: float
    acl: float
    calf: float
    junction: float


@dataclass(frozen=True, slots=True)
class Clock:
    """All of it. `settings` and `domains` are pairs of id and values; `fast` and `distance` chains of steps."""

    components: tuple[Component, ...]
    settings: tuple[tuple[str, tuple[float, ...]], ...]
    shift: Shift
    between: Between
    heavy: Heavy
    clocks: Clocks
    domains: tuple[tuple[str, float], ...]
    markers: tuple[Marker, ...]
    fast: tuple[Step, ...]
    distance: tuple[Step, ...]
    after: tuple[Step, ...]
    unused: Unused
    influence: Influence
    opinion: Opinion
    setback: Setback
    treatment: Treatment
    reinjury: Reinjury

    def base_rates(self, setting: str) -> tuple[float, ...]:
        """Shares of the components in a setting, in their order; KeyError for an unknown one."""
        return dict(self.settings)[setting]

    def chain(self, branch: str) -> tuple[Step, ...]:
        """Steps back from full training on a branch, "fast" or "distance", the last milestone first."""
        return self.fast if branch == "fast" else self.distance

    def milestones(self, branch: str) -> tuple[str, ...]:
        """The milestones of a branch, first to last."""
        before = (step.id for step in reversed(self.chain(branch)))
        return (*before, FULL_TRAINING, *(step.id for step in self.after))

    def marker(self, id: str) -> Marker:
        """A marker by id; KeyError where there is none."""
        return {marker.id: marker for marker in self.markers}[id]


def _numbers(raw: Raw) -> dict[str, float]:
    return {key: float(one.number) for key, one in figures(raw).items()}


def _mixed(raw: Raw, *lists: str) -> dict[str, Any]:
    """Numbers by name, and tuples of them for `lists`."""
    rest = _numbers({key: one for key, one in raw.items() if key not in lists})
    return rest | {name: figure(raw[name]).numbers for name in lists}


def _steps(rows: list[Raw]) -> tuple[Step, ...]:
    return tuple(Step(id=row["id"], **_numbers(row)) for row in rows)


def read(raw: Raw) -> Clock:
    """The table `clock`, every figure as a float."""
    markers = (Marker(id=row["id"], domain=row["domain"], whole=row["whole"], **_numbers(row)) for row in raw["marker"])
    return Clock(
        components=tuple(Component(id=row["id"], **_numbers(row)) for row in raw["component"]),
        settings=tuple((name, figure(one).numbers) for name, one in raw["setting"].items()),
        shift=Shift(**_numbers(raw["shift"])),
        between=Between(**_numbers(raw["between"])),
        heavy=Heavy(**_numbers(raw["heavy"])),
        clocks=Clocks(**_numbers(raw["clocks"])),
        domains=tuple(_numbers(raw["domain"]).items()),
        markers=tuple(markers),
        fast=_steps(raw["fast"]),
        distance=_steps(raw["distance"]),
        after=_steps(raw["after"]),
        unused=Unused(**_numbers(raw["unused"])),
        influence=Influence(**_numbers(raw["influence"])),
        opinion=Opinion(**_numbers(raw["opinion"])),
        setback=Setback(**_mixed(raw["setback"], "days", "chance")),
        treatment=Treatment(**_numbers(raw["treatment"])),
        reinjury=Reinjury(**_mixed(raw["reinjury"], "slopes", "early")),
    )
