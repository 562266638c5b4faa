"""Which readings a needle or a pain-killer reaches, however many are told of."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from restride.assess.influence import painkillers, painkillers_by_day
from restride.assess.needled import needles
from restride.journal import read_raw
from restride.journal.kinds.checkin import Painkiller
from restride.journal.moment import earliest, latest

RUNNER, PHYSIO = {"role": "runner"}, {"role": "physio"}
FOUND = [{"measure": "ake", "side": "left", "value": 5, "unit": "deg_deficit"}]
ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Pacific/Apia"]
# About the days on which clocks change, and about one that Samoa never had.
STARTS = [date(2026, 3, 26), date(2026, 10, 22), date(2026, 3, 5), date(2011, 12, 27)]
WHEN = st.tuples(st.integers(0, 7), st.none() | st.integers(0, 23))


def at(start, zone, when):
    day, hour = when
    on = start + timedelta(days=day)
    return on if hour is None else datetime(on.year, on.month, on.day, hour, tzinfo=ZoneInfo(zone))


@given(
    st.sampled_from(ZONES), st.sampled_from(STARTS), st.lists(WHEN, max_size=6), WHEN, st.sampled_from([24, 72, 100.5])
)
def test_a_needle_reaches_as_far_as_its_hours_can(zone, start, needled, when, hours):
    moments = [at(start, zone, one) for one in needled]
    entries = [{"kind": "needling", "id": f"n{i}", "at": one, "by": PHYSIO} for i, one in enumerate(moments)]
    exam = {"kind": "exam", "id": "exam", "at": at(start, zone, when), "by": PHYSIO, "findings": FOUND}
    view = read_raw({"side": "left", "zone": zone, "entry": [*entries, exam]}).as_known()
    found = next(one for one in view.entries if one.id == "exam")
    near = {
        f"n{i}"
        for i, one in enumerate(moments)
        if view.hours_at_least(one, found.at) <= hours and earliest(one, view.zone) <= latest(found.at, view.zone)
    }
    told = needles(view)
    assert set(told.within(found, hours)) == set(told.within(found.at, hours)) == near


def test_an_exam_that_a_session_names_as_before_it_is_free_of_that_needle_alone():
    exam = {"kind": "exam", "id": "exam", "at": date(2026, 5, 4), "by": PHYSIO, "findings": FOUND}
    first = {"kind": "needling", "id": "first", "at": date(2026, 5, 3), "by": PHYSIO}
    second = {"kind": "needling", "id": "second", "at": date(2026, 5, 4), "by": PHYSIO, "before": ["exam"]}
    view = read_raw({"side": "left", "zone": "UTC", "entry": [exam, first, second]}).as_known()
    (found,) = (one for one in view.entries if one.id == "exam")
    assert list(needles(view).within(found, 72)) == ["first"]
    assert list(needles(view).within(date(2026, 5, 4), 72)) == ["first", "second"]


def test_any_word_of_a_pain_killer_that_day_counts():
    def checkin(day, hour, *taken):
        moment = datetime(2026, 5, day, hour, tzinfo=ZoneInfo("UTC"))
        return {"kind": "checkin", "at": moment, "by": RUNNER} | ({"painkillers": list(taken)} if taken else {})

    entries = [checkin(1, 8, "none"), checkin(1, 9, "nsaid"), checkin(2, 8, "none"), checkin(3, 8)]
    told = painkillers_by_day(read_raw({"side": "left", "zone": "UTC", "entry": entries}).as_known())
    said = [painkillers(told, date(2026, 5, day), None) for day in (1, 2, 3, 4)]
    assert said == ["painkillers", "", "painkillers_unasked", "painkillers_unasked"]
    assert painkillers(told, date(2026, 5, 2), [Painkiller.OPIOID]) == "painkillers"
    assert painkillers(told, date(2026, 5, 4), [Painkiller.NONE]) == ""
    assert painkillers(told, date(2026, 5, 4), []) == "painkillers_unasked"
