"""What is known of the person in the units that this browser chose. Everything is kept as the journal keeps it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from restride.web.forms import Field
from restride.words import Words
from restride.words.distances import CM_PER_INCH, IMPERIAL, KG_PER_POUND, KM_PER_MILE

EACH = {
    "height_cm": CM_PER_INCH,
    "mass_kg": KG_PER_POUND,
    "weekly_km": KM_PER_MILE,
    "longest_run_30d_km": KM_PER_MILE,
}
"""How much of the journal's unit one of the other makes."""


def shown(raw: Mapping[str, Any], *, imperial: bool) -> dict[str, Any]:
    """The facts with each measure in the unit chosen."""
    if not imperial:
        return dict(raw)
    return dict(raw) | {
        name: f"{raw[name] / each:.1f}".removesuffix(".0") for name, each in EACH.items() if name in raw
    }


def read(told: Mapping[str, Any], raw: Mapping[str, Any], *, imperial: bool) -> dict[str, Any]:
    """What was typed as the journal keeps it; a measure that nobody changed as it is kept, which is more exact."""
    found, stood = dict(told), shown(raw, imperial=imperial)
    for name, each in EACH.items() if imperial else ():
        if name not in found or found[name] is None:
            continue
        if found[name] == stood.get(name):
            found[name] = raw[name]
            continue
        with suppress(ValueError):
            found[name] = round(float(found[name]) * each, 2)
    return found


def named(w: Words, fields: Iterable[Field], *, imperial: bool) -> list[Field]:
    """Fields by the unit that they ask for."""
    some = IMPERIAL if imperial else {}
    return [replace(one, label=w(some[one.name])) if one.name in some else one for one in fields]
