"""What is wrong with an input: every fault at once, as codes and values. `words` makes sentences of them."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. `path` leads to it (`entry[2].findings[0].unit`), `values` hold what a sentence needs."""

    code: str
    path: str
    value: Any = None
    values: dict[str, Any] = field(default_factory=dict)


class JournalError(ValueError):
    """A journal that was refused whole. `source` is the file or where it came from."""

    def __init__(self, faults: tuple[Fault, ...], source: str = "") -> None:
        self.faults = faults
        self.source = source
        super().__init__(f"{source}: " + "; ".join(f"{fault.path}: {fault.code}" for fault in faults))
