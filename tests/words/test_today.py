"""The heading of a day: one thing, from the plan."""

from __future__ import annotations

from datetime import date

import pytest

from restride.knowledge import load
from restride.plan.results import DayPlan, Hold, ItemPlan, RunPlan
from restride.words import today, words
from restride.words.plan import heading, running

W = words()
RUN = RunPlan("walk_jog_2", True, (), 9, (31, 40), (2, 3), None, 17.6, 2, "", "")
FAST = RunPlan("strides_2", True, (), None, (70, 80), (7, 8), (14.0, 16.0), None, 0, "", "", quality=True)
ITEM = ItemPlan("squat", False, (), 2, "gym", "", "")


def day(run=None, *, exam=False, tests=(), items=(), **more):
    return DayPlan(date(2026, 11, 20), 15, True, (), exam, tests, run, items, **({"holds": ()} | more))


@pytest.mark.parametrize(
    ("what", "said", "coming"),
    [
        (day(RUN, exam=True), "Exam first, then run 3, walk 2", "Exam first, then run 3, walk 2"),
        (day(RUN, items=(ITEM,)), "Run 3, walk 2", "Run 3, walk 2, 1 exercise"),
        (day(waits=RUN), "Run 3, walk 2", "A day of comfortable walking"),
        (day(RUN), "Run 3, walk 2", "Run 3, walk 2"),
        (day(RUN, tests=("g_walk",)), "Tests at home, then run 3, walk 2", "Tests at home, then run 3, walk 2"),
        (day(tests=("g_walk",)), "Tests at home", "Tests at home"),
        (day(exam=True), "Exam first", "Exam first"),
        (day(items=(ITEM, ITEM)), "No run today: 2 exercises", "2 exercises"),
        (day(), "A day of comfortable walking", "A day of comfortable walking"),
        (day(RUN, holds=(Hold("early", "load"),)), "No load today: walk as far as is comfortable", "No load"),
    ],
)
def test_a_day_is_about_one_thing(what, said, coming):
    assert heading.title(W, what) == said
    assert heading.ahead(W, what) == coming


def test_speeds_and_distances_in_miles():
    knowledge = load()
    metric = running.limits(W, knowledge.plan, FAST)
    imperial = running.limits(W, knowledge.plan, FAST, imperial=True)
    assert "14.0 to 16.0 km/h, 4:17 to 3:45 per km" in metric
    assert "8.7 to 9.9 mph, 6:54 to 6:02 per mile" in imperial
    assert "no farther than 18 km" in running.limits(W, knowledge.plan, RUN)
    assert "no farther than 11 miles" in running.limits(W, knowledge.plan, RUN, imperial=True)


def test_rows_left_open_say_what_they_mean():
    assert today.left_open(W, ()) == ""
    assert "no run today" in today.left_open(W, ("walking", "new_signs"))
    assert "last run cannot be counted" in today.left_open(W, ("after_session",))
