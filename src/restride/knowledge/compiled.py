"""The compiled tables as they ship: checked JSON, one file a table."""

import json
from pathlib import Path
from typing import Any

SHIPPED = Path(__file__).parent / "shipped"


def shipped(table: str) -> Any:
    """The compiled table as plain data; KeyError for a table that was never built."""
    path = SHIPPED / f"{table}.json"
    if not path.exists():
        raise KeyError(f"the table {table!r} is not built: run python -m restride.knowledge.build")
    return json.loads(path.read_bytes())
