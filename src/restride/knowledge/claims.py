"""What the article claims, and our verdict on each claim."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from restride.knowledge.figure import Raw
from restride.knowledge.rows import Row, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Row):
    """One claim; its name stands in `words`. `verdict`, `certainty` and each `why` are codes.

    `strain_certainty` is the certainty for a strained hamstring where it differs. `studies` are rows of `studies` on
    which the verdict leans; `tables` are further rows (dotted paths) that bear on it; `says` names studies that the
    claim itself tells of and that carry no weight. `safety` marks a claim that could do harm if followed.
    """

    order: int
    verdict: str
    certainty: str
    strain_certainty: str = ""
    why: tuple[str, ...]
    studies: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    safety: bool = False


Claims = Mapping[str, Claim]


def read(raw: Raw) -> Claims:
    """The table `claims`: every claim by its id, in the order of the article."""
    claims = {key: Claim(**fields(key, row)) for key, row in raw.items()}
    return dict(sorted(claims.items(), key=lambda item: item[1].order))
