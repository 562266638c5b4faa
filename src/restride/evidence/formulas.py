"""Single effects from two arms, by the formulas that metafor's `escalc` uses, so that the two can be compared.

Viechtbauer 2010 (J Stat Softw 36(3)) gathers them: mean difference with separate variances (MD), Hedges' g with the
exact small-sample factor (SMD), logarithm of risk and odds ratios (RR, OR), raw mean change with a given correlation
(MC).
"""

from __future__ import annotations

import math

from restride.evidence.results import Arm, Counted, Estimate

ADDED = 0.5
"""Added to all four cells where one of them is empty, as escalc does with `to="only0"`."""


def mean_difference(a: Arm, b: Arm) -> Estimate:
    """Mean of `a` minus mean of `b`, in their unit."""
    return Estimate("mean_difference", a.mean - b.mean, a.sd**2 / a.n + b.sd**2 / b.n)


def hedges_g(a: Arm, b: Arm) -> Estimate:
    """The difference of means in pooled standard deviations, with the exact correction for small samples.

    ValueError where nobody in either arm differs from the others: there is nothing to divide by.
    """
    freedom = a.n + b.n - 2
    pooled = math.sqrt(((a.n - 1) * a.sd**2 + (b.n - 1) * b.sd**2) / freedom)
    if pooled == 0:
        raise ValueError("neither arm varies")
    g = correction(freedom) * (a.mean - b.mean) / pooled
    return Estimate("hedges_g", g, 1 / a.n + 1 / b.n + g**2 / (2 * (a.n + b.n)))


def correction(freedom: int) -> float:
    """Hedges' factor J for so many degrees of freedom: below 1, and near 1 where there are many.

    At one degree of freedom the factor is not defined and 1 is given, at huge ones the difference of two
    logarithms would lose its digits and the usual series stands in.
    """
    if freedom <= 1:
        return 1.0
    if freedom > 10_000:
        return 1 - 3 / (4 * freedom - 1)
    half = freedom / 2
    return math.exp(math.lgamma(half) - 0.5 * math.log(half) - math.lgamma(half - 0.5))


def risk_ratio(a: Counted, b: Counted) -> Estimate:
    """Logarithm of the risk in `a` over the risk in `b`."""
    (x, _, n), (y, _, m) = _cells(a, b)
    return Estimate("risk_ratio", math.log(x / n) - math.log(y / m), 1 / x - 1 / n + 1 / y - 1 / m)


def odds_ratio(a: Counted, b: Counted) -> Estimate:
    """Logarithm of the odds in `a` over the odds in `b`."""
    (x, p, _), (y, q, _) = _cells(a, b)
    return Estimate("odds_ratio", math.log(x / p) - math.log(y / q), 1 / x + 1 / p + 1 / y + 1 / q)


def mean_change(after: Arm, before: Arm, r: float) -> Estimate:
    """Mean of `after` minus mean of `before` in the same people, whose two readings correlate by `r`.

    ValueError where the arms differ in size or `r` lies outside -1 to 1.
    """
    if after.n != before.n:
        raise ValueError(f"{before.n} people before, {after.n} after")
    if not -1 <= r <= 1:
        raise ValueError(f"a correlation of {r}")
    spread = after.sd**2 + before.sd**2 - 2 * r * after.sd * before.sd
    return Estimate("mean_change", after.mean - before.mean, max(spread, 0.0) / after.n)


def interval(estimate: Estimate, share: float = 0.95) -> tuple[float, float, float]:
    """The effect with the limits of its interval, from the normal distribution; a ratio as a ratio."""
    from statistics import NormalDist

    reach = NormalDist().inv_cdf((1 + share) / 2) * math.sqrt(estimate.variance)
    limits = (estimate.estimate, estimate.estimate - reach, estimate.estimate + reach)
    if estimate.is_ratio:
        return math.exp(limits[0]), math.exp(limits[1]), math.exp(limits[2])
    return limits


Cells = tuple[float, float, float]


def _cells(a: Counted, b: Counted) -> tuple[Cells, Cells]:
    """With, without, all: of each arm."""
    cells = [(float(arm.events), float(arm.n - arm.events)) for arm in (a, b)]
    add = ADDED if any(0 in pair for pair in cells) else 0.0
    (x, p), (y, q) = ((with_it + add, without + add) for with_it, without in cells)
    return (x, p, x + p), (y, q, y + q)
