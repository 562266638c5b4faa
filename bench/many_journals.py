"""What do 1,000 journals cost in one process, and how does the cost grow with the days of a journal?

Prints time a journal and memory; the peer is reading and checking the same journal, which nobody can do without.
"""

import os
import sys
from collections.abc import Callable, Sequence
from time import process_time
from typing import Any

from bench._legs import document
from bench._measure import Ratio
from restride.answer import answer
from restride.journal import Journal, read_raw
from restride.knowledge import load

COUNT = 1000
DAYS = (7, 30, 90, 180)


def timed(work: Callable[[Any], object], items: Sequence[Any]) -> tuple[list[Any], float]:
    """Return what `work` makes of each item, and the CPU milliseconds that one item took."""
    start = process_time()
    made = [work(item) for item in items]
    return made, (process_time() - start) * 1e3 / len(items)


def resident_mib() -> float:
    """Return this process's resident memory now, in MiB (Linux only; 0 elsewhere)."""
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:  # noqa: PTH123 - not a path of ours
            return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    except OSError:
        return 0.0


def measure(days: int, count: int) -> tuple[float, float]:
    """Return CPU ms to read one journal of `days` days and to answer it, over `count` of them."""
    knowledge = load()
    journals, reading = timed(read_raw, [document(days, seed) for seed in range(count)])

    def last_word(journal: Journal) -> str:
        return answer(journal, None, knowledge).urgency.level

    levels, answering = timed(last_word, journals)
    print(f"{days:4} days: read {reading:6.2f} ms, answer {answering:6.2f} ms, {', '.join(sorted(set(levels)))}")
    return reading, answering


def main() -> int:
    """Measure a few legs of each length, then all of them at 30 days with the memory they take."""
    measure(DAYS[0], 5)
    costs = {days: measure(days, 20)[1] for days in DAYS}
    before = resident_mib()
    reading, answering = measure(30, COUNT)
    print(f"{COUNT} journals of 30 days: memory {before:.0f} MiB before, {resident_mib():.0f} MiB after")
    print(Ratio("journal_days", costs[180] / costs[30], "30 days", "CPU of an answer on 180 days", "ms/ms"))
    print(Ratio("many_journals", answering / reading, "reading them", f"CPU of {COUNT} answers", "ms/ms"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
