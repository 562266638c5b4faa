"""An interview about one leg: what is known, and what comes next."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from restride.assess import Triaged
from restride.assess.interview import Heard, Step, could_change, heard_in, next_step, part_of
from restride.journal.forms import form
from restride.web.leg import Leg


@dataclass(frozen=True)
class Interview:
    """One leg's interview at the moment of one request. `left`: names of what was left open."""

    leg: Leg
    left: Collection[str] = ()

    @property
    def triaged(self) -> Triaged:
        """How urgent it is by what is known."""
        return self.leg.triaged

    @cached_property
    def heard(self) -> Heard:
        """What is known."""
        return heard_in(self.leg.view, self.triaged.facts, self.left)

    @property
    def next(self) -> Step | None:
        """What is asked next; None where nothing is."""
        return next_step(self.heard, self.triaged.urgency, self.leg.knowledge.triage)

    @property
    def could_change(self) -> int:
        """How many questions could still change how urgent it is."""
        return could_change(self.heard, self.triaged.urgency, self.leg.knowledge.triage)

    def step(self, name: str) -> Step | None:
        """The step of that name, asked or not; None where no interview asks for it."""
        if self.next is not None and self.next.name == name:
            return self.next
        if name in self.leg.knowledge.triage.groups:
            return Step(name, part_of(name), group=True)
        return None if form(name) is None else Step(name, part_of(name))

    def said(self, name: str) -> Any:
        """The answer in force to a question; None where there is none."""
        saying = self.triaged.facts.said(name)
        return getattr(self.leg.view.athlete, name, None) if saying is None else saying.value
