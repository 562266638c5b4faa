"""Whatever follows a plain strain, at any hour of any zone, corrected, taken back: a date of numbers, or a reason."""

import json
import math
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.forecast.test_bad_input import numbers

from restride.answer import answer
from restride.assess.recovery import Signs
from restride.cli.machine import report
from restride.journal import JournalError, read_raw
from restride.knowledge import load

K = load()
RUNNER, PHYSIO = {"role": "runner"}, {"role": "physio", "name": "Kim"}
NONE = ["lung", "cauda_equina", "limb", "infection", "clot", "nerve", "rupture", "bone", "risks"]
SAID = {"onset": "sudden", "during": "run", "mechanism": "fast_run", "weight_bearing": "normal", "bruise": "none"}
STORY = SAID | {"none_of": NONE, "places": ["mid-outer"], "course": ["better"], "medicines": ["none"]}
STARTS = (date(2028, 2, 28), date(2027, 12, 31), date(2026, 3, 28))
"""A leap day, a year's end and a night on which clocks change lie right behind them."""
ZONES = ("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin")


def began(start, zone="UTC", *entries, **athlete):
    first = {"id": "on", "kind": "onset", "at": start, "by": RUNNER, "manner": "sudden"}
    story = {"id": "story", "kind": "intake", "at": start, "by": RUNNER} | STORY
    who = {"age": 27, "sex": "male", "sprints": "yes", "earlier_strains": []} | athlete
    return {"side": "left", "zone": zone, "athlete": who, "entry": [first, story, *entries]}


def moments(start):
    """A day before or after, its first and last moment anywhere on earth, or a day beyond all days."""
    offsets = st.sampled_from([-12, 0, 14]).map(lambda hours: timezone(timedelta(hours=hours)))
    hours = st.sampled_from([(0, 0, 0, 0), (23, 59, 59, 0), (12, 0, 0, 0)])
    days = (st.integers(-3, 60) | st.sampled_from([729, 731, 2000])).map(lambda n: start + timedelta(days=n))
    made = st.builds(
        lambda day, hour, zone: datetime(day.year, day.month, day.day, *hour, tzinfo=zone), days, hours, offsets
    )
    return days | made


def exams(value):
    findings = [
        {"measure": measure, "side": side, "value": value * times, "unit": unit}
        for measure, unit in (("ake", "deg"), ("strength_outer", "N"))
        for side, times in (("left", 1.0), ("right", 0.7))
    ]
    return {"kind": "exam", "by": PHYSIO, "findings": findings, "painkillers": ["none"]}


FACTS = st.one_of(
    st.integers(0, 10).map(lambda pain: {"kind": "checkin", "by": RUNNER, "worst": pain, "walking": 10 - pain}),
    st.sampled_from([0.1, 30.0, 89.0]).map(exams),
    st.builds(
        lambda name, state: {"kind": "milestone", "by": PHYSIO, "milestone": name, "state": state},
        st.sampled_from(["pain_free_walk", "jog", "speed_80", "sprint", "full_training", "performance"]),
        st.sampled_from(["reached", "tried_and_failed", "not_back", "not_tried"]),
    ),
    st.sampled_from(["flare_up", "not_decided"]).map(lambda what: {"kind": "setback", "by": PHYSIO, "what": what}),
    st.sampled_from([0.5, 1, 14, 1999.5]).map(
        lambda day: {"kind": "opinion", "by": RUNNER, "milestone": "full_training", "day": day}
    ),
    st.sampled_from(["chest", "none", "new_pull"]).map(
        lambda sign: {"kind": "checkin", "by": RUNNER, "new_signs": [sign]}
    ),
    st.sampled_from([0, 3]).map(lambda grade: {"kind": "imaging", "by": PHYSIO, "modality": "mri", "mri_grade": grade}),
)  # fmt: skip


@st.composite
def journals(draw):
    """A plain strain, what was told of it, and what of that was corrected or taken back, and that again."""
    start = draw(st.sampled_from(STARTS))
    told = [draw(FACTS) | {"id": f"e{n}", "at": draw(moments(start))} for n in range(draw(st.integers(0, 7)))]
    names = [one["id"] for one in told]
    for n in range(draw(st.integers(0, 3)) if told else 0):
        entry = {"id": f"c{n}", "at": draw(moments(start)), "by": PHYSIO}
        if draw(st.booleans()):
            entry |= {"kind": "retract", "retracts": draw(st.sampled_from(names))}
        else:
            entry |= {"kind": "correction", "corrects": draw(st.sampled_from(names[: len(told)]))}
            entry |= {"set": {"at": draw(moments(start))}}
        told.append(entry)
        names.append(entry["id"])
    return began(start, draw(st.sampled_from(ZONES)), *told)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(journals(), st.none() | st.integers(0, 60))
def test_any_way_on_has_a_date_of_numbers_or_a_reason_for_none(raw, day):
    try:
        journal = read_raw(raw)
    except JournalError:
        return
    found = answer(journal, None if day is None else raw["entry"][0]["at"] + timedelta(days=day), K)
    assert (found.forecast is None) != (found.withheld is None)
    if found.urgency.blocking:
        assert found.withheld.code == "blocked"
    assert all(map(math.isfinite, numbers(found.forecast)))
    said = report(found)
    json.dumps(said, allow_nan=False)
    if found.forecast is None:
        assert (said["forecast"], said["grade"], said["milestones"]) == (None, None, [])
        assert "deciles_days" not in json.dumps(said)


@pytest.mark.parametrize(
    "told", [{"ake": math.nan}, {"ake": math.inf}, {"day": math.nan}, {"day": -1}, {"earlier": 1e9}]
)
def test_signs_that_cannot_be_are_refused(told):
    with pytest.raises(ValueError, match="signs o"):
        Signs(**told)


@pytest.mark.parametrize("zone", ZONES)
def test_a_day_is_one_of_the_leg_s_own_zone(zone):
    """The last second of the day of onset and the first of the next are two days wherever the leg is."""
    start = date(2028, 2, 28)
    days = []
    for hour, day in (((23, 59, 59), start), ((0, 0, 0), start + timedelta(days=1))):
        at = datetime(day.year, day.month, day.day, *hour, tzinfo=read_raw(began(start, zone)).zone)
        told = {"id": "c", "kind": "checkin", "at": at.astimezone(UTC), "by": RUNNER, "worst": 4}
        view = read_raw(began(start, zone, told)).as_known()
        days.append(view.day(view.entries[-1]))
    assert days == [0, 1]


def test_the_day_after_a_leap_day_is_two_days_on():
    told = [
        {"id": f"c{n}", "kind": "checkin", "at": day, "by": RUNNER, "worst": 4}
        for n, day in enumerate((date(2028, 2, 29), date(2028, 3, 1)))
    ]
    moves = answer(read_raw(began(date(2028, 2, 28), "UTC", *told)), None, K).forecast.moves
    assert [(move.entry, move.day) for move in moves if move.entry.startswith("c")] == [("c0", 1), ("c1", 2)]
