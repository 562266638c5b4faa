"""An exam as a form: the measures that are taken most, both legs side by side, and by whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from restride.journal import Fault, JournalError
from restride.journal.kinds.exam import Exam
from restride.journal.shape import shapes
from restride.terms import Measure, Role, Side
from restride.terms.measures import Method, Unit
from restride.web.forms import NONE_WRONG, Draft, Said, drawn, said, typed
from restride.web.journey.when import moment_of, parts_of
from restride.web.leg import Leg, for_leg
from restride.web.store import submit
from restride.web.taste import spoken
from restride.words import Words
from restride.words.values import value, values

STRENGTH = (Unit.NEWTON, Unit.KILOGRAM, Unit.POUND, Unit.NEWTON_METRE)
ROWS: dict[Measure, tuple[Unit, ...]] = {
    Measure.AKE: (Unit.DEG,),
    Measure.SLR: (Unit.DEG,),
    Measure.STRENGTH_OUTER: STRENGTH,
    Measure.STRENGTH_MID: STRENGTH,
    Measure.STRENGTH_INNER: STRENGTH,
    Measure.BRIDGE: (Unit.REPS,),
    Measure.PALPATION_LENGTH: (Unit.CM,),
}
METHODS = (Method.INCLINOMETER, Method.GONIOMETER, Method.HHD, Method.MANUAL, Method.DEVICE)
PLAIN = frozenset({"painkillers", "differential", "advice"})


@dataclass(frozen=True, slots=True)
class Cell:
    """One leg of a measure: its number and how much it hurt, as typed."""

    side: str
    named: str
    number: str
    pain: str


@dataclass(frozen=True, slots=True)
class Row:
    """A measure with both legs."""

    measure: str
    label: str
    units: tuple[tuple[str, str, bool], ...]
    cells: tuple[Cell, ...]
    error: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """The findings of a form and, place by place, the measure that each comes from."""

    findings: list[dict[str, Any]] = field(default_factory=list)
    measures: list[str] = field(default_factory=list)


@require_http_methods(["GET", "HEAD", "POST"])
@for_leg
def exam(request: HttpRequest, leg: Leg) -> HttpResponse:
    """Ask for the findings, or keep them."""
    if request.method != "POST":
        return _page(request, leg, Draft("exam"))
    read, told = _read(request.POST), typed(_plain(), request.POST)
    raw = {"id": request.POST.get("id", ""), "kind": "exam", "by": _by(request.POST), "findings": read.findings} | told
    try:
        at = moment_of(request.POST, leg.journal.zone)
        raw |= {} if at is None or at == leg.today.isoformat() else {"at": at, "noted_at": leg.now.isoformat()}
        submit(leg.row, {name: item for name, item in raw.items() if item is not None}, leg.now)
    except JournalError as error:
        faults = tuple(_placed(fault, read) for fault in error.faults)
        return _page(request, leg, Draft("exam", told, said(spoken(request), "exam", faults)))
    return redirect("journey", leg=leg.row.pk)


def _read(post: QueryDict) -> Read:
    """A finding for each leg of each measure that has a number or a pain; the method is the form's."""
    read = Read()
    own = post.get("role", "runner") == Role.RUNNER
    method = str(Method.SELF) if own else post.get("method", "") or None
    for measure in ROWS:
        for side in Side:
            number = post.get(f"{measure}-{side}", "").strip().replace(",", ".")
            pain = post.get(f"{measure}-{side}-pain", "").strip()
            if number or pain:
                unit = post.get(f"{measure}-unit", "") if number else None
                found = {"measure": str(measure), "side": str(side), "value": number, "unit": unit, "pain": pain}
                read.findings.append({key: item for key, item in (found | {"method": method}).items() if item})
                read.measures.append(str(measure))
    return read


def _by(post: QueryDict) -> dict[str, str]:
    told = {name: post.get(name, "").strip() for name in ("role", "name", "registration", "place")}
    return {name: text for name, text in told.items() if text} or {"role": str(Role.RUNNER)}


def _placed(fault: Fault, read: Read) -> Fault:
    """A fault of a finding, by the measure it was typed at."""
    head, _, rest = fault.path.partition("findings[")
    number = rest.partition("]")[0]
    if head or not number.isdecimal() or int(number) >= len(read.measures):
        return fault
    return Fault(fault.code, read.measures[int(number)], fault.value, fault.values)


def _plain() -> tuple[Any, ...]:
    return tuple(one for one in shapes(Exam) if one.name in PLAIN)


def _page(request: HttpRequest, leg: Leg, draft: Draft) -> HttpResponse:
    w, post = spoken(request), request.POST
    roles = [(str(one), value(w, one), str(one) == post.get("role", "runner")) for one in Role if one is not Role.COACH]
    when = parts_of(leg.today, leg.journal.zone)
    found = {
        "leg": leg,
        "here": "journey",
        "rows": list(_rows(w, leg, post, draft.wrong)),
        "sides": [(str(side), value(w, side)) for side in _sides(leg)],
        "fields": drawn(w, _plain(), draft),
        "roles": roles,
        "methods": [(str(one), value(w, one), str(one) == post.get("method")) for one in METHODS],
        "when": when._replace(day=post.get("day", when.day), hour=post.get("hour", "")),
        "draft": draft,
        "post": post,
    }
    return render(request, "restride/journey/exam.html", found, status=400 if draft.wrong.lines else 200)


def _sides(leg: Leg) -> tuple[Side, Side]:
    """The hurt leg first."""
    return leg.journal.side, leg.journal.side.other


def _rows(w: Words, leg: Leg, post: QueryDict, wrong: Said = NONE_WRONG) -> Iterator[Row]:
    units = values("Unit")
    for measure, allowed in ROWS.items():
        chosen = post.get(f"{measure}-unit", "")
        cells = (
            Cell(str(s), value(w, s), post.get(f"{measure}-{s}", ""), post.get(f"{measure}-{s}-pain", ""))
            for s in _sides(leg)
        )
        named = tuple((str(one), w(units[str(one)]), str(one) == chosen) for one in allowed)
        yield Row(str(measure), value(w, measure), named, tuple(cells), wrong.of(str(measure)))
