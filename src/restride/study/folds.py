"""A registry's legs dealt out in folds: each fold is held back once while the others teach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np

from restride.forecast.functions import Array
from restride.study.learn import Lot, by_branch
from restride.study.registry import Course

FOLDS = 5
"""Of which one is held back at a time."""


@dataclass(frozen=True, slots=True, eq=False)
class Fold:
    """Legs learnt from, by branch, and their numbers among all; legs held back."""

    legs: tuple[Lot, ...]
    numbers: Array
    held_back: tuple[Course, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Dealt:
    """All legs by branch, of which so many are `finished`, and the same dealt out in folds."""

    legs: tuple[Lot, ...]
    finished: int
    folds: tuple[Fold, ...]

    @classmethod
    def of(cls, courses: Sequence[Course]) -> Self:
        """Finished and unfinished ones dealt out in turn."""
        legs = by_branch(courses)
        number = {id(one): i for i, one in enumerate(one for some in legs for one in some.courses)}
        dealt = sorted(courses, key=lambda one: (one.finished, one.id))
        folds = []
        for k in range(FOLDS):
            kept = by_branch([one for i, one in enumerate(dealt) if i % FOLDS != k])
            numbers = np.array([number[id(one)] for some in kept for one in some.courses], int)
            folds.append(Fold(kept, numbers, tuple(dealt[k::FOLDS])))
        return cls(legs, sum(one.finished for one in courses), tuple(folds))
