"""The check-in: what a form says as an entry, and where its answer leads."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from restride.assess.results import UrgencyAnswer
from restride.journal import JournalError
from restride.plan.seen import checkins
from restride.web import store
from restride.web.leg import Leg, for_leg
from restride.web.store import ConflictError, submit
from restride.web.today.page import Refused, shown
from restride.web.today.rows import MANY, PICKS, typed


@require_POST
@for_leg
def checkin(request: HttpRequest, leg: Leg) -> HttpResponse:
    """Store what was answered. The same form twice is one entry; changed, a correction; another one, a second entry."""
    before = leg.triaged.urgency
    try:
        submit(leg.row, entry(request.POST, leg.now), leg.now)
    except JournalError as error:
        return shown(request, leg, Refused(typed(request.POST), error.faults))
    except ConflictError:
        return shown(request, leg, Refused(typed(request.POST), gone=True))
    raised = _rose(before, Leg(leg.row, leg.now).triaged.urgency)
    next_page = reverse("answer" if raised else "today", kwargs={"leg": leg.row.pk})
    return redirect(next_page) if request.accepts("text/html") else JsonResponse({"next": next_page})


def entry(data: QueryDict, now: datetime) -> dict[str, Any]:
    """The raw entry. A moment of the phone counts where it is one and has passed."""
    answers = {name: _value(name, values) for name, values in typed(data).items()}
    raw: dict[str, Any] = {"kind": "checkin", "id": data.get("id", "")} | answers
    at = _moment(data.get("at", ""))
    return raw | ({"at": min(at, now).isoformat()} if at else {})


def _value(name: str, values: list[str]) -> Any:
    if name in MANY:
        return values
    number = name not in PICKS and values[0].isascii() and values[0].isdecimal()
    return int(values[0][:3]) if number else values[0]


def _moment(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo else None


def _rose(before: UrgencyAnswer, after: UrgencyAnswer) -> bool:
    """Whether it is more urgent now, or could be."""
    return after.level.rank < before.level.rank or after.could_be.rank < before.could_be.rank


@require_POST
@for_leg
def take_back(request: HttpRequest, leg: Leg) -> HttpResponse:
    """Take back one of two check-ins of a day. It stays in the journal as taken back, and lowers no urgency."""
    name = request.POST.get("id", "")
    if name not in {one.id for one in checkins(leg.view, leg.today)}:
        return redirect("today", leg=leg.row.pk)
    store.take_back(leg.row, name, "", leg.now)
    return redirect("today", leg=leg.row.pk)
