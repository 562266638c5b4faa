"""Pages for what went wrong: each says what to do next, none says anything of a leg, none asks the database."""

from __future__ import annotations

import sys
from collections.abc import Callable

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from restride.web.models import Injury
from restride.web.store import ConflictError
from restride.web.taste import spoken
from restride.words import errors as said

Handler = Callable[[HttpRequest], HttpResponse]


def page(request: HttpRequest, name: str, status: int) -> HttpResponse:
    """The page of that fault."""
    w, one = spoken(request), said.PAGES[name]
    found = {"heading": w(one.heading), "what": w(one.what), "next": w(one.next), "here": "error"}
    return render(request, "restride/house/error.html", found, status=status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400."""
    return page(request, "bad_request", 400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403."""
    return page(request, "forbidden", 403)


def form_refused(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 of a form without its token."""
    return page(request, "form_refused", 403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404."""
    return page(request, "not_found", 404)


def server_error(request: HttpRequest) -> HttpResponse:
    """500, or 503 where it is the database."""
    error = sys.exc_info()[1]
    if isinstance(error, DatabaseError):
        return page(request, _database(error), 503)
    return page(request, "server_error", 500)


def _database(error: DatabaseError) -> str:
    """Which page a database's complaint leads to. Its text is looked at, and never shown or kept."""
    text = str(error).casefold()
    if "locked" in text or "busy" in text:
        return "locked"
    if "no such" in text or "does not exist" in text:
        return "not_migrated"
    return "database"


class Conflicts:
    """Middleware: a form that another one overtook gets a page of its own."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Nothing but the next."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """409 for a conflict, 404 for a leg that was erased meanwhile; everything else goes on."""
        if isinstance(error, Injury.DoesNotExist):
            return page(request, "not_found", 404)
        return page(request, "conflict", 409) if isinstance(error, ConflictError) else None
