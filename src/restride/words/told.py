"""An entry in words: every field that it tells, and a short line of what matters in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from restride.words import dates, facts, fields, found, rules
from restride.words.exercises import exercises
from restride.words.mark import N_
from restride.words.person import person
from restride.words.plan.ladder import STEPS
from restride.words.values import values

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from restride.journal import Entry
    from restride.words.locale import Words

HEAD = frozenset({"id", "kind", "at", "by", "noted_at"})
FACTS = "facts."
"""Facts of the person stand in their entry as one piece; each is called as it is everywhere."""
DAY = N_("day {day}")
NOT_SAID = N_("not said")


class Line(NamedTuple):
    """A field and what it says; `name` is its id."""

    name: str
    label: str
    value: str


def lines(w: Words, entry: Entry, zone: ZoneInfo) -> tuple[Line, ...]:
    """Every field that the entry tells, in the order of its type."""
    kind = kind_of(entry)
    told = ((name, getattr(entry, name)) for name in type(entry).model_fields if name not in HEAD)
    kept = ((name, value) for name, value in told if value is not None and value not in ((), {}, ""))
    said = (Line(name, label(w, kind, name), value_of(w, kind, name, value, zone)) for name, value in kept)
    # A piece of which nothing is known says nothing.
    return tuple(line for line in said if line.value)


def changes(w: Words, before: Entry, after: Entry, zone: ZoneInfo) -> tuple[tuple[str, str, str], ...]:
    """What two versions of an entry say differently: the field, what it said, what it says."""
    old, new = ({line.name: line for line in lines(w, one, zone)} for one in (before, after))
    moved = [(label(w, "entry", "at"), dates.moment(w, before.at, zone), dates.moment(w, after.at, zone))]
    told = moved if before.at != after.at else []
    for name in type(before).model_fields:
        was, now = old.get(name), new.get(name)
        if was != now:
            said = (one.value if one else w(NOT_SAID) for one in (was, now))
            told.append((label(w, kind_of(before), name), next(said), next(said)))
    return tuple(told)


def kind_of(entry: Entry) -> str:
    """The kind of an entry, as a code."""
    return str(getattr(entry, "kind", ""))


def kind_name(w: Words, kind: str) -> str:
    """The kind in words."""
    return w(values("kind")[kind])


def label(w: Words, kind: str, name: str) -> str:
    """A field's name in words; the field itself in brackets where it has none."""
    ask = fields.asks(kind).get(name) or fields.asks("athlete").get(name.removeprefix(FACTS))
    return f"[{name}]" if ask is None else w(ask.label)


def value_of(w: Words, kind: str, name: str, value: Any, zone: ZoneInfo) -> str:
    """What a field says."""
    if isinstance(value, date):
        return dates.moment(w, value, zone)
    if name == "findings":
        return "; ".join(found.findings(w, value))
    if hasattr(value, "role"):
        return person(w, value)
    if hasattr(type(value), "model_fields"):
        return "; ".join(_parts(w, kind, name, value, zone))
    if isinstance(value, tuple) and value and hasattr(type(value[0]), "model_fields"):
        return " · ".join("; ".join(_parts(w, kind, name, part, zone)) for part in value)
    return _coded(w, kind, name, value)


def _parts(w: Words, kind: str, name: str, part: Any, zone: ZoneInfo) -> Iterator[str]:
    """What a piece of an entry tells; an empty list of facts says that somebody asked."""
    for inner in type(part).model_fields:
        value = getattr(part, inner)
        if value is not None and (value != () or name == FACTS[:-1]):
            said = value_of(w, kind, inner, value, zone) if value != () else w(values("Medicine")["none"])
            yield w(facts.FACT_VALUE, fact=label(w, kind, f"{name}.{inner}"), value=said)


def _coded(w: Words, kind: str, name: str, value: Any) -> str:
    """A value that may be a code of ours: a step, an exercise, rules, facts."""
    listed: dict[str, Callable[[str], str]] = {
        "rules": lambda one: rules.rule(w, one),
        "questions": lambda one: facts.fact(w, one),
        "negatives": lambda one: facts.fact(w, one),
        "unset": lambda one: label(w, kind, one),
    }
    if name in listed and isinstance(value, tuple):
        return w.listed([listed[name](one) for one in value])
    if name == "step" and value in STEPS:
        return w(STEPS[value].label)
    if name == "exercise" and value in exercises():
        return w(exercises()[value].name)
    return w(DAY, day=f"{value:g}") if name == "day" else facts.shown(w, value, name)
