"""The posterior of legs after each of their entries, or after the last one alone."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from restride.forecast import opinions
from restride.forecast.calendar import Calendar
from restride.forecast.cases import Cases
from restride.forecast.facts import Facts
from restride.forecast.functions import TINY, Array, Index, share_out
from restride.forecast.markers import Sums, influence, quadratic, whiten
from restride.forecast.milestones import Bounds, Chain, bounds, support
from restride.forecast.model import OPINION, Model
from restride.forecast.tree import Upward
from restride.knowledge.clock import FULL_TRAINING, Marker

SPAN = 0.1, 0.5, 0.9
"""Ends and middle of an 80 % interval."""
Kept = tuple[Index, Sums]
"""Which of its sums a marker has in each case, and the sums, (kept, states, ...)."""


@dataclass(frozen=True, slots=True, eq=False)
class Posterior:
    """Cell masses of T on the clock, (cases, cells), those of a leg adding up to 1, and what else is read from.

    All of it is of the cases in which all is known, but `spans` (rows, 3): days of full training at SPAN in each row.
    `known`: bounds of each milestone. `parts`: prior mass, (legs, components, cells). `sums` by marker, (cases, ...).
    `readings`: prior times likelihood of readings and guesses times the chance of the case, scaled as `mass` is.
    """

    model: Model
    facts: Facts
    cases: Cases
    known: Bounds
    parts: Array
    upward: Upward
    sums: Mapping[Marker, Sums]
    chain: Chain
    readings: Array
    mass: Array
    spans: Array

    def without_readings(self) -> Array:
        """Prior of T times the milestones, not scaled, (cases, cells)."""
        return np.asarray(self.parts.sum(1)[self.cases.leg] * self.chain.at_return())

    def components(self) -> Array:
        """Posterior chance of each component of the prior in each leg, (legs, components)."""
        update = np.add.reduceat(self.mass, self.cases.starts) / np.maximum(self.parts.sum(1), TINY)
        return share_out(np.einsum("lcg,lg->lc", self.parts, update))

    def calendars(self) -> list[Calendar]:
        """Days of each milestone in each leg."""
        masses = enumerate(self.chain.masses(self.readings))
        return [_calendar(self.model, self.cases, support(self.known, n), mass) for n, mass in masses]


def posterior(model: Model, given: Facts) -> Posterior:
    """Everything the clock knows of legs. A row whose milestones cannot all be true has no mass."""
    cases = Cases.of(model.clock.setback, given)
    last = np.flatnonzero(cases.known == np.array([rows[-1] for rows in given.rows])[cases.leg])
    known = bounds(given, cases, given.names)
    chain = Chain.of(model, given.branch, known)
    parts = np.array([model.prior(one) for one in given.odds])
    markers = [one for one in model.clock.markers if one.id in given.readings]
    kept = {one: _kept(model, one, given.readings[one.id], cases, last) for one in markers}
    own, state = _own(model, kept, cases)
    if given.guesses.size:
        own[OPINION], state[OPINION] = opinions.log_likelihood(model, given, cases)[None], np.arange(len(cases.leg))
    upward, marks = Upward.of(model, own, state), chain.at_return()
    likely, scale = upward.at_return(model)
    readings = parts.sum(1)[cases.row] * likely * cases.chance[:, None]
    readings *= cases.weights((readings * marks).sum(1), scale)[:, None]
    mass, within = readings * marks, support(known, given.names.index(FULL_TRAINING))
    return Posterior(
        model=model,
        facts=given,
        cases=cases[last],
        known=(known[0][:, last], known[1][:, last]),
        parts=parts[cases.row[last][cases[last].starts]],
        upward=upward.at(last),
        sums={one: sums.at(count[last], cases.state[last]) for one, (count, sums) in kept.items()},
        chain=chain.at(last),
        readings=readings[last],
        mass=mass[last],
        spans=_calendar(model, cases, within, mass).at(SPAN),
    )


def _calendar(model: Model, cases: Cases, within: tuple[Array, Array], mass: Array) -> Calendar:
    return Calendar.of(model.grid, mass, within, cases.lost()[:, 0], cases.starts)


def _own(model: Model, kept: Mapping[Marker, Kept], cases: Cases) -> tuple[dict[str, Array], dict[str, Index]]:
    """What the readings say of each domain's own clock, by state, and the state of each case.

    A state is worked out once however many cases share it.
    """
    own, state = {}, {}
    for domain in dict.fromkeys(one.domain for one in kept):
        mine = {marker: one for marker, one in kept.items() if marker.domain == domain}
        key = cases.state
        for count, sums in mine.values():
            key = key * len(sums.FF) + count
        _, first, state[domain] = np.unique(key, return_index=True, return_inverse=True)
        each = [quadratic(model, marker, sums.at(n[first], cases.state[first])) for marker, (n, sums) in mine.items()]
        own[domain] = sum(each, np.zeros(1))
    return own, state


def _kept(model: Model, marker: Marker, readings: Array, cases: Cases, last: Index) -> Kept:
    day, y, g, _ = readings[:, cases.leg[last]]
    day, g = np.nan_to_num(np.fmax.accumulate(day, axis=1)), np.nan_to_num(g)
    y = y - influence(model.clock, marker)[0] * g
    known = (readings[3, cases.leg] <= cases.known[:, None]).sum(1)
    known[last] = y.shape[1]
    kept, count = np.unique(known, return_inverse=True)
    white = whiten(marker, model.grid.days, y, day, cases[last].clock(day), g)
    return count, Sums.running(white, model.cells, kept.tolist())
