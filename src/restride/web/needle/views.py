"""Needle or not, for a runner: the screen, should we, and what became of sessions. No point, no depth."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from restride.journal import JournalError
from restride.journal.kinds.checkin import NewSign
from restride.terms import Role
from restride.terms.needling import EventOutcome, EventSeverity, NeedledMuscle, NeedlingEvent, Technique
from restride.web.leg import Leg, for_leg
from restride.web.needle import forms
from restride.web.needle.screened import groups, screened
from restride.web.needle.sessions import sessions, should
from restride.web.store import ConflictError, submit
from restride.web.taste import spoken
from restride.words import Words, faults, needle_page
from restride.words.values import value

Typed = Mapping[str, str | list[str]]
SIGNS = [one for one in NewSign if one is not NewSign.NONE] + [NewSign.NONE]
"""Worst first as the journal has them, none of these last."""


@require_safe
@for_leg
def needle(request: HttpRequest, leg: Leg) -> HttpResponse:
    """The page."""
    return _page(request, leg)


def _page(request: HttpRequest, leg: Leg, form: str = "", errors: list[str] | None = None) -> HttpResponse:
    """The page; with `errors` of a `form` that was refused, everything typed kept."""
    w, found = spoken(request), leg.answer.needling
    typed: Typed = forms.typed(request.POST) if errors else {}
    context: dict[str, Any] = {"leg": leg, "here": "needle", "form": form, "errors": errors or [], "typed": typed}
    if found is not None:
        context |= {
            "screen": screened(leg, w, found),
            "groups": groups(leg, w, typed if form == "screen" else {}),
            "should": should(leg, w, found.should),
            "sessions": sessions(leg, w, found),
        }
    context |= _choices(w) | {"today": leg.today}
    return render(request, "restride/needle/needle.html", context, status=422 if errors else 200)


def _choices(w: Words) -> dict[str, list[tuple[str, str]]]:
    """What the forms let choose from."""
    lists: dict[str, Any] = {
        "techniques": Technique,
        "signs": SIGNS,
        "muscles": NeedledMuscle,
        "roles": [role for role in Role if role.examines],
        "events": NeedlingEvent,
        "severities": EventSeverity,
        "outcomes": EventOutcome,
    }
    return {name: [(str(one), value(w, one)) for one in found] for name, found in lists.items()}


@require_POST
@for_leg
def screen(request: HttpRequest, leg: Leg) -> HttpResponse:
    """Answers to the screen, for today."""
    return _kept(request, leg, "screen", lambda form: forms.screen(form, leg.knowledge))


@require_POST
@for_leg
def session(request: HttpRequest, leg: Leg) -> HttpResponse:
    """A session that took place elsewhere."""
    if not forms.is_day(request.POST.get("at"), leg.today):
        return _page(request, leg, "session", [spoken(request)(needle_page.NO_SUCH_DAY)])
    return _kept(request, leg, "session", lambda form: forms.session(form, leg.now.isoformat()))


@require_POST
@for_leg
def signs(request: HttpRequest, leg: Leg) -> HttpResponse:
    """The questions after a session. Nothing ticked is no answer, and stores nothing."""
    if not request.POST.getlist("sign"):
        return redirect("needle", leg=leg.row.pk)
    return _kept(request, leg, "signs", forms.signs)


@require_POST
@for_leg
def event(request: HttpRequest, leg: Leg) -> HttpResponse:
    """Something that happened after a needle."""
    return _kept(request, leg, "event", forms.event)


def _kept(request: HttpRequest, leg: Leg, form: str, raw: Callable[[QueryDict], forms.Raw]) -> HttpResponse:
    """Store the entry and show the page anew, or say what is wrong with it."""
    w = spoken(request)
    try:
        submit(leg.row, raw(request.POST), leg.now)
    except JournalError as error:
        return _page(request, leg, form, [faults.sentence(w, one) for one in error.faults])
    except ConflictError:
        return _page(request, leg, form, [w(needle_page.CONFLICT)])
    return redirect("needle", leg=leg.row.pk)
