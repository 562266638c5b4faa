"""The day's page, put together: its heading, the check-in, the forecast, the plan, what comes next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from restride.journal import Fault
from restride.plan.checkin import asked, last_before, unanswered
from restride.plan.days import UNASKED
from restride.plan.seen import checkins
from restride.web.headline import headline
from restride.web.leg import Leg
from restride.web.taste import spoken, taste
from restride.web.today import phone, rows
from restride.web.today.ahead import coming, forecast
from restride.web.today.checked import checked
from restride.web.today.plan import day
from restride.words import Words, dates, faults
from restride.words.answer import instead as on_page
from restride.words.plan import days as said
from restride.words.plan import heading, holds, told

CHECKED_FOR = frozenset({"blocked", "not_finished", "tendinopathy", "referred", "bone", "other", "unclear"})
"""What there is instead of a plan, and a leg that is checked on all the same."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A form that was not stored: what was typed, and why. `gone`: the entry that it would have changed is no more."""

    typed: Mapping[str, Sequence[str]]
    faults: Sequence[Fault] = ()
    gone: bool = False


def shown(request: HttpRequest, leg: Leg, refused: Refused | None = None) -> HttpResponse:
    """The page; with what was typed where a form was refused."""
    w, answer = spoken(request), leg.answer
    context = {
        "leg": leg,
        "here": "today",
        "when": _when(leg, w),
        "phone": phone.rules(w, leg.knowledge.triage, taste(request).emergency),
    }
    context |= {"urgent": headline(leg, w)}
    context |= _checkin(request, leg, w, refused)
    context |= _instead(leg, w) if answer.today.instead else _planned(request, leg, w)
    status = 200 if refused is None else 409 if refused.gone else 422
    return render(request, "restride/today/today.html", context, status=status)


def _when(leg: Leg, w: Words) -> str:
    """The date, and the day since it began."""
    date = dates.weekday(w, leg.today)
    return date if leg.answer.day is None else w(dates.DAY_OF, date=date, day=leg.answer.day)


def _checkin(request: HttpRequest, leg: Leg, w: Words, refused: Refused | None) -> dict[str, Any]:
    """The form, open, or shut with what was answered."""
    other = leg.answer.today.instead
    if other is not None and other.code not in CHECKED_FOR:
        return {"form": None}
    names, done = asked(leg.view, leg.knowledge.plan), checkins(leg.view, leg.today)
    shut = bool(done) and refused is None and "again" not in request.GET
    typed = refused.typed if refused else rows.said(done[-1]) if shut else {}
    kept = request.POST.get("id", "") if refused and not refused.gone else done[-1].id if shut else ""
    return {
        "form": rows.rows(w, names, typed, last_before(leg.view)),
        "refused": [faults.sentence(w, fault) for fault in refused.faults] if refused else [],
        "gone": refused is not None and refused.gone,
        "entry": kept,
        "checked": checked(leg, w, done, names) if shut else None,
        "checkin_open": bool(unanswered(leg.view, names)),
    }


def _instead(leg: Leg, w: Words) -> dict[str, Any]:
    """Why there is no plan, and what to do."""
    other = leg.answer.today.instead
    assert other is not None
    ask = holds.INSTEAD[other.code]
    advice = [told.tendon(w, leg.knowledge.plan.tendinopathy[name]) for name in other.advice]
    return {"instead": other, "title": w(ask.label), "lede": on_page(w, other.code), "advice": advice}


def _planned(request: HttpRequest, leg: Leg, w: Words) -> dict[str, Any]:
    found = leg.answer.today
    one = found.today
    assert one is not None
    plan = leg.knowledge.plan
    return {
        "title": heading.title(w, one),
        "forecast": forecast(leg, w),
        "plan": day(leg, w, one, imperial=taste(request).imperial),
        "holds": [w(holds.HOLDS[hold.code]) for hold in one.holds if not (one.waits and hold.code in UNASKED)],
        "coming": coming(w, found.days[1:]),
        "ladder": [*told.climb(w, found), told.exam(w, found)],
        "care": [told.topic(w, plan, name) for name in found.care],
        "note": w(holds.TESTS_GO_WELL),
        "nothing": w(said.NOTHING),
        "pains": range(11),
    }
