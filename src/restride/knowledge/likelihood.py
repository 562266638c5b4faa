"""How much a fact moves the odds, as far as anyone published it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from restride.knowledge.figure import Raw
from restride.knowledge.rows import Row, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Likelihood(Row):
    """A published sign of slow recovery. `enters` is "odds" where the odds may use it, else "shown"."""

    facts: tuple[str, ...]
    about: str
    enters: str


Likelihoods = Mapping[str, Likelihood]


def read(raw: Raw) -> Likelihoods:
    """The table `likelihood`: every sign by its id."""
    return {key: Likelihood(**fields(key, row)) for key, row in raw.items()}
