"""The log of a date: noise is no news, check-ins in a row are one line, and a needle moves nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from restride.answer import Withheld, answer
from restride.demo import FILE
from restride.journal import read_file, read_raw, to_raw
from restride.knowledge import load
from restride.words import moves, unused, when, words

W, K = words(), load()
NEEDLED = {
    "id": "needled",
    "kind": "needling",
    "at": "2026-11-14T14:00:00+00:00",
    "by": {"role": "physio", "name": "I. Duarte"},
}


def demo(*more: dict[str, Any], without: str = "") -> Any:
    """The demo journal with further entries, or without those of a kind."""
    raw = to_raw(read_file(FILE), mode="json")
    raw["entry"] = [one for one in raw["entry"] if one["kind"] != without] + list(more)
    journal = read_raw(raw)
    found = answer(journal, None, K)
    assert found.forecast is not None
    return journal.as_known(), found.forecast


def test_lines_are_newest_first_and_begin_with_the_answers_of_the_day():
    view, forecast = demo()
    found = moves.log(W, view, forecast)
    assert found[-1].what == W(moves.INTAKE)
    assert "middle" in found[-1].moved
    assert found[0].when == "15 Nov"
    assert len(found) < len(forecast.moves)


def test_what_moved_by_under_three_days_is_no_news_whether_one_or_several():
    view, forecast = demo()
    for line in moves.log(W, view, forecast)[:-1]:
        assert line.news == (line.moved != W(when.SAME))
    assert [line.when for line in moves.log(W, view, forecast) if line.news] == ["6 Nov"]


def test_without_a_story_the_first_line_is_where_the_date_stood():
    view, forecast = demo()
    bare = [one for one in view.entries if one.kind != "intake"]
    told = moves.log(W, type(view)(view.journal, tuple(bare), view.known, view.at), forecast)
    assert told[-1].what == W(moves.INTAKE)
    first = view.day_zero + timedelta(days=round(forecast.start))
    assert str(first.day) in told[-1].moved


def test_a_needle_has_its_line_and_moves_nothing():
    view, forecast = demo(NEEDLED)
    (line,) = [one for one in moves.log(W, view, forecast) if "needling" in one.what]
    assert (line.moved, line.news) == (W(moves.NO_CHANGE), False)
    assert forecast.start == demo()[1].start


def test_an_exam_is_told_by_what_it_read_and_who_took_it():
    view, forecast = demo()
    told = [line.what for line in moves.log(W, view, forecast)]
    assert any(what.startswith("Exam by “I. Duarte”: knee extension 16° short") for what in told)


def test_what_keeps_a_date_back_is_named():
    view, _ = demo()
    held = unused.behind(W, view, Withheld("milestones_contradict", ("walks", "jogs")))
    assert held == ["A step of the way back, 9 November", "A step of the way back, 13 November"]
    (rule,) = unused.behind(W, view, Withheld("blocked", ("hidden_rupture",)))
    assert "[" not in rule


def test_the_first_visit_says_why_it_moved_the_date_and_the_second_does_not():
    raw = to_raw(read_file(FILE), mode="json")
    del raw["athlete"]["setting"]
    journal = read_raw(raw)
    lines = moves.log(W, journal.as_known(), answer(journal, None, K).forecast)
    exams = [line.what for line in lines if line.what.startswith("Exam by")]
    assert ["examined take longer" in what for what in exams] == [False, True]
    view, forecast = demo()
    assert not any("examined take longer" in line.what for line in moves.log(W, view, forecast))
