"""What a question can be answered with. Unanswered is never no."""

from enum import StrEnum


class Answer(StrEnum):
    """An answer to a yes-or-no question; a missing field reads as `NOT_ASKED`."""

    YES = "yes"
    NO = "no"
    CANT_TELL = "cant_tell"
    NOT_ASKED = "not_asked"
