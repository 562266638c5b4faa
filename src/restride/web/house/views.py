"""Views of `house`."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def settings(request: HttpRequest) -> HttpResponse:
    """To come."""
    return render(request, "restride/house/settings.html")


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """To come."""
    return render(request, "restride/house/about.html")
