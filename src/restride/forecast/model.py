"""The tree of clocks laid on a grid: everything that is the same for every leg, built once per table."""

from functools import lru_cache, partial

import numpy as np

from restride.assess.recovery import GradeOdds
from restride.forecast.functions import Array, gamma_sf, gauss_hermite, normal_cdf, t5_cdf
from restride.forecast.grid import Grid
from restride.knowledge.clock import Clock, Component, Step

OPINION = "opinion"


class Model:
    """A `Clock` table on a grid of `cells`, severity on `nodes` Gauss-Hermite nodes.

    `severity`: nodes and weights of a standard normal that all markers of a leg share, (nodes,) each. Links from parent
    to child: `tissue`, from full training T to the tissue clock B; `domain`, from B to each domain's clock B_d and that
    of guesses; `step`, from a milestone's neighbour nearer to full training to it, back or on in log time.
    """

    def __init__(self, clock: Clock, cells: int = 160, nodes: int = 11) -> None:
        if clock.clocks.dof != 5:
            raise ValueError("only Student's t with 5 degrees of freedom has a closed form here")
        self.clock, self.cells, self.nodes, self.grid = clock, cells, nodes, Grid(cells)
        self.severity = gauss_hermite(nodes)
        self.tissue = self._student(clock.clocks.tissue_sd, -clock.shift.protocol)
        self.domain = {name: self._student(sd) for name, sd in (*clock.domains, (OPINION, clock.opinion.sd))}
        self.step = {one: self.grid.link(partial(_back, one)) for one in (*clock.fast, *clock.distance)}
        self.step |= {one: self.grid.link(partial(_forth, one)) for one in clock.after}
        self._parts: dict[tuple[float, bool, bool], Array] = {}

    def _student(self, sd: float, by: float = 0.0) -> Array:
        """A link whose log step is Student's t about `by` with this standard deviation."""
        return self.grid.link(lambda x: t5_cdf((x - by) / (sd * np.sqrt(3 / 5))))

    def prior(self, odds: GradeOdds) -> Array:
        """Joint prior mass of component and cell of log T, (components, cells), adding up to 1."""
        pi = np.array(odds.pi) / sum(odds.pi)
        key = _shift(self.clock, odds), odds.wide, odds.slow_tail
        if key not in self._parts:
            self._parts[key] = np.array([self._part(one, *key) for one in self.clock.components])
        return np.asarray(pi[:, None] * self._parts[key])

    def _part(self, one: Component, c: float, wide: bool, slow_tail: bool) -> Array:
        kappa = self.clock.between.log_sd_wide if wide else self.clock.between.log_sd
        mean, heavy = np.log(one.median) + c, self.clock.heavy
        sd, share = np.hypot(one.log_sd, kappa), heavy.share * slow_tail
        usual = self.grid.mass(lambda x: normal_cdf((x - mean) / sd))
        slow = self.grid.mass(lambda x: normal_cdf((x - mean - np.log(heavy.times)) / heavy.log_sd))
        return (1 - share) * usual + share * slow


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
