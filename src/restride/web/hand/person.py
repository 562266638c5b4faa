"""About you: what is known of the person, as far as it changes an answer."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from restride.journal import Athlete, JournalError
from restride.journal.shape import shapes
from restride.terms import Side
from restride.web.forms import Draft, drawn, said, typed
from restride.web.hand import units
from restride.web.leg import Leg, for_leg
from restride.web.store import set_facts
from restride.web.taste import spoken, taste
from restride.words.distances import FAR, from_km, to_km
from restride.words.values import value

DATE = len("2026-11-05")
BLANK = 2
"""Empty rows of a list that can grow."""
CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,2}):(\d\d(?:\.\d+)?)")
FIRST = ("age", "birth_year", "sex", "sport", "level", "sprints", "medicines", "conditions")
"""What changes most, asked first."""


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists of the form: earlier strains and recent times, as typed or as kept."""

    strains: tuple[dict[str, str], ...]
    none: bool
    times: tuple[dict[str, str], ...]


@require_http_methods(["GET", "HEAD", "POST"])
@for_leg
def person(request: HttpRequest, leg: Leg) -> HttpResponse:
    """Ask, or keep what was told."""
    raw, imperial = _raw(leg), taste(request).imperial
    stood = units.shown(raw, imperial=imperial)
    if request.method != "POST":
        return _page(request, leg, Draft("athlete", stood), _kept(raw, imperial=imperial))
    answered, lists = typed(shapes(Athlete), request.POST), _told(request.POST, raw, imperial=imperial)
    try:
        set_facts(leg.row, units.read(answered, raw, imperial=imperial) | lists)
    except JournalError as error:
        draft = Draft("athlete", stood | answered | lists, said(spoken(request), "athlete", error.faults))
        return _page(request, leg, draft, _posted(request.POST))
    return redirect("data", leg=leg.row.pk)


def _raw(leg: Leg) -> dict[str, Any]:
    """What is known of the person by now."""
    return leg.view.athlete.model_dump(mode="json", exclude_none=True)


def _told(post: QueryDict, raw: dict[str, Any], *, imperial: bool) -> dict[str, Any]:
    """The lists and the day of the race, where the form had them. A row that stood so is kept as it was."""
    if "has-lists" not in post:
        return {}
    new, old = _posted(post), _kept(raw, imperial=imperial)
    strains = [_strain(row) for row in new.strains if any(row.values())]
    strains = _as_stood(new.strains, old.strains, raw.get("earlier_strains"), strains)
    times = [_time(row, imperial=imperial) for row in new.times if any(row.values())]
    times = _as_stood(new.times, old.times, raw.get("recent_times"), times)
    goal = post.get("goal_race", "").strip()
    kept_goal = str(raw.get("goal_race", ""))
    return {
        "earlier_strains": strains or ([] if new.none else None),
        "recent_times": times or None,
        "goal_race": (kept_goal if goal == kept_goal[:DATE] else goal) or None,
    }


Rows = tuple[dict[str, str], ...]


def _as_stood(new: Rows, old: Rows, raw: Any, read: list[Any]) -> list[Any]:
    """What was read of the rows; of those that nobody changed, what is kept already: a form shows less than that."""
    filled = [row for row in new if any(row.values())]
    pairs = zip(old, raw or (), strict=True)
    stood = {tuple(row.items()): kept for row, kept in pairs}
    return [stood.get(tuple(row.items()), item) for row, item in zip(filled, read, strict=True)]


def _strain(row: dict[str, str]) -> dict[str, str]:
    return {key: text for key, text in row.items() if text}


def _time(row: dict[str, str], *, imperial: bool) -> dict[str, str | float]:
    """Kilometres or miles and a clock's time to metres and seconds; what does not fit goes on as typed."""
    found: dict[str, str | float] = {"distance_m": row["km"], "time_s": row["time"]}
    with suppress(ValueError):
        found["distance_m"] = round(to_km(float(row["km"].replace(",", ".")), imperial=imperial) * 1000, 1)
    if clock := CLOCK.fullmatch(row["time"]):
        hours, minutes, seconds = clock.groups()
        found["time_s"] = int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds)
    return found | ({"on": row["on"]} if row["on"] else {})


def _posted(post: QueryDict) -> Lists:
    return Lists(_rows(post, "side", "date"), "no-strains" in post, _rows(post, "km", "time", "on"))


def _rows(post: QueryDict, *names: str) -> Rows:
    columns = zip(*(post.getlist(name) for name in names), strict=False)
    return tuple({name: text.strip() for name, text in zip(names, row, strict=True)} for row in columns)


def _kept(raw: dict[str, Any], *, imperial: bool) -> Lists:
    strains, times = raw.get("earlier_strains"), raw.get("recent_times") or ()
    rows = tuple({"side": one.get("side", ""), "date": one.get("date", "")[:DATE]} for one in strains or ())
    return Lists(rows, strains == [], tuple(_as_typed(one, imperial=imperial) for one in times))


def _as_typed(one: dict[str, Any], *, imperial: bool) -> dict[str, str]:
    km = one["distance_m"] / 1000
    far = f"{from_km(km, imperial=True):.2f}" if imperial else f"{km:g}"
    minutes, seconds = divmod(one["time_s"], 60)
    hours, minutes = divmod(int(minutes), 60)
    clock = f"{hours}:{minutes:02d}:{seconds:05.2f}".removesuffix(".00")
    return {"km": far, "time": clock, "on": one.get("on", "")[:DATE]}


def _page(request: HttpRequest, leg: Leg, draft: Draft, lists: Lists) -> HttpResponse:
    w = spoken(request)
    imperial = taste(request).imperial
    fields = units.named(w, drawn(w, shapes(Athlete), draft), imperial=imperial)
    blank = ({"side": "", "date": ""},) * BLANK, ({"km": "", "time": "", "on": ""},) * BLANK
    found = {
        "leg": leg,
        "here": "data",
        "first": sorted((one for one in fields if one.name in FIRST), key=lambda one: FIRST.index(one.name)),
        "others": [one for one in fields if one.name not in FIRST],
        "strains": lists.strains + blank[0],
        "times": lists.times + blank[1],
        "none": lists.none,
        "goal": (draft.told.get("goal_race") or "")[:DATE],
        "sides": [(str(side), value(w, side)) for side in Side],
        "far": w(FAR[imperial]),
        "draft": draft,
    }
    return render(request, "restride/hand/person.html", found, status=400 if draft.wrong.lines else 200)
