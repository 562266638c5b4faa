"""Needle or not as JSON: codes and values."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from restride.needling import NeedlingAnswer


def needling(answer: NeedlingAnswer) -> dict[str, Any]:
    """The whole answer as plain data, field by field."""
    found: dict[str, Any] = _plain(answer)
    return found


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return round(value, 4)
    return str(value) if isinstance(value, Enum) else value
