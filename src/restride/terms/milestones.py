"""The ordered way back: what a leg can do again."""

from enum import StrEnum


class Milestone(StrEnum):
    """A step of the way back, in the order in which a leg passes them."""

    PAIN_FREE_WALK = "pain_free_walk"
    JOG = "jog"
    SPEED_80 = "speed_80"
    SPRINT = "sprint"
    FULL_TRAINING = "full_training"
    PERFORMANCE = "performance"


class Reached(StrEnum):
    """How a milestone stands. Only `REACHED`, `TRIED_AND_FAILED` and `NOT_BACK` are evidence."""

    REACHED = "reached"
    TRIED_AND_FAILED = "tried_and_failed"
    NOT_BACK = "not_back"
    NOT_TRIED = "not_tried"
    FORBIDDEN = "forbidden"
    NO_OPPORTUNITY = "no_opportunity"
