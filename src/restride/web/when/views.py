"""Views of `when`."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from restride.answer import Withheld
from restride.journal import JournalError
from restride.web.leg import Leg, for_leg
from restride.web.store import set_facts
from restride.web.taste import spoken
from restride.web.when.page import page
from restride.words import holding, withheld
from restride.words.unused import behind


@require_safe
@for_leg
def when(request: HttpRequest, leg: Leg) -> HttpResponse:
    """The date with everything behind it; or why there is none, and what to do next."""
    return _shown(request, leg)


@require_POST
@for_leg
def goal(request: HttpRequest, leg: Leg) -> HttpResponse:
    """Set, move or drop the goal race."""
    told = request.POST.get("goal_race", "").strip()
    try:
        set_facts(leg.row, {"goal_race": told or None})
    except JournalError:
        wrong = {"wrong": spoken(request)(holding.NO_DATE), "typed": told}
        return _shown(request, leg, status=422, **wrong)
    return redirect("when", leg=leg.row.pk)


def _shown(request: HttpRequest, leg: Leg, *, status: int = 200, **more: str) -> HttpResponse:
    w, answer = spoken(request), leg.answer
    context: dict[str, Any] = {"leg": leg, "here": "when"} | more
    if answer.forecast is not None and answer.onset is not None:
        context["page"] = page(leg, answer.forecast, answer.onset, w)
        return render(request, "restride/when/when.html", context, status=status)
    held = answer.withheld or Withheld("no_onset")
    code = held.code
    context["behind"] = behind(w, leg.view, held)
    context |= {"reason": withheld.reason(w, code), "next": withheld.next_step(w, code)}
    context |= {"ask": code in withheld.ASKED, "back": code == "back"}
    return render(request, "restride/when/none.html", context, status=status)
