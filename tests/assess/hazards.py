"""Makes the hazard log's page from its rows."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import Any

DOCS = Path(__file__).parents[2] / "docs"
PAGE = DOCS / "hazards.md"
HEAD = """# Hazard log

**No clinician has signed this log or the triage table behind it. Until one has, read every line as a proposal.**

In the form of DCB0129 and ISO 14971: what could go wrong, why, how bad and how likely before any control (our own
reading, measured by nobody), which rule of the triage table stands against it, the test that fails without it,
what remains, and who owns it. Made from `hazards.toml`. A control with no rule is the engine itself.
"""


def rows() -> list[dict[str, Any]]:
    return tomllib.loads((DOCS / "hazards.toml").read_text("utf-8"))["hazard"]


def page() -> str:
    lines = [HEAD, "| id | hazard | cause | severity | likelihood | control | test | what remains | owner |"]
    lines.append("| --- " * 9 + "|")
    for row in rows():
        control = ", ".join(f"`{rule}`" for rule in row["control"]) or "the engine"
        tests = ", ".join(f"`{name.split('::')[1]}`" for name in row["test"])
        cells = (row["hazard"], row["cause"], row["severity"], row["likelihood"], control, tests, row["remains"])
        lines.append(f"| {row['id']} | " + " | ".join(cells) + f" | {row['owner']} |")
    return "\n".join([*lines, ""])


if __name__ == "__main__" and sys.argv[1:] == ["write"]:
    PAGE.write_text(page(), "utf-8")
