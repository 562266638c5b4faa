"""What raises or lowers the risk of a strain, and of the next one, with published sizes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from restride.knowledge.figure import Raw
from restride.knowledge.rows import Row, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskFactor(Row):
    """A factor of `of` ("injury" or "reinjury"). `fact` says whether it is present; "" where nothing can."""

    of: str
    modifiable: bool
    fact: str
    article_cause: str = ""
    conflicts_with: tuple[str, ...] = ()


RiskFactors = Mapping[str, RiskFactor]


def read(raw: Raw) -> RiskFactors:
    """The table `risk_factors`: every factor by its id."""
    return {key: RiskFactor(**fields(key, row)) for key, row in raw.items()}
