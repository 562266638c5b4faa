"""The posterior of legs after each of their entries, or after the last one alone."""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from restride.forecast import opinions
from restride.forecast.calendar import Calendar
from restride.forecast.cases import Cases, Index
from restride.forecast.facts import Facts
from restride.forecast.functions import Array
from restride.forecast.markers import Series, Sums, influence, on_nodes, quadratic, whiten
from restride.forecast.milestones import Bounds, Chain, order, support
from restride.forecast.model import FULL_TRAINING, OPINION, Model
from restride.forecast.tree import TINY, Upward
from restride.knowledge.clock import Marker

Logs = dict[str, Array]


@dataclass(frozen=True, slots=True, eq=False)
class Posterior:
    """Cell masses of T on the clock, (cases, cells), each row of cases adding up to 1, and what else is read from.

    `prior` (rows, cells); `readings`: prior times likelihood of readings and guesses over T, (cases, cells).
    `last`: the cases in which all is known; `upward` and `sums` are of these alone.
    """

    model: Model
    facts: Facts
    cases: Cases
    last: Index
    known: Bounds
    prior: Array
    upward: Upward
    sums: dict[str, Sums]
    chain: Chain
    readings: Array
    mass: Array

    def without_readings(self) -> Array:
        """Prior of T times the milestones, not scaled, in the last cases."""
        return np.asarray(self.prior[self.cases.row[self.last]] * self.chain.at_return()[self.last])

    def components(self) -> Array:
        """Posterior chance of each component of the prior, in each leg's last row, (legs, components)."""
        cases = self.cases[self.last]
        rows = cases.row[cases.starts]
        update = np.add.reduceat(self.mass[self.last], cases.starts) / np.maximum(self.prior[rows], TINY)
        joint = np.array([self.model.prior(self.facts.odds[row]) @ one for row, one in zip(rows, update, strict=True)])
        return np.asarray(joint / np.maximum(joint.sum(1, keepdims=True), TINY))

    def calendar(self, which: Index, milestone: str, mass: Array) -> Calendar:
        """Days of a milestone whose mass on the clock is `mass` (cases, cells), in each row of some cases."""
        cases, within = self.cases[which], self.support(milestone, which)
        return Calendar.of(self.model.grid, mass[which], within, cases.lost()[:, 0], cases.starts)

    def support(self, milestone: str, which: Index) -> tuple[Array, Array]:
        """The clock days between which a milestone must lie, by its own evidence and its neighbours', (cases,) each."""
        known = {name: (low[which], high[which]) for name, (low, high) in self.known.items()}
        return support(order(self.model, self.facts.branch), known, milestone, len(which))


def posterior(model: Model, given: Facts) -> Posterior:
    """Everything the clock knows of legs. A row whose milestones cannot all be true has no mass."""
    cases = Cases.of(model.clock.setback, given)
    last = np.flatnonzero(cases.known == np.array([rows[-1] for rows in given.rows])[cases.leg])
    known = bounds(model, given, cases)
    chain = Chain.of(model, given.branch, known, len(cases.leg))
    prior = _priors(model, given)
    own, state, sums = _own(model, given, cases, last)
    upward = Upward.of(model, own)
    at_return = upward.at(state).at_return(model)
    log = np.log(np.maximum(prior, TINY))[cases.row] + at_return + np.log(cases.chance)[:, None]
    likely = chain.at_return()
    score = np.where(likely > 0, log + np.log(np.maximum(likely, TINY)), -np.inf)
    top = np.maximum.reduceat(score.max(1), cases.starts)[cases.row, None]
    top = np.where(np.isfinite(top), top, 0)
    readings, mass = np.exp(np.minimum(log - top, 600)), np.exp(score - top)
    mass = mass / np.maximum(np.add.reduceat(mass.sum(1), cases.starts), TINY)[cases.row, None]
    now = {name: index[last] for name, index in state.items()}
    return Posterior(model, given, cases, last, known, prior, upward.at(now), sums, chain, readings, mass)


def _priors(model: Model, given: Facts) -> Array:
    """Prior mass of T as it stood in each row, (rows, cells)."""
    each = {one: model.prior(one).sum(0) for one in set(given.odds)}
    return np.array([each[one] for one in given.odds])


def bounds(
    model: Model, given: Facts, cases: Cases, names: Collection[str] | None = None, flares: bool = True
) -> Bounds:
    """Clock days between which each milestone spoken of must lie, (cases,) each; by some `names`, or all, alone.

    What was reached on the day of a setback came before it; all else that day came after. A setback says: not back.
    """
    number, low, high, day, since = given.marks[:, cases.leg]
    told, gone = since <= cases.known[:, None], cases.lost(day)
    found = {}
    for n, name in enumerate(order(model, given.branch)):
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


def _own(model: Model, given: Facts, cases: Cases, last: Index) -> tuple[Logs, dict[str, Index], dict[str, Sums]]:
    """Log-likelihoods at each domain's own clock, by state; the state of each case; the markers' sums in the last.

    A state is worked out once however many cases share it.
    """
    own, state = {}, {}
    read = [one for one in model.clock.markers if one.id in given.readings]
    states = {one: _sums(model, one, given.readings[one.id], cases, last) for one in read}
    for domain in dict.fromkeys(one.domain for one in read):
        mine = [states[one] for one in read if one.domain == domain]
        keys = np.array([*(count for count, _ in mine), cases.state])
        (*counts, way), state[domain] = np.unique(keys, axis=1, return_inverse=True)
        markers = [one for one in read if one.domain == domain]
        each = [quadratic(model, one, sums.at(n, way)) for one, (_, sums), n in zip(markers, mine, counts, strict=True)]
        own[domain] = on_nodes(model, sum(each, np.zeros(1)))
    if given.guesses.size:
        own[OPINION], state[OPINION] = opinions.log_likelihood(model, given, cases)[:, None], np.arange(len(cases.leg))
    now = {one.id: sums.at(count[last], cases.state[last]) for one, (count, sums) in states.items()}
    return own, state, now


def _sums(model: Model, marker: Marker, readings: Array, cases: Cases, last: Index) -> tuple[Index, Sums]:
    """Of one marker: which of its sums each case has, and the sums, (kept, states, ...)."""
    day, y, g, _ = readings[:, cases.leg[last]]
    day, g = np.nan_to_num(np.fmax.accumulate(day, axis=1)), np.nan_to_num(g)
    y = y - influence(model.clock, marker)[0] * g
    series = Series(day, y, g, cases[last].clock(day))
    known = (readings[3, cases.leg] <= cases.known[:, None]).sum(1)
    known[last] = y.shape[1]
    kept, count = np.unique(known, return_inverse=True)
    white = whiten(marker, series, model.grid.days)
    return count, Sums.stack([Sums.of(white[:n], model.cells) for n in kept])
