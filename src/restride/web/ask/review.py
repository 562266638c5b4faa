"""What an examiner found, as the runner writes it down: only that can lift a warning."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from restride.journal import JournalError
from restride.web.ask import reviewed
from restride.web.leg import Leg, for_leg
from restride.web.store import ConflictError
from restride.web.taste import spoken
from restride.words import faults, screen


@require_http_methods(["GET", "HEAD", "POST"])
@for_leg
def review(request: HttpRequest, leg: Leg) -> HttpResponse:
    """The form; sent, the reviews it makes, marked as written down by the runner."""
    w, sent = spoken(request), request.POST
    wrong = list(reviewed.faults(leg, w, sent)) if request.method == "POST" else []
    if request.method == "POST" and not wrong:
        try:
            reviewed.write(leg, w, sent)
            return redirect("answer", leg=leg.row.pk)
        except JournalError as error:
            wrong = [("", faults.on_page(w, fault)) for fault in error.faults]
        except ConflictError:
            wrong = [("", w(screen.TAKEN_BACK))]
    said = {"leg": leg, "form": reviewed.form(leg, w, sent), "wrong": wrong, "bad": {name for name, _ in wrong}}
    return render(request, "restride/ask/review.html", said, status=422 if wrong else 200)
