"""The calendar of weeks and the lanes: every dot has a row, every mark its place."""

from __future__ import annotations

import re
from datetime import date, timedelta
from xml.etree import ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.chart.test_charts import ONSET, W, told

from restride.chart.axis import on_day
from restride.chart.css import stylesheet
from restride.chart.dots import DOTS
from restride.chart.lanes import Lane
from restride.chart.told import HELD
from restride.chart.weeks import NEAR, weeks
from restride.plan.results import Rung

TODAY = date(2026, 11, 29)
ahead = st.none() | st.integers(0, 500)


@settings(max_examples=80)
@given(told(), ahead, ahead)
def test_every_dot_has_a_row_and_rows_follow_each_other_from_a_monday(one, floor, race):
    floor_day, race_day = (None if days is None else one.today + timedelta(days=days) for days in (floor, race))
    found = weeks(one, (), floor_day, race_day)
    assert sum(row.dots for row in found.rows) + found.later == DOTS
    assert found.rows[0].first.weekday() == 0
    for before, after in zip(found.rows, found.rows[1:], strict=False):
        assert after.first == before.last + timedelta(days=1)
    assert all((row.last - row.first).days in (6, 27) for row in found.rows)
    assert [bool(row.days) for row in found.rows] == [n < NEAR for n in range(len(found.rows))]
    assert (
        any(day.today for row in found.rows for day in row.days) or found.rows[NEAR:] or one.today < found.rows[0].first
    )


@settings(max_examples=60)
@given(told(), st.integers(0, 60))
def test_the_span_is_shaded_and_the_ladders_day_is_marked_wherever_they_lie(one, floor):
    low, high = (on_day(ONSET, day) for day in one.full.interval(HELD))
    best = one.today + timedelta(days=floor)
    route = [Rung(one.today + timedelta(days=n), "easy_30") for n in range(0, 70, 2)]
    found = weeks(one, route, best)
    for row in found.rows:
        assert row.held == (row.first <= high and row.last >= low)
        assert row.earliest == (row.first <= best <= row.last)
        for day in row.days:
            assert day.held == (low <= day.date <= high)
            assert bool(day.step) == (any(rung.date == day.date for rung in route) and day.date <= best)


@given(st.integers(0, 30), st.integers(0, 200), st.integers(-10, 300))
def test_marks_stay_on_the_lane(begun, days, race):
    first, today, high = TODAY - timedelta(days=begun), TODAY, TODAY + timedelta(days=days)
    lane = Lane(first, high, today, today + timedelta(days=race))
    ahead_ = lane.row(lane.bar(today, high, today), lane.post(high), lane.runs([today, high]))
    for picture in (ahead_, lane.row(lane.done(today)), lane.axis(W)):
        assert ET.fromstring(picture.svg).get("aria-hidden") == "true"
        assert all(0 <= float(share) <= 100 for share in re.findall(r'"(-?[\d.]+)%"', picture.svg))
        used = {cls for group in re.findall(r'class="([^"]+)"', picture.svg) for cls in group.split()}
        assert all(f".{cls}" in stylesheet() for cls in used)
    assert lane.race == ("rc-flag" in ahead_.svg)
