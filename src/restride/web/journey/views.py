"""Views of `journey`: the log, one entry, and how it is put right or taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from restride.answer import around
from restride.journal import Entry, JournalError, to_raw
from restride.journal.shape import shapes
from restride.journal.story import Story, stories
from restride.web.forms import FORMS, Draft, drawn, said, typed
from restride.web.journey.log import days, item, newest_first
from restride.web.journey.when import moment_of, parts_of
from restride.web.leg import Leg, for_leg
from restride.web.store import Amended, correct, take_back
from restride.web.taste import spoken
from restride.words import dates
from restride.words.changed import changed
from restride.words.did import Did
from restride.words.told import kind_of, lines

PAGE = 100
"""Entries on a page of the journey."""
REASON = 4000
DIGITS = 9
"""No entry has that many corrections; Python refuses to read some thousand digits."""


@require_safe
@for_leg
def journey(request: HttpRequest, leg: Leg) -> HttpResponse:
    """Everything that was written down, newest first, a page at a time: the one asked for, or the one with an entry."""
    told = newest_first(leg)
    page = Paginator(told, PAGE).get_page(_number(told, request.GET))
    found = {"leg": leg, "here": "journey", "held": _held(leg), "count": len(leg.view.known)}
    found |= {"page": page, "days": list(days(leg, spoken(request), page))}
    return render(request, "restride/journey/journey.html", found)


def _number(told: list[Story], asked: QueryDict) -> str | int:
    """The page of the entry that is named, else the page asked for."""
    name = asked.get("entry", "")
    place = next((number for number, one in enumerate(told) if one.first.id == name), None)
    return asked.get("page", "1") if place is None else 1 + place // PAGE


@require_http_methods(["GET", "HEAD", "POST"])
@for_leg
def entry(request: HttpRequest, leg: Leg, name: str) -> HttpResponse:
    """One entry: all that it says, what the answer would be without it, and a form to put it right."""
    story = _story(leg, name)
    kind = kind_of(story.last)
    if request.method != "POST":
        return _page(request, leg, story, Draft(kind))
    told, reason = typed(shapes(type(story.last)), request.POST), _reason(request)
    try:
        moved = moment_of(request.POST, leg.journal.zone, story.last.at)
        at = {} if moved is None else {"at": moved}
        correct(leg.row, name, Amended(told | at, reason, _seen(request)), leg.now)
    except JournalError as error:
        return _page(request, leg, story, Draft(kind, told, said(spoken(request), kind, error.faults), reason))
    return redirect("entry", leg=leg.row.pk, name=name)


@require_POST
@for_leg
def back(request: HttpRequest, leg: Leg, name: str) -> HttpResponse:
    """Take the entry back whole; it stays to be read."""
    story, kind = _story(leg, name), kind_of(_story(leg, name).last)
    try:
        take_back(leg.row, name, _reason(request), leg.now)
    except JournalError as error:
        wrong = said(spoken(request), kind, error.faults)
        return _page(request, leg, story, Draft(kind, wrong=wrong, reason=_reason(request)))
    return redirect("entry", leg=leg.row.pk, name=name)


def _reason(request: HttpRequest) -> str:
    return request.POST.get("reason", "").strip()[:REASON]


def _seen(request: HttpRequest) -> int:
    text = request.POST.get("seen", "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < DIGITS else 0


def _story(leg: Leg, name: str) -> Story:
    for story in stories(leg.view.known, leg.journal.zone):
        if story.first.id == name:
            return story
    raise Http404


def _page(request: HttpRequest, leg: Leg, story: Story, draft: Draft) -> HttpResponse:
    w, last = spoken(request), story.last
    told = lines(w, last, leg.journal.zone)
    fields = drawn(w, shapes(type(last)), replace(draft, told=_raw(leg, story) | dict(draft.told)))
    first = [one for one in fields if one.told or one.error or one.shape.required]
    found = {
        "leg": leg,
        "here": "journey",
        "item": item(leg, w, story, Did()),
        "lines": told,
        "changed": changed(w, *around(leg.journal, last.id), dated=leg.answer.forecast is not None),
        "held": _held(leg),
        "fields": first,
        "whole": [line.label for line in told if line.name in _whole(last)],
        "others": [one for one in fields if one not in first],
        "when": parts_of(last.at, leg.journal.zone),
        "moment": dates.moment(w, last.at, leg.journal.zone),
        "seen": len(story.versions) - 1,
        "draft": draft,
    }
    return render(request, "restride/journey/entry.html", found, status=400 if draft.wrong.lines else 200)


def _whole(entry: Entry) -> set[str]:
    """Fields that are pieces of their own, such as findings: no form changes a part of them."""
    return {one.name for one in shapes(type(entry)) if one.form not in FORMS and one.form != "moment"}


def _held(leg: Leg) -> bool:
    return any(hit.held == "corrected" for hit in leg.answer.urgency.hits)


def _raw(leg: Leg, story: Story) -> dict[str, Any]:
    (raw,) = to_raw(replace(leg.journal, entries=(story.last,)))["entry"]
    return dict(raw)
