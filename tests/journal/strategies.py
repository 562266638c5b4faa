"""Any valid journal, as a raw document: every kind and field, drawn from the models' own types and bounds."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Annotated, Any, get_args, get_origin
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from restride.journal import Athlete, Entry
from restride.journal.kinds import KINDS
from restride.terms import MEASURES, Measure, Role

ZONES = ("UTC", "Europe/London", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu")
NAMES = {get_args(kind.model_fields["kind"].annotation)[0]: kind for kind in KINDS}
PLAIN = [kind for name, kind in NAMES.items() if name not in ("onset", "correction", "retract")]
FIRST, LAST = date(2020, 1, 1), date(2025, 12, 30)
EXAMINERS = [role for role in Role if role.examines]

words = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12).filter(lambda text: text.strip())
codes = st.from_regex(r"[a-z][a-z0-9_.]{0,9}", fullmatch=True)
ids = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,7}", fullmatch=True)
days = st.dates(FIRST, LAST)
# The nights on which European and American clocks change, and an odd local mean time.
EDGES = [datetime(2021, 3, 28, 1, 30, tzinfo=UTC), datetime(2021, 11, 7, 6, 30, tzinfo=UTC)]
offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
odd = st.just(timezone(timedelta(minutes=19, seconds=32)))
moments = st.one_of(
    days,
    st.datetimes(datetime(2020, 1, 1), datetime(2025, 12, 30), timezones=offsets | odd),  # noqa: DTZ001
    st.sampled_from(EDGES),
    st.builds(lambda at, zone: at.astimezone(ZoneInfo(zone)), st.sampled_from(EDGES), st.sampled_from(ZONES)),
)


def bounds(metadata: Any) -> dict[str, Any]:
    """Limits that stand in the annotations of a field."""
    found: dict[str, Any] = {}
    for item in metadata:
        if isinstance(item, FieldInfo):
            found |= bounds(item.metadata)
        for name in ("ge", "gt", "le", "lt", "min_length", "pattern"):
            if getattr(item, name, None) is not None:
                found[name] = getattr(item, name)
    return found


def of_type(annotation: Any, limits: dict[str, Any]) -> st.SearchStrategy[Any]:  # noqa: PLR0911
    """Raw values that a field of this type takes."""
    if get_origin(annotation) is Annotated:
        inner, *metadata = get_args(annotation)
        return moments if inner is date else of_type(inner, limits | bounds(metadata))
    if annotation is date:
        return moments
    if get_origin(annotation) is tuple:
        return st.lists(of_type(get_args(annotation)[0], {}), min_size=limits.get("min_length", 0), max_size=3)
    if type(None) in get_args(annotation):
        return of_type(next(part for part in get_args(annotation) if part is not type(None)), limits)
    if annotation is bool:
        return st.booleans()
    if annotation is int:
        return st.integers(limits["ge"], limits["le"])
    if annotation is float:
        low, high = limits.get("ge", limits.get("gt")), limits["le"]
        return st.floats(low, high, exclude_min="gt" in limits) | st.integers(int(low) + 1, int(high))
    if annotation is str:
        return _text(limits.get("pattern", ""))
    if issubclass(annotation, StrEnum):
        return st.sampled_from([str(one) for one in annotation])
    return part(annotation)


def _text(pattern: str) -> st.SearchStrategy[str]:
    if not pattern:
        return words
    return codes if pattern.startswith("^[a-z]") else ids


@st.composite
def part(draw: st.DrawFn, model: type[BaseModel]) -> dict[str, Any]:
    """A raw part of that model: what is required, and some of the rest."""
    raw = {}
    for name, info in model.model_fields.items():
        if name in ("id", "kind") or (not info.is_required() and draw(st.integers(0, 3))):
            continue
        raw[name] = draw(of_type(info.annotation, bounds(info.metadata)))
    return mended(draw, model.__name__, raw)


def mended(draw: st.DrawFn, name: str, raw: dict[str, Any]) -> dict[str, Any]:
    """The part with what no single field can tell put right."""
    if name == "Finding":
        return _finding(draw, raw)
    if name == "FlagReview":
        raw["rules"] = raw.get("rules") or ["a_rule"]
        raw["examiner"]["role"] = str(draw(st.sampled_from(EXAMINERS)))
        raw["transcribed"] = True
    if name == "MilestoneEntry" and raw["state"] == "not_back":
        raw["milestone"] = "full_training"
    if name == "About":
        raw.get("facts", {}).pop("age", None)
        raw["unset"] = draw(st.lists(st.sampled_from(sorted(Athlete.model_fields)), max_size=3))
    return raw


def _finding(draw: st.DrawFn, raw: dict[str, Any]) -> dict[str, Any]:
    raw = {name: value for name, value in raw.items() if name not in ("value", "unit", "trials", "group")}
    measure = Measure(raw["measure"])
    raw["painful"] = draw(st.sampled_from(["yes", "no"]))
    if measure is Measure.MANUAL_STRENGTH:
        raw["group"] = "hamstrings"
    if units := MEASURES[measure]:
        raw["unit"] = str(draw(st.sampled_from(units)))
        raw["value"] = draw(st.floats(0, 5))
    return raw


def _noted(draw: st.DrawFn, raw: dict[str, Any]) -> dict[str, Any]:
    """An entry noted after it happened, or at once."""
    raw.pop("noted_at", None)
    if draw(st.booleans()):
        raw["noted_at"] = draw(st.dates(date(2026, 1, 1), date(2026, 12, 31)))
    return raw


@st.composite
def documents(draw: st.DrawFn, most: int = 8) -> dict[str, Any]:
    """A raw journal that must be read: at most one onset, corrections of notes, retractions of anything."""
    kinds = draw(st.lists(st.sampled_from(PLAIN), max_size=most))
    kinds += [NAMES["onset"]] if draw(st.booleans()) else []
    raws = [_noted(draw, draw(part(kind))) | {"kind": kind_of(kind)} for kind in kinds]
    names = draw(st.lists(ids, min_size=len(raws), max_size=len(raws), unique=True))
    entries = [raw | {"id": f"o{name}"[:60]} for raw, name in zip(raws, names, strict=True)]
    exams = [entry["id"] for entry in entries if entry["kind"] == "exam"]
    needlings = [entry["id"] for entry in entries if entry["kind"] == "needling"]
    for entry in entries:
        for name in ("after_exam", "before", "after"):
            if entry.pop(name, None) and exams:
                entry[name] = exams[0] if name == "after_exam" else exams[:1]
        if entry.pop("after_needling", None) and needlings:
            entry["after_needling"] = needlings[0]
    entries += _puts_right(draw, entries)
    return _head(draw) | {"entry": draw(st.permutations(entries))}


def kind_of(kind: type[Entry]) -> str:
    return str(get_args(kind.model_fields["kind"].annotation)[0])


def _head(draw: st.DrawFn) -> dict[str, Any]:
    athlete = draw(part(Athlete))
    athlete.pop("age", None)
    return {"schema": 1, "side": "left", "zone": draw(st.sampled_from(ZONES)), "athlete": athlete}


def _puts_right(draw: st.DrawFn, entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Corrections and retractions, retractions of these among them."""
    more: list[dict[str, Any]] = []
    for number in range(draw(st.integers(0, 4)) if entries else 0):
        base = {"id": f"z{number}", "at": draw(days), "by": {"role": "runner"}}
        base["noted_at"] = draw(st.dates(date(2026, 1, 1), date(2026, 12, 31)))
        if draw(st.booleans()):
            target = draw(st.sampled_from(entries))["id"]
            more.append(base | {"kind": "correction", "corrects": target, "set": {"by": {"role": "coach"}}})
        else:
            target = draw(st.sampled_from(entries + more))["id"]
            more.append(base | {"kind": "retract", "retracts": target})
    return more
