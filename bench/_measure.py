"""What every question shares: how a process is timed and how a ratio is said."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cost:
    """What one process took: wall and CPU time in seconds, largest resident memory in MiB.

    Linux counts the memory of the process that started it too, so the peak is never below our own.
    """

    wall_s: float
    cpu_s: float
    peak_mib: float


@dataclass(frozen=True, slots=True)
class Ratio:
    """One measured value beside a peer's, measured in the same run."""

    name: str
    value: float
    peer: str
    what: str
    unit: str

    def __str__(self) -> str:
        """Return the line that a question must end with."""
        return f"{self.name}: ratio {self.value:.3g}x of {self.peer} ({self.what}, {self.unit})"


def once(command: Sequence[str]) -> Cost:
    """Run a command to its end with its output thrown away and say what it took.

    Raises:
        subprocess.CalledProcessError: the command failed, so its time means nothing.
    """
    # As on a reader's machine: the first run leaves its bytecode for the next.
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=environ)
    _, status, usage = os.wait4(process.pid, 0)
    wall_s = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    scale = 2**20 if sys.platform == "darwin" else 2**10
    return Cost(wall_s, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / scale)


def least(*commands: Sequence[str], runs: int = 12) -> list[Cost]:
    """Run the commands in turn, again and again, and give each one's least wall, CPU and memory.

    Taking turns spreads a neighbour's load over all of them; the least is what the program itself needs.
    """
    rounds = [[once(command) for command in commands] for _ in range(runs)]
    return [
        Cost(min(c.wall_s for c in costs), min(c.cpu_s for c in costs), min(c.peak_mib for c in costs))
        for costs in zip(*rounds, strict=True)
    ]
