"""What do the forecasts of 10,000 active legs cost, each with 30 days of check-ins and four exams, on two cores?

Prints seconds, memory, and the exponents of growth in legs and in days. The peer is a plain NumPy particle filter of
the same tree, 10,000 particles, on a few of the same legs. A number after the name asks for fewer legs.
"""

import multiprocessing
import resource
import sys
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor
from functools import partial
from time import perf_counter, process_time

import numpy as np

from bench._measure import Ratio
from bench._particles import filtered
from bench._roster import roster as made
from restride.forecast import Evidence, GradeOdds, Outlook, roster
from restride.knowledge import load
from restride.knowledge.clock import Clock

LEGS, DAYS, PARTICLES = 10_000, 30, 10_000
Leg = tuple[GradeOdds, Evidence]


def cpu_s(work: Callable[[], object]) -> float:
    """CPU seconds of this process, the least of two runs."""
    took = []
    for _ in range(2):
        start = process_time()
        work()
        took.append(process_time() - start)
    return min(took)


def exponent(sizes: list[int], seconds: list[float]) -> float:
    """Slope of log seconds over log size."""
    return float(np.polyfit(np.log(sizes), np.log(seconds), 1)[0])


def growth(clock: Clock, legs: int) -> None:
    """Print the exponents of growth in legs and in days."""
    counts, days = [legs // 8, legs // 4, legs // 2, legs], [15, 30, 60, 120]
    some = made(clock, legs, DAYS)
    by_legs = [cpu_s(lambda n=n: roster(some[:n], clock)) for n in counts]  # type: ignore[misc]
    by_days = []
    for one in days:
        few = made(clock, max(legs // 10, 20), one)
        by_days.append(cpu_s(lambda few=few: roster(few, clock)))  # type: ignore[misc]
    print(f"{legs} legs in one process: CPU {by_legs[-1]:.2f} s, {by_legs[-1] / legs * 1e3:.3f} ms a leg")
    print(f"grows as legs^{exponent(counts, by_legs):.2f} and days^{exponent(days, by_days):.2f} (15 to 120 days)")
    past = cpu_s(lambda: roster(some[: legs // 10], clock, past=True)) / (legs // 10)
    rows = np.mean([len(told.entries) for _, told in some[: legs // 10]])
    print(f"with the dates after each of {rows:.0f} entries: CPU {past * 1e3:.2f} ms a leg")
    single, every = (cpu_s(partial(alone, clock, some[:20], past)) / 20 for past in (False, True))
    print(f"a leg asked alone: CPU {single * 1e3:.1f} ms, with every past entry {every / single:.1f} times that")


def alone(clock: Clock, legs: list[Leg], past: bool) -> None:
    """Each leg in a call of its own."""
    for leg in legs:
        roster([leg], clock, past=past)


def two_cores(clock: Clock, legs: int, executor: Executor) -> float:
    """Wall seconds of the whole roster, the workers warm."""
    some = made(clock, legs, DAYS)
    roster(some[:400], clock, executor=executor)
    start = perf_counter()
    roster(some, clock, executor=executor)
    return perf_counter() - start


def peer(clock: Clock, few: int, particles: int) -> float:
    """CPU seconds a leg of the filter; prints how far its medians are off."""
    some = made(clock, few, DAYS)
    start = process_time()
    medians = [filtered(clock, leg, particles) for leg in some]
    took = (process_time() - start) / few
    ours = [one.dates.median for one in roster(some, clock) if isinstance(one, Outlook)]
    off = np.abs(np.log(np.array(medians) / ours))
    print(
        f"particle filter: CPU {took * 1e3:.0f} ms a leg; medians off by {np.median(off):.1%}, at most {max(off):.1%}"
    )
    return took


def main(legs: int = LEGS) -> int:
    """Measure on two cores, then the growth, then the filter."""
    clock = load().clock
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as executor:
        wall = two_cores(clock, legs, executor)
    own, workers = (
        resource.getrusage(who).ru_maxrss / 2**10 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    print(f"{legs} legs on two cores: wall {wall:.2f} s; peak memory {own:.0f} MiB, a worker {workers:.0f} MiB")
    growth(clock, legs)
    some = made(clock, min(legs, 500), DAYS)
    ours = cpu_s(lambda: roster(some, clock)) / len(some)
    theirs = peer(clock, 12 if legs == LEGS else 1, PARTICLES)
    print(Ratio("forecast_roster", theirs / ours, "a NumPy particle filter", "legs a CPU second", "1/s"))
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:2])))
