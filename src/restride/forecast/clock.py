"""From a journal, or from plain evidence, to a forecast."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace

from restride.assess.recovery import Evidence, GradeOdds, Revised, evidence
from restride.forecast.bands import expected
from restride.forecast.facts import facts
from restride.forecast.milestones import order
from restride.forecast.model import Model, model
from restride.forecast.outlook import Found, outlooks, unfit
from restride.forecast.posterior import Posterior, posterior
from restride.forecast.reinjury import bargains, tissue
from restride.forecast.results import DaysLost, Forecast, Outlook, Withheld
from restride.forecast.treatment import treated
from restride.forecast.why import why
from restride.journal import View
from restride.journal.kinds.setback import Setback, SetbackKind
from restride.knowledge import Knowledge

LEVELS = tuple(n / 20 for n in range(1, 20))


def forecast(view: View, odds: GradeOdds, knowledge: Knowledge, revised: Sequence[Revised] = ()) -> Forecast | Withheld:
    """When this leg will be back in full training, as of the last informative word; or why nobody can say.

    `odds` as they stand now; `revised` names the entries that changed them, so that each move has its entry.
    """
    told = heard(view, odds, knowledge, revised)
    return told if isinstance(told, Withheld) else run(model(knowledge.clock), odds, told, knowledge.version)


def heard(view: View, odds: GradeOdds, knowledge: Knowledge, revised: Sequence[Revised] = ()) -> Evidence | Withheld:
    """What a journal tells the clock; or why it cannot be dated."""
    if view.onset is None:
        return Withheld("no_onset")
    if again := tuple(one.id for one in view.of(Setback) if one.what is SetbackKind.RE_INJURY):
        return Withheld("re_injury", again)
    told = evidence(view, order(model(knowledge.clock), odds.branch), knowledge)
    behind = tuple((max(view.day(one) or 0, 0), one.id) for one in view.entries if one.id in odds.entries)
    return replace(told, revised=revised, behind_odds=behind)


def run(model: Model, odds: GradeOdds, told: Evidence, version: str) -> Forecast | Withheld:
    """The forecast from plain evidence.

    Withheld where milestones contradict, the leg is back, or more than a tenth lies beyond the grid.
    """
    if held := unfit(model, told):
        return held
    known = posterior(model, facts(model, [(odds, told)], past=True))
    (found,) = outlooks([told], known.facts.rows, Found.of(known, thin=False))
    return found if isinstance(found, Withheld) else _forecast(known, told, found, version)


def _forecast(known: Posterior, told: Evidence, found: Outlook, version: str) -> Forecast:
    dates, clock = found.dates, tissue(known)
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
        used=tuple(entry for _, entry in sorted({*told.behind_odds, *told.entries})),
        skipped=tuple(told.skipped),
        version=version,
    )


def _lost(known: Posterior, told: Evidence) -> Iterator[DaysLost]:
    """What each setback cost: the posterior of its days."""
    cases, each = known.cases[known.last], known.mass[known.last].sum(1)
    for n, one in enumerate(sorted(told.flares, key=lambda one: (one.day, one.entry))):
        by = {days: float(each[cases.cost[:, n] == days].sum()) for days in known.model.clock.setback.days}
        yield DaysLost(one.entry, one.day, tuple(by), tuple(by.values()))
