"""Run every question, or the ones named: ``python -m bench [NAME...]``."""

import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
LINE = re.compile(r"\w+: ratio \d[\d.e+-]*x of \S.* \(.+, .+\)")


def questions() -> list[str]:
    """Return the names of the questions there are."""
    return sorted(path.stem for path in HERE.glob("*.py") if not path.stem.startswith("_"))


def ask(name: str) -> bool:
    """Run one question in a process of its own; true if it kept its limit and ended with a ratio line."""
    print(f"== {name}", flush=True)
    command = [sys.executable, "-m", f"bench.{name}"]
    done = subprocess.run(command, cwd=HERE.parent, stdout=subprocess.PIPE, text=True, check=False)
    print(done.stdout, end="", flush=True)
    lines = done.stdout.strip().splitlines()
    return done.returncode == 0 and bool(lines) and LINE.fullmatch(lines[-1]) is not None


def main(wanted: list[str]) -> int:
    """Ask the wanted questions, or all; 0 if each gave its ratio, 1 if one did not, 2 for an unknown name."""
    known = questions()
    if unknown := sorted(set(wanted) - set(known)):
        print(f"No such question: {', '.join(unknown)}. There are: {', '.join(known) or 'none yet'}")
        return 2
    failed = [name for name in wanted or known if not ask(name)]
    if failed:
        print(f"Without a ratio, or over its limit: {', '.join(failed)}")
    return 1 if failed else 0


sys.exit(main(sys.argv[1:]))
