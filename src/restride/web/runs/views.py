"""Views of `runs`."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from restride.web.leg import Leg, for_leg


@require_safe
@for_leg
def runs(request: HttpRequest, leg: Leg) -> HttpResponse:
    """To come."""
    return render(request, "restride/runs/runs.html", {"leg": leg, "here": "runs"})
