"""What a clock would have said of legs that came back, and whether another clock would have said it better."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from restride.forecast.functions import Array
from restride.forecast.model import Model
from restride.study.learn import by_branch
from restride.study.measure import HELD, Scores, crps, scores, up_to
from restride.study.registry import Course
from restride.study.trial import DAYS

ENOUGH = 2.0
"""Standard errors by which a score must be better."""


@dataclass(frozen=True, slots=True, eq=False)
class Forecasts:
    """Forecasts, one a row: score as far as anybody watched, chance given to the day, median, day, whose it was.

    `t` is NaN where the leg is not back, `pit` where nobody can say yet whether the interval holds.
    """

    crps: Array
    pit: Array
    median: Array
    t: Array
    leg: Array

    def scores(self) -> Scores:
        """All of them together."""
        return scores(self.pit, self.crps, self.median, self.t)


def forecasts(courses: Sequence[Course], on: Model) -> Forecasts:
    """Forecasts of legs on each day of follow-up on which they were known to be out, scored as far as they were seen.

    Leaving legs out because they are not back yet would favour clocks that are too fast.
    """
    found = [one for day in DAYS for one in _on_day(courses, on, day)]
    return Forecasts(*(np.concatenate([row[i] for row in found]) for i in range(5)))


def _on_day(courses: Sequence[Course], on: Model, day: int) -> Iterator[tuple[Array, ...]]:
    out = [one for one in courses if one.low >= max(day, one.entry) and one.watched > day]
    number = {one.id: i for i, one in enumerate(courses)}
    for some in by_branch(out, day):
        known, watched = some.posteriors(on), np.array([one.watched for one in some.courses])
        t = np.array([_day(one) for one in some.courses])
        scored = crps(*up_to(np.exp(known.knots), known.cdf, watched), np.fmin(t, watched))
        middle, late = known.quantile([0.5, HELD[1]]).T
        # Whether an interval holds is known by its own end: choosing by the forecast, not by the day, is fair.
        pit = np.where(np.isfinite(t), known.pit(np.where(np.isfinite(t), t, 1)), 1.0)
        leg = np.array([number[one.id] for one in some.courses], float)
        yield scored, np.where(late <= watched, pit, np.nan), middle, t, leg


def _day(one: Course) -> float:
    """The middle of the day on which a leg returned; NaN where it has not."""
    return (max(one.low, one.high - 1) + one.high) / 2 if one.finished else float("nan")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Two clocks on the same legs. `gain`: days of score that the second saves, with its standard error over legs."""

    before: Scores
    after: Scores
    gain: float
    gain_se: float

    @property
    def why_not(self) -> str:
        """Why the second is not adopted: a code; "" where it is."""
        if not self.gain > ENOUGH * self.gain_se:
            return "score_no_better"
        off = abs(self.after.held - 0.8)
        if off > abs(self.before.held - 0.8) and off > ENOUGH * self.after.held_se:
            return "coverage_worse"
        return ""


def compare(before: Forecasts, after: Forecasts) -> Verdict:
    """Compare two clocks' forecasts of the same legs on the same days; a leg counts once, however often forecast."""
    saved = before.crps - after.crps
    legs = np.unique(before.leg)
    each = np.array([saved[before.leg == one].sum() for one in legs])
    share = len(legs) / len(saved)
    se = float(each.std(ddof=1) / np.sqrt(len(legs))) * share if len(legs) > 1 else float("inf")
    return Verdict(before.scores(), after.scores(), float(saved.mean()), se)


def together(many: Sequence[Forecasts]) -> Forecasts:
    """Forecasts of several lots of legs as one."""
    names = ("crps", "pit", "median", "t", "leg")
    return Forecasts(*(np.concatenate([getattr(one, name) for one in many]) for name in names))
