"""What is known of each measure: error, real change, norms, agreement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from restride.knowledge.figure import Figure, Raw
from restride.knowledge.rows import Row, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure(Row):
    """A measure by the id of the journal's exam findings. `how` and `rules` are codes for `words`."""

    domain: str
    unit: str
    how: str
    rules: tuple[str, ...] = ()

    def error(self, same_tester: bool) -> Figure | None:
        """The least change beyond the measure's error, or None where nobody has read one.

        Falls back on the figure that does not say who tested; never from two testers to one.
        """
        name = "mdc_same_tester" if same_tester else "mdc_two_testers"
        figure = self.figures.get(name) or self.figures.get("mdc")
        return figure if figure and figure.value is not None else None


Measures = Mapping[str, Measure]


def read(raw: Raw) -> Measures:
    """The table `measures`: every measure by its id."""
    return {key: Measure(**fields(key, row)) for key, row in raw.items()}
