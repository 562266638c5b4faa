"""Units in which cohorts print: how a figure is brought to the one in which it is compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from restride.knowledge.figure import Figure

Factors = Mapping[str, float]
"""What a number in each unit is multiplied by."""

DAYS: Factors = {"d": 1.0, "wk": 7.0, "mo": 365.25 / 12, "yr": 365.25, "h": 1 / 24}
SHARES: Factors = {"share": 1.0, "1": 1.0, "prob": 1.0, "pct": 0.01}
PERCENT: Factors = {unit: 100 * factor for unit, factor in SHARES.items()}
COUNTS: Factors = {"count": 1.0, "1": 1.0}
FIGURES: Mapping[str, Factors] = MappingProxyType({"mean": DAYS, "median": DAYS, "absence": COUNTS, "share": SHARES})
"""Of a group's figures, by name."""
STATISTICS: Mapping[str, Factors] = MappingProxyType(
    {
        "strength_left": SHARES,
        "deficit_at_return": PERCENT,
        "standardised": {"SMD": 1.0},
        "explained": {"R2": 1.0, **SHARES},
        "explained_by_grade": {"R2": 1.0, **SHARES},
        "odds": {"OR": 1.0},
        "median_guess": DAYS,
        "risk": SHARES,
    }
)
"""Of figures that have a recipe, by its statistic."""
MARKERS: Mapping[str, Factors] = MappingProxyType(
    {"worst_pain": {"NPRS": 1.0, "VAS_mm": 0.1}, "palpation_length": {"cm": 1.0, "mm": 0.1, "m": 100.0}}
)
"""Of means and medians of a reading, by marker."""
LIMITS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {"share": (0, 1), "risk": (0, 1), "explained": (0, 1), "explained_by_grade": (0, 1)}
)
"""What can be, after the change of unit."""


def factors(statistic: str, reads: tuple[str, ...]) -> Factors:
    """The units of a figure that has a recipe."""
    return STATISTICS.get(statistic) or MARKERS.get(reads[0] if reads else "", {})


def possible(name: str, figure: Figure) -> bool:
    """Whether every value of a figure, its unit changed, is one that can be."""
    low, high = LIMITS.get(name, (-float("inf"), float("inf")))
    return all(low <= one <= high for one in figure.numbers)


def changed(figure: Figure, known: Factors) -> Figure | None:
    """A figure in the unit compared; None where its own cannot be turned into it."""
    factor = known.get(figure.unit)
    if factor is None or factor == 1 or figure.value is None:
        return None if factor is None else figure
    value = tuple(factor * one for one in figure.numbers)
    return replace(
        figure,
        value=value if len(value) > 1 else value[0],
        sd=None if figure.sd is None else factor * figure.sd,
        ci95=_times(figure.ci95, factor),
        iqr=_times(figure.iqr, factor),
    )


def _times(span: tuple[float, float] | None, factor: float) -> tuple[float, float] | None:
    return None if span is None else (factor * span[0], factor * span[1])
