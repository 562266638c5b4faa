"""Journals of a leg that might be needled, as raw documents, and what the room says of them."""

from __future__ import annotations

from typing import Any

from restride.assess import triage
from restride.journal import View, read_raw
from restride.knowledge import load
from restride.needling import NeedlingAnswer, ScreenAnswer, needle_or_not, screen
from restride.terms.needling import Technique

K = load()
TABLE = K.needling
RUNNER = {"role": "runner", "name": "Ada"}
PHYSIO = {"role": "physio", "name": "Kim Ray", "registration": "PH1", "place": "Northbank"}
SENIOR = {"role": "doctor", "name": "Lou Hart", "registration": "MD2", "place": "Northbank"}
GROUPS = ["willing", "skin", "leg", "current", "blood", "cautions"]
ATHLETE = {"age": 30, "sex": "male", "medicines": ["none"], "conditions": ["none"], "sprints": "yes"}
VISIT_AT = "2026-03-10T10:00:00Z"
TOLD = {
    "onset": "sudden",
    "during": "run",
    "mechanism": "sprint",
    "places": ["mid-outer"],
    "bruise": "none",
    "weight_bearing": "normal",
    "course": ["better"],
    "worst_pain": 4,
    "tightness": "yes",
    "none_of": list(K.triage.groups),
}
SCREENED = {
    "visit": PHYSIO,
    "technique": "dry",
    "regions": ["middle_third"],
    "into_lesion": "no",
    "haematoma": "no",
    "gap_felt": "no",
    "none_of": GROUPS,
}
Raw = dict[str, Any]


def entry(kind: str, at: str, by: Raw = RUNNER, **fields: Any) -> Raw:
    return {"id": f"{kind}-{at}".replace(":", ""), "kind": kind, "at": at, "by": by} | fields


def visit(at: str = VISIT_AT, by: Raw = PHYSIO, **said: Any) -> Raw:
    """A screen by an examiner with every question answered no, but for what is said otherwise."""
    fields = {name: value for name, value in (SCREENED | said).items() if value is not None}
    return entry("needling_screen", at, by, **fields)


def leg(*others: Raw, athlete: Raw | None = None, onset: str = "2026-03-01", **told: Any) -> Raw:
    """A plain strain of nine days, fully answered, with what follows."""
    intake = entry("intake", onset, id="intake", **(TOLD | told))
    first = entry("onset", onset, id="onset", manner="sudden")
    return {
        "side": "left",
        "zone": "UTC",
        "athlete": ATHLETE | (athlete or {}),
        "entry": [first, intake, *others],
    }


def view(raw: Raw, at: Any = None) -> View:
    return read_raw(raw).as_known(at)


def screened(raw: Raw, at: Any = None, technique: Technique | None = None) -> ScreenAnswer:
    seen = view(raw, at)
    return screen(seen, triage(seen, K.triage), K, technique)


def answered(raw: Raw, at: Any = None) -> NeedlingAnswer:
    seen = view(raw, at)
    return needle_or_not(seen, triage(seen, K.triage), K)


def items(raw: Raw, at: Any = None) -> dict[str, str]:
    """The items that hold, each with how strict it stands."""
    return {hit.item: hit.result for hit in screened(raw, at).hits}


def override(*names: str, by: Raw = SENIOR, at: str = "2026-03-10T11:00:00Z", **fields: Any) -> Raw:
    head = {"topic": "override", "choice": "needle", "reason": "weighed", "rules": [f"needling.{n}" for n in names]}
    return entry("decision", at, by, **head | fields)


ALONE: dict[str, Raw] = {
    "under_16": leg(visit(), athlete={"age": 15}),
    "unwilling": leg(visit(unwilling="yes")),
    "cannot_consent": leg(visit(cannot_consent="yes")),
    "needle_phobia": leg(visit(needle_phobia="yes")),
    "insensate_skin": leg(visit(insensate_skin="yes")),
    "infection_there": leg(visit(infection_there="yes")),
    "broken_skin_there": leg(visit(broken_skin_there="yes")),
    "lymphoedema": leg(visit(), athlete={"conditions": ["lymphoedema"]}),
    "acutely_ill": leg(visit(acutely_ill="yes")),
    "new_nerve_sign": leg(visit(new_nerve_sign="yes")),
    "clot_signs": leg(visit(clot_signs="yes")),
    "torn_through": leg(visit(torn_through="yes")),
    "too_early": leg(visit(), onset="2026-03-08T11:00:00Z"),
    "haematoma_or_gap": leg(visit(gap_felt="yes")),
    "inr_unknown": leg(visit(vitamin_k_antagonist="yes")),
    "inr_high": leg(visit(vitamin_k_antagonist="yes", inr=4.5, inr_on="2026-03-09")),
    "current_pacemaker": leg(visit(pacemaker="yes", technique="electrical")),
    "current_pregnancy": leg(visit(pregnant="yes", technique="galvanic_guided")),
    "current_epilepsy": leg(visit(epilepsy="yes", technique="electrical")),
    "vessels_and_nerves": leg(visit(regions=["popliteal_fossa"])),
    "outside_map": leg(visit(regions=["gluteal"])),
    "lesion_unguided": leg(visit(into_lesion="yes", unguided="yes")),
    "thins_blood": leg(visit(other_anticoagulant="yes")),
    "into_lesion": leg(visit(into_lesion="yes", unguided="no")),
    "pregnant": leg(visit(pregnant="yes")),
    "immune_compromise": leg(visit(immune_compromise="yes")),
    "valve_disease": leg(visit(valve_disease="yes")),
    "implant_there": leg(visit(joint_operation="yes")),
    "earlier_reaction": leg(visit(earlier_reaction="yes")),
    "radiating_pain": leg(visit(radiating_pain="yes")),
    "under_18": leg(visit(), athlete={"age": 17}),
    "antiplatelet": leg(visit(), athlete={"medicines": ["antiplatelet"]}),
    "diabetes": leg(visit(), athlete={"conditions": ["diabetes"]}),
    "vascular_disease": leg(visit(vascular_disease="yes")),
    "epilepsy": leg(visit(epilepsy="yes")),
    "pacemaker": leg(visit(pacemaker="yes")),
    "metal_allergy": leg(visit(metal_allergy="yes")),
    "frail": leg(visit(frail="yes")),
    "touch_hurts": leg(visit(touch_hurts="yes")),
}
"""A leg at a visit for which everything is answered, and one contraindication holds."""
