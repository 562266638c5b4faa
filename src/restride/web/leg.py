"""One injured leg as a page sees it: its journal, this moment, and the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property, wraps
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from restride.answer import Answer, answer
from restride.assess import Triaged, triage
from restride.journal import Journal, View
from restride.journal.moment import local_date
from restride.knowledge import Knowledge, load
from restride.web.models import Injury
from restride.web.store import journal_of


@dataclass(frozen=True)
class Leg:
    """An injury of the database, at the moment of one request."""

    row: Injury
    now: datetime

    @cached_property
    def journal(self) -> Journal:
        """Every entry, as stored."""
        return journal_of(self.row)

    @cached_property
    def view(self) -> View:
        """What is known by now."""
        return self.journal.as_known(self.now)

    @cached_property
    def triaged(self) -> Triaged:
        """How urgent it is now: all that a form has to know of what it changed, at a fraction of an answer."""
        return triage(self.view, self.knowledge.triage)

    @cached_property
    def answer(self) -> Answer:
        """What Restride says of it now, with a week of plan."""
        return answer(self.journal, self.now, self.knowledge, days=7)

    @property
    def knowledge(self) -> Knowledge:
        """The tables in force."""
        return load()

    @property
    def today(self) -> date:
        """The calendar day in the leg's own zone."""
        return local_date(self.now, self.journal.zone)

    @property
    def local(self) -> datetime:
        """This moment on the wall clock of the leg's own zone."""
        return self.now.astimezone(self.journal.zone)


ForLeg = Callable[..., HttpResponse]


def for_leg(view: ForLeg) -> ForLeg:
    """A view whose address names a leg: it gets the `Leg`, and whoever names none gets 404."""

    @wraps(view)
    def found(request: HttpRequest, leg: UUID, **more: Any) -> HttpResponse:
        return view(request, Leg(get_object_or_404(Injury, pk=leg), moment()), **more)

    return found


def moment() -> datetime:
    """This moment, in whole seconds."""
    return datetime.now(UTC).replace(microsecond=0)
