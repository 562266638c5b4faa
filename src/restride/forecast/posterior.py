"""The posterior of one leg after each of its entries: one row an entry, the last row is now."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from restride.forecast import opinions
from restride.forecast.functions import Array
from restride.forecast.grid import Grid
from restride.forecast.inputs import Evidence, GradeOdds, Mark, Reading
from restride.forecast.markers import Series, Sums, influence, log_likelihood, running_sums
from restride.forecast.milestones import Bounds, Chain, check, order, support
from restride.forecast.model import FULL_TRAINING, OPINION, Model
from restride.forecast.results import Dates
from restride.forecast.setbacks import Index, Rows, Ways
from restride.forecast.tree import TINY, Upward


@dataclass(frozen=True, slots=True, eq=False)
class Posterior:
    """Cell masses of T on the clock, (legs, cells), each row of `ways` adding up to 1, and what else is read from.

    `prior` (components, cells); `readings` prior times likelihood of readings and guesses over T, (legs, cells).
    `upward` and `sums` are of the legs of the last row.
    """

    model: Model
    odds: GradeOdds
    evidence: Evidence
    ways: Ways
    known: Bounds
    prior: Array
    upward: Upward
    sums: dict[str, Sums]
    chain: Chain
    readings: Array
    mass: Array

    def without_readings(self) -> Array:
        """Prior of T times the milestones, not scaled, in the legs of the last row."""
        return np.asarray(self.prior.sum(0) * self.chain.at_return()[self.ways.last], float)

    def components(self) -> Array:
        """Posterior chance of each component of the prior, (components,), in the last row."""
        total = self.prior.sum(0)
        now = self.mass[self.ways.last].sum(0)
        joint = self.prior @ np.where(total > 0, now / np.maximum(total, TINY), 0)
        return np.asarray(joint / joint.sum())

    def dates(
        self, milestone: str = FULL_TRAINING, mass: Array | None = None, row: int = -1, floor: float = 0
    ) -> Dates:
        """Days of a milestone whose mass on the clock is `mass` (legs, cells), after the entry of a row."""
        legs = np.flatnonzero(self.ways.row == self.ways.row[-1] if row == -1 else self.ways.row == row)
        low, high = self.support(milestone, legs)
        lost = self.ways.by(np.inf)[self.ways.way[legs]]
        mass = self.mass if mass is None else mass
        return replace(on_calendar(self.model.grid, mass[legs], low, high, lost), floor=floor)

    def support(self, milestone: str, legs: Index) -> tuple[Array, Array]:
        """The clock days between which a milestone must lie, by its own evidence and its neighbours'."""
        known = {name: (low[legs], high[legs]) for name, (low, high) in self.known.items()}
        return support(order(self.model, self.odds.branch), known, milestone, len(legs))


def on_calendar(grid: Grid, mass: Array, low: Array, high: Array, lost: Array) -> Dates:
    """Days on which something falls that lies at `mass` (legs, cells) on the clock, where each leg lost some days."""
    knots = grid.cut((low + lost).min(), (high + lost).max())
    cdf = np.zeros(len(knots))
    for one, a, b, late in zip(mass, low, high, lost, strict=True):
        on = grid.cut(a, b)
        moved = np.logaddexp(on, np.log(late)) if late else on
        cdf += np.interp(knots, moved, np.concatenate([[0.0], np.cumsum(one)]))
    cdf[-1] = mass.sum()
    return Dates(tuple(np.exp(knots).tolist()), tuple((cdf / cdf[-1]).tolist()))


def posterior(model: Model, odds: GradeOdds, evidence: Evidence) -> Posterior:
    """Everything the clock knows of one leg. Raises ContradictionError where milestones cannot all be true."""
    names, rows = order(model, odds.branch), evidence.entries
    ways = Ways.of(model.clock, evidence.flares, rows)
    marks = [mark for mark in evidence.marks if mark.milestone in names]
    known = bounds(evidence, marks, rows, ways)
    check([*marks, *_beyond(evidence)], names, {k: (a[ways.last], b[ways.last]) for k, (a, b) in known.items()})
    upward, at_return, sums = _upward(model, odds.branch, evidence, rows, ways)
    chain = Chain.of(model, odds.branch, known, len(ways.row))
    chance = ways.chance[ways.way][:, None]
    log = np.log(np.maximum(_priors(model, odds, evidence), TINY))[ways.row] + at_return + np.log(chance)
    likely = chain.at_return()
    score = np.where(likely > 0, log + np.log(np.maximum(likely, TINY)), -np.inf)
    top = _top(score, ways)
    readings, mass = np.exp(np.minimum(log - top, 600)), np.exp(score - top)
    mass = mass / ways.sum(mass.sum(1))[ways.row][:, None]
    return Posterior(model, odds, evidence, ways, known, model.prior(odds), upward, sums, chain, readings, mass)


