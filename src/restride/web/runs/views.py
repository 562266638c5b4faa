"""Views of `runs`."""

from __future__ import annotations

from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from restride.journal import Fault, JournalError
from restride.web.leg import Leg, for_leg, moment
from restride.web.runs import form as forms
from restride.web.runs.allowed import allowed
from restride.web.runs.listed import listed
from restride.web.store import ConflictError, submit
from restride.web.taste import spoken, taste
from restride.words import runs as said


@require_safe
@for_leg
def runs(request: HttpRequest, leg: Leg) -> HttpResponse:
    """What today allows, a run to write down, and the runs so far."""
    return _page(request, leg, forms.blank(spoken(request), leg, imperial=taste(request).imperial))


@require_POST
@for_leg
def run(request: HttpRequest, leg: Leg) -> HttpResponse:
    """Keep a run; or say what is wrong beside what was typed. A run that raises the urgency leads to the answer."""
    w, imperial = spoken(request), taste(request).imperial
    told, tablets = forms.typed(request.POST), request.POST.getlist(forms.MANY)
    drawn = forms.form(w, leg, told, tablets, imperial=imperial)
    before = leg.triaged.urgency.level
    try:
        _refuse_to_come(told, leg)
        submit(leg.row, {"id": request.POST.get("id", "")} | forms.raw(told, tablets, imperial=imperial), leg.now)
    except JournalError as error:
        again = replace(forms.refused(w, drawn, error.faults), id=request.POST.get("id", ""))
        return _page(request, leg, again, status=422)
    except ConflictError:
        return _page(request, leg, drawn, status=409, gone=w(said.GONE))
    after = Leg(leg.row, moment()).triaged.urgency.level
    return redirect("answer" if after.rank < before.rank else "runs", leg=leg.row.pk)


def _refuse_to_come(told: dict[str, str], leg: Leg) -> None:
    if forms.to_come(told, leg):
        raise JournalError((Fault(forms.TO_COME, "at", told["at"]),))


def _page(request: HttpRequest, leg: Leg, drawn: forms.Form, *, status: int = 200, gone: str = "") -> HttpResponse:
    w, imperial = spoken(request), taste(request).imperial
    context = {
        "leg": leg,
        "here": "runs",
        "allowed": allowed(w, leg, imperial=imperial),
        "form": drawn,
        "gone": gone,
        "rows": listed(w, leg, imperial=imperial),
    }
    return render(request, "restride/runs/runs.html", context, status=status)
