"""What every page to learn from has: the tables, the language, and the leg where there is one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from restride.knowledge import Knowledge, load
from restride.terms import Side
from restride.web.leg import Leg, moment
from restride.web.models import Injury
from restride.web.taste import spoken
from restride.words import Words, screen


@dataclass(frozen=True)
class SourceLine:
    """A source below a page: what it is, quoted, and how it was read."""

    id: str
    citation: str
    how: str


@dataclass(frozen=True)
class Book:
    """One request of a page to learn from."""

    request: HttpRequest
    leg: Leg | None
    w: Words

    @property
    def knowledge(self) -> Knowledge:
        """The tables in force."""
        return load()

    @property
    def side(self) -> Side:
        """The side that pictures show: the leg's own, else the right."""
        return self.leg.journal.side if self.leg else Side.RIGHT

    def to(self, name: str, *args: str) -> str:
        """The address of another page of the book, with the same leg or without."""
        return to(self.leg, name, *args)

    def lines(self, ids: Iterable[str]) -> list[SourceLine]:
        """The sources of a page, once each, in the order of their ids."""
        known = self.knowledge.sources
        return [SourceLine(one, known[one].citation, self.how(one)) for one in sorted(set(ids))]

    def how(self, source: str) -> str:
        """How a source was read."""
        return self.w(screen.SEEN_HOW[self.knowledge.sources[source].seen])

    def render(self, template: str, /, **context: Any) -> HttpResponse:
        """A page of the book."""
        return render(self.request, f"restride/learn/{template}.html", {"leg": self.leg, "here": "learn", **context})


Page = Callable[..., HttpResponse]


def page(view: Page) -> Page:
    """A view that gets a `Book`: with the leg of its address, or without any."""

    @require_safe
    @wraps(view)
    def opened(request: HttpRequest, leg: UUID | None = None, **more: Any) -> HttpResponse:
        found = None if leg is None else Leg(get_object_or_404(Injury, pk=leg), moment())
        return view(Book(request, found, spoken(request)), **more)

    return opened


def to(leg: Leg | None, name: str, *args: str) -> str:
    """The address of a page to learn from, below the leg's own where there is one."""
    return reverse(name, args=[*([leg.row.pk] if leg else []), *args])
