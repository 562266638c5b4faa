"""Views of the first page."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID, uuid4

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from restride.journal.moment import own_zone
from restride.knowledge import load
from restride.terms import Side, Status
from restride.web.headline import headline
from restride.web.leg import Leg, for_leg, moment
from restride.web.legs.demo import kept_demo
from restride.web.models import Injury
from restride.web.store import new_leg, turn
from restride.web.taste import spoken
from restride.words import Words
from restride.words.manners import SIGNED, SYNTHETIC, UNSIGNED
from restride.words.values import value


@dataclass(frozen=True, slots=True)
class Row:
    """A leg in the list: where it leads, which one it is, and how it stands."""

    id: str
    name: str
    day: int | None
    headline: str
    made_up: str


@require_safe
def first(request: HttpRequest) -> HttpResponse:
    """The legs that are kept here, and the way to a new one."""
    w, signed = spoken(request), load().triage.signed_by
    rows = [_row(Leg(row, moment()), w) for row in Injury.objects.order_by("synthetic", "-made_at")]
    rules = w(SIGNED, name=signed) if signed else w(UNSIGNED)
    return render(request, "restride/legs/first.html", {"rows": rows, "rules": rules, "new": uuid4()})


def _row(leg: Leg, w: Words) -> Row:
    said = leg.answer
    made_up = w(SYNTHETIC) if said.synthetic else ""
    return Row(str(leg.row.pk), value(w, leg.journal.side).capitalize(), said.day, headline(leg, w).text, made_up)


@require_POST
def start(request: HttpRequest) -> HttpResponse:
    """A new leg, which one it is; everything else is asked next. Sent twice it is the same leg."""
    try:
        side, name = Side(request.POST.get("side", "")), UUID(request.POST.get("id", ""))
    except ValueError:
        return redirect("first")
    injury = new_leg(side, own_zone(), name)
    return redirect("ask", leg=injury.pk)


@require_POST
def demo(request: HttpRequest) -> HttpResponse:
    """The demo leg: the one that is there, or a new one. Sent twice at once it is one."""
    with turn():
        there = Injury.objects.filter(synthetic=True, name="demo-runner").order_by("-made_at").first()
        injury = there or kept_demo(moment(), own_zone().key)
    return redirect("leg", leg=injury.pk)


@require_safe
@for_leg
def enter(request: HttpRequest, leg: Leg) -> HttpResponse:
    """Where a leg is entered: what stops everything, the questions while pressing ones are open, else today."""
    urgency = leg.answer.urgency
    if urgency.blocking:
        return redirect("answer", leg=leg.row.pk)
    return redirect("ask" if urgency.status is Status.NOT_FINISHED else "today", leg=leg.row.pk)
