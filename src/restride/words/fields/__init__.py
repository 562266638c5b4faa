"""Every journal field in words, by the kind of entry it stands in."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from restride.words.mark import Ask

_FILES = {
    "journal": ("journal",),
    "athlete": ("athlete",),
    "intake": ("intake_story", "intake_signs", "intake_risks"),
    "checkin": ("checkin",),
    "exam": ("exam",),
    "imaging": ("imaging",),
    "needling_screen": ("needling_screen",),
    "needling": ("needling",),
    "adverse_event": ("adverse_event",),
    "entry": ("entries",),
}


@cache
def asks(kind: str) -> dict[str, Ask]:
    """The fields of one kind of entry, of `journal`, `athlete` or `entry` (what every entry has)."""
    found: dict[str, Ask] = {}
    for name in _FILES.get(kind, ("entries",)):
        module = import_module(f"restride.words.fields.{name}")
        found |= getattr(module, kind.upper(), {}) if name == "entries" else module.FIELDS
    return found


@cache
def known() -> dict[str, Ask]:
    """Every field that states a fact about the leg or the person, by name; the intake's wording wins."""
    return asks("athlete") | asks("imaging") | asks("checkin") | asks("intake")
