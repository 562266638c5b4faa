"""A run written by hand: what is asked, what was typed, and the raw entry that it makes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from django.http import QueryDict

from restride.journal import Fault
from restride.journal.kinds.checkin import Painkiller
from restride.journal.kinds.run import HowKnown
from restride.terms import Answer
from restride.web.leg import Leg
from restride.words import Words, faults, runs
from restride.words.distances import pace_to_km, to_km
from restride.words.plan import ladder
from restride.words.values import value

FREE = "free"
PACE = re.compile(r"(\d{1,3}):([0-5]?\d)")
SHOWN_AS = {"fastest_kmh": "fastest", "fastest_s_per_km": "fastest"}
"""Fields of the journal by the field of the form that asks for them."""
PLAIN = ("step", "at", "speed_known", "worst_pain", "limp", "pull", "share_felt")
MANY = "painkillers"
TO_COME = "to_come"
"""Our own fault: a run that has not been run."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to choose."""

    code: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Form:
    """The form as it is drawn: what stands in it, the choices, and what is wrong with each field."""

    told: Mapping[str, str]
    label: Mapping[str, str]
    steps: tuple[Choice, ...]
    known: tuple[Choice, ...]
    pain: tuple[Choice, ...]
    limp: tuple[Choice, ...]
    pull: tuple[Choice, ...]
    painkillers: tuple[Choice, ...]
    fast_hint: str
    id: str = ""
    wrong: Mapping[str, str] = field(default_factory=dict)


def blank(w: Words, leg: Leg, *, imperial: bool) -> Form:
    """The form before anything is typed: today's step of the plan and this moment stand in it."""
    return form(w, leg, {"step": _today(leg), "at": f"{leg.local:%Y-%m-%dT%H:%M}"}, (), imperial=imperial)


def form(w: Words, leg: Leg, told: Mapping[str, str], tablets: Iterable[str], *, imperial: bool) -> Form:
    """The form with what was typed. Of yes, no and pain nothing is chosen beforehand."""
    tablets = tuple(tablets)
    return Form(
        told=told,
        label=labels(w, imperial=imperial),
        steps=tuple(_steps(w, leg, told.get("step", ""))),
        known=tuple(Choice(str(one), value(w, one), told.get("speed_known") == one) for one in HowKnown),
        pain=tuple(Choice(str(n), str(n), told.get("worst_pain") == str(n)) for n in range(11)),
        limp=tuple(_tri(w, told.get("limp", ""))),
        pull=tuple(_tri(w, told.get("pull", ""))),
        painkillers=tuple(Choice(str(one), value(w, one), str(one) in tablets) for one in Painkiller),
        fast_hint=w(runs.FAST_HINT[imperial]),
    )


def labels(w: Words, *, imperial: bool) -> dict[str, str]:
    """What each field is called."""
    return {name: w(text) for name, text in runs.LABELS.items()} | {"distance_km": w(runs.DISTANCE[imperial])}


def _steps(w: Words, leg: Leg, chosen: str) -> Iterator[Choice]:
    """Steps of this way back that a runner may take alone, today's marked; and a run of its own."""
    today = _today(leg)
    for step in leg.knowledge.plan.steps.values():
        if step.supervision != "never_alone":
            name = w(ladder.STEPS[step.id].label)
            label = w(runs.PLANNED, step=name) if step.id == today else name
            yield Choice(step.id, label, step.id == chosen)
    free = w(ladder.STEPS[FREE].label)
    yield Choice(FREE, free[:1].upper() + free[1:], chosen == FREE)


def _today(leg: Leg) -> str:
    """The step that the plan has for today, one that waits for the check-in too."""
    planned = leg.answer.today.today
    run = None if planned is None else planned.run or planned.waits
    return "" if run is None else run.step


def _tri(w: Words, chosen: str) -> Iterator[Choice]:
    for one in (Answer.NO, Answer.YES, Answer.CANT_TELL):
        said = value(w, one)
        yield Choice(str(one), said[:1].upper() + said[1:], chosen == str(one))


def typed(post: QueryDict) -> dict[str, str]:
    """What came back, as it was typed."""
    return {name: post.get(name, "").strip() for name in (*PLAIN, "minutes", "distance_km", "fastest")}


def raw(told: Mapping[str, str], tablets: Iterable[str], *, imperial: bool) -> dict[str, Any]:
    """The raw entry, distances and speeds in kilometres. What is no number stays as typed, to be refused."""
    found: dict[str, Any] = {name: told[name] for name in PLAIN if told.get(name)}
    for name in ("share_felt", "worst_pain"):
        found |= {name: _number(found[name])} if name in found else {}
    found |= {"minutes": _number(told["minutes"])} if told.get("minutes") else {}
    found |= {"distance_km": _far(told["distance_km"], imperial=imperial)} if told.get("distance_km") else {}
    found |= _fastest(told.get("fastest", ""), imperial=imperial)
    return found | ({MANY: list(tablets)} if tablets else {}) | {"kind": "run"}


def _number(text: str) -> float | str:
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return text
    return int(number) if number.is_integer() else number


def _far(text: str, *, imperial: bool) -> float | str:
    number = _number(text)
    return number if isinstance(number, str) else round(to_km(number, imperial=imperial), 3)


def _fastest(text: str, *, imperial: bool) -> dict[str, float | str]:
    """A pace where there is a colon in it, else a speed."""
    if not text:
        return {}
    if ":" not in text:
        return {"fastest_kmh": _far(text, imperial=imperial)}
    if (found := PACE.fullmatch(text)) is None:
        return {"fastest_s_per_km": text}
    return {"fastest_s_per_km": round(pace_to_km(60 * int(found[1]) + int(found[2]), imperial=imperial), 1)}


def refused(w: Words, drawn: Form, found: Iterable[Fault]) -> Form:
    """The form again, each fault beside its field."""
    wrong: dict[str, str] = {}
    for fault in found:
        name = SHOWN_AS.get(fault.path.partition("[")[0], fault.path.partition("[")[0])
        shown = replace(fault, value=drawn.told.get(name) or fault.value)
        label = drawn.label.get(name)
        wrong[name] = _sentence(w, shown, name, label)
    return replace(drawn, wrong=wrong)


def _sentence(w: Words, fault: Fault, name: str, label: str | None) -> str:
    if fault.code == TO_COME:
        return w(runs.TO_COME)
    if name == "fastest" and fault.code == "not_a_number":
        return w(runs.NOT_A_PACE, path=label, value=f"“{fault.value}”")
    return faults.sentence(w, fault) if label is None else faults.named(w, fault, label)


def to_come(told: Mapping[str, str], leg: Leg) -> bool:
    """Whether the moment typed has not come yet."""
    try:
        moment = datetime.fromisoformat(told.get("at", ""))
    except ValueError:
        return False
    return moment.replace(tzinfo=moment.tzinfo or leg.journal.zone) > leg.now
