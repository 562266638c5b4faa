"""Old journals stay readable: one pure step from each schema version to the next."""

from collections.abc import Callable
from typing import Any

from restride.journal.journal import SCHEMA

Step = Callable[[dict[str, Any]], dict[str, Any]]

STEPS: dict[int, Step] = {}


def upcast(raw: dict[str, Any]) -> dict[str, Any]:
    """A document of any older version in today's form; one of today's, or of no version we know, as it is."""
    version = raw.get("schema", SCHEMA)
    while isinstance(version, int) and version < SCHEMA and version in STEPS:
        raw = STEPS[version](raw) | {"schema": version + 1}
        version += 1
    return raw
