"""From what was typed to raw entries. What was left open stays open: no field is filled in for anybody."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.http import QueryDict

from restride.knowledge import Knowledge

Raw = dict[str, Any]


def screen(form: QueryDict, knowledge: Knowledge) -> Raw:
    """A needling screen: each question by its own answer, groups of which none holds, the technique and the INR."""
    asked = [one.id for one in knowledge.needling.questions.values() if one.group]
    told: Raw = {name: form[name] for name in (*asked, "technique", "inr_on") if form.get(name)}
    told |= _numbers(form, "inr")
    told |= {"none_of": form.getlist("none_of")} if form.getlist("none_of") else {}
    return {"id": form.get("id"), "kind": "needling_screen"} | told


def session(form: QueryDict, now: str) -> Raw:
    """A session that took place elsewhere: when, by whom, which muscles by name, needles in and out."""
    needler = {name: said for name in ("role", "name") if (said := _said(form, f"needler_{name}"))}
    told: Raw = {"needler": needler} if "role" in needler else {}
    told |= {name: said for name in ("place", "technique", "note") if (said := _said(form, name))}
    told |= {"points": [{"muscle": one} for one in form.getlist("muscle")]} if form.getlist("muscle") else {}
    told |= _numbers(form, "needles_in", "needles_out")
    return {"id": form.get("id"), "kind": "needling", "at": form.get("at"), "noted_at": now} | told


def signs(form: QueryDict) -> Raw:
    """The questions after a session, as a check-in that answers nothing else. Nothing ticked is no answer."""
    return {"id": form.get("id"), "kind": "checkin"} | ({"new_signs": form.getlist("sign")} if form.get("sign") else {})


def event(form: QueryDict) -> Raw:
    """What happened after a needle."""
    told = {name: form[name] for name in ("what", "severity", "outcome", "after_needling", "note") if form.get(name)}
    return {"id": form.get("id"), "kind": "adverse_event"} | told


def is_day(text: str | None, today: date) -> bool:
    """Whether this is a day that has come already."""
    try:
        return date.fromisoformat(text or "") <= today
    except ValueError:
        return False


def typed(form: QueryDict) -> Mapping[str, str | list[str]]:
    """What a form said, for the page that shows it again."""
    many = {"none_of", "muscle", "sign"}
    return {name: [str(one) for one in form.getlist(name)] if name in many else _said(form, name) for name in form}


def _numbers(form: QueryDict, *names: str) -> Raw:
    """Numbers as numbers; what is none stays as it was typed, and the journal refuses it by name."""
    return {name: _number(said) for name in names if (said := _said(form, name))}


def _said(form: QueryDict, name: str) -> str:
    return str(form.get(name, "")).strip()


def _number(text: str) -> float | int | str:
    plain = text.replace(",", ".")
    try:
        return int(plain) if plain.isdecimal() else float(plain)
    except ValueError:
        return text
