"""The day's page."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from restride.web.leg import Leg, for_leg
from restride.web.today.page import shown


@require_safe
@for_leg
def today(request: HttpRequest, leg: Leg) -> HttpResponse:
    """Check-in, plan and what comes next; or what there is instead of a plan."""
    return shown(request, leg)
