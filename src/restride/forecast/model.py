"""The tree of clocks laid on a grid: everything that is the same for every leg, built once per table."""

from dataclasses import dataclass
from functools import cached_property, lru_cache, partial

import numpy as np

from restride.assess.recovery import GradeOdds
from restride.forecast.functions import Array, gamma_sf, gauss_hermite, normal_cdf, t5_cdf
from restride.forecast.grid import Grid
from restride.knowledge.clock import Clock, Component, Step

OPINION = "opinion"


@dataclass(frozen=True, eq=False)
class Model:
    """A `Clock` table on a grid of `cells`, severity on `nodes` Gauss-Hermite nodes."""

    clock: Clock
    cells: int = 160
    nodes: int = 11

    @cached_property
    def grid(self) -> Grid:
        """The grid of log time."""
        return Grid(self.cells)

    @cached_property
    def severity(self) -> tuple[Array, Array]:
        """Nodes and weights of severity, a standard normal that all markers of a leg share, (nodes,) each."""
        return gauss_hermite(self.nodes)

    @cached_property
    def tissue(self) -> Array:
        """The link from full training T to the tissue clock B."""
        return self._student(self.clock.clocks.tissue_sd, -self.clock.shift.protocol)

    @cached_property
    def domain(self) -> dict[str, Array]:
        """The links from the tissue clock B to each domain's clock B_d, and to the clock of guesses."""
        domains = (*self.clock.domains, (OPINION, self.clock.opinion.sd))
        return {name: self._student(sd) for name, sd in domains}

    def _student(self, sd: float, by: float = 0.0) -> Array:
        """A link whose log step is Student's t about `by` with this standard deviation."""
        if self.clock.clocks.dof != 5:
            raise ValueError("only Student's t with 5 degrees of freedom has a closed form here")
        return self.grid.link(lambda x: t5_cdf((x - by) / (sd * np.sqrt(3 / 5))))

    def link(self, step: Step) -> Array:
        """The link from a milestone's neighbour nearer to full training to it, back or on in log time."""
        return self._steps[step]

    @cached_property
    def _steps(self) -> dict[Step, Array]:
        steps = {one: partial(_back, one) for one in (*self.clock.fast, *self.clock.distance)}
        steps |= {one: partial(_forth, one) for one in self.clock.after}
        return {one: self.grid.link(cdf) for one, cdf in steps.items()}

    def prior(self, odds: GradeOdds) -> Array:
        """Joint prior mass of component and cell of log T, (components, cells), adding up to 1."""
        pi = np.array(odds.pi) / sum(odds.pi)
        key = _shift(self.clock, odds), odds.wide, odds.slow_tail
        if key not in self._parts:
            self._parts[key] = np.array([self._part(one, *key) for one in self.clock.components])
        return np.asarray(pi[:, None] * self._parts[key])

    @cached_property
    def _parts(self) -> dict[tuple[float, bool, bool], Array]:
        """Prior mass of each component's cells by what moves it, kept: rosters ask for few of them, often."""
        return {}

    def _part(self, one: Component, c: float, wide: bool, slow_tail: bool) -> Array:
        kappa = self.clock.between.log_sd_wide if wide else self.clock.between.log_sd
        mean, heavy = np.log(one.median) + c, self.clock.heavy
        usual = self._normal(mean, np.hypot(one.log_sd, kappa))
        if not slow_tail:
            return usual
        return (1 - heavy.share) * usual + heavy.share * self._normal(mean + np.log(heavy.times), heavy.log_sd)

    def _normal(self, mean: float, sd: float) -> Array:
        return self.grid.mass(lambda x: normal_cdf((x - mean) / sd))


def _back(step: Step, x: Array) -> Array:
    """P(log child - log parent <= x) for a Gamma step back in time."""
    return gamma_sf(-x * step.shape / step.mean, step.shape)


def _forth(step: Step, x: Array) -> Array:
    """P(log child - log parent <= x) for a Gamma step on in time."""
    return 1 - _back(step, -x)


def _shift(clock: Clock, odds: GradeOdds) -> float:
    """Shift c + a of the prior in log time: case mix, recurrence, type, the largest tendon factor; protocol."""
    by = clock.shift
    case_mix = by.elite if odds.setting == "elite" else by.other
    tendon = {"none": 0.0, "intratendinous": by.intratendinous, "free": by.free_tendon}[odds.tendon]
    return by.protocol + case_mix + by.recurrent * odds.recurrent + by.stretch * odds.stretch + tendon


@lru_cache(maxsize=8)
def model(clock: Clock, cells: int = 160, nodes: int = 11) -> Model:
    """The table on a grid, kept: building it costs a few milliseconds, a forecast less."""
    return Model(clock, cells, nodes)
