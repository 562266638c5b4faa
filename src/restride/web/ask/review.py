"""What an examiner found, as the runner writes it down: only that can lift a warning."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from restride.web.leg import Leg, for_leg


@require_http_methods(["GET", "HEAD", "POST"])
@for_leg
def review(request: HttpRequest, leg: Leg) -> HttpResponse:
    """To come."""
    return render(request, "restride/ask/review.html", {"leg": leg})
