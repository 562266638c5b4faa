"""How long does a cold `restride report` of one leg take, beside an empty Python? Aim 0.45 s, at most 0.6 s."""

import sys
import tempfile
from pathlib import Path

from bench._legs import leg
from bench._measure import Ratio, least
from restride.journal import to_toml

MOST_S = 0.6


def main() -> int:
    """Time the installed command on a made-up leg of 14 days; 1 where it takes longer than it may."""
    restride = str(Path(sys.executable).with_name("restride"))
    with tempfile.TemporaryDirectory() as folder:
        journal = Path(folder) / "leg.toml"
        journal.write_text(to_toml(leg(14)), encoding="utf-8")
        report = [restride, "report", str(journal)]
        empty, plain, machine = least([sys.executable, "-c", ""], report, [*report, "--json"])
    for name, cost in (("empty Python", empty), ("report", plain), ("report --json", machine)):
        print(f"{name:14} wall {cost.wall_s:.3f} s, CPU {cost.cpu_s:.3f} s, {cost.peak_mib:.0f} MiB at most")
    print(Ratio("cold_report", plain.wall_s / empty.wall_s, "an empty Python", "wall of a cold process", "s/s"))
    return int(plain.wall_s > MOST_S)


if __name__ == "__main__":
    sys.exit(main())
