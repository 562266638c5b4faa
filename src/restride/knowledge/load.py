"""The knowledge tables as one frozen value, each table read when it is first asked for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NoReturn

from restride.knowledge.compiled import SHIPPED, shipped
from restride.knowledge.figure import Figure, figure, is_figure
from restride.knowledge.registry import TABLES, Tables, reader
from restride.knowledge.walk import descend, raw_figures


class Knowledge(Tables):
    """Every table as an attribute, read lazily; `version` is one hash over all of them and the overlay.

    `overlay` maps the path of each overlaid figure to the clinic's value (already checked to be stricter).
    `learnt` maps figures of the clock to what a registry taught, and `taught` names which.
    """

    def __init__(
        self,
        overlay: dict[str, Any] | None = None,
        clinic: str = "",
        learnt: Mapping[str, float] | None = None,
        taught: str = "",
    ) -> None:
        self.__dict__["_overlay"] = overlay or {}
        self.__dict__["clinic"] = clinic
        self.__dict__["_learnt"] = dict(learnt or {})
        self.__dict__["taught"] = taught

    clinic: str
    taught: str

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
        """Twelve hex digits over every shipped table, the overlay and what was learnt; the same give the same."""
        changed = [self._overlay, self._learnt] if self._learnt else self._overlay
        return _version(json.dumps(changed, sort_keys=True))

    def __getattr__(self, name: str) -> Any:
        if name not in TABLES:
            raise AttributeError(f"there is no knowledge table {name!r}; there are {', '.join(TABLES)}")
        table = self.__dict__[name] = reader(name)(self.compiled(name))
        return table

    def compiled(self, table: str) -> Any:
        """A table as plain data, what was learnt and the overlay put in. Not to be changed."""
        if not self._overlay and not self._learnt:
            return shipped(table)
        from restride.knowledge.overlay import apply

        return apply(table, shipped(table), {**self._learnt, **self._overlay})

    def figure(self, key: str) -> Figure:
        """The figure at a dotted key such as `measures.ake.mdc_same_tester`; KeyError where there is none."""
        table, *path = key.split(".")
        raw = descend(self.compiled(table), path) if table in TABLES else None
        if not is_figure(raw):
            raise KeyError(key)
        return figure(raw)

    def varied(self, key: str, value: float) -> Knowledge:
        """The same knowledge with one figure changed, to see what it moves; never for an answer to a person."""
        return Knowledge({**self._overlay, self.figure(key).key: value}, self.clinic, self._learnt, self.taught)

    def taught_by(self, name: str, values: Mapping[str, float]) -> Knowledge:
        """The same knowledge where a registry has taught some figures of the clock; every answer names it."""
        learnt = {self.figure(key).key: value for key, value in values.items()}
        return Knowledge(self._overlay, self.clinic, {**self._learnt, **learnt}, name)

    def citing(self, source: str) -> tuple[Figure, ...]:
        """Every figure of every table that names this source, in the order of the tables."""
        found = (raw for table in TABLES for raw in raw_figures(self.compiled(table)))
        return tuple(figure(raw) for raw in found if source in raw.get("src", ()))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"knowledge is frozen: cannot set {name!r}")

    def __reduce__(self) -> tuple[type[Knowledge], tuple[dict[str, Any], str, dict[str, float], str]]:
        return Knowledge, (self._overlay, self.clinic, self._learnt, self.taught)


def load(overlay: Path | None = None) -> Knowledge:
    """The shipped knowledge, with a clinic's overlay file where one is given.

    Raises KnowledgeError, every fault at once, where the overlay is not wholly a tightening.
    """
    if overlay is None:
        return _ours()
    from restride.knowledge.overlay import read_overlay

    clinic, values = read_overlay(overlay)
    return Knowledge(values, clinic)


@lru_cache(maxsize=1)
def _ours() -> Knowledge:
    """One value for all who ask: it is frozen, and its tables are read once."""
    return Knowledge()


@lru_cache(maxsize=8)
def _version(overlay: str) -> str:
    from hashlib import sha256

    digest = sha256(overlay.encode())
    for table in sorted(TABLES):
        digest.update(table.encode() + b"\0" + (SHIPPED / f"{table}.json").read_bytes())
    return digest.hexdigest()[:12]
