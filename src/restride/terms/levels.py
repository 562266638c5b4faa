"""How urgent: five levels, worst first."""

from collections.abc import Iterable
from enum import StrEnum


class Urgency(StrEnum):
    """How soon somebody has to look at this leg."""

    EMERGENCY = "emergency"
    SAME_DAY = "same_day"
    URGENT = "urgent"
    CLINICIAN = "clinician"
    SELF_MANAGE = "self_manage"

    @property
    def blocks(self) -> bool:
        """Whether an unresolved hit at this level withholds forecast, plan and needling."""
        return self in BLOCKING

    @property
    def rank(self) -> int:
        """0 for the worst level, 4 for the mildest."""
        return LEVELS.index(self)


class Status(StrEnum):
    """How complete the urgency answer is."""

    NOT_FINISHED = "not_finished"
    PROVISIONAL = "provisional"
    FINISHED = "finished"


LEVELS: tuple[Urgency, ...] = tuple(Urgency)
BLOCKING = frozenset({Urgency.EMERGENCY, Urgency.SAME_DAY, Urgency.URGENT})


def worst(levels: Iterable[Urgency], default: Urgency = Urgency.SELF_MANAGE) -> Urgency:
    """The most urgent of some levels; `default` where there is none."""
    return min(levels, key=LEVELS.index, default=default)
