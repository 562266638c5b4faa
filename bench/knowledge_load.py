"""What does it cost to read the knowledge tables, typed, beside parsing the same JSON and beside an empty Python?"""

import sys

from bench._measure import Ratio, least
from restride.knowledge.compiled import SHIPPED
from restride.knowledge.registry import TABLES

TYPED = "from restride.knowledge import load; k = load(); {}"
PARSED = "import json; from pathlib import Path; [json.loads(p.read_bytes()) for p in Path({!r}).glob('*.json')]"


def main() -> None:
    """Time cold processes: none, the parsed JSON, the loader with one table read, and with all of them."""
    every = "; ".join(f"k.{table}" for table in sorted(TABLES))
    codes = ("", PARSED.format(str(SHIPPED)), TYPED.format("k.sources"), TYPED.format(every))
    empty, parsed, one, typed = least(*([sys.executable, "-c", code] for code in codes))
    size = sum(path.stat().st_size for path in SHIPPED.glob("*.json")) / 1024
    print(f"{len(TABLES)} tables, {size:.0f} KiB; cold process, least of 12, CPU ms:")
    print(f"  empty Python {empty.cpu_s * 1e3:.0f}, JSON only {parsed.cpu_s * 1e3:.0f}")
    print(f"  one table typed {one.cpu_s * 1e3:.0f}, all tables typed {typed.cpu_s * 1e3:.0f}")
    added = (typed.cpu_s - empty.cpu_s) / (parsed.cpu_s - empty.cpu_s)
    print(Ratio("knowledge_load_added", added, "json.loads of the same files", "CPU over an empty Python", "s/s"))
    print(Ratio("knowledge_load", typed.cpu_s / empty.cpu_s, "an empty Python", "CPU of a cold process", "s/s"))


if __name__ == "__main__":
    main()
