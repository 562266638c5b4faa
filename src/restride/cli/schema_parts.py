"""Pieces that a JSON Schema is put together from."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]
TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "number"}
WHOLE: Schema = {"type": "integer"}
YES_NO: Schema = {"type": "boolean"}
TEXTS: Schema = {"type": "array", "items": TEXT}
NUMBERS: Schema = {"type": "array", "items": NUMBER}


def one_of(*names: str) -> Schema:
    """One of some codes."""
    return {"type": "string", "enum": list(names)}


def maybe(schema: Schema) -> Schema:
    """This, or null."""
    return {"anyOf": [schema, {"type": "null"}]}


def many(schema: Schema) -> Schema:
    """A list of these."""
    return {"type": "array", "items": schema}


def record(**fields: Schema) -> Schema:
    """An object that has every one of these fields."""
    return {"type": "object", "required": list(fields), "properties": fields}
