"""Ticks: an exercise done is an entry, a tick taken away its correction."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from restride.web.leg import Leg, for_leg
from restride.web.store import ConflictError, submit, turn
from restride.web.today.plan import ticked

PAINS = frozenset(str(n) for n in range(11))


@require_POST
@for_leg
def ticks(request: HttpRequest, leg: Leg) -> HttpResponse:
    """Store what was ticked of the exercises that the page listed. The same ticks twice change nothing."""
    written, done = ticked(leg), set(request.POST.getlist("done"))
    with turn():
        for name in dict.fromkeys(request.POST.getlist("listed")):
            before = written.get(name)
            if name in leg.knowledge.exercises.items and (name in done or before is not None):
                entry = _entry(request, name, done=name in done)
                _store(leg, entry, f"{name}-{leg.today.isoformat()}" if before is None else before.id)
    return redirect("today", leg=leg.row.pk)


def _store(leg: Leg, entry: dict[str, Any], name: str) -> None:
    """Under one name for an exercise and a day, whichever window it comes from; a new one where that was taken back."""
    try:
        submit(leg.row, entry | {"id": name}, leg.now)
    except ConflictError:
        submit(leg.row, entry | {"id": f"{name[:31]}-{uuid4().hex}"}, leg.now)


def _entry(request: HttpRequest, name: str, *, done: bool) -> dict[str, Any]:
    pain = request.POST.get(f"pain-{name}", "")
    worst = {"worst_pain": int(pain)} if done and pain in PAINS else {}
    return {"kind": "exercise", "exercise": name, "done": "all" if done else "none"} | worst
