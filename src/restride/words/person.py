"""Who said something, and in what capacity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.words.mark import N_
from restride.words.values import value

if TYPE_CHECKING:
    from restride.journal import Person
    from restride.journal.kinds.flag_review import Examiner
    from restride.words.locale import Words

NAMED = N_("{name}, {role}")


def person(w: Words, one: Person | Examiner) -> str:
    """`“I. Duarte”, a physiotherapist`; with registration and place where they are known."""
    role = value(w, one.role)
    said = w(NAMED, name=f"“{one.name}”", role=role) if one.name else role
    return w.listed([said, *(f"“{part}”" for part in (one.registration, one.place) if part)])
