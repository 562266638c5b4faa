"""From a journal, or from plain evidence, to a forecast."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from restride.forecast.bands import expected
from restride.forecast.functions import Array
from restride.forecast.grid import LAST_DAY
from restride.forecast.inputs import Evidence, GradeOdds, Revised
from restride.forecast.milestones import ContradictionError, order
from restride.forecast.model import FULL_TRAINING, Model, model
from restride.forecast.posterior import Posterior, posterior
from restride.forecast.readings import evidence
from restride.forecast.results import Ahead, Dates, Forecast, Moved, Withheld
from restride.journal import View
from restride.journal.kinds.setback import Setback
from restride.knowledge import Knowledge

BACK = {FULL_TRAINING, "performance"}


def forecast(view: View, odds: GradeOdds, knowledge: Knowledge, revised: Sequence[Revised] = ()) -> Forecast | Withheld:
    """When this leg will be back in full training, as of the last informative word; or why nobody can say.

    `odds` as they stand now; `revised` names the entries that changed them, so that each move has its entry.
    """
    if view.onset is None:
        return Withheld("no_onset")
    if setbacks := tuple(one.id for one in view.of(Setback)):
        return Withheld("setback_not_modelled", setbacks)
    grid = model(knowledge.clock)
    told = evidence(view, order(grid, odds.branch), knowledge)
    behind = tuple((max(view.day(one) or 0, 0), one.id) for one in view.entries if one.id in odds.entries)
    return run(grid, odds, replace(told, revised=revised, behind_odds=behind), knowledge.version)


def run(model: Model, odds: GradeOdds, told: Evidence, version: str) -> Forecast | Withheld:
    """The forecast from plain evidence.

    Withheld where milestones contradict, the leg is back, or more than a tenth lies beyond the grid.
    """
    late = tuple(sorted({one.entry for one in told.readings if one.day > LAST_DAY}))
    late += tuple(sorted({one.entry for one in told.marks if one.lo >= LAST_DAY}))
    if late:
        return Withheld("beyond_grid", late)
    try:
        known = posterior(model, odds, told)
    except ContradictionError as error:
        return Withheld("milestones_contradict", error.entries)
    if back := tuple(one.entry for one in told.marks if one.milestone in BACK and np.isfinite(one.hi)):
        return Withheld("back", back)
    if known.mass[-1, -1] > 0.1:
        return Withheld("beyond_grid")
    return _forecast(known, version)


def _forecast(known: Posterior, version: str) -> Forecast:
    words = sorted({*known.evidence.behind_odds, *known.evidence.entries})
    as_of = max((day for day, _ in words), default=0)
    dates = _dates(known, FULL_TRAINING, known.mass[-1])
    medians = [_dates(known, FULL_TRAINING, mass, row).median for row, mass in enumerate(known.mass)]
    further = tuple(expected(known, dates.at(0.9)))
    return Forecast(
        as_of=as_of,
        dates=dates,
        perhaps_back=dates.by(as_of),
        milestones=tuple(_ahead(known, as_of)),
        components=tuple(known.components().tolist()),
        start=medians[0],
        moves=tuple(_moves(known.evidence, medians)),
        bands=tuple(band for band, _ in further),
        readings=tuple(sits for _, each in further for sits in each),
        used=tuple(entry for _, entry in words),
        skipped=tuple(known.evidence.skipped),
        version=version,
    )


def _dates(known: Posterior, milestone: str, mass: Array, row: int = -1, floor: float = 0) -> Dates:
    low, high = known.support(milestone, row)
    days, cdf = known.model.grid.steps(mass, low, high)
    return Dates(tuple(days.tolist()), tuple(cdf.tolist()), floor)


def _ahead(known: Posterior, as_of: int) -> Iterator[Ahead]:
    """Milestones not known to be behind, first to last, full training among them; none before the last word."""
    found = {name: mass[-1] for name, mass in known.chain.others(known.readings)}
    found[FULL_TRAINING] = known.mass[-1]
    for name in order(known.model, known.odds.branch):
        if np.isinf(known.support(name)[1]):
            yield Ahead(name, _dates(known, name, found[name], floor=as_of))


def _moves(evidence: Evidence, medians: list[float]) -> Iterator[Moved]:
    news = {(one.day, one.entry) for one in evidence.readings}
    news |= {(one.day, one.entry) for one in evidence.revised}
    news |= {(m.day, m.entry) for m in evidence.marks if m.milestone != FULL_TRAINING or np.isfinite(m.hi)}
    for (day, entry), before, after in zip(evidence.entries, medians[:-1], medians[1:], strict=True):
        yield Moved(entry, day, (day, entry) not in news, after, after - before)
