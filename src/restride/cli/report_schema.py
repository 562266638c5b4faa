"""The JSON Schema of what `report --json` prints. Its keys are stable: new ones may come, none is taken away."""

from __future__ import annotations

from typing import Any

from restride.cli.report_schema_plan import STAGE, TODAY
from restride.cli.schema_parts import (
    NUMBER,
    NUMBERS,
    TEXT,
    TEXTS,
    WHOLE,
    YES_NO,
    Schema,
    many,
    maybe,
    one_of,
    record,
)
from restride.journal.kinds.imaging import Bamic
from restride.terms import LEVELS, Milestone, Status, Track
from restride.words import Words
from restride.words import report as said

LEVEL = one_of(*LEVELS)
TOLD = record(fact=TEXT, value={}, entries=TEXTS)
HIT = record(
    rule=TEXT,
    level=LEVEL,
    blocks=YES_NO,
    condition=maybe(TEXT),
    facts=many(TOLD),
    sources=TEXTS,
    held=one_of("", "earlier", "corrected", "confirmed"),
    reviewed_by=maybe(TEXT),
)
ASK = record(fact=TEXT, level=LEVEL, rules=TEXTS, group=maybe(TEXT))
URGENCY = record(
    level=LEVEL,
    status=one_of(*Status),
    could_be=LEVEL,
    hits=many(HIT),
    lifted=many(HIT),
    ask=many(ASK),
    unmet=TEXTS,
)
CANDIDATE = record(**{"condition": TEXT, "weight": NUMBER, "for": many(TOLD), "against": many(TOLD), "sources": TEXTS})
GRADE = record(
    probabilities=record(trivial=NUMBER, mild=NUMBER, moderate=NUMBER, severe=NUMBER),
    mri_grade=maybe(WHOLE),
    bamic=maybe(one_of(*Bamic)),
    setting=TEXT,
)
INTERVALS = {name: {"type": "array", "items": NUMBER, "minItems": 2, "maxItems": 2} for name in ("50", "80", "95")}
NINE: Schema = NUMBERS | {"minItems": 9, "maxItems": 9}
DATE: Schema = {"type": "string", "format": "date"}
DATES: dict[str, Schema] = {
    "deciles_days": NINE,
    "deciles_dates": many(DATE) | {"minItems": 9, "maxItems": 9},
    "intervals_days": record(**INTERVALS),
    "intervals_dates": record(**{name: many(DATE) for name in INTERVALS}),
    "probability_by": {"type": "object", "additionalProperties": NUMBER},
}
UNCUT = DATES | {"deciles_days": NINE | {"description": said.UNCUT}}
AHEAD = DATES | {"deciles_days": NINE | {"description": said.CUT}}
MOVE = record(entry=TEXT, day=WHOLE, median_days=NUMBER, moved_days=NUMBER, passed=YES_NO)
LOST = record(entry=TEXT, day=WHOLE, days=NUMBERS, chance=NUMBERS, mean_days=NUMBER)
TREATED = record(
    treatment=TEXT,
    from_day=WHOLE,
    median_days=NUMBER,
    later_days=NUMBER | {"description": said.LATER},
    later_interval_days=NUMBERS | {"minItems": 2, "maxItems": 2, "description": said.LATER_INTERVAL},
)
BARGAIN = record(horizon_days=WHOLE, return_days=many(WHOLE), low=NUMBERS, middle=NUMBERS, high=NUMBERS)
BAND = record(marker=TEXT, days=many(WHOLE), low=NUMBERS, middle=NUMBERS, high=NUMBERS)
FORECAST = record(
    **UNCUT,
    as_of_day=WHOLE,
    perhaps_back=NUMBER | {"description": said.PERHAPS_BACK},
    start_median_days=NUMBER | {"description": said.START},
    moves=many(MOVE),
    used=TEXTS,
    skipped=many(record(entry=TEXT, what=TEXT, code=TEXT)),
    bands=many(BAND),
    by_odds_median_days=NUMBER | {"description": said.BY_ODDS},
    why=many(record(group=TEXT, days=NUMBER)),
    lost=many(LOST),
    treated=TREATED,
    bargains=many(BARGAIN),
    wide=YES_NO,
    extrapolated=YES_NO,
)
STRICT = one_of("stop", "review", "ask", "no_stop_found")
TIME = maybe({"type": "string", "format": "date-time"})
SCREEN = record(
    result=STRICT,
    visit=maybe(TEXT),
    technique=maybe(TEXT),
    until=TIME,
    hits=many(
        record(
            item=TEXT,
            result=STRICT,
            facts=many(TOLD),
            entries=TEXTS,
            sources=TEXTS,
            until=TIME,
            overridden_by=maybe(TEXT),
            triage=YES_NO,
            held=YES_NO,
            alone=YES_NO,
        )
    ),
    ask=many(record(fact=TEXT, could_be=STRICT, exam=YES_NO, group=TEXT)),
)
OFFER = record(
    finding=TEXT,
    could=TEXT,
    certainty=TEXT,
    value=maybe(NUMBER),
    entries=TEXTS,
    instead=TEXTS,
    sources=TEXTS,
    trials=many(record(direction=TEXT, studies=TEXTS)),
)
RESPONSE = record(
    verdict=one_of("response", "no_response", "not_known"),
    range_change=maybe(NUMBER),
    range_error=maybe(NUMBER),
    pain_change=maybe(NUMBER),
    pain_error=maybe(NUMBER),
    same_visit=maybe(NUMBER),
    measure=maybe(TEXT),
    missing=TEXTS,
    entries=TEXTS,
)
FOLLOW_UP = record(hours=NUMBER, due=TEXT, state=one_of("done", "due", "coming", "missed"), entry=maybe(TEXT))
NEEDLING = record(
    screen=SCREEN,
    should=maybe(record(offers=many(OFFER), unknown=TEXTS)),
    sessions=many(
        record(
            entry=TEXT,
            at=TEXT,
            flags=many(record(code=TEXT, point=maybe(WHOLE))),
            follow_ups=many(FOLLOW_UP),
            response=RESPONSE,
        )
    ),
    quiet_until=TIME,
)
REPORT: dict[str, Schema] = {
    "file": TEXT,
    "report": {"const": 1},
    "journal": TEXT,
    "at": {"type": "string", "format": "date-time"},
    "day": maybe(WHOLE),
    "onset": maybe(DATE),
    "synthetic": YES_NO,
    "hindsight": YES_NO,
    "hypothetical": YES_NO,
    "knowledge": record(version=TEXT, overlaid=TEXTS, learnt=TEXT),
    "urgency": URGENCY,
    "track": one_of(*Track),
    "track_why": TEXT,
    "strain_type": maybe(TEXT),
    "differential": many(CANDIDATE),
    "grade": maybe(GRADE),
    "forecast": maybe(FORECAST),
    "forecast_withheld": maybe(record(code=TEXT, rules=TEXTS)),
    "milestones": many(record(milestone=one_of(*Milestone), **AHEAD)),
    "risks": many(
        record(
            factor=TEXT,
            state=one_of("present", "absent", "unknown"),
            outcome=one_of("injury", "re_injury"),
            entries=TEXTS,
            article=YES_NO,
        )
    ),
    "needling": maybe(NEEDLING),
    "stage": maybe(STAGE),
    "today": TODAY,
}
REFUSED = record(file=TEXT, refused=many(record(code=TEXT, path=TEXT, message=TEXT)))


def report_schema(w: Words) -> Schema:
    """The schema, its fields described in a language."""
    described = {name: _in_words(w, part) | {"description": w(said.FIELDS[name])} for name, part in REPORT.items()}
    one = {"anyOf": [{"$ref": "#/$defs/report"}, {"$ref": "#/$defs/refused"}]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": w(said.TITLE),
        "anyOf": [*one["anyOf"], {"type": "array", "items": one}],
        "$defs": {
            "report": record(**described),
            "refused": REFUSED | {"description": w(said.REFUSED)},
        },
    }


def _in_words(w: Words, part: Schema) -> Schema:
    """A part of the schema with what its own fields say of themselves in a language."""

    def told(name: str, value: Any) -> Any:
        if isinstance(value, dict):
            return _in_words(w, value)
        if isinstance(value, list):
            return [told("", one) for one in value]
        return w(value) if name == "description" and isinstance(value, str) else value

    return {name: told(name, value) for name, value in part.items()}
