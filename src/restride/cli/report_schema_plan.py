"""The part of the report's schema that speaks of stage and plan."""

from __future__ import annotations

from restride.cli.schema_parts import NUMBER, TEXT, TEXTS, WHOLE, YES_NO, Schema, many, maybe, one_of, record

DATE: Schema = {"type": "string", "format": "date"}
PAIR: Schema = {"type": "array", "items": NUMBER, "minItems": 2, "maxItems": 2}
CRITERION = record(
    gate=TEXT,
    state=one_of("met", "not_met", "not_measured", "out_of_date"),
    why=TEXT,
    via=one_of("", "clinic", "home", "runs"),
    judged_by=one_of("runner", "examiner", "supervised"),
    home=TEXT,
    value=maybe(NUMBER),
    needed=maybe(NUMBER),
    unit=TEXT,
    entries=TEXTS,
    sources=TEXTS,
)
STAGE = record(
    stage=one_of("S1", "S2", "S3", "S4", "S5", "S6"),
    branch=one_of("distance", "fast"),
    since=maybe(DATE),
    passed=many(record(stage=TEXT, date=DATE)),
    exits=many(CRITERION),
)
INSTEAD = record(code=TEXT, rules=TEXTS, entries=TEXTS, advice=TEXTS, sources=TEXTS)
HOLD = record(code=TEXT, stops=one_of("load", "run", "fast", "step"), entries=TEXTS, sources=TEXTS)
RUN = record(
    step=TEXT,
    new=YES_NO,
    also=TEXTS,
    minutes=maybe(NUMBER),
    pct_max=PAIR,
    rpe=PAIR,
    kmh=maybe(PAIR),
    most_km=maybe(NUMBER),
    pain=NUMBER,
    easier=TEXT,
    harder=TEXT,
    sources=TEXTS,
)
DOSE = record(figures={"type": "object", "additionalProperties": many(NUMBER)}, sources=TEXTS, basis=TEXT)
EXERCISE = record(exercise=TEXT, new=YES_NO, dose=many(DOSE), pain=maybe(NUMBER), stop=TEXT, easier=TEXT, harder=TEXT)
DAY = record(
    date=DATE,
    day=WHOLE,
    sure=YES_NO,
    warm_up=TEXTS,
    exam=YES_NO,
    tests=TEXTS,
    run=maybe(RUN),
    exercises=many(EXERCISE) | {"maxItems": 4},
    holds=many(HOLD),
    novelty=TEXT,
)
LADDER = record(
    passed=TEXTS,
    next=TEXT,
    clean=WHOLE,
    needed=WHOLE,
    gates=TEXTS,
    pace=one_of("mild", "usual", "slow"),
    open=TEXTS,
)
SPEED = record(how=one_of("from_race", "unknown"), middle_kmh=maybe(NUMBER), low_kmh=maybe(NUMBER), sources=TEXTS)
TODAY = record(
    instead=maybe(INSTEAD),
    days=many(DAY),
    ladder=maybe(LADDER),
    own_speed=maybe(SPEED),
    pain=maybe(record(gym=NUMBER, run=NUMBER, fast=NUMBER, by=TEXT)),
    next_exam=maybe(DATE),
    earliest=many(record(milestone=TEXT, day=maybe(WHOLE), date=maybe(DATE))),
    holds_back=maybe(one_of("leg", "ladder")),
    care=TEXTS,
)