def _top(log: Array, ways: Ways) -> Array:
    """The largest value in each row, for each of its legs, (legs, 1)."""
    starts = np.flatnonzero(np.diff(ways.row, prepend=-1))
    return np.asarray(np.maximum.reduceat(log.max(1), starts)[ways.row][:, None])


def _beyond(evidence: Evidence) -> list[Mark]:
    """What setbacks say: not back on that day."""
    return [Mark(FULL_TRAINING, one.day, one.day, np.inf, one.entry) for one in evidence.flares]


def _priors(model: Model, odds: GradeOdds, evidence: Evidence) -> Array:
    """Prior mass of T as it stood after each entry, (rows, cells)."""
    revised = sorted(evidence.revised, key=lambda one: (one.day, one.entry))
    rows = ((-1, ""), *evidence.entries)
    stood = [next((r.before for r in revised if (r.day, r.entry) > row), odds) for row in rows]
    each = {one: model.prior(one).sum(0) for one in set(stood)}
    return np.array([each[one] for one in stood])


def bounds(evidence: Evidence, marks: Sequence[Mark], rows: Rows, ways: Ways) -> Bounds:
    """Clock days between which each milestone spoken of must lie, after each entry, (legs,) each.

    What was reached on the day of a setback came before it; all else that day came after.
    """
    told = [(one, one.day - int(np.isfinite(one.hi))) for one in marks]
    told += [(one, one.day - 1) for one in _beyond(evidence)]
    known: dict[str, tuple[Array, Array]] = {}
    for mark, since in told:
        low, high = known.get(mark.milestone, (np.zeros(len(ways.row)), np.full(len(ways.row), np.inf)))
        lost, row = ways.by(since)[ways.way], rows.index((mark.day, mark.entry)) + 1
        low = np.where(ways.row >= row, np.maximum(low, mark.lo - lost), low)
        high = np.where(ways.row >= row, np.minimum(high, np.maximum(mark.hi - lost, 0)), high)
        known[mark.milestone] = low, high
    return known


def _upward(
    model: Model, branch: str, evidence: Evidence, rows: Rows, ways: Ways
) -> tuple[Upward, Array | float, dict[str, Sums]]:
    """Messages of the domains in the last row, what all say of T in each leg, and the markers' sums.

    A state is worked out once however many legs share it.
    """
    if unknown := {one.marker for one in evidence.readings} - {one.id for one in model.clock.markers}:
        raise ValueError(f"no marker is called {', '.join(sorted(unknown))}")
    states = dict(_states(model, evidence.readings, rows, ways))
    own, tissue, last = {}, {}, ways.last
    for domain in dict.fromkeys(one.domain for one in model.clock.markers):
        of_domain = [one for one in model.clock.markers if one.domain == domain and one.id in states]
        if of_domain:
            counts = [states[one.id][0][ways.row] for one in of_domain]
            (*each, way), leg = np.unique(np.array([*counts, ways.way]), axis=1, return_inverse=True)
            log = np.zeros(1)
            for one, count in zip(of_domain, each, strict=True):
                log = log + log_likelihood(model, one, states[one.id][1].at(count, way))
            own[domain], tissue[domain] = log, leg.reshape(-1)
    if evidence.guesses:
        told = sorted(evidence.guesses, key=lambda one: (one.day, one.entry))
        count = _counts([(one.day, one.entry) for one in told], rows)[ways.row]
        guessed = np.stack([opinions.log_likelihood(model, branch, told[:n], ways) for n in range(len(told) + 1)])
        own[OPINION], tissue[OPINION] = guessed[count, ways.way][:, None], np.arange(len(ways.row))
    up = Upward.of(model, own)
    now = Upward({k: v[tissue[k][last]] for k, v in own.items()}, {k: up.tissue[k][tissue[k][last]] for k in own})
    sums = {name: state.at(-1, ways.way[last]) for name, (_, state) in states.items()}
    return now, Upward(own, {k: up.tissue[k][tissue[k]] for k in own}).at_return(model), sums


def _counts(keys: Sequence[tuple[int, str]], rows: Rows) -> Index:
    """How many of the keys each row knows."""
    return np.array([0, *(sum(key <= row for key in keys) for row in rows)], np.intp)


def _states(
    model: Model, readings: Sequence[Reading], rows: Rows, ways: Ways
) -> Iterator[tuple[str, tuple[Index, Sums]]]:
    """For each marker read: how many readings each row has, and the sums after each, (readings + 1, ways, ...)."""
    for marker in model.clock.markers:
        mine = sorted((one for one in readings if one.marker == marker.id), key=lambda r: (r.day, r.entry, r.value))
        if mine:
            days, under = [one.day for one in mine], np.array([float(bool(one.under)) for one in mine])
            y = np.array([one.value for one in mine]) - influence(model.clock, marker)[0] * under
            at = ways.clock(days)
            sums = running_sums(marker, Series(days, np.tile(y, (len(at), 1)), under, at), model.grid.days)
            yield marker.id, (_counts([(one.day, one.entry) for one in mine], rows), Sums.stack(sums))
