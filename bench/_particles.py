"""The peer of the roster: a plain particle filter of the same tree of clocks, one leg at a time, NumPy alone."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from restride.assess.results import GradeOdds
from restride.forecast import Evidence, Mark, Reading
from restride.knowledge.clock import Clock, Marker

Array = NDArray[np.float64]


@dataclass
class Particles:
    """Draws of one leg, each array (particles,) or, by marker, a dict of such."""

    clock: Clock
    rng: np.random.Generator
    state: dict[str, Array] = field(default_factory=dict)
    log: Array = field(default_factory=lambda: np.zeros(0))
    read: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, clock: Clock, odds: GradeOdds, count: int, seed: int = 0) -> "Particles":
        """Draws from the tree before anything is known."""
        one = cls(clock, np.random.default_rng(seed), log=np.zeros(count))
        pi = np.array(odds.pi) / sum(odds.pi)
        part = one.rng.choice(len(pi), count, p=pi)
        kappa = clock.between.log_sd_wide if odds.wide else clock.between.log_sd
        sd = np.hypot([each.log_sd for each in clock.components], kappa)[part]
        centre = np.log([each.median for each in clock.components])[part] + clock.shift.other
        one.state["T"] = centre + sd * one.rng.standard_normal(count)
        tissue = one.state["T"] - one.student(clock.clocks.tissue_sd)
        one.state |= {name: np.exp(tissue + one.student(sd)) for name, sd in clock.domains}
        one.state["s"], at = one.rng.standard_normal(count), one.state["T"]
        for step in clock.fast:
            at = at - one.rng.gamma(step.shape, step.mean / step.shape, count)
            one.state[step.id] = np.exp(at)
        one.state["full_training"] = np.exp(one.state["T"])
        return one

    def student(self, sd: float) -> Array:
        """Student's t with 5 degrees of freedom and this standard deviation."""
        return np.asarray(sd * np.sqrt(3 / 5) * self.rng.standard_t(5, len(self.log)))

    def begin(self, marker: Marker) -> None:
        """Draw what a marker's readings share: size, offset, what pills do, the wander."""
        z, by = self.rng.standard_normal((4, len(self.log))), self.clock.influence
        scale = self.state[marker.domain] / self.clock.clocks.reference
        size = np.minimum(marker.alpha * scale**marker.beta, marker.cap)
        self.state[f"A {marker.id}"] = size * (1 + marker.lam * self.state["s"] + marker.omega * z[0])
        pill, pill_sd = (by.pain, by.pain_sd) if marker.domain == "pain" else (0.0, by.other_sd * marker.sigma)
        self.state[f"o {marker.id}"], self.state[f"i {marker.id}"] = marker.off * z[1], pill + pill_sd * z[2]
        self.state[f"r {marker.id}"] = marker.rho * z[3]

    def hear(self, one: Reading) -> None:
        """Move a marker's wander on to the day of a reading, and weigh by it."""
        marker, wander = self.clock.marker(one.marker), f"r {one.marker}"
        if one.marker not in self.read:
            self.begin(marker)
        phi = np.exp(-(one.day - self.read.get(one.marker, one.day)) / marker.ell)
        fresh = marker.rho * np.sqrt(1 - phi**2) * self.rng.standard_normal(len(self.log))
        self.state[wander] = phi * self.state[wander] + fresh
        self.read[one.marker] = one.day
        f = 2.0 ** -((one.day / (marker.h * self.state[marker.domain])) ** marker.p)
        centre = self.state[f"A {one.marker}"] * f + self.state[f"o {one.marker}"] + self.state[wander]
        centre = centre + self.state[f"i {one.marker}"] if one.under else centre
        self.log -= (one.value - centre) ** 2 / (2 * (marker.sigma**2 + marker.whole / 12))
        self.resample()

    def pass_by(self, mark: Mark) -> None:
        """Keep the draws whose milestone fell between the two days."""
        day = self.state[mark.milestone]
        fits = (day > mark.lo) & (day <= mark.hi)
        if fits.any():  # a filter without draws left has failed; this one goes on as if nothing had been said
            self.log[~fits] = -np.inf
            self.resample()

    def resample(self) -> None:
        """Systematically, once fewer than half count."""
        weight = np.exp(self.log - self.log.max())
        weight /= weight.sum()
        count = len(weight)
        if 1 / (weight @ weight) < count / 2:
            at = np.searchsorted(np.cumsum(weight), (np.arange(count) + self.rng.random()) / count)
            kept = np.minimum(at, count - 1)
            self.state = {name: one[kept] for name, one in self.state.items()}
            self.log = np.zeros(count)

    def median(self) -> float:
        """The median day of full training."""
        weight, order = np.exp(self.log - self.log.max()), np.argsort(self.state["T"])
        cdf = np.cumsum(weight[order])
        return float(np.exp(self.state["T"][order][np.searchsorted(cdf, cdf[-1] / 2)]))


def filtered(clock: Clock, leg: tuple[GradeOdds, Evidence], count: int) -> float:
    """The median that a filter of `count` particles gives one leg."""
    odds, told = leg
    particles = Particles.of(clock, odds, count)
    heard: Sequence[Reading | Mark] = sorted((*told.readings, *told.marks), key=lambda one: one.day)
    for one in heard:
        if isinstance(one, Mark):
            particles.pass_by(one)
        else:
            particles.hear(one)
    return particles.median()
