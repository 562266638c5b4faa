"""The first page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from restride.knowledge import load
from restride.words import words
from restride.words.manners import LIMITS, SIGNED, UNSIGNED

LANG = "en"


@require_safe
def first(request: HttpRequest) -> HttpResponse:
    """What Restride is not, and who has signed its rules."""
    said, signed = words(LANG), load().triage.signed_by
    rules = said(SIGNED, name=signed) if signed else said(UNSIGNED)
    return render(request, "restride/first.html", {"lang": LANG, "limits": said(LIMITS), "rules": rules})
