"""The posterior of legs after each of their entries, or after the last one alone."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np

from restride.forecast import opinions
from restride.forecast.calendar import Calendar
from restride.forecast.cases import Cases
from restride.forecast.facts import Facts
from restride.forecast.functions import TINY, Array, Index, share_out
from restride.forecast.markers import Sums, influence, quadratic, whiten
from restride.forecast.milestones import Bounds, Chain, support
from restride.forecast.model import OPINION, Model
from restride.forecast.tree import Upward
from restride.knowledge.clock import FULL_TRAINING, Marker

Kept = tuple[Index, Sums]
"""Which of its sums a marker has in each case, and the sums, (kept, states, ...)."""


@dataclass(frozen=True, slots=True, eq=False)
class Posterior:
    """Cell masses of T on the clock, (cases, cells), each row of cases adding up to 1, and what else is read from.

    `parts` (rows, components, cells): prior mass. `readings`: prior times likelihood of readings and guesses over T,
    (cases, cells). `last`: the cases in which all is known; `upward` is of these alone.
    """

    model: Model
    facts: Facts
    cases: Cases
    last: Index
    known: Bounds
    parts: Array
    upward: Upward
    sums: Mapping[Marker, Kept]
    chain: Chain
    readings: Array
    mass: Array

    @property
    def prior(self) -> Array:
        """Prior mass of T as it stood in each row, (rows, cells)."""
        return np.asarray(self.parts.sum(1))

    def without_readings(self) -> Array:
        """Prior of T times the milestones, not scaled, in the last cases."""
        return np.asarray(self.prior[self.cases.row[self.last]] * self.chain.at_return()[self.last])

    def components(self) -> Array:
        """Posterior chance of each component of the prior, in each leg's last row, (legs, components)."""
        cases = self.cases[self.last]
        rows, mass = cases.row[cases.starts], np.add.reduceat(self.mass[self.last], cases.starts)
        return share_out(np.einsum("rcg,rg->rc", self.parts[rows], mass / np.maximum(self.prior[rows], TINY)))

    def sums_of(self, marker: Marker) -> Sums | None:
        """The sums of a marker in the last cases, if it was read."""
        if marker not in self.sums:
            return None
        count, sums = self.sums[marker]
        return sums.at(count[self.last], self.cases.state[self.last])

    def calendar(self, which: Index, milestone: str, mass: Array, few: bool = False) -> Calendar:
        """Days of a milestone in each row of some cases; `mass`: its mass on the clock in these, (cases, cells)."""
        cases, within = self.cases[which], self.support(milestone, which)
        found = Calendar.of(self.model.grid, mass, within, cases.lost()[:, 0], cases.starts)
        return found.thin() if few else found

    def support(self, milestone: str, which: Index) -> tuple[Array, Array]:
        """The clock days between which a milestone must lie, by its own evidence and its neighbours', (cases,) each."""
        known = {name: (low[which], high[which]) for name, (low, high) in self.known.items()}
        return support(self.facts.names, known, milestone, len(which))


def posterior(model: Model, given: Facts) -> Posterior:
    """Everything the clock knows of legs. A row whose milestones cannot all be true has no mass."""
    cases = Cases.of(model.clock.setback, given)
    last = np.flatnonzero(cases.known == np.array([rows[-1] for rows in given.rows])[cases.leg])
    known = bounds(model, given, cases)
    chain = Chain.of(model, given.branch, known, len(cases.leg))
    parts = np.array([model.prior(one) for one in given.odds])
    markers = [one for one in model.clock.markers if one.id in given.readings]
    sums = {one: _sums(model, one, given.readings[one.id], cases, last) for one in markers}
    own, state = _own(model, sums, cases)
    if given.guesses.size:
        own[OPINION], state[OPINION] = opinions.log_likelihood(model, given, cases)[None], np.arange(len(cases.leg))
    upward = Upward.of(model, own, state)
    likely, scale = upward.at_return(model)
    readings = parts.sum(1)[cases.row] * likely * cases.chance[:, None]
    readings *= cases.weights((readings * chain.at_return()).sum(1), scale)[:, None]
    return Posterior(
        model, given, cases, last, known, parts, upward.at(last), sums, chain, readings, readings * chain.at_return()
    )


def bounds(
    model: Model, given: Facts, cases: Cases, names: Collection[str] | None = None, flares: bool = True
) -> Bounds:
    """Clock days between which each milestone spoken of must lie, (cases,) each; by some `names`, or all, alone.

    What was reached on the day of a setback came before it; all else that day came after. A setback says: not back.
    """
    number, low, high, day, since = given.marks[:, cases.leg]
    told, gone = since <= cases.known[:, None], cases.lost(day)
    found = {}
    for n, name in enumerate(given.names):
        mine = told & (number == n) & (names is None or name in names)
        if mine.any():
            at_least = np.where(mine, low - gone, 0).max(1, initial=0)
            found[name] = at_least, np.where(mine, np.maximum(high - gone, 0), np.inf).min(1, initial=np.inf)
    if flares and given.flares.size:
        day, since = given.flares[:, cases.leg]
        not_by = np.where(since <= cases.known[:, None], day - cases.lost(day - 1), 0).max(1, initial=0)
        at_least, at_most = found.get(FULL_TRAINING, (np.zeros(len(not_by)), np.full(len(not_by), np.inf)))
        found[FULL_TRAINING] = np.maximum(at_least, not_by), at_most
    return found


def _own(model: Model, sums: Mapping[Marker, Kept], cases: Cases) -> tuple[dict[str, Array], dict[str, Index]]:
    """What the readings say of each domain's own clock, by state, and the state of each case.

    A state is worked out once however many cases share it.
    """
    own, state = {}, {}
    for domain in dict.fromkeys(one.domain for one in sums):
        mine = {marker: kept for marker, kept in sums.items() if marker.domain == domain}
        key = cases.state
        for count, one in mine.values():
            key = key * len(one.FF) + count
        _, first, state[domain] = np.unique(key, return_index=True, return_inverse=True)
        each = [quadratic(model, marker, one.at(n[first], cases.state[first])) for marker, (n, one) in mine.items()]
        own[domain] = sum(each, np.zeros(1))
    return own, state


def _sums(model: Model, marker: Marker, readings: Array, cases: Cases, last: Index) -> Kept:
    day, y, g, _ = readings[:, cases.leg[last]]
    day, g = np.nan_to_num(np.fmax.accumulate(day, axis=1)), np.nan_to_num(g)
    y = y - influence(model.clock, marker)[0] * g
    known = (readings[3, cases.leg] <= cases.known[:, None]).sum(1)
    known[last] = y.shape[1]
    kept, count = np.unique(known, return_inverse=True)
    white = whiten(marker, model.grid.days, y, day, cases[last].clock(day), g)
    return count, Sums.running(white, model.cells, kept.tolist())
