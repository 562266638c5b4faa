"""From a journal, or from plain evidence, to a forecast."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import accumulate

from restride.assess.recovery import Evidence, GradeOdds, Revised, Skipped, Withheld, heard
from restride.forecast.bands import Band, Sits, expected
from restride.forecast.facts import facts
from restride.forecast.model import Model, model
from restride.forecast.outlook import Outlook, outlooks, settled, unfit
from restride.forecast.posterior import Posterior, posterior
from restride.forecast.reinjury import Bargain, Tissue, bargains, tissue
from restride.forecast.treatment import Treated, treated
from restride.forecast.why import Share, why
from restride.journal import View
from restride.knowledge import Knowledge

LEVELS = tuple(n / 20 for n in range(1, 20))
"""Chances of being back by the days of return for which the bargain is drawn."""


@dataclass(frozen=True, slots=True)
class DaysLost:
    """What a setback on `day` cost: `days` with the chance of each."""

    entry: str
    day: int
    days: tuple[float, ...]
    chance: tuple[float, ...]

    @property
    def mean(self) -> float:
        """Days lost, on average."""
        return sum(d * p for d, p in zip(self.days, self.chance, strict=True))

    def interval(self, share: float) -> tuple[float, float]:
        """The days that the central interval holding at least `share` reaches from and to."""
        below = list(accumulate(self.chance))
        low, high = ((1 - share) / 2 * below[-1], (1 + share) / 2 * below[-1])
        return self.days[bisect_right(below, low)], self.days[min(bisect_left(below, high), len(below) - 1)]


@dataclass(frozen=True, slots=True)
class Forecast(Outlook):
    """All that is said of one leg.

    `by_odds`, the median by the odds as they stand now, and `why` add up to the median. `treated`: with needling from
    the last word on. `version` is of the tables.
    """

    lost: tuple[DaysLost, ...]
    by_odds: float
    why: tuple[Share, ...]
    tissue: Tissue
    bargains: tuple[Bargain, ...]
    treated: Treated
    bands: tuple[Band, ...]
    readings: tuple[Sits, ...]
    used: tuple[str, ...]
    skipped: tuple[Skipped, ...]
    version: str


def forecast(view: View, odds: GradeOdds, knowledge: Knowledge, revised: Sequence[Revised] = ()) -> Forecast | Withheld:
    """When this leg will be back in full training, as of the last informative word; or why nobody can say.

    `odds` as they stand now; `revised` names the entries that changed them, so that each move has its entry.
    """
    told = heard(view, odds, knowledge, revised)
    return told if isinstance(told, Withheld) else run(model(knowledge.clock), odds, told, knowledge.version)


def run(model: Model, odds: GradeOdds, told: Evidence, version: str) -> Forecast | Withheld:
    """The forecast from plain evidence; withheld where `unfit` or `settled` says why."""
    if held := unfit(model.clock, told):
        return held
    known = posterior(model, facts(model.clock, [(odds, told)], past=True))
    found = settled(told, *outlooks(known))
    return found if isinstance(found, Withheld) else _forecast(known, told, found, version)


def _forecast(known: Posterior, told: Evidence, found: Outlook, version: str) -> Forecast:
    dates, clock = found.dates, tissue(known, told.signs.day)
    further = tuple(expected(known, told.readings, dates.at(0.9)))
    by_odds, shares = why(known)
    days = sorted({max(round(dates.at(level)), found.as_of, 1) for level in LEVELS})
    return Forecast(
        **{one.name: getattr(found, one.name) for one in fields(found)},
        lost=tuple(_lost(known, told)),
        by_odds=by_odds,
        why=shares,
        tissue=clock,
        bargains=tuple(bargains(clock, days, told.signs, known.model.clock.reinjury)),
        treated=treated(dates, found.as_of, known.model.clock.treatment),
        bands=tuple(band for band, _ in further),
        readings=tuple(sits for _, each in further for sits in each),
        used=tuple(entry for _, entry in sorted({*told.behind, *told.entries})),
        skipped=tuple(told.skipped),
        version=version,
    )


def _lost(known: Posterior, told: Evidence) -> Iterator[DaysLost]:
    """What each setback cost: the posterior of its days."""
    cases, each = known.cases, known.mass.sum(1)
    for n, one in enumerate(sorted(told.flares, key=lambda one: (one.day, one.entry))):
        by = {days: float(each[cases.cost[:, n] == days].sum()) for days in known.model.clock.setback.days}
        yield DaysLost(one.entry, one.day, tuple(by), tuple(by.values()))
