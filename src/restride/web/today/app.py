"""The app on a phone: its manifest, its worker, and the page for when there is no connection."""

from __future__ import annotations

from pathlib import Path

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_safe

from restride.knowledge import load
from restride.web.taste import spoken, taste
from restride.web.today import phone, rows
from restride.words import today

WORKER = Path(__file__).parents[1] / "static" / "restride" / "sw.js"
GROUND, ACCENT = "#f3f5f4", "#00555c"
SIZES = (192, 512)


@require_safe
def manifest(request: HttpRequest) -> JsonResponse:
    """What a browser needs to install the app."""
    w = spoken(request)
    png = [{"src": static(f"restride/icon-{n}.png"), "sizes": f"{n}x{n}", "type": "image/png"} for n in SIZES]
    svg = {"src": static("restride/icon.svg"), "sizes": "any", "type": "image/svg+xml"}
    told = {
        "name": "Restride",
        "short_name": "Restride",
        "description": w(today.APP),
        "lang": w.lang,
        "id": "/",
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": GROUND,
        "theme_color": ACCENT,
        "icons": [*png, svg],
    }
    return JsonResponse(told, content_type="application/manifest+json")


@require_safe
def worker(_request: HttpRequest) -> HttpResponse:
    """The worker, from the root so that it sees every page; never hashed, never stored."""
    return HttpResponse(WORKER.read_text("utf-8"), content_type="text/javascript; charset=utf-8")


@require_safe
@ensure_csrf_cookie
def offline(request: HttpRequest) -> HttpResponse:
    """The page that a browser keeps: a check-in and the rules for new signs, and nothing of any record."""
    w = spoken(request)
    context = {
        "form": rows.rows(w, tuple(today.ROWS), {}, None),
        "phone": phone.rules(w, load().triage, taste(request).emergency),
    }
    return render(request, "restride/today/offline.html", context)
