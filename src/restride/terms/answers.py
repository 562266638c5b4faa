"""What a question can be answered with. Unanswered is never no."""

from enum import StrEnum


class Answer(StrEnum):
    """An answer to a yes-or-no question; a missing field reads as `NOT_ASKED`."""

    YES = "yes"
    NO = "no"
    CANT_TELL = "cant_tell"
    NOT_ASKED = "not_asked"

    @classmethod
    def of(cls, holds: bool) -> "Answer":
        """The answer of somebody who looked: yes where it holds, else no."""
        return cls.YES if holds else cls.NO
