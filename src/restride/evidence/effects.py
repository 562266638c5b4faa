"""Single effects of one study from its arms, or why there is none. Nothing is guessed and nothing is pooled."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from restride.evidence import formulas
from restride.evidence.results import Arm, Counted, Effect, Estimate, NotRead, Why

if TYPE_CHECKING:
    from restride.knowledge.figure import Figure
    from restride.knowledge.studies import Outcome, Study

Found = Effect | NotRead


def effects(study: Study) -> tuple[Found, ...]:
    """Every effect of a study, first arm against second; a study that could not be confirmed has none.

    Where both means stand: the mean difference in the outcome's unit, and Hedges' g. Where people were counted: the
    risk ratio and the odds ratio. An effect that the study printed is passed on as printed.
    """
    if not study.confirmed:
        return ()
    return tuple(found for outcome in study.outcomes.values() for found in _of(study, outcome))


def _of(study: Study, outcome: Outcome) -> Iterator[Found]:
    if outcome.effect == "none":
        return
    printed, before, after = (outcome.get(name) for name in ("printed", "before", "after"))
    if printed is not None:
        yield _printed(study, outcome, printed)
    elif before is not None and after is not None:
        yield _change(study, outcome, after, before)
    else:
        yield from _arms(study, outcome, outcome["a"], outcome["b"])


def _printed(study: Study, outcome: Outcome, figure: Figure) -> Found:
    if figure.value is None or figure.ci95 is None:
        return _not_read(study, outcome, "arms_unread")
    low, high = figure.ci95
    people = figure.n or study.n or 0
    flags, sources = _flags(study, outcome), figure.src
    return Effect(
        study.id, outcome.id, "printed", figure.unit, figure.number, low, high, people, None, None, (figure.key,),
        sources, flags,
    )  # fmt: skip


def _change(study: Study, outcome: Outcome, after: Figure, before: Figure) -> Found:
    missing = _missing(outcome, after, before)
    if missing:
        return _not_read(study, outcome, missing)
    r = outcome.get("r")
    if r is None or r.value is None:
        return _not_read(study, outcome, "correlation_unread")
    return _effect(study, outcome, formulas.mean_change(_arm(after), _arm(before), r.number), (after, before, r))


def _arms(study: Study, outcome: Outcome, a: Figure, b: Figure) -> Iterator[Found]:
    if a.events is not None and b.events is not None and a.n and b.n:
        counts = Counted(a.events, a.n), Counted(b.events, b.n)
        yield _effect(study, outcome, formulas.risk_ratio(*counts), (a, b))
        yield _effect(study, outcome, formulas.odds_ratio(*counts), (a, b))
        return
    missing = _missing(outcome, a, b)
    if missing:
        yield _not_read(study, outcome, missing)
        return
    yield _effect(study, outcome, formulas.mean_difference(_arm(a), _arm(b)), (a, b))
    yield _effect(study, outcome, formulas.hedges_g(_arm(a), _arm(b)), (a, b))


def _missing(outcome: Outcome, a: Figure, b: Figure) -> Why | None:
    if a.value is None or b.value is None:
        return "arms_unread"
    if outcome.average != "mean":
        return "averages_not_means"
    if a.sd is None or b.sd is None:
        return "spread_unread"
    return "size_unread" if not a.n or not b.n else None


def _arm(figure: Figure) -> Arm:
    return Arm(figure.number, figure.sd or 0.0, figure.n or 0)


def _effect(study: Study, outcome: Outcome, estimate: Estimate, figures: tuple[Figure, ...]) -> Effect:
    value, low, high = formulas.interval(estimate)
    unit = {"hedges_g": "SMD", "risk_ratio": "RR", "odds_ratio": "OR"}.get(estimate.measure, figures[0].unit)
    people = figures[0].n or 0
    if estimate.measure != "mean_change":
        people += figures[1].n or 0
    sources = tuple(dict.fromkeys(source for figure in figures for source in figure.src))
    return Effect(
        study.id, outcome.id, estimate.measure, unit, value, low, high, people, estimate.estimate, estimate.variance,
        tuple(figure.key for figure in figures), sources, _flags(study, outcome),
    )  # fmt: skip


def _flags(study: Study, outcome: Outcome) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*study.flags, *outcome.flags)))


def _not_read(study: Study, outcome: Outcome, why: Why) -> NotRead:
    return NotRead(study.id, outcome.id, why, study.src)
