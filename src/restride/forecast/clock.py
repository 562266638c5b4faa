"""From a journal, or from plain evidence, to a forecast."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from restride.forecast.bands import expected
from restride.forecast.grid import LAST_DAY
from restride.forecast.inputs import Evidence, Flare, GradeOdds, Guess, Mark, Reading, Revised
from restride.forecast.milestones import ContradictionError, order
from restride.forecast.model import FULL_TRAINING, Model, model
from restride.forecast.posterior import Posterior, posterior
from restride.forecast.readings import evidence
from restride.forecast.reinjury import bargains, tissue
from restride.forecast.results import Ahead, DaysLost, Forecast, Moved, Withheld
from restride.forecast.why import why
from restride.journal import View
from restride.journal.kinds.setback import Setback, SetbackKind
from restride.knowledge import Knowledge

LEVELS = tuple(n / 20 for n in range(1, 20))
BACK = {FULL_TRAINING, "performance"}


def forecast(view: View, odds: GradeOdds, knowledge: Knowledge, revised: Sequence[Revised] = ()) -> Forecast | Withheld:
    """When this leg will be back in full training, as of the last informative word; or why nobody can say.

    `odds` as they stand now; `revised` names the entries that changed them, so that each move has its entry.
    """
    if view.onset is None:
        return Withheld("no_onset")
    if again := tuple(one.id for one in view.of(Setback) if one.what is SetbackKind.RE_INJURY):
        return Withheld("re_injury", again)
    grid = model(knowledge.clock)
    told = evidence(view, order(grid, odds.branch), knowledge)
    behind = tuple((max(view.day(one) or 0, 0), one.id) for one in view.entries if one.id in odds.entries)
    return run(grid, odds, replace(told, revised=revised, behind_odds=behind), knowledge.version)


def run(model: Model, odds: GradeOdds, told: Evidence, version: str) -> Forecast | Withheld:
    """The forecast from plain evidence.

    Withheld where milestones contradict, the leg is back, or more than a tenth lies beyond the grid.
    """
    if unfit := _unfit(model, told):
        return unfit
    try:
        known = posterior(model, odds, told)
    except ContradictionError as error:
        return Withheld("milestones_contradict", error.entries)
    if back := _back(told):
        return Withheld("back", tuple(one.entry for one in back))
    if known.mass[known.ways.last, -1].sum() > 0.1:
        return Withheld("beyond_grid")
    return _forecast(known, version)


def _back(told: Evidence) -> list[Mark]:
    """What says that the leg is back."""
    return [one for one in told.marks if one.milestone in BACK and np.isfinite(one.hi)]


def _unfit(model: Model, told: Evidence) -> Withheld | None:
    """Why what was told is beyond this clock, if it is."""
    if len(told.flares) > model.clock.setback.most:
        return Withheld("third_setback", tuple(one.entry for one in told.flares))
    late = {one.entry for one in told.readings if one.day > LAST_DAY}
    late |= {one.entry for one in told.flares if one.day > LAST_DAY}
    if late := late | {one.entry for one in told.marks if one.lo >= LAST_DAY}:
        return Withheld("beyond_grid", tuple(sorted(late)))
    back = _back(told)
    after = [one.entry for one in told.flares if any(mark.day < one.day for mark in back)]
    return Withheld("setback_after_return", (*(mark.entry for mark in back), *after)) if after else None


def _forecast(known: Posterior, version: str) -> Forecast:
    words = sorted({*known.evidence.behind_odds, *known.evidence.entries})
    as_of = max((day for day, _ in words), default=0)
    dates = known.dates()
    medians = [known.dates(row=row).median for row in range(len(known.evidence.entries) + 1)]
    further = tuple(expected(known, dates.at(0.9)))
    by_odds, shares = why(known)
    clock = tissue(known)
    days = sorted({max(round(dates.at(level)), as_of, 1) for level in LEVELS})
    return Forecast(
        as_of=as_of,
        dates=dates,
        perhaps_back=dates.by(as_of),
        milestones=tuple(_ahead(known, as_of)),
        components=tuple(known.components().tolist()),
        lost=tuple(_lost(known)),
        start=medians[0],
        by_odds=by_odds,
        why=shares,
        tissue=clock,
        bargains=tuple(bargains(clock, days, known.evidence.signs, known.model.clock.reinjury)),
        moves=tuple(_moves(known.evidence, medians)),
        bands=tuple(band for band, _ in further),
        readings=tuple(sits for _, each in further for sits in each),
        used=tuple(entry for _, entry in words),
        skipped=tuple(known.evidence.skipped),
        version=version,
    )


def _ahead(known: Posterior, as_of: int) -> Iterator[Ahead]:
    """Milestones not known to be behind, first to last, full training among them; none before the last word."""
    found = dict(known.chain.others(known.readings)) | {FULL_TRAINING: known.mass}
    for name in order(known.model, known.odds.branch):
        if np.isinf(known.support(name, known.ways.last)[1]).all():
            yield Ahead(name, known.dates(name, found[name], floor=as_of))


def _moves(evidence: Evidence, medians: list[float]) -> Iterator[Moved]:
    told: tuple[Reading | Revised | Guess | Flare, ...]
    told = (*evidence.readings, *evidence.revised, *evidence.guesses, *evidence.flares)
    news = {(one.day, one.entry) for one in told}
    news |= {(m.day, m.entry) for m in evidence.marks if m.milestone != FULL_TRAINING or np.isfinite(m.hi)}
    for (day, entry), before, after in zip(evidence.entries, medians[:-1], medians[1:], strict=True):
        yield Moved(entry, day, (day, entry) not in news, after, after - before)


def _lost(known: Posterior) -> Iterator[DaysLost]:
    """What each setback cost: the posterior of its days."""
    ways, last = known.ways, known.ways.last
    each = known.mass[last].sum(1)
    for n, one in enumerate(sorted(known.evidence.flares, key=lambda one: (one.day, one.entry))):
        by = {days: each[ways.lost[ways.way[last], n] == days].sum() for days in known.model.clock.setback.days}
        yield DaysLost(one.entry, one.day, tuple(by), tuple(float(p) for p in by.values()))
