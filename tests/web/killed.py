"""Writers that are killed: `python -m tests.web.killed <injury> <folder> <rounds>`.

Each round forks a writer, lets it append for a while, and ends it with SIGKILL. What it tried and what was acknowledged
goes to two files at once, so that nothing it says is lost with it. A writer first sends again what the last one sent.
"""

import os
import random
import signal
import sys
import time
from pathlib import Path

import django

django.setup()

from tests.web.notes import note  # noqa: E402

from restride.web.models import Injury  # noqa: E402
from restride.web.store import append  # noqa: E402

ON = os.O_WRONLY | os.O_APPEND | os.O_CREAT


def write(injury_id: str, folder: Path, number: int) -> None:
    tried, acknowledged = (os.open(folder / name, ON) for name in ("tried", "acknowledged"))
    again = (folder / "tried").read_text().split()[-20:]
    injury = Injury.objects.get(pk=injury_id)
    for name in [*again, *(f"w{number}-{step}" for step in range(100_000))]:
        os.write(tried, f"{name}\n".encode())
        append(injury, note(name))
        os.write(acknowledged, f"{name}\n".encode())


def wait_for_more(path: Path) -> None:
    """Until a writer was told at least once that an entry is stored."""
    before = path.stat().st_size
    while path.stat().st_size == before:
        time.sleep(0.005)


def main() -> None:
    injury_id, folder, rounds = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    (folder / "tried").touch()
    (folder / "acknowledged").touch()
    for number in range(rounds):
        child = os.fork()
        if not child:
            write(injury_id, folder, number)
        wait_for_more(folder / "acknowledged")
        time.sleep(random.uniform(0, 0.2))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


if __name__ == "__main__":
    main()
