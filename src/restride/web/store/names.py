"""Names of what is said later of an entry."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from restride.journal import Entry

HEAD = 56
"""Characters of the entry's own id that stand in such a name; an id has 64 at most."""


def follow_up(entries: Iterable[Entry], name: str, mark: str) -> str:
    """The first free one of `name-c001`, `name-c002` and so on. Another entry may bear any of them already."""
    taken = {one.id for one in entries}
    return next(found for n in count(1) if (found := f"{name[:HEAD]}-{mark}{n:03}") not in taken)
