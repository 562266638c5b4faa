"""Journals of a leg, as raw documents, built from the facts that are to hold."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from restride.assess.facts import Facts
from restride.assess.findings import SIGNS
from restride.assess.raised import now
from restride.assess.results import UrgencyAnswer
from restride.assess.triage import triage
from restride.journal import read_raw
from restride.knowledge import load
from restride.terms import Measure

TABLE = load().triage
DAY_0 = date(2026, 3, 1)
RUNNER = {"role": "runner", "name": "Ada"}
PHYSIO = {"role": "physio", "name": "Kim", "registration": "PH1", "place": "Clinic"}
GROUPS = list(TABLE.groups)
ATHLETE = {"age": 30, "sex": "female", "medicines": ["none"], "conditions": ["none"]}
PLAIN: dict[str, Any] = {
    "onset": "sudden",
    "during": "run",
    "mechanism": "sprint",
    "places": ["mid-outer"],
    "bruise": "none",
    "weight_bearing": "normal",
    "course": ["better"],
    "worst_pain": 4,
    "plain_cold": "no",
    "soreness_next_day": "no",
    "none_of": GROUPS,
}
Raw = dict[str, Any]


def on(day: int) -> str:
    return (DAY_0 + timedelta(days=day)).isoformat()


def entry(kind: str, day: int = 0, **fields: Any) -> Raw:
    return {"id": f"{kind}-{day}", "kind": kind, "at": on(day), "by": RUNNER} | fields


def checkin(day: int, **fields: Any) -> Raw:
    return entry("checkin", day, **fields)


def exam(day: int, *findings: Raw, **fields: Any) -> Raw:
    return entry("exam", day, by=PHYSIO, findings=list(findings), **fields)


def review(day: int, *rules: str, result: str = "ruled_out", **fields: Any) -> Raw:
    head = {"by": PHYSIO, "examiner": PHYSIO, "found": "as the result says", "rules": list(rules), "result": result}
    return entry("flag_review", day, **head | fields)


def leg(*others: Raw, athlete: Raw | None = None, dated: bool = True, asked: bool = True, **said: Any) -> Raw:
    """A plain strain, fully answered, with answers said otherwise and entries that follow."""
    story = {name: value for name, value in (PLAIN | said).items() if value is not None}
    manner = "nagging" if story.get("onset") == "gradual" else "sudden"
    first = ([entry("onset", manner=manner)] if dated else []) + ([entry("intake", **story)] if asked else [])
    return {"side": "left", "zone": "UTC", "athlete": ATHLETE | (athlete or {}), "entry": [*first, *others]}


def urgency(raw: Raw, at: int | None = None) -> UrgencyAnswer:
    day = None if at is None else DAY_0 + timedelta(days=at)
    return triage(read_raw(raw).as_known(day), TABLE).urgency


def level(*others: Raw, **said: Any) -> str:
    return str(urgency(leg(*others, **said)).level)


def rules(raw: Raw, at: int | None = None) -> dict[str, str]:
    """The rules that stand, each with its level."""
    return {hit.rule: str(hit.level) for hit in urgency(raw, at).hits}


def facts(raw: Raw) -> Facts:
    view = read_raw(raw).as_known()
    return triage(view, TABLE).facts


NEW = {"fever": "fever_or_unwell"}
FEVERISH = ("very_ill", "hot_red_leg", "plain_cold")
EXAMINED: dict[str, Raw] = {
    "pulse_absent": {"measure": "foot_pulse", "side": "left", "result": "absent"},
    "hamstrings_no_power": {
        "measure": "manual_strength",
        "side": "left",
        "group": "hamstrings",
        "value": 1,
        "unit": "mrc",
    },
    "no_tenderness": {"measure": "palpation_pain", "side": "left", "result": "negative"},
    "nerve_tension": {"measure": "slump", "side": "left", "result": "positive"},
}
BEYOND = (
    {"measure": "slr", "side": "left", "value": 95, "unit": "deg"},
    {"measure": "slr", "side": "right", "value": 80, "unit": "deg"},
)
NUMBERS = {
    "worst_pain.severe": ("worst_pain", 9),
    "lump_size_cm.large": ("lump_size_cm", 6),
    "calf_difference_cm.large": ("calf_difference_cm", 4),
    "limp_hours.long": ("limp_hours", 30),
    "needled_days_ago.recent": ("needled_days_ago", 2),
    "injected_days_ago.recent": ("injected_days_ago", 2),
    "needled_days_ago.days_3": ("needled_days_ago", 5),
    "injected_days_ago.days_3": ("injected_days_ago", 5),
}
AGES = {"age.under_16": 14, "age.under_18": 17, "age.from_60": 62, "age.from_65": 70}
LATER = {"day.fortnight": 15, "day.long": 29}
TURNED = {
    "onset.sudden": {"onset": "gradual"},
    "plain_cold": {"plain_cold": "no"},
    "new.plain_cold": {},
}
EVENTS: dict[str, tuple[Raw, ...]] = {
    "limp_late": (checkin(4, limp="yes"),),
    "no_jog": (entry("note", 11, text="eleven days"),),
    "worsening": (checkin(1, worsening="yes"),),
    "no_progress": (entry("intake", 30, course=["same"]),),
    "pain_up": (checkin(1, worst=2), checkin(2, worst=7)),
    "setback": (entry("setback", 5, what="flare_up"),),
    "weak_after_needle": (entry("adverse_event", 2, what="weakness"),),
    "fever_after_needle": (entry("adverse_event", 2, what="fever"),),
    "numb_after_needle": (entry("adverse_event", 2, what="numbness"), entry("note", 6, text="four days later")),
    "needles_unaccounted": (entry("needling", 2, needles_in=3, needles_out=2),),
    "serious_after_needle": (entry("adverse_event", 2, what="other", severity="serious"),),
    "gravest_after_needle": (entry("adverse_event", 2, what="other", ctcae=4),),
    "swelling_after_needle": (entry("adverse_event", 2, what="swelling"),),
    "electric_pain": (entry("adverse_event", 2, what="electric_pain"),),
    "setback_again": (entry("setback", 5, what="flare_up"), entry("setback", 9, what="flare_up")),
}


def holding(way: frozenset[tuple[str, bool]]) -> Raw:  # noqa: C901, PLR0912
    """A journal in which just these facts hold, or do not, and every other answer is that of a plain strain."""
    said: Raw = {}
    athlete: Raw = {}
    others: list[Raw] = []
    findings: list[Raw] = []
    imaging: Raw = {}
    signs: Raw = {}
    for fact, holds in sorted(way):
        family, _, value = fact.partition(".")
        if not holds:
            said |= TURNED.get(fact, {})
        elif fact in NUMBERS:
            said[NUMBERS[fact][0]] = NUMBERS[fact][1]
        elif fact in AGES:
            athlete["age"] = AGES[fact]
        elif fact in LATER:
            others.append(entry("note", LATER[fact], text="later"))
        elif family in ("places", "course", "medicines"):
            said[family] = [*said.get(family, ()), value.replace("_", "-") if family == "places" else value]
        elif family == "exam":
            findings += BEYOND if value == "range_above" else [EXAMINED[value]]
        elif family == "imaging":
            imaging |= _pictured(value)
        elif family == "new":
            signs |= _come_up(value, signs)
        elif family == "event":
            others += EVENTS[value]
        elif value:
            said[family] = value
        elif fact in _SIGNS and fact not in _ASKED:
            findings.append({"measure": _SIGNS[fact], "side": "left", "result": "positive"})
        else:
            said[fact] = "yes"
    others += [exam(1, *findings)] if findings else []
    others += [entry("imaging", 1, modality="mri", **imaging)] if imaging else []
    others += [entry("checkin", 1, id="signs", **signs)] if signs else []
    return leg(*others, athlete=athlete, **said)


_SIGNS = {question: str(measure) for measure, question in SIGNS.items()} | {"reflex_lost": str(Measure.ANKLE_REFLEX)}
_ASKED = frozenset(name for names in TABLE.groups.values() for name in names) | {"slump"}


def _pictured(value: str) -> Raw:
    bone = {"fracture": "fracture", "bone_stress": "stress"}.get(value)
    return {"bone": bone} if bone else {"tendon": "free"} if value == "tendon" else {value: "yes"}


def _come_up(value: str, signs: Raw) -> Raw:
    sign = "fever_or_unwell" if value in FEVERISH else NEW.get(value, value)
    told = {"new_signs": sorted({*signs.get("new_signs", ()), sign})}
    told |= {name: signs.get(name, "no") for name in FEVERISH} if sign == "fever_or_unwell" else {}
    return told | ({value: "yes"} if value in FEVERISH else {})


__all__ = ["TABLE", "checkin", "entry", "exam", "facts", "holding", "leg", "level", "now", "review", "rules", "urgency"]
