"""What stands on the screen: never wider than it is, readable without colour, dots that count."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.cli.legs import HEAD, ONSET, POP, write

from restride.chart.dots import DOTS, strip, twentieths
from restride.cli.screen import aligned, wrapped

TODAY = date(2026, 11, 5)


@pytest.fixture
def legs(demo, tmp_path):
    return [demo, write(tmp_path / "a.toml", HEAD, ONSET), write(tmp_path / "b.toml", HEAD, ONSET, POP)]


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("lang", ["en", "pseudo"])
def test_no_line_is_wider_than_the_screen(restride, legs, monkeypatch, width, lang):
    monkeypatch.setenv("COLUMNS", str(width))
    demo = legs[0]
    for args in [("report", leg, "--all") for leg in legs] + [("why", demo, "intake"), ("muscle", "BFlh"), ("demo",)]:
        out = restride("--lang", lang, *args).out
        assert max(map(len, out.splitlines())) <= width


def test_there_is_no_colour_where_nobody_asked_for_it(restride, demo):
    assert "\x1b" not in restride("report", demo).out


def test_the_level_is_told_without_colour(restride, demo):
    assert "▶ Yourself" in restride("report", demo).out


@given(st.lists(st.floats(0, 1, allow_nan=False), min_size=1, max_size=6).filter(lambda v: sum(v) > 0.01))
def test_dots_always_make_twenty_and_none_is_off_by_one(weights):
    chances = [one / sum(weights) for one in weights]
    counts = twentieths(chances)
    assert sum(counts) == DOTS
    assert all(abs(count - chance * DOTS) < 1 for count, chance in zip(counts, chances, strict=True))


@given(st.lists(st.integers(-5, 700), min_size=DOTS, max_size=DOTS))
def test_every_dot_has_its_place_on_the_calendar(days):
    when = [TODAY + timedelta(days=day) for day in days]
    found = strip(when, TODAY)
    assert sum(found.counts) + found.later == DOTS
    for column, count in enumerate(found.counts):
        first, last = found.first(column), found.first(column + 1)
        assert count == sum(first <= day < last for day in when)


def test_far_dates_stand_in_weeks_from_today():
    when = [TODAY + timedelta(days=10 + day) for day in range(DOTS)]
    found = strip(when, TODAY)
    assert found.days == 7
    assert found.start == TODAY


def test_near_dates_stand_on_their_days():
    assert strip([TODAY + timedelta(days=1 + n // 5) for n in range(DOTS)], TODAY).days == 1


@given(st.text(alphabet="ab `[]é—", min_size=1), st.integers(20, 100))
def test_wrapped_lines_fit(text, width):
    assert all(len(line) <= width for line in wrapped(text, width, 3)) or max(map(len, text.split())) > width - 3


def test_rows_keep_their_column():
    found = list(aligned([("a", "one two three four five six"), ("bb", "x")], 20, 2))
    assert found == ["  a   one two three", "      four five six", "  bb  x"]


def test_a_leg_with_a_plan_is_pointed_to_it_and_not_told_only_to_walk(restride, demo):
    top = " ".join(restride("report", demo).out.split("What it may be")[0].split())
    assert "What today asks and allows stands below." in top
    assert "Walk as far as you can" not in top


def test_the_moves_end_at_the_date_that_the_report_names(restride, demo):
    moved = restride("report", demo).out.split("How the date moved")[1].split("Moves of under")[0]
    assert " ".join(moved.strip().splitlines()[-1].split()) == "15 Nov the last word middle: 19 November"


def test_the_screen_in_the_readme_is_the_demo(restride):
    page = (Path(__file__).parents[2] / "README.md").read_text()
    shown = [line.rstrip() for line in page.split("```text\n")[1].split("```")[0].splitlines()]
    drawn = [line.rstrip() for line in restride("demo").out.splitlines()]
    assert [line for line in shown if line not in drawn and line != " […]"] == []
