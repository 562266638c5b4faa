"""Stylesheets that belong to the drawings and come with them, served beside our own."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from restride.chart.css import stylesheet
from restride.chart.figures.style import DARK, LIGHT

FIGURES = f"""{LIGHT}
:root[data-theme="dark"] {{ {DARK} }}
@media (prefers-color-scheme: dark) {{ :root:not([data-theme="light"]) {{ {DARK} }} }}
"""
"""The figures' style, dark where the person chose it, or the machine where nobody chose."""
MAX_AGE = 60
"""Seconds, as for every other file below `/static/`."""


@require_safe
def chart_style(_request: HttpRequest) -> HttpResponse:
    """The style of maps, charts and exercise figures."""
    css = f"{stylesheet()}\n{FIGURES}"
    return HttpResponse(css, content_type="text/css; charset=utf-8", headers={"Cache-Control": f"max-age={MAX_AGE}"})
