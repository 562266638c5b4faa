"""Erasure, in two steps: what goes is said first, then it goes, back-ups included."""

from __future__ import annotations

from django.db.models import Count, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from restride.web.keep import BackupError, ResidueError, backups, erase, erase_everything
from restride.web.leg import Leg, for_leg
from restride.web.models import Injury
from restride.web.taste import spoken
from restride.words import Words
from restride.words.values import values

SURE = "sure"


@require_http_methods(["GET", "HEAD", "POST"])
@for_leg
def leg_erase(request: HttpRequest, leg: Leg) -> HttpResponse:
    """Everything of the person whose leg it is."""
    if request.method != "POST" or SURE not in request.POST:
        return _page(request, Injury.objects.filter(athlete=leg.row.athlete), leg)
    try:
        erase(leg.row.athlete)
    except ResidueError:
        return _page(request, Injury.objects.none(), held=True)
    except BackupError:
        return render(request, "restride/hand/no_backup.html", {"here": "data", "erased": True}, status=409)
    return _gone()


@require_http_methods(["GET", "HEAD", "POST"])
def everything(request: HttpRequest) -> HttpResponse:
    """Every person and every back-up."""
    if request.method != "POST" or SURE not in request.POST:
        return _page(request, Injury.objects.all())
    try:
        erase_everything()
    except ResidueError:
        return _page(request, Injury.objects.none(), held=True)
    return _gone()


def _gone() -> HttpResponse:
    """Where nobody is left, the browser drops what it kept too: check-ins that wait, the last leg, the worker."""
    response = redirect("first")
    if not Injury.objects.exists():
        response.headers["Clear-Site-Data"] = '"storage"'
    return response


def _page(request: HttpRequest, gone: QuerySet[Injury], leg: Leg | None = None, *, held: bool = False) -> HttpResponse:
    w, asked = spoken(request), request.method == "POST" and not held
    found = {
        "leg": leg,
        "here": "data",
        "gone": _said(w, gone),
        "copies": len(backups()),
        "held": held,
        "unsure": asked,
    }
    return render(request, "restride/hand/erase.html", found, status=409 if held else 400 if asked else 200)


def _said(w: Words, gone: QuerySet[Injury]) -> list[tuple[str, bool, int]]:
    """Which legs go: the side, whether it is made up, and how many entries."""
    rows = gone.annotate(count=Count("entries")).order_by("made_at").values_list("side", "synthetic", "count")
    return [(w(values("Side")[side]), synthetic, count) for side, synthetic, count in rows]
