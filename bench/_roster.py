"""Made-up legs as plain evidence: a runner's check-in a day, four exams, a milestone, not back yet; days go missing."""

from math import inf
from typing import Any

import numpy as np

from restride.assess.results import GradeOdds
from restride.forecast import Evidence, Mark, Reading
from restride.knowledge.clock import Clock, Marker

EXAMS = 4


def roster(clock: Clock, legs: int, days: int, seed: int = 0) -> list[tuple[GradeOdds, Evidence]]:
    """Legs followed for `days` days, each with days and odds of its own."""
    rng = np.random.default_rng(seed)
    return [_leg(clock, rng, days) for _ in range(legs)]


def _leg(clock: Clock, rng: np.random.Generator, days: int) -> tuple[GradeOdds, Evidence]:
    odds = GradeOdds(
        tuple(rng.dirichlet((0.5, 1, 2, 2, 0.5)).round(3).tolist()), "clinic", wide=bool(rng.random() < 0.3)
    )
    tissue = float(rng.uniform(days, 2 * days + 10))
    examined = sorted(rng.choice(np.arange(1, days + 1), min(EXAMS, days), replace=False).tolist())
    readings: list[Reading] = []
    for marker in clock.markers:
        told = range(days + 1) if marker.domain == "pain" else examined
        readings += (_read(clock, marker, rng, day, tissue) for day in told if rng.random() < 0.9)
    marks = [Mark("pain_free_walk", days // 3, days // 3 - 1, days // 3, "walk")] if days > 5 else []
    return odds, Evidence(readings, [*marks, Mark("full_training", days, days, inf, f"d{days:03d}")])


def _read(clock: Clock, marker: Marker, rng: Any, day: int, tissue: float) -> Reading:
    """A reading near its curve; under pain-killers now and then."""
    size = min(marker.alpha * (tissue / clock.clocks.reference) ** marker.beta, marker.cap)
    y = size * 2.0 ** -((day / (marker.h * tissue)) ** marker.p) + rng.normal(0, np.hypot(marker.sigma, marker.rho))
    under = "on_painkillers" if marker.domain == "pain" and rng.random() < 0.05 else ""
    return Reading(marker.id, day, float(max(round(y), 0) if marker.whole else y), f"d{day:03d}", under)
