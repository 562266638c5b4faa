"""Views of the interview: the next question, an answer, a way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods
from django_htmx.http import HttpResponseClientRedirect

from restride.assess.interview import Part, Step
from restride.journal import JournalError
from restride.terms import Urgency
from restride.web.ask.asked import asked
from restride.web.ask.interview import Interview
from restride.web.ask.stops import emergency
from restride.web.ask.taking import WrongError, take
from restride.web.ask.trail import Trail
from restride.web.leg import Leg, for_leg, moment
from restride.web.store import ConflictError
from restride.web.taste import spoken
from restride.words import faults, screen

STOPS = (Urgency.EMERGENCY, Urgency.SAME_DAY)


@require_http_methods(["GET", "HEAD", "POST"])
@for_leg
def ask(request: HttpRequest, leg: Leg) -> HttpResponse:
    """The question that comes next, or the one gone back to; sent, its answer."""
    trail = Trail(request, leg)
    interview = Interview(leg, trail.left)
    if request.method == "POST":
        return _sent(request, interview, trail)
    return emergency(request, leg, interview.triaged.urgency) or _shown(request, interview, trail)


def _shown(request: HttpRequest, interview: Interview, trail: Trail) -> HttpResponse:
    step = (interview.step(trail.at) if trail.at else None) or interview.next
    if step is None:
        return redirect("answer", leg=interview.leg.row.pk)
    return _page(request, interview, trail, step)


@dataclass(frozen=True, slots=True)
class Refused:
    """What was sent and did not fit, with why."""

    wrong: tuple[str, ...]
    sent: QueryDict


def _page(
    request: HttpRequest, interview: Interview, trail: Trail, step: Step, refused: Refused | None = None
) -> HttpResponse:
    w = spoken(request)
    said: dict[str, Any] = {
        "leg": interview.leg,
        "asked": asked(interview, step, w, refused.sent if refused else None),
        "wrong": refused.wrong if refused else (),
        "left": interview.could_change,
        "first": not trail.been,
        "back": bool(trail.been) and trail.been[0] != step.name,
        "only_date": step.part is Part.PERSON,
        "pressing": interview.triaged.urgency.level is Urgency.SAME_DAY,
    }
    name = "step" if request.htmx else "ask"  # type: ignore[attr-defined]
    # A swap is only made of a good answer, and a form that did not fit must be seen too.
    status = 422 if refused and not request.htmx else 200  # type: ignore[attr-defined]
    return render(request, f"restride/ask/{name}.html", said, status=status)


def _sent(request: HttpRequest, interview: Interview, trail: Trail) -> HttpResponse:
    post = request.POST
    step = interview.step(post.get("step", ""))
    if step is None:
        return _on(request, interview.leg, trail)
    if "turn" in post:
        trail.to(step.name)
    elif "back" in post:
        trail.back(step.name)
    elif "leave" in post:
        trail.passed(step.name, {step.name})
    else:
        try:
            trail.passed(step.name, take(interview.leg, step, post))
        except (WrongError, JournalError, ConflictError) as error:
            return _page(request, interview, trail, step, Refused(_complaints(request, error), post))
    return _on(request, interview.leg, trail, interview.triaged.urgency.level)


def _complaints(request: HttpRequest, error: Exception) -> tuple[str, ...]:
    w = spoken(request)
    if isinstance(error, WrongError):
        return (w(error.message, **error.values),)
    if isinstance(error, JournalError):
        return tuple(faults.on_page(w, fault) for fault in error.faults)
    return (w(screen.TAKEN_BACK),)


def _on(request: HttpRequest, leg: Leg, trail: Trail, before: Urgency | None = None) -> HttpResponse:
    """Where it leads: the page that says stop the moment a level is reached, else on, and at the end the answer."""
    fresh = Interview(Leg(leg.row, moment()), trail.left)
    level = fresh.triaged.urgency.level
    reached = level in STOPS and before is not None and level.rank < before.rank
    over = not trail.at and fresh.next is None
    if reached or over or level is Urgency.EMERGENCY or "answer_page" in request.POST:
        return _away(request, "answer", leg)
    if request.htmx:  # type: ignore[attr-defined]
        return _shown(request, fresh, trail)
    return redirect("ask", leg=leg.row.pk)


def _away(request: HttpRequest, name: str, leg: Leg) -> HttpResponse:
    answer = redirect(name, leg=leg.row.pk)
    return HttpResponseClientRedirect(answer["Location"]) if request.htmx else answer  # type: ignore[attr-defined]
