"""Adds words to the journal's JSON Schema: every field, every value, every kind of entry."""

from __future__ import annotations

from typing import Any

from restride.words import fields
from restride.words.locale import Words
from restride.words.mark import N_
from restride.words.values import values

TITLE = N_("A Restride journal: the append-only story of one injured leg")
VALUE_LINE = N_("`{value}`: {said}")
_PARTS = {
    "Document": "journal",
    "Athlete": "athlete",
    "EarlierStrain": "athlete.earlier_strains",
    "RaceTime": "athlete.recent_times",
    "Person": "entry.by",
    "Examiner": "flag_review.examiner",
    "Finding": "exam.findings",
    "NeedlePoint": "needling.points",
    "NeedlingConsent": "needling.consent",
}


def explained(schema: dict[str, Any], w: Words) -> dict[str, Any]:
    """The schema with a description for every field and every enum value. `schema` itself stays as it is."""
    found = dict(schema)
    found["$defs"] = {name: _part(name, part, w) for name, part in schema.get("$defs", {}).items()}
    head = _object("Document", found, w)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | head | {"title": w(TITLE)}


def unexplained(schema: dict[str, Any]) -> list[str]:
    """Fields and values that lack words: `intake.pop`, `Place.foot`. Empty where all are explained."""
    missing = [f"{name}.{field}" for name, field in _fields("Document", schema) if not _ask(name, field)]
    for name, part in schema.get("$defs", {}).items():
        missing += [f"{name}.{field}" for owner, field in _fields(name, part) if not _ask(owner, field)]
        missing += [f"{name}.{value}" for value in part.get("enum", ()) if value not in values(name)]
    return missing


def _part(name: str, part: dict[str, Any], w: Words) -> dict[str, Any]:
    if "enum" in part:
        said = values(name)
        lines = [w(VALUE_LINE, value=value, said=w(said[value])) for value in part["enum"] if value in said]
        return {"type": "string", "enum": part["enum"], "description": "\n".join(lines)}
    return _object(name, part, w) if "properties" in part else part


def _object(name: str, part: dict[str, Any], w: Words) -> dict[str, Any]:
    owner = _owner(name, part)
    described = {
        field: prop | ({"title": w(ask.label), "description": w(ask.question)} if (ask := _ask(owner, field)) else {})
        for field, prop in part["properties"].items()
    }
    kind = values("kind").get(owner)
    described_part = {key: value for key, value in part.items() if key not in ("description", "title")} | {
        "properties": described
    }
    return described_part | ({"description": w(kind)} if kind else {})


def _owner(name: str, part: dict[str, Any]) -> str:
    """Where the words of a part stand: the kind of its entry, or its place in the document."""
    kind = part.get("properties", {}).get("kind", {}).get("const")
    return str(kind) if kind else _PARTS.get(name, name)


def _fields(name: str, part: dict[str, Any]) -> list[tuple[str, str]]:
    return [(_owner(name, part), field) for field in part.get("properties", {})]


def _ask(owner: str, field: str) -> Any:
    kind, _, inside = owner.partition(".")
    if inside:
        return fields.asks(kind).get(f"{inside}.{field}")
    return fields.asks(kind).get(field) or (fields.asks("entry").get(field) if kind in values("kind") else None)
