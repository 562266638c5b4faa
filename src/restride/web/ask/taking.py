"""From a form of the interview to entries: each answer is stored at once, one changed later is a correction."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

from django.http import QueryDict

from restride.assess.interview import Step
from restride.assess.picked import UNSURE, YES, settle
from restride.journal.began import MANNERS, began
from restride.journal.forms import form, of_leg, offered
from restride.journal.moment import local_date
from restride.terms import Place
from restride.web.leg import Leg
from restride.web.store import append, set_facts, submit, turn
from restride.words import ask as said

RUNNER = {"role": "runner"}


class WrongError(ValueError):
    """An answer that cannot be taken: the message that says so, and its values."""

    def __init__(self, message: str, **values: str) -> None:
        super().__init__(message)
        self.message, self.values = message, values


def take(leg: Leg, step: Step, sent: QueryDict) -> frozenset[str]:
    """Store the answer; the names of what stays open with it. Raises `WrongError` or `JournalError`."""
    if step.group:
        return _group(leg, step.name, sent)
    if step.name == "onset":
        _began(leg, sent)
    elif step.name == "places":
        _keep(leg, step.name, _places(leg, sent))
    elif of_leg(step.name):
        _keep(leg, step.name, {step.name: _answer(step.name, sent, "answer")})
    else:
        set_facts(leg.row, {step.name: _answer(step.name, sent, "answer")})
    return frozenset()


def _keep(leg: Leg, name: str, fields: dict[str, Any]) -> None:
    """One intake a question: asked again it is the same entry, and another answer corrects it."""
    submit(leg.row, {"id": f"ask-{name}", "kind": "intake"} | fields, leg.now)


def _group(leg: Leg, group: str, sent: QueryDict) -> frozenset[str]:
    names = leg.knowledge.triage.groups[group]
    told = {name: value for name in names if (value := _told(name, sent)) is not None}
    picked = dict.fromkeys(_among(names, sent, "cant_tell"), UNSURE)
    picked |= dict.fromkeys([*_among(names, sent, "yes"), *told], YES)
    if picked and "none" in sent:
        raise WrongError(said.BOTH_WAYS)
    if not picked and "none" not in sent:
        raise WrongError(said.NOTHING_SIGNED)
    settled = settle(names, picked, told)
    fields = dict(settled.fields) | ({"none_of": [group]} if settled.whole else {})
    if fields:
        _keep(leg, group, fields)
    return frozenset() if settled.whole else settled.left | {group}


def _among(names: Iterable[str], sent: QueryDict, key: str) -> list[str]:
    return [name for name in names if name in sent.getlist(key)]


def _told(name: str, sent: QueryDict) -> Any:
    """The number or the list that belongs to a sign; None where nothing was told."""
    match form(name):
        case "tri":
            return None
        case "many":
            return [code for code in offered(name) if code in sent.getlist(f"in-{name}")] or None
    return _number(name, sent, f"in-{name}") if sent.get(f"in-{name}", "").strip() else None


def _answer(name: str, sent: QueryDict, key: str) -> Any:
    given = sent.getlist(key)
    match form(name):
        case "tri":
            return _offered(given, ("yes", "no", "cant_tell"))
        case "choice":
            return _offered(given, offered(name))
        case "many":
            picked = [code for code in offered(name) if code in given]
            if not picked:
                raise WrongError(said.NOTHING_PICKED)
            return picked
        case "strains":
            return [{} for _ in range(int(_offered(given, [str(n) for n in range(21)])))]
    return _number(name, sent, key)


def _offered(given: list[str], among: Iterable[str]) -> str:
    found = next((one for one in among if one in given), None)
    if found is None:
        raise WrongError(said.NOT_OFFERED)
    return found


def _number(name: str, sent: QueryDict, key: str) -> float:
    text = sent.get(key, "").strip()
    try:
        return int(text) if form(name) == "whole" else float(text.replace(",", "."))
    except ValueError:
        raise WrongError(said.NOT_A_NUMBER, value=text) from None


def _places(leg: Leg, sent: QueryDict) -> dict[str, Any]:
    """Where it hurts, and how, as far as that was told."""
    ticked = {*sent.getlist("place")}
    places = [str(one) for one in Place if {f"{leg.journal.side}-{one}", str(one)} & ticked]
    if not places:
        raise WrongError(said.NOTHING_PICKED)
    felt = {name: "yes" for name in said.FEELS if name in sent.getlist("yes")}
    strong = {"worst_pain": _number("worst_pain", sent, "worst_pain")} if sent.get("worst_pain") else {}
    return {"places": places} | felt | strong


def _began(leg: Leg, sent: QueryDict) -> None:
    """The day and the manner. The onset is one entry; another day or manner corrects it."""
    start = _offered(sent.getlist("answer"), (*MANNERS, "cant_tell"))
    raw = began(_day(leg, sent), start, RUNNER)
    with turn():
        _write_began(leg, start, raw)


def _write_began(leg: Leg, start: str, raw: dict[str, Any]) -> None:
    there = leg.view.onset
    _keep(leg, "onset", {"onset": start})
    if there is None:
        submit(leg.row, raw | {"id": f"day-{raw['id']}", "at": raw["at"].isoformat()}, leg.now)
        return
    manner = raw.get("manner", there.manner)
    if (local_date(there.at, leg.journal.zone), str(there.manner)) != (raw["at"], manner):
        told = {"at": raw["at"].isoformat(), "manner": manner}
        head = {"id": f"{there.id[:40]}-{uuid4().hex[:12]}", "kind": "correction", "corrects": there.id}
        append(leg.row, head | {"set": told, "at": leg.now.isoformat(), "by": RUNNER})


def _day(leg: Leg, sent: QueryDict) -> date:
    days_ago = {"today": 0, "yesterday": 1}
    chosen = sent.get("day", "")
    if chosen in days_ago:
        return leg.today - timedelta(days=days_ago[chosen])
    try:
        found = date.fromisoformat(sent.get("date", ""))
    except ValueError:
        raise WrongError(said.WHICH_DAY) from None
    if found > leg.today or found.year < 1900:
        raise WrongError(said.WHICH_DAY)
    return found
