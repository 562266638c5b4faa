"""Trials of a question as rows: figures where somebody read them, a direction where not, never the unconfirmed one."""

from __future__ import annotations

from restride.evidence import drawn_unit, trial_rows
from restride.evidence.sides import ORDER
from restride.knowledge import load

STUDIES = load().studies


def test_a_row_has_its_effect_only_where_it_was_read():
    rows = {one.study: one for one in trial_rows(STUDIES, "range_v_sham")}
    haser = rows["haser_2017"].effect
    assert haser is not None
    assert haser.low < haser.value < haser.high
    assert rows["mason_2016"].effect is None
    assert rows["mason_2016"].direction == "no_difference"


def test_rows_with_figures_come_first_and_the_rest_by_their_way():
    for question in ("range_v_sham", "plasma", "thigh_pain_v_sham"):
        keys = [(row.effect is None, ORDER.index(row.direction)) for row in trial_rows(STUDIES, question)]
        assert keys == sorted(keys)


def test_one_unit_stands_on_an_axis_and_none_where_nothing_was_read():
    assert drawn_unit(trial_rows(STUDIES, "plasma")) == "d"
    assert drawn_unit(trial_rows(STUDIES, "tight_hamstrings")) is None


def test_what_could_not_be_confirmed_has_no_row():
    questions = {name for study in STUDIES.rows.values() for one in study.outcomes.values() for name in one.question}
    found = {row.study for name in questions for row in trial_rows(STUDIES, name)}
    assert found
    assert all(STUDIES[name].confirmed for name in found)
