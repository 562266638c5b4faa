"""The answer: how urgent, what to do, when, why, how bad."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from restride.terms import Status, Urgency
from restride.web.answer import body
from restride.web.answer.opened import FEW, opened
from restride.web.answer.top import top
from restride.web.ask.stops import emergency
from restride.web.leg import Leg, for_leg
from restride.web.taste import spoken
from restride.words import Words, manners, stops
from restride.words import answer as said

MISSING = {"no_onset": "onset", "age_unknown": "age"}
"""The question that is missing where there is no plan for want of an answer."""


@require_safe
@for_leg
def answer(request: HttpRequest, leg: Leg) -> HttpResponse:
    """Everything Restride says of the leg now, the urgent first; an emergency alone fills the page."""
    if (stop := emergency(request, leg, leg.answer.urgency)) is not None:
        return stop
    w = spoken(request)
    return render(request, "restride/answer/answer.html", {"leg": leg, "here": "answer"} | _said(leg, w))


def _said(leg: Leg, w: Words) -> dict[str, Any]:
    """What the page shows, part by part."""
    found, table = leg.answer, leg.knowledge.triage
    questions, signed = list(opened(leg, w)), table.signed_by
    rows, lines = body.graded(leg, w)
    return {
        "top": top(leg, w),
        "open": questions[:FEW],
        "more_open": len(questions) - FEW,
        "unfinished": found.urgency.status is Status.NOT_FINISHED,
        "instead": body.instead(leg, w),
        "mistake": w(said.MISTAKE),
        "missing": MISSING.get(found.today.instead.code if found.today.instead else "", ""),
        "topics": body.topics(leg, w, first=True),
        "more_topics": body.topics(leg, w, first=False),
        "call_if": stops.watched(w, table, Urgency.EMERGENCY),
        "today_if": stops.watched(w, table, Urgency.SAME_DAY),
        "dated": body.dated(leg, w),
        "no_date": body.no_date(found, w),
        "why": list(body.why(found, w)),
        "lifted": body.lifted(found, w),
        "rows": rows,
        "lines": lines,
        "causes": list(body.causes(found, w)),
        "also": body.also(found, w),
        "track": body.track(found, w),
        "risks": body.raised(leg, w),
        "sources": body.sources(leg),
        "rules": w(manners.SIGNED, name=signed) if signed else w(manners.UNSIGNED),
    }
