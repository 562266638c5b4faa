"""What the formulas must do whatever the numbers: turn round, scale, shrink, and cover their own estimate."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from restride.evidence import formulas
from restride.evidence.results import Arm, Counted

size = st.integers(2, 500)
mean = st.floats(-200, 200)
spread = st.floats(0.1, 80)
arm = st.builds(Arm, mean, spread, size)


@st.composite
def counted(draw: st.DrawFn) -> Counted:
    n = draw(st.integers(1, 300))
    return Counted(draw(st.integers(0, n)), n)


@given(arm, arm)
def test_the_arms_turned_round_turn_a_difference_round(a, b):
    for formula in (formulas.mean_difference, formulas.hedges_g):
        there, back = formula(a, b), formula(b, a)
        assert there.estimate == pytest.approx(-back.estimate, rel=1e-9, abs=1e-12)
        assert there.variance == pytest.approx(back.variance, rel=1e-9)


@given(counted(), counted())
def test_the_arms_turned_round_turn_a_ratio_over(a, b):
    for formula in (formulas.risk_ratio, formulas.odds_ratio):
        there, back = formula(a, b), formula(b, a)
        assert there.estimate == pytest.approx(-back.estimate, abs=1e-12)
        assert there.variance == pytest.approx(back.variance)
        assert math.isfinite(there.estimate)


@given(counted(), counted())
def test_a_ratio_is_finite_and_its_interval_holds_it_even_with_an_empty_cell(a, b):
    for formula in (formulas.risk_ratio, formulas.odds_ratio):
        value, low, high = formulas.interval(formula(a, b))
        assert 0 < low <= value <= high < math.inf


@given(arm, arm, st.floats(0.1, 50), st.floats(-100, 100))
def test_g_does_not_care_for_the_unit_and_the_difference_scales_with_it(a, b, factor, shift):
    def in_unit(one: Arm) -> Arm:
        return Arm(one.mean * factor + shift, one.sd * factor, one.n)

    g, scaled = formulas.hedges_g(a, b), formulas.hedges_g(in_unit(a), in_unit(b))
    assert scaled.estimate == pytest.approx(g.estimate, rel=1e-6, abs=1e-6)
    difference = formulas.mean_difference(in_unit(a), in_unit(b))
    assert difference.estimate == pytest.approx(factor * (a.mean - b.mean), rel=1e-6, abs=1e-6)


@given(arm, arm)
def test_g_is_smaller_than_the_uncorrected_difference(a, b):
    assume(abs(a.mean - b.mean) > 1e-6)
    freedom = a.n + b.n - 2
    pooled = math.sqrt(((a.n - 1) * a.sd**2 + (b.n - 1) * b.sd**2) / freedom)
    assert abs(formulas.hedges_g(a, b).estimate) < abs(a.mean - b.mean) / pooled


@given(st.integers(2, 5000))
def test_the_exact_factor_grows_to_one_and_is_near_the_usual_series(freedom):
    now = formulas.correction(freedom)
    assert 0 < now < formulas.correction(freedom + 1) < 1
    assert now == pytest.approx(1 - 3 / (4 * freedom - 1), abs=0.02)


def test_the_factor_does_not_jump_where_the_series_takes_over():
    assert formulas.correction(10_001) == pytest.approx(formulas.correction(10_000), abs=1e-7)


@given(arm, st.floats(0.1, 10))
def test_more_people_make_the_interval_shorter(a, sd):
    def width(n: int) -> float:
        _, low, high = formulas.interval(formulas.mean_difference(Arm(a.mean, sd, n), Arm(0, sd, n)))
        return high - low

    assert width(40) < width(10)


@given(mean, mean, spread, size, st.floats(-1, 1))
def test_readings_that_hang_together_make_a_change_surer(before, after, sd, n, r):
    one, two = Arm(after, sd, n), Arm(before, sd, n)
    change = formulas.mean_change(one, two, r)
    assert change.estimate == pytest.approx(after - before)
    assert change.variance == pytest.approx(2 * sd**2 * (1 - r) / n, rel=1e-6, abs=1e-9)


@pytest.mark.parametrize("r", [-1.01, 1.2])
def test_a_correlation_outside_its_bounds_is_refused(r):
    with pytest.raises(ValueError, match="correlation"):
        formulas.mean_change(Arm(1, 1, 5), Arm(0, 1, 5), r)


def test_a_change_needs_the_same_people():
    with pytest.raises(ValueError, match="people"):
        formulas.mean_change(Arm(1, 1, 5), Arm(0, 1, 6), 0.5)


def test_arms_that_do_not_vary_have_no_g():
    with pytest.raises(ValueError, match="varies"):
        formulas.hedges_g(Arm(1, 0, 5), Arm(0, 0, 5))
