"""Views of `house`: how pages look and speak, and what Restride is and is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings as chosen
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

import restride
from restride.knowledge import Source, load
from restride.web import peer
from restride.web.house.choices import Choice, choices
from restride.web.taste import Taste, is_number, keep, spoken, taste
from restride.words import Words, screen
from restride.words.manners import SIGNED, UNSIGNED

KEPT = "kept"


@require_http_methods(["GET", "HEAD", "POST"])
def settings(request: HttpRequest) -> HttpResponse:
    """Language, light or dark, units and the emergency number, kept in this browser."""
    if request.method != "POST":
        return _settings(request, taste(request))
    told = {name: request.POST.get(name, "").strip() for name in Taste.__dataclass_fields__}
    asked = Taste(**told)  # type: ignore[arg-type]
    groups = choices(spoken(request), asked)
    if any(not any(option.chosen for option in group.options) for group in groups):
        return _settings(request, taste(request), status=400)
    if not is_number(asked.emergency):
        return _settings(request, asked, wrong=True, status=400)
    response = redirect(f"{request.path}?{KEPT}=1")
    keep(response, asked)
    return response


def _settings(request: HttpRequest, asked: Taste, *, wrong: bool = False, status: int = 200) -> HttpResponse:
    groups: tuple[Choice, ...] = choices(spoken(request), asked)
    found = {"groups": groups, "number": asked.emergency, "wrong": wrong, "kept": KEPT in request.GET}
    return render(request, "restride/house/settings.html", found, status=status)


@dataclass(frozen=True, slots=True)
class Read:
    """How many sources were read in one way."""

    how: str
    count: int


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """What Restride is and is not, who signed it, what it rests on, and where the data lies."""
    w, knowledge = spoken(request), load()
    signed = knowledge.triage.signed_by
    found = {
        "signed": w(SIGNED, name=signed) if signed else w(UNSIGNED),
        "version": restride.__version__,
        "knowledge": knowledge.version,
        "read": _read(w, knowledge.sources.values()),
        "count": len(knowledge.sources),
        "folder": str(chosen.DATA),
        "own_file": connection.vendor == "sqlite",
        "watched": peer.watched(),
    }
    return render(request, "restride/house/about.html", found)


def _read(w: Words, sources: Iterable[Source]) -> list[Read]:
    """The ways in which sources were read, the best first, and how many were read so."""
    seen = Counter(one.seen for one in sources)
    return [Read(w(said), seen[how]) for how, said in screen.SEEN_HOW.items() if seen[how]]
