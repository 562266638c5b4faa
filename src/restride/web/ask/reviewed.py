"""A runner's transcript of an examination: what it settles, and the entries that it makes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import QueryDict

from restride.assess.due import raised
from restride.assess.results import Hit
from restride.journal.forms import form as takes
from restride.journal.kinds.flag_review import ReviewResult
from restride.journal.moment import local_date
from restride.terms import Role, Urgency
from restride.web.leg import Leg
from restride.web.store import submit, turn
from restride.words import Words, dates, facts, review, rules
from restride.words.values import value

RUNNER = {"role": "runner"}
ROLES = tuple(role for role in Role if role.examines)
ROOM = 63
"""Characters of an id for the form's name and the part's, with a hyphen between them."""
PRESSING = frozenset({Urgency.EMERGENCY, Urgency.SAME_DAY})


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of the form."""

    value: str
    label: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A warning that stands: its rule, what it fears, and what the examiner can have made of it."""

    rule: str
    text: str
    results: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """The form, with what was typed before."""

    lines: tuple[Line, ...]
    negatives: tuple[Option, ...]
    roles: tuple[Option, ...]
    typed: dict[str, str]


def form(leg: Leg, w: Words, sent: QueryDict) -> Form:
    """What stands now, and what of it was filled in already."""
    return Form(
        lines=tuple(_line(hit, w, sent) for hit in leg.answer.urgency.blocking),
        negatives=tuple(Option(name, facts.fact(w, name), name in sent.getlist("negative")) for name in _pressing(leg)),
        roles=tuple(Option(str(role), value(w, role), sent.get("role") == role) for role in ROLES),
        typed={name: sent.get(name, "") for name in ("who", "registration", "place", "found", "day")},
    )


def _line(hit: Hit, w: Words, sent: QueryDict) -> Line:
    chosen = sent.get(f"result-{hit.rule}", "")
    options = tuple(Option(code, w(label), code == chosen) for code, label in review.RESULTS.items())
    return Line(hit.rule, rules.rule(w, hit.rule), options)


def _pressing(leg: Leg) -> list[str]:
    """Signs that could still make it an emergency or same-day: an examiner may have asked for them."""
    return [one.fact for one in leg.answer.urgency.ask if one.level in PRESSING and takes(one.fact) == "tri"]


def faults(leg: Leg, w: Words, sent: QueryDict) -> Iterator[tuple[str, str]]:
    """Which fields do not fit, each with what to do."""
    yield from ((name, w(message)) for name, message in _missing(leg, sent))
    day = _day(leg, sent)
    if day is not None and (least := max(_raised(leg, sent), default=day)) > day:
        yield "day", w(review.EARLIER, day=dates.day(w, least))


def _raised(leg: Leg, sent: QueryDict) -> Iterator[date]:
    """The days on which the warnings were raised that are settled here: who examined before could not know of them."""
    for hit in leg.answer.urgency.blocking:
        moment = raised(hit, leg.view)
        if moment is not None and sent.get(f"result-{hit.rule}") != ReviewResult.STILL_OPEN:
            yield local_date(moment, leg.journal.zone)


def _missing(leg: Leg, sent: QueryDict) -> Iterator[tuple[str, str]]:
    for name, message in (("who", review.NAME), ("place", review.PLACE), ("found", review.FOUND)):
        if not sent.get(name, "").strip():
            yield name, message
    if sent.get("role") not in {str(role) for role in ROLES}:
        yield "role", review.ROLE
    if _day(leg, sent) is None:
        yield "day", review.DAY
    known = {str(one) for one in ReviewResult}
    if any(sent.get(f"result-{hit.rule}") not in known for hit in leg.answer.urgency.blocking):
        yield "result", review.RESULT


def _day(leg: Leg, sent: QueryDict) -> date | None:
    """The day of the examination, where one can have been then."""
    try:
        found = date.fromisoformat(sent.get("day", ""))
    except ValueError:
        return None
    return found if (leg.view.day_zero or date(1900, 1, 1)) <= found <= leg.today else None


def write(leg: Leg, w: Words, sent: QueryDict) -> None:
    """One review a warning: each has a result of its own. What the examiner asked and was not so goes with them.

    All of them are kept, or none.
    """
    negatives = [name for name in _pressing(leg) if name in sent.getlist("negative")]
    with turn():
        for hit in leg.answer.urgency.blocking:
            result = sent[f"result-{hit.rule}"]
            condition = {"condition": hit.condition} if result == ReviewResult.CONFIRMED and hit.condition else {}
            _store(leg, w, sent, hit.rule, {"rules": [hit.rule], "result": result, "negatives": negatives} | condition)
        if negatives:
            asked = {"questions": negatives, "negatives": negatives, "result": str(ReviewResult.RULED_OUT)}
            _store(leg, w, sent, "questions", asked)


def _store(leg: Leg, w: Words, sent: QueryDict, part: str, settled: dict[str, Any]) -> None:
    day = _day(leg, sent)
    assert day is not None
    examiner = {
        "name": sent.get("who", "").strip(),
        "role": sent["role"],
        "registration": sent.get("registration", "").strip() or w(review.NOT_KNOWN),
        "place": sent.get("place", "").strip(),
    }
    head = {
        "id": f"{sent.get('id', '')[: ROOM - len(part)]}-{part}",
        "kind": "flag_review",
        "by": RUNNER,
        "transcribed": True,
    }
    when = {"at": day.isoformat(), "noted_at": leg.now.isoformat()}
    submit(leg.row, head | when | {"examiner": examiner, "found": sent.get("found", "").strip()} | settled, leg.now)
