"""Every address of the app. None holds anything about a person: a leg has a random name."""

from django.urls import include, path

from restride.web.health import health
from restride.web.style import chart_style

FEATURES = ("legs", "ask", "answer", "today", "when", "runs", "journey", "learn", "needle", "hand", "house")

urlpatterns = [
    *(path("", include(f"restride.web.{name}.urls")) for name in FEATURES),
    path("static/restride/chart.css", chart_style, name="chart-style"),
    path("health", health, name="health"),
]

handler400 = "restride.web.house.errors.bad_request"
handler403 = "restride.web.house.errors.forbidden"
handler404 = "restride.web.house.errors.not_found"
handler500 = "restride.web.house.errors.server_error"
