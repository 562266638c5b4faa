"""Charts of a forecast: what is drawn is what the forecast says, and the text says what the picture shows."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from math import isfinite
from xml.etree import ElementTree as ET

import pytest
from bench._legs import leg
from hypothesis import given, settings
from hypothesis import strategies as st

from restride.answer import answer
from restride.chart.axis import Scale, short, ticks
from restride.chart.css import stylesheet
from restride.chart.dots import DOTS
from restride.chart.markers import markers
from restride.chart.moved import moved
from restride.chart.strip import forecast_strip
from restride.chart.told import Told
from restride.chart.twenty import twenty
from restride.forecast import Ahead, Band, Dates, Forecast, Moved, Reading, Sits
from restride.knowledge import load
from restride.words import charts, when, words
from restride.words.values import values

K, W = load(), words()
SVG = "{http://www.w3.org/2000/svg}"
ONSET = date(2026, 11, 5)
MARKERS = tuple(charts.UNITS)


@st.composite
def dates(draw, floor=0):
    """A distribution of a day, from tight to very wide."""
    first, times = draw(st.floats(1, 300)), draw(st.floats(1.05, 8))
    return Dates(tuple(first * times**n for n in range(5)), (0.0, 0.2, 0.5, 0.8, 1.0), floor)


@st.composite
def bands(draw, marker):
    days = tuple(range(0, draw(st.integers(10, 400)), 5))
    low = draw(st.floats(-10, 20))
    wide = draw(st.floats(0.5, 40))
    return Band(marker, days, (low,) * len(days), (low + wide / 2,) * len(days), (low + wide,) * len(days))


@st.composite
def told(draw):
    day = draw(st.integers(0, 200))
    found = draw(dates(day))
    ahead = [Ahead("full_training", found)]
    ahead += [Ahead("performance", draw(dates(day)))] if draw(st.booleans()) else []
    medians = draw(st.lists(st.floats(1, 400), max_size=6))
    start = draw(st.floats(1, 400))
    last, moves = start, []
    for n, median in enumerate(medians):
        moves.append(Moved(f"e{n}", min(n, day), False, median, median - last, (median * 0.7, median * 1.5)))
        last = median
    some = draw(st.sets(st.sampled_from(MARKERS)))
    read = [
        Sits(Reading(name, draw(st.integers(0, day)), draw(st.floats(-20, 60)), "e"), draw(st.floats(0, 1)))
        for name in sorted(some)
        for _ in range(draw(st.integers(1, 8)))
    ]
    shown = tuple(draw(bands(name)) for name in MARKERS)
    given_ = {"as_of": day, "dates": found, "perhaps_back": 0.0, "milestones": tuple(ahead), "start": start}
    empty = {one: () for one in Forecast.__slots__ if one not in given_}
    rest = {"moves": tuple(moves), "bands": shown, "readings": tuple(read), "components": (0.2,) * 5, "version": "x"}
    return Told(Forecast(**{**empty, **given_, **rest}), ONSET, ONSET + timedelta(days=day))


def pictures(one):
    return [forecast_strip(one, W, (), one.today), moved(one, W), *markers(one, W).values()]


def of(picture, cls):
    return [one for one in ET.fromstring(picture.svg).iter() if cls in (one.get("class") or "").split()]


@settings(max_examples=60)
@given(told())
def test_any_forecast_gives_sound_pictures(one):
    found = pictures(one)
    ids = []
    for picture in found:
        root = ET.fromstring(picture.svg)
        assert root.get("role") == "img"
        assert not root.get("viewBox")
        assert root.find(f"{SVG}title").text == picture.title
        assert root.find(f"{SVG}desc").text == " ".join(picture.text)
        assert picture.title.endswith("?") or "?" in picture.title
        assert not [part for part in root.iter() if part.get("style") or part.tag == f"{SVG}style"]
        assert "[" not in picture.svg
        ids += [part.get("id") for part in root.iter() if part.get("id")]
        numbers = re.findall(r'(?:c?[xy][12]?|width|height|r)="(-?[\w.]+)%?"', picture.svg)
        assert all(isfinite(float(number)) for number in numbers)
        shares = [float(share) for share in re.findall(r'"(-?[\d.]+)%"', picture.svg)]
        assert all(0 <= share <= 100 for share in shares)
    assert len(ids) == len(set(ids))


@settings(max_examples=60)
@given(told(), st.integers(-100, 400))
def test_the_strip_has_twenty_dots_for_a_phone_and_twenty_for_a_desk(one, ladder):
    picture = forecast_strip(one, W, [("jog", one.onset)], one.today + timedelta(days=ladder))
    groups = {cls: of(picture, cls) for cls in ("rc-tight", "rc-roomy")}
    for groups_of in groups.values():
        assert sum(len(group.findall(f".//{SVG}circle")) for group in groups_of) == DOTS
    counts = [int(n) for n in re.findall(r": (\d+) of 20\.", " ".join(picture.text))]
    assert sum(counts) == DOTS
    (bar,) = of(picture, "rc-bar")
    assert 0 <= float(bar.get("x").rstrip("%")) <= 100
    height = float(ET.fromstring(picture.svg).get("height"))
    assert height < 330
    assert "ladder" in picture.text[-1]


@settings(max_examples=60)
@given(told())
def test_each_move_that_is_news_is_a_dot_and_a_sentence_and_sooner_is_higher(one):
    picture = moved(one, W)
    news = [move for move in one.forecast.moves if abs(move.moved_days) >= when.MOVE_LEAST]
    assert len(of(picture, "rc-dot")) == len(news)
    assert len([s for s in picture.text if "sooner, middle" in s or "later, middle" in s]) == len(news)
    upright = [
        line for line in of(picture, "rc-move") if line.get("x1") == line.get("x2") and line.get("y1") != line.get("y2")
    ]
    steps_ = [move for move in one.forecast.moves if abs(move.moved_days) > 1]
    for move in steps_ if len(upright) == len(one.forecast.moves) else ():
        line = upright[one.forecast.moves.index(move)]
        assert (float(line.get("y2")) < float(line.get("y1"))) == (move.moved_days < 0)


@settings(max_examples=60)
@given(told())
def test_every_reading_is_a_dot_on_the_chart_of_its_marker(one):
    found = markers(one, W)
    read = {sits.reading.marker for sits in one.forecast.readings}
    assert len(found) == len(read)
    assert sum(len(of(picture, "rc-read")) for picture in found.values()) == len(one.forecast.readings)
    assert all("8 in 10" in picture.text[-1] for picture in found.values())


def test_every_marker_of_the_clock_has_words():
    ids = {marker.id for marker in K.clock.markers}
    assert ids == set(charts.UNITS) == set(charts.SCALES)
    assert all(one in charts.MARKERS or one in values("Measure") for one in ids)


@given(st.floats(0, 400), st.floats(1, 2000))
def test_an_axis_has_a_handful_of_dates(low, span):
    found = ticks(Scale(low, low + span))
    assert 1 <= len(found) <= 6
    assert found == sorted(found)
    assert low <= found[0] <= found[-1] <= low + span + 1e-6


def test_a_date_on_a_long_axis_says_its_year():
    when_ = date(2027, 1, 4)
    assert short(W, when_, 300) == "4 Jan"
    assert short(W, when_, 700) == "Jan 2027"


@pytest.mark.parametrize("days", [3, 19])
def test_the_charts_of_a_real_leg(days):
    found = answer(leg(days, seed=3))
    one = Told(found.forecast, found.onset, found.onset + timedelta(days=found.day))
    for picture in pictures(one):
        used = {cls for group in re.findall(r'class="([^"]+)"', picture.svg) for cls in group.split()}
        assert all(f".{cls}" in stylesheet() for cls in used)
    assert moved(one, words("pseudo")).title != moved(one, W).title


def test_a_row_of_twenty_fills_as_many_dots_as_it_is_told():
    for count in (0, 7, 20):
        drawn = twenty(count)
        assert (drawn.count('"rc-dot"'), drawn.count('"rc-none"')) == (count, 20 - count)
        assert 'aria-hidden="true"' in drawn


@given(told())
@settings(max_examples=20)
def test_the_band_has_the_span_of_each_day(one):
    wide = (60.0, 25.0, 12.0)
    moves = tuple(Moved(f"e{n}", day, False, 28.0, 0.5, (20, 20 + wide[n])) for n, day in enumerate((1, 4, 9)))
    last = ONSET + timedelta(days=12)
    picture = moved(Told(replace(one.forecast, moves=moves, start=28.0, as_of=9), ONSET, last), W)
    high = [float(area.get("height")) for area in of(picture, "rc-area")]
    assert len(high) == 3
    assert high == sorted(high, reverse=True)
    assert any("was 60 days wide at first" in line for line in picture.text)


@settings(max_examples=20)
@given(told())
def test_no_picture_names_a_day_of_the_past_as_likely(one):
    assert min(one.dots(one.full)) >= one.today
    assert one.ends(one.full)[0] >= one.today
