"""One page for a clinician: what was told, what Restride made of it, and what it told the runner."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

import restride
from restride.assess.negatives import negatives
from restride.web.hand.found import findings, painkillers, pains
from restride.web.hand.told import forecast, gates, hits, may_be, noes, person, runs, today
from restride.web.headline import headline
from restride.web.leg import Leg, for_leg
from restride.web.taste import spoken
from restride.words import dates, facts, urgent
from restride.words.manners import SIGNED, UNSIGNED

OPEN = 10
"""Open questions that are named; the others are counted."""


@require_safe
@for_leg
def summary(request: HttpRequest, leg: Leg) -> HttpResponse:
    """The page, made to fit one sheet."""
    w, answer, table = spoken(request), leg.answer, leg.knowledge.triage
    asked = [facts.fact(w, one.fact) for one in answer.urgency.ask]
    signed, triaged = table.signed_by, leg.triaged
    _, *rest = urgent.headlines(w, answer.urgency, answer.day, table)
    found = {
        "leg": leg,
        "here": "summary",
        "moment": dates.moment(w, leg.now, leg.journal.zone),
        "person": [*person(w, leg.view.athlete, leg.journal.zone, triaged.facts), *painkillers(w, leg)],
        "headlines": [headline(leg, w).text, *(line.text for line in rest)],
        "hits": list(hits(w, answer)),
        "noes": noes(w, negatives(triaged, table)),
        "asked": w.listed(asked[:OPEN]),
        "more": len(asked[OPEN:]),
        "candidates": list(may_be(w, answer)),
        "forecast": forecast(w, answer),
        "findings": findings(w, leg),
        "pains": pains(w, leg),
        "stage": gates(w, answer),
        "runs": list(runs(w, leg)),
        "today": today(w, answer),
        "signed": w(SIGNED, name=signed) if signed else w(UNSIGNED),
        "version": restride.__version__,
    }
    return render(request, "restride/hand/summary.html", found)
