"""What do forecasts of many made-up legs cost in the study's batch, beside one leg at a time?

Both know the same readings, and that nobody was back. The batch gives dates alone, the peer all of a forecast.
"""

import sys
from collections.abc import Callable, Mapping
from time import process_time

import numpy as np

from bench._measure import Ratio
from restride.forecast import Evidence, Forecast, GradeOdds, Mark, Reading
from restride.forecast.clock import run
from restride.forecast.functions import Array
from restride.forecast.model import Model, model
from restride.knowledge import load
from restride.study import PEOPLE, Read, World, followed
from restride.study.batch import posteriors

LEGS, ALONE, DAY = 2000, 60, 14


def timed(work: Callable[[], Array]) -> tuple[Array, float]:
    """Return what `work` gives, and its CPU milliseconds."""
    start = process_time()
    made = work()
    return made, (process_time() - start) * 1e3


def main() -> int:
    """Forecast the same legs both ways, compare the medians, print the cost of a leg."""
    clock = load().clock
    world, on = World.of(clock, "clinic"), model(clock)
    some = followed(world, PEOPLE["clinic"], DAY, LEGS, np.random.default_rng(1))
    known, together = timed(lambda: posteriors(on, world.odds, some.told).quantile([0.5])[:, 0])
    told = [alone(some.told.read, i) for i in range(ALONE)]
    said, apiece = timed(lambda: np.array([median(on, world.odds, one) for one in told]))
    apart = float(np.abs(said / known[:ALONE] - 1).max())
    batch, single = together / LEGS, apiece / ALONE
    print(f"{LEGS} legs on day {DAY}: {batch:.2f} ms a leg; one at a time {single:.1f} ms; medians apart {apart:.1e}")
    print(Ratio("study_batch", single / batch, "the batch", "CPU of a forecast made alone", "ms/ms"))
    return 0 if apart < 1e-3 else 1


def alone(read: Mapping[str, Read], i: int) -> Evidence:
    """Return what is known of one leg of the batch, as plain evidence."""
    rows = [(name, day, float(one.y[i, j])) for name, one in read.items() for j, day in enumerate(one.days)]
    told = [Reading(name, day, value, f"{name}-{day}") for name, day, value in rows]
    return Evidence(told, [Mark("full_training", DAY, DAY, np.inf, "out")])


def median(on: Model, odds: GradeOdds, told: Evidence) -> float:
    """Return the median of a forecast made alone."""
    said = run(on, odds, told, "")
    return said.dates.median if isinstance(said, Forecast) else float("nan")


if __name__ == "__main__":
    sys.exit(main())
