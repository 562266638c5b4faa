"""The knowledge tables as one frozen value, each table read when it is first asked for."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any, NoReturn

from restride.knowledge.registry import TABLES, Tables, reader

SHIPPED = Path(__file__).parent / "shipped"


class Knowledge(Tables):
    """Every table as an attribute, read lazily; `version` is one hash over all of them and the overlay.

    `overlay` maps the path of each overlaid figure to the clinic's value (already checked to be stricter).
    """

    def __init__(self, overlay: dict[str, Any] | None = None, clinic: str = "") -> None:
        self.__dict__["_overlay"] = overlay or {}
        self.__dict__["clinic"] = clinic

    clinic: str

    @property
    def overlaid(self) -> bool:
        """True where a clinic's overlay is in force: every answer says so."""
        return bool(self._overlay)

    @property
    def overlaid_keys(self) -> tuple[str, ...]:
        """The figures that the overlay replaced, such as `triage.hours.same_day`."""
        return tuple(sorted(self._overlay))

    @property
    def version(self) -> str:
        """Twelve hex digits over every shipped table and the overlay; the same tables give the same."""
        return _version(json.dumps(self._overlay, sort_keys=True))

    def __getattr__(self, name: str) -> Any:
        if name not in TABLES:
            raise AttributeError(f"there is no knowledge table {name!r}; there are {', '.join(TABLES)}")
        raw = shipped(name)
        if self._overlay:
            from restride.knowledge.overlay import apply

            raw = apply(name, raw, self._overlay)
        table = self.__dict__[name] = reader(name)(raw)
        return table

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"knowledge is frozen: cannot set {name!r}")

    def __reduce__(self) -> tuple[type[Knowledge], tuple[dict[str, Any], str]]:
        return Knowledge, (self._overlay, self.clinic)


def shipped(table: str) -> Any:
    """The compiled table as plain data; KeyError for a table that was never built."""
    path = SHIPPED / f"{table}.json"
    if not path.exists():
        raise KeyError(f"the table {table!r} is not built: run python -m restride.knowledge.build")
    return json.loads(path.read_bytes())


def load(overlay: Path | None = None) -> Knowledge:
    """The shipped knowledge, with a clinic's overlay file where one is given.

    Raises KnowledgeError, every fault at once, where the overlay is not wholly a tightening.
    """
    if overlay is None:
        return Knowledge()
    from restride.knowledge.overlay import read_overlay

    clinic, values = read_overlay(overlay)
    return Knowledge(values, clinic)


@lru_cache(maxsize=8)
def _version(overlay: str) -> str:
    from hashlib import sha256

    digest = sha256(overlay.encode())
    for table in sorted(TABLES):
        digest.update(table.encode() + b"\0" + (SHIPPED / f"{table}.json").read_bytes())
    return digest.hexdigest()[:12]
