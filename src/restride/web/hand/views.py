"""Views of `hand`."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from restride.web.leg import Leg, for_leg


@require_safe
@for_leg
def summary(request: HttpRequest, leg: Leg) -> HttpResponse:
    """To come."""
    return render(request, "restride/hand/summary.html", {"leg": leg, "here": "summary"})


@require_safe
@for_leg
def data(request: HttpRequest, leg: Leg) -> HttpResponse:
    """To come."""
    return render(request, "restride/hand/data.html", {"leg": leg, "here": "data"})
