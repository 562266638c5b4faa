"""The screen of an emergency: one action, what was said that led here, and what to say on the phone."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from restride.assess.results import UrgencyAnswer
from restride.terms import Urgency
from restride.web.leg import Leg
from restride.web.taste import spoken, taste
from restride.words import stops
from restride.words.values import value


@dataclass(frozen=True, slots=True)
class Emergency:
    """What an emergency's page says."""

    title: str
    number: str
    signs: tuple[str, ...]
    why: tuple[str, ...]
    say: str
    slip: str


def emergency(request: HttpRequest, leg: Leg, urgency: UrgencyAnswer) -> HttpResponse | None:
    """The page that stops everything; None where nothing says emergency."""
    if urgency.level is not Urgency.EMERGENCY:
        return None
    w, number = spoken(request), taste(request).emergency
    hits = stops.at_level(urgency, Urgency.EMERGENCY)
    signs = stops.signs(w, hits)
    said = Emergency(
        title=w(stops.CALL, number=number),
        number=number,
        signs=tuple(signs),
        why=tuple(stops.why(w, hits)),
        slip=w(stops.SLIP),
        say=stops.on_the_phone(w, value(w, leg.journal.side), leg.view.day(leg.now), signs),
    )
    return render(request, "restride/ask/emergency.html", {"stop": said, "for": leg})
