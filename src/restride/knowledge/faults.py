"""What is wrong in a table or an overlay, all at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Fault(NamedTuple):
    """One thing that is wrong: the file, the path of keys in it, and what would be right."""

    file: str
    path: str
    problem: str

    def __str__(self) -> str:
        return f"{self.file}: {self.path or '(whole file)'}: {self.problem}"


class KnowledgeError(ValueError):
    """A table or an overlay that is refused whole; `faults` lists every reason."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(map(str, self.faults)))
