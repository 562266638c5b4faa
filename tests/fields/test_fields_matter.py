"""Every field that claims to do more than be recorded changes an answer somewhere: no fact is asked in vain."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from restride.answer import Answer, answer
from restride.journal import Athlete, read_raw
from restride.journal.field import routing
from restride.journal.kinds import KINDS
from restride.knowledge import load

KNOWLEDGE = load()
RUNNER = {"role": "runner", "name": "Ada"}
PHYSIO = {"role": "physio", "name": "Kim", "registration": "PH1", "place": "Clinic"}
GROUPS = ["lung", "cauda_equina", "limb", "infection", "clot", "nerve", "rupture", "bone", "risks"]

PLAIN = {
    "onset": "sudden",
    "during": "run",
    "mechanism": "sprint",
    "places": ["mid-outer"],
    "bruise": "none",
    "weight_bearing": "normal",
    "course": ["same"],
    "none_of": GROUPS,
}
GRADUAL = PLAIN | {"onset": "gradual", "mechanism": "none", "during": "nothing"}
GROIN = GRADUAL | {"places": ["groin"], "during": "run"}
CALF = GRADUAL | {"places": ["calf"]}
NAGGING = GRADUAL | {"places": ["sit-bone", "buttock"], "during": "run"}
FELL = PLAIN | {"mechanism": "fall", "places": ["hip"], "during": "daily_life"}
FEVER = PLAIN | {"fever": "yes", "plain_cold": "yes"}
TENSE = PLAIN | {"pain_out_of_proportion": "yes", "swelling_thigh": "yes"}
LUMP = PLAIN | {"lump": "yes", "lump_size_cm": 2}
LIMPED = PLAIN | {"limp": "no", "limp_hours": 2}
STEP = PLAIN | {"during": "walk", "mechanism": "none", "worst_pain": 5}
KNEE = GRADUAL | {"places": ["behind-knee"]}
NEEDLED = PLAIN | {"needled_days_ago": 30, "injected_days_ago": 30, "hot": "yes"}
CLOTTY = PLAIN | {"vein_tenderness": "yes"}
VAGUE = {"onset": "gradual", "none_of": GROUPS}

ATHLETE = {"age": 30, "sex": "male", "medicines": ["none"], "conditions": ["none"]}
INTAKES = (PLAIN, GRADUAL, GROIN, CALF, NAGGING, FELL, FEVER, TENSE, LUMP, LIMPED, STEP, KNEE, NEEDLED, CLOTTY, VAGUE)

VALUES: dict[str, tuple[Any, ...]] = {
    "onset": ("sudden", "gradual"),
    "during": ("run", "nothing", "sport"),
    "mechanism": ("sprint", "hip_up_knee_straight", "blow"),
    "places": (["mid-outer"], ["groin"], ["sit-bone"]),
    "course": (["same"], ["worse_days"]),
    "weight_bearing": ("normal", "unable"),
    "bruise": ("none", "large"),
    "medicines": (["none"], ["other_anticoagulant"]),
    "conditions": (["none"], ["osteoporosis"]),
    "none_of": (GROUPS, GROUPS[1:]),
    "limp_hours": (1, 30),
    "worst_pain": (2, 9),
    "pain_at_onset": (2, 9),
    "walking_pain": (0, 8),
    "lump_size_cm": (2, 8),
    "calf_difference_cm": (0, 5),
    "needled_days_ago": (2, 40),
    "injected_days_ago": (2, 40),
    "age": (30, 70),
    "birth_year": (1996, 1950),
    "sex": ("male", "female"),
    "level": ("elite", "recreational"),
    "setting": ("elite", "all_comers"),
    "earlier_strains": ([], [{"side": "left"}]),
    "walking": (0, 8),
    "worst": (1, 9),
    "new_signs": (["none"], ["chest"]),
    "painkillers": (["none"], ["nsaid"]),
    "mri_grade": (0, 3),
    "bamic": ("1a", "4"),
    "tendon": ("none", "free"),
    "bone": ("normal", "stress"),
    "manner": ("sudden", "nagging"),
    "milestone": ("jog", "full_training"),
    "state": ("reached", "tried_and_failed"),
    "result": ("ruled_out", "still_open"),
    "rules": (["lung_clot"], ["cauda_equina"]),
    "questions": ([], ["breathless", "chest_pain", "coughing_blood"]),
    "findings": tuple([{"measure": "ake", "side": "left", "value": value, "unit": "deg_deficit"}] for value in (2, 35)),
    "condition": ("dvt", "lumbar_radiculopathy"),
    "what": ("flare_up", "re_injury"),
}
OWN: dict[str, tuple[Any, ...]] = {
    "needling_screen.visit": (PHYSIO, None),
    "needling_screen.technique": ("dry", "electrical"),
    "needling_screen.regions": (["middle_third"], ["gluteal"]),
    "needling_screen.inr": (2.0, 9.0),
    "needling_screen.inr_on": ("2026-03-09", "2026-01-09"),
    "needling_screen.none_of": ([], ["cautions"]),
    "needling.needler": (PHYSIO, None),
    "needling.technique": ("dry", "galvanic_guided"),
    "needling.points": ([], [{"muscle": "gluteal"}]),
    "needling.needles_in": (2, 3),
    "needling.needles_out": (2, 3),
    "needling.consent": (None, {"withdrawn": "yes"}),
    "needling.before": ([], ["exam-before"]),
    "needling.after": ([], ["exam-after"]),
    "about.facts": ({}, {"medicines": ["other_anticoagulant"]}),
    "about.unset": ([], ["age"]),
    "opinion.day": (10, 60),
    "opinion.after_exam": (None, "exam-1"),
    "adverse_event.what": ("bruise", "fever"),
    "adverse_event.severity": ("mild", "serious"),
    "adverse_event.ctcae": (1, 4),
    "adverse_event.outcome": ("recovered", "not_recovered"),
    "adverse_event.ended": ("2026-03-11", "2026-03-20"),
    "adverse_event.after_needling": (None, "session-1"),
}
"""Values of fields whose name means something else elsewhere."""
TRI = ("no", "yes")
IN_RISKS = {"medicines", "conditions", "sex", "low_trauma_fracture"}
# Who examined is law, not answer.
TOLD_APART_LATER = {("flag_review", "examiner")}


def kind_of(model: type) -> str:
    return str(get_args(model.model_fields["kind"].annotation)[0])


def claims() -> list[tuple[str, str]]:
    """(kind, field) of every field that is read for more than the record."""
    models = [("athlete", Athlete), *((kind_of(model), model) for model in KINDS)]
    found = []
    for kind, model in models:
        for name, info in model.model_fields.items():
            route, uses = routing(info)
            if route or set(uses) - {"record", "date", "plan"}:
                found.append((kind, name))
    return found


def entry(kind: str, at: str, **fields: Any) -> dict[str, Any]:
    return {"id": f"{kind}-{at}", "kind": kind, "at": at, "by": RUNNER} | fields


OTHERS: dict[str, tuple[dict[str, Any], ...]] = {
    "onset": (entry("onset", "2026-03-01"),),
    "checkin": (
        entry("checkin", "2026-03-03", limp="no", worst=4, walking=2),
        entry("checkin", "2026-03-03", new_signs=["fever_or_unwell"], plain_cold="yes"),
        entry("checkin", "2026-03-03", new_signs=["fever_or_unwell"], very_ill="no"),
    ),
    "exam": (
        entry(
            "exam",
            "2026-03-04",
            by=PHYSIO,
            findings=[{"measure": "ake", "side": "left", "value": 25, "unit": "deg_deficit"}],
        ),
    ),
    "imaging": (entry("imaging", "2026-03-04", modality="mri"),),
    "opinion": tuple(
        entry("opinion", "2026-03-05", by=by, milestone="full_training", day=20) for by in (RUNNER, PHYSIO)
    ),
    "setback": (entry("setback", "2026-03-06", what="flare_up"),),
    "milestone": (entry("milestone", "2026-03-05", milestone="jog", state="reached"),),
    "flag_review": tuple(
        entry(
            "flag_review",
            "2026-03-04",
            by=PHYSIO,
            examiner=PHYSIO,
            found="nothing",
            rules=["lung_clot"],
            result=result,
        )
        for result in ("ruled_out", "confirmed")
    ),
}


SCREEN_GROUPS = ["willing", "skin", "leg", "current", "blood", "cautions"]
SCREENED = {"visit": PHYSIO, "technique": "dry", "regions": ["middle_third"], "into_lesion": "no"}
SCREENED |= {"haematoma": "no", "gap_felt": "no", "none_of": SCREEN_GROUPS, "by": PHYSIO}
RISKY = {"pacemaker": "yes", "vitamin_k_antagonist": "yes", "into_lesion": "yes"}
POINT = {"muscle": "biceps_femoris_long", "along_pct": 25, "across": "medial", "depth_mm": 20}
OTHERS |= {
    "about": (entry("about", "2026-03-02", facts={}),),
    "run": (entry("run", "2026-03-06", step="free"),),
    "needling_screen": tuple(
        entry("needling_screen", "2026-03-10", **SCREENED | more)
        for more in (
            {},
            {"none_of": []},
            RISKY,
            RISKY | {"inr": 2.0},
            RISKY | {"inr_on": "2026-03-09"},
            {"frail": "yes"},
        )
    ),
    "needling": (
        entry("needling", "2026-03-10T10:00:00Z", id="session", by=PHYSIO, points=[POINT], needles_in=2, needles_out=2),
    ),
    "adverse_event": (
        entry("adverse_event", "2026-03-10", what="numbness"),
        entry("adverse_event", "2026-03-10", what="numbness", outcome="recovered"),
    ),
}


def ake(name: str, at: str, value: float) -> dict[str, Any]:
    found = [{"measure": "ake", "side": "left", "value": value, "unit": "deg_deficit"}]
    return entry("exam", at, id=name, by=PHYSIO, findings=found)


COMPANY: dict[str, tuple[dict[str, Any], ...]] = {
    "opinion": (ake("exam-1", "2026-03-04", 20),),
    "needling": (
        ake("exam-before", "2026-03-10", 20),
        ake("exam-after", "2026-03-10", 12),
        ake("exam-first", "2026-03-05", 25),
        ake("exam-late", "2026-03-14", 9),
    ),
    "adverse_event": (
        entry("needling", "2026-03-07", id="session-1", by=PHYSIO),
        entry("needling", "2026-03-10", id="session-2", by=PHYSIO),
        entry("note", "2026-03-14", text="later"),
    ),
}
"""Entries without which some fields have nothing to speak of."""


def told(intake: dict[str, Any], athlete: dict[str, Any], *others: dict[str, Any]) -> Answer:
    onset = [] if any(other["kind"] == "onset" for other in others) else [entry("onset", "2026-03-01", manner="sudden")]
    if not onset or intake.get("onset") == "gradual":
        onset = onset and [entry("onset", "2026-03-01", manner="nagging")]
    raw = {
        "side": "left",
        "zone": "Europe/London",
        "athlete": athlete,
        "entry": [*onset, entry("intake", "2026-03-01", **intake), *others],
    }
    return answer(read_raw(raw), knowledge=KNOWLEDGE)


def differs(kind: str, name: str) -> bool:
    values = OWN.get(f"{kind}.{name}") or VALUES.get(name, TRI)
    for intake in INTAKES:
        for base in _bases(kind, intake):
            answers = [_with(kind, name, value, intake, base) for value in values]
            if any(one != answers[0] for one in answers[1:]):
                return True
    return False


def _bases(kind: str, intake: dict[str, Any]) -> tuple[dict[str, Any], ...]:
    return OTHERS.get(kind, ({},))


def _with(kind: str, name: str, value: Any, intake: dict[str, Any], base: dict[str, Any]) -> Answer:
    if kind == "intake":
        return told(intake | {name: value}, ATHLETE)
    if kind == "athlete":
        without = {key: kept for key, kept in ATHLETE.items() if not (name == "birth_year" and key == "age")}
        asked = [group for group in GROUPS if group != "risks" or name not in IN_RISKS]
        return told(intake | {"none_of": asked}, without | {name: value})
    if kind == "flag_review":
        intake = intake | ({"none_of": GROUPS[1:]} if name == "questions" else {"breathless": "yes"})
        base = base | ({"rules": ["foot_drop"]} if name == "questions" else {})
    return told(intake, ATHLETE, *COMPANY.get(kind, ()), base | {name: value})


@pytest.mark.parametrize(("kind", "name"), [c for c in claims() if c not in TOLD_APART_LATER])
def test_a_field_that_claims_a_reader_changes_an_answer(kind: str, name: str) -> None:
    assert differs(kind, name), f"{kind}.{name} claims to be read, and no pair of journals tells its values apart"
