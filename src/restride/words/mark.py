"""Marks a sentence for translation where it stands; `Words` translates it when it is said."""

from typing import NamedTuple


def N_(message: str) -> str:  # noqa: N802 - the name that gettext's tools look for
    """The message itself. Tools that gather messages look for this name."""
    return message


class Ask(NamedTuple):
    """How a journal field is named in a line of text, and how it is asked or explained."""

    label: str
    question: str
