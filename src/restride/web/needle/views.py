"""Views of `needle`."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from restride.web.leg import Leg, for_leg


@require_safe
@for_leg
def needle(request: HttpRequest, leg: Leg) -> HttpResponse:
    """To come."""
    return render(request, "restride/needle/needle.html", {"leg": leg, "here": "needle"})
