"""Laws of scores, whatever the forecast."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restride.study import crps, scores
from restride.study.measure import up_to


@st.composite
def forecasts(draw):
    first, times, n = draw(st.floats(0.5, 50)), draw(st.floats(1.01, 1.5)), draw(st.integers(3, 40))
    weights = np.array(draw(st.lists(st.floats(0, 1), min_size=n, max_size=n))) + 1e-3
    days = first * times ** np.arange(n + 1)
    return days[None], np.concatenate([[0.0], np.cumsum(weights) / weights.sum()])[None]


@settings(max_examples=60, deadline=None)
@given(forecasts(), st.floats(0.5, 700))
def test_a_score_is_no_more_than_the_furthest_day_and_never_below_nothing(forecast, t):
    days, cdf = forecast
    score = crps(days, cdf, np.array([t]))[0]
    assert -1e-9 <= score <= max(abs(days[0, 0] - t), abs(days[0, -1] - t)) + 1e-9


@settings(max_examples=60, deadline=None)
@given(forecasts(), st.floats(0.5, 700), st.floats(0.5, 700), st.floats(0.5, 700))
def test_a_score_as_far_as_one_watched_only_grows_with_watching(forecast, t, one, two):
    short, long = sorted((one, two))
    days, cdf = forecast
    each = [crps(*up_to(days, cdf, np.array([end])), np.array([min(t, end)]))[0] for end in (short, long, 1e9)]
    # Before the first knot nothing is forecast, and being off by those days counts only once they are watched.
    inside = days[0, 0] <= short
    if inside:
        assert each[0] <= each[1] + 1e-6 <= each[2] + 2e-6
    assert each[2] == pytest.approx(crps(days, cdf, np.array([t]))[0])


def test_a_true_forecast_scores_better_than_a_shifted_one_even_when_cut_short():
    rng = np.random.default_rng(1)
    edges = np.exp(np.linspace(np.log(1), np.log(200), 300))
    t = np.exp(rng.normal(3, 0.5, 4000))
    from restride.forecast.functions import normal_cdf

    def mean_score(centre, until):
        cdf = normal_cdf((np.log(edges) - centre) / 0.5)
        days, rows = np.tile(edges, (len(t), 1)), np.tile(cdf, (len(t), 1))
        end = np.full(len(t), until)
        return crps(*up_to(days, rows, end), np.minimum(t, end)).mean()

    for until in (15.0, 25.0, 1e6):
        right = mean_score(3.0, until)
        assert right < mean_score(2.8, until)
        assert right < mean_score(3.2, until)


def test_what_nobody_can_say_yet_is_not_counted_as_held():
    nan = np.nan
    found = scores(np.array([0.5, nan, 1.0]), np.ones(3), np.full(3, 10.0), np.array([10.0, nan, nan]))
    assert found.n == 3
    assert found.held == 0.5
    assert found.mae == 0
