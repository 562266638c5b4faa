"""Views that write something down: a note, a setback, a guess, a step of the way back; and an exam."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from restride.journal import Entry, JournalError
from restride.journal.kinds.milestone import MilestoneEntry
from restride.journal.kinds.note import Note
from restride.journal.kinds.opinion import Opinion
from restride.journal.kinds.setback import Setback
from restride.journal.shape import shapes
from restride.web.forms import Draft, Field, drawn, said, typed
from restride.web.journey.when import Parts, moment_of, parts_of
from restride.web.leg import Leg, for_leg
from restride.web.store import submit
from restride.web.taste import spoken

KINDS: dict[str, type[Entry]] = {
    "milestone": MilestoneEntry,
    "setback": Setback,
    "opinion": Opinion,
    "note": Note,
}
GUESSED = "day"
"""A guess is asked as a date and kept in days since it began."""


@dataclass(frozen=True, slots=True)
class Form:
    """One small form of the page."""

    kind: str
    fields: tuple[Field, ...]
    when: Parts
    draft: Draft
    guess: str = ""


@require_safe
@for_leg
def write(request: HttpRequest, leg: Leg) -> HttpResponse:
    """What can be written down by hand."""
    return _page(request, leg)


@require_POST
@for_leg
def keep(request: HttpRequest, leg: Leg, kind: str) -> HttpResponse:
    """Keep one of the small forms."""
    if kind not in KINDS:
        raise Http404
    told = typed(shapes(KINDS[kind]), request.POST)
    raw = {"id": request.POST.get("id", ""), "kind": kind} | told | _guessed(request, leg, kind)
    try:
        at = moment_of(request.POST, leg.journal.zone)
        raw |= {} if at is None or _is_today(leg, at) else {"at": at, "noted_at": leg.now.isoformat()}
        submit(leg.row, {name: value for name, value in raw.items() if value is not None}, leg.now)
    except JournalError as error:
        return _page(request, leg, Draft(kind, told, said(spoken(request), kind, error.faults), prefix=kind))
    # A setback may have made it more urgent: that is read first.
    return redirect("answer" if kind == "setback" else "journey", leg=leg.row.pk)


def _is_today(leg: Leg, at: str) -> bool:
    return at == leg.today.isoformat()


def _guessed(request: HttpRequest, leg: Leg, kind: str) -> dict[str, Any]:
    if kind != "opinion":
        return {}
    text = request.POST.get("guess", "")
    try:
        return {GUESSED: leg.view.day(date.fromisoformat(text))}
    except ValueError:
        return {GUESSED: text or None}


def _page(request: HttpRequest, leg: Leg, draft: Draft | None = None) -> HttpResponse:
    w, when = spoken(request), parts_of(leg.today, leg.journal.zone)
    forms = {}
    for kind, model in KINDS.items():
        own = draft if draft is not None and draft.kind == kind else Draft(kind, _usual(kind), prefix=kind)
        typed_when = Parts(request.POST.get("day", when.day), request.POST.get("hour", "")) if own is draft else when
        asked = (one for one in shapes(model) if one.name not in (GUESSED, "after_exam"))
        form = Form(kind, drawn(w, asked, own), typed_when, own)
        forms[kind] = replace(form, guess=request.POST.get("guess", "")) if own is draft else form
    found = {"leg": leg, "here": "journey", "forms": forms, "draft": draft, "began": leg.view.day_zero is not None}
    return render(request, "restride/journey/write.html", found, status=200 if draft is None else 400)


def _usual(kind: str) -> dict[str, str]:
    """What most will say: of a setback, that no clinician has decided what it was."""
    return {"setback": {"what": "not_decided"}, "milestone": {"state": "reached"}}.get(kind, {})
