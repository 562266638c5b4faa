"""The drawn cell of a forest row."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from restride.chart.forest import Scale, axis, row

NUMBERS = st.lists(st.floats(-200, 200).map(lambda x: round(x, 1)), min_size=1, max_size=6)


def share(place: str) -> float:
    return float(place.rstrip("%"))


@given(NUMBERS)
def test_the_axis_holds_every_value_and_no_difference(values):
    scale = Scale.over(values)
    assert scale.low <= min(0, *values)
    assert scale.high >= max(0, *values)
    assert 0 <= share(scale.x(scale.low)) < share(scale.x(scale.high)) <= 100
    assert 2 <= len(scale.ticks) <= 12


def test_a_row_draws_its_interval_in_order_on_the_axis():
    drawn = row(Scale.over((-10, 20)), (6.5, 2, 11))
    found = re.search(r'class="ci" x1="([\d.]+)%" x2="([\d.]+)%"', drawn)
    square = re.search(r'class="sq" x="([\d.]+)%"', drawn)
    assert found is not None
    assert square is not None
    assert float(found[1]) < float(square[1]) < float(found[2])


def test_what_nobody_read_has_no_square_and_what_nothing_leans_on_an_open_one():
    scale = Scale.over((0, 10))
    assert "sq" not in row(scale, None)
    assert 'class="sq-soft"' in row(scale, (1, 0, 2), soft=True)


def test_an_axis_without_any_value_still_stands():
    assert "<text" in axis(Scale.over(()))
