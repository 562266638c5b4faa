"""Made-up legs for measuring: a plain strain, every question answered, followed for as many days as one likes."""

import random
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from restride.journal import Journal, read_raw
from restride.journal.field import Tri
from restride.journal.kinds.intake import Intake

ONSET = date(2026, 3, 2)
ZONE = ZoneInfo("Europe/Athens")
RUNNER = {"role": "runner"}
PHYSIO = {"role": "physio", "name": "Bench", "registration": "none: made up"}


def leg(days: int, seed: int = 0) -> Journal:
    """Return a leg with an intake on day 0, a check-in a day and an exam a week, up to `days` after the onset."""
    return read_raw(document(days, seed))


def document(days: int, seed: int = 0) -> dict[str, Any]:
    """Return the same leg as a raw document, as a TOML file would hold it."""
    chance = random.Random(seed)
    side = chance.choice(["left", "right"])
    pain, deficit = chance.randint(3, 6), chance.uniform(10, 25)
    entries = [{"kind": "onset", "at": ONSET, "by": RUNNER, "manner": "sudden"}, _intake(pain)]
    for day in range(1, days + 1):
        left = max(0.0, 1 - day / chance.randint(20, 40))
        entries.append(_checkin(day, round(pain * left)))
        if day % 7 == 3:
            entries.append(_exam(day, side, deficit * left))
        if day == 9:
            entries.append(
                {"kind": "milestone", "at": _at(day, 9), "by": RUNNER, "milestone": "jog", "state": "reached"}
            )
    athlete = {"age": chance.randint(20, 60), "setting": "all_comers", "medicines": ["none"], "conditions": ["none"]}
    return {
        "schema": 1,
        "side": side,
        "zone": ZONE.key,
        "synthetic": True,
        "athlete": athlete,
        "entry": entries,
    }


def _at(day: int, hour: int) -> datetime:
    return datetime(ONSET.year, ONSET.month, ONSET.day, hour, tzinfo=ZONE) + timedelta(days=day)


def _intake(pain: int) -> dict[str, Any]:
    asked = [name for name, field in Intake.model_fields.items() if field.annotation == Tri]
    said = {"onset": "sudden", "during": "run", "mechanism": "fast_run", "places": ["mid-outer"], "course": ["better"]}
    seen = {"weight_bearing": "normal", "bruise": "none", "medicines": ["none"], "worst_pain": pain}
    return {"kind": "intake", "at": _at(0, 20), "by": RUNNER} | dict.fromkeys(asked, "no") | said | seen


def _checkin(day: int, pain: int) -> dict[str, Any]:
    asked = {"limp": "no", "bruise": "none", "new_signs": ["none"], "painkillers": ["none"], "worsening": "no"}
    return {"kind": "checkin", "at": _at(day, 8), "by": RUNNER, "walking": pain // 2, "worst": pain} | asked


def _exam(day: int, side: str, deficit: float) -> dict[str, Any]:
    found = {"measure": "ake", "side": side, "value": round(deficit, 1), "unit": "deg_deficit"}
    return {"kind": "exam", "at": _at(day, 17), "by": PHYSIO, "findings": [found], "painkillers": ["none"]}
