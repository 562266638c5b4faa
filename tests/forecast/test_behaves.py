"""What must hold of every forecast, whatever the journal."""

import dataclasses
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.forecast.legs import CLINIC, CLOCK, failed, not_back, reached, told

from restride.forecast import Evidence, Forecast, GradeOdds, Mark, Reading, Revised, Withheld
from restride.forecast.calendar import Calendar, Dates
from restride.forecast.clock import run
from restride.forecast.model import model

DAY = st.integers(0, 60)
SPAN = {"NPRS": (0, 10), "range": (-15, 45), "strength": (-20, 95), "tender": (0, 25)}
ORDERED = ("pain_free_walk", "jog", "speed_80", "sprint")


def span(marker):
    return (0, 10) if marker.domain == "pain" else SPAN[marker.domain]


READINGS = st.lists(
    st.sampled_from(CLOCK.markers).flatmap(
        lambda marker: st.builds(
            lambda day, value: Reading(marker.id, day, value, f"e{day:02d}"),
            DAY,
            st.integers(*span(marker)).map(float),
        )
    ),
    max_size=12,
)
MARKS = st.lists(
    st.one_of(
        st.builds(not_back, DAY),
        st.builds(failed, st.sampled_from(ORDERED), DAY),
        st.builds(reached, st.sampled_from(ORDERED), DAY),
    ),
    max_size=3,
)


def when(readings=(), marks=(), odds=CLINIC):
    return run(model(CLOCK), odds, Evidence(readings, marks), "v")


@settings(max_examples=60)
@given(READINGS, MARKS)
def test_dates_are_sound(readings, marks):
    forecast = when(readings, marks)
    if isinstance(forecast, Withheld):
        assert forecast.code in {"milestones_contradict", "beyond_grid"}
        return
    deciles = forecast.dates.deciles
    assert all(math.isfinite(day) for day in deciles)
    assert all(np.diff(deciles) > 0)
    assert deciles[0] >= max((m.lo for m in marks), default=0) - 1e-9
    assert sum(forecast.grade.values()) == pytest.approx(1)
    assert forecast.start + math.fsum(m.moved_days for m in forecast.moves) == pytest.approx(
        forecast.dates.median, rel=1e-12
    )
    for level in (0.025, 0.1, 0.5, 0.9, 0.975):
        assert forecast.dates.by(forecast.dates.at(level)) == pytest.approx(level)
        ahead = [one.dates.at(level) for one in forecast.milestones]
        assert all(np.diff(ahead) > -1e-9)
        assert all(day >= forecast.as_of for day in ahead)
    for inner, outer in ((0.5, 0.8), (0.8, 0.95)):
        narrow, wide = forecast.dates.interval(inner), forecast.dates.interval(outer)
        assert wide[0] < narrow[0] < narrow[1] < wide[1]


@settings(max_examples=30)
@given(READINGS, MARKS, st.randoms(use_true_random=False))
def test_order_does_not_matter(readings, marks, random):
    mixed, shuffled = list(readings), list(marks)
    random.shuffle(mixed)
    random.shuffle(shuffled)
    once, again = when(readings, marks), when(mixed, shuffled)
    assert type(once) is type(again)
    if isinstance(once, Forecast) and isinstance(again, Forecast):
        assert once.dates.deciles == pytest.approx(again.dates.deciles, rel=1e-9)


@settings(max_examples=30)
@given(READINGS, st.integers(1, 60), st.integers(1, 60))
def test_not_back_only_pushes_later(readings, early, late):
    first, second = when(readings, [not_back(min(early, late))]), when(readings, [not_back(max(early, late))])
    if isinstance(first, Forecast) and isinstance(second, Forecast):
        assert np.greater_equal(second.dates.deciles, np.array(first.dates.deciles) - 1e-9).all()


def test_a_level_below_a_lump_on_the_first_day_is_that_day():
    """Where a setback that cost nothing would leave only one day, a seventh of the chance lies on it."""
    days, cdf = (5.0, 6.0, 10.0), (0.15, 0.15, 1.0)
    assert Dates(days, cdf).interval(0.8)[0] == 5
    assert Calendar(np.log([days]), np.array([cdf])).at((0.1, 0.15))[0] == pytest.approx([5, 5])


def test_without_a_word_there_is_the_prior_alone():
    forecast = when()
    assert forecast.as_of == 0
    assert forecast.start == pytest.approx(forecast.dates.median, rel=1e-12)
    assert forecast.moves == forecast.used == forecast.readings == ()
    assert forecast.components == pytest.approx(np.array(CLINIC.pi) / sum(CLINIC.pi))


@pytest.mark.parametrize("marker", ["ake", "slr", "strength_outer", "strength_inner"])
@pytest.mark.parametrize("day", [3, 5, 10, 21])
def test_a_worse_reading_never_brings_the_date_nearer(marker, day):
    """From day 3 and from a deficit of 0 on. It is no theorem: size scatters in proportion, so that a leg far
    better than its other one, or hardly hurt on day 0, looks to the model like a large and odd injury."""
    medians = [when([Reading(marker, day, value, "e")]).dates.median for value in range(0, 60, 5)]
    assert (np.diff(medians) > 0).all()


def test_a_failed_try_pushes_later_and_a_reached_one_nearer():
    plain = when([], [not_back(8)]).dates.median
    assert when([], [not_back(8), reached("sprint", 8)]).dates.median < plain
    assert when([], [not_back(8), failed("jog", 8)]).dates.median > plain


def test_moves_name_what_only_said_not_back():
    forecast = when(told(ake={3: 20}), [not_back(5), failed("jog", 6)])
    assert [(m.entry, m.passed) for m in forecast.moves] == [("e003", False), ("n005", True), ("f006", False)]
    assert [m.day for m in forecast.moves] == [3, 5, 6]


def test_nothing_is_left_to_date_once_the_leg_is_back():
    back = reached("full_training", 20)
    assert when([], [not_back(19), back]) == Withheld("back", (back.entry,))
    assert when([], [reached("performance", 30)]) == Withheld("back", ("r030",))


def test_reached_milestones_and_those_before_them_are_not_ahead():
    forecast = when([], [reached("jog", 6)])
    assert [one.milestone for one in forecast.milestones] == ["speed_80", "sprint", "full_training", "performance"]


def test_the_way_back_of_a_distance_runner_knows_no_sprint():
    odds = dataclasses.replace(CLINIC, branch="distance")
    forecast = when([], [not_back(4)], odds)
    assert [one.milestone for one in forecast.milestones] == ["pain_free_walk", "jog", "full_training", "performance"]
    assert forecast.dates.deciles == pytest.approx(when([], [not_back(4)]).dates.deciles)
    assert when([], [failed("sprint", 30)], odds).dates.deciles == pytest.approx(when([], [], odds).dates.deciles)


@pytest.mark.parametrize(
    "marks",
    [
        [reached("sprint", 5), failed("jog", 9)],
        [reached("jog", 5), failed("jog", 9)],
        [reached("full_training", 10), not_back(14)],
        [reached("sprint", 5), reached("jog", 9)],
    ],
)
def test_milestones_that_contradict_are_refused_by_name(marks):
    assert when([], marks) == Withheld("milestones_contradict", tuple(m.entry for m in marks))


@pytest.mark.parametrize("value", [math.nan, math.inf])
def test_what_is_not_a_number_is_refused_by_name(value):
    with pytest.raises(ValueError, match="e7: ake on day 3"):
        Reading("ake", 3, value, "e7")


def test_impossible_inputs_are_refused_by_name():
    with pytest.raises(ValueError, match="e7: ake on day -1"):
        Reading("ake", -1, 3, "e7")
    with pytest.raises(ValueError, match="x: jog cannot lie in"):
        Mark("jog", 3, 3, 3, "x")
    with pytest.raises(ValueError, match="no marker and no milestone is called grip"):
        when([Reading("grip", 3, 3, "x")])
    with pytest.raises(ValueError, match="pi must be five odds"):
        GradeOdds((0, 0, 1, math.nan, 0), "clinic")


@pytest.mark.parametrize("value", [-1e5, 1e5])
@pytest.mark.parametrize("marker", [one.id for one in CLOCK.markers])
def test_even_absurd_readings_give_days_or_none(marker, value):
    forecast = when([Reading(marker, 3, value, "e"), Reading(marker, 5, -value, "f")])
    if isinstance(forecast, Forecast):
        assert np.isfinite([*forecast.dates.deciles, *forecast.components]).all()
        assert np.isfinite([level for band in forecast.bands for level in (*band.low, *band.high)]).all()


def test_beyond_two_years_there_is_no_forecast():
    assert when([], [not_back(730)]) == Withheld("beyond_grid", ("n730",))
    assert when([], [not_back(725)]) == Withheld("beyond_grid")
    assert when([Reading("ake", 731, 3, "e")]) == Withheld("beyond_grid", ("e",))


def test_history_and_imaging_shift_the_prior():
    def median(**changes):
        return when([], [], dataclasses.replace(CLINIC, **changes)).dates.median

    plain, shift = median(), CLOCK.shift
    assert median(recurrent=True) == pytest.approx(plain * math.exp(shift.recurrent), rel=1e-3)
    assert median(stretch=True) == pytest.approx(plain * math.exp(shift.stretch), rel=1e-3)
    assert median(tendon="free") == pytest.approx(plain * math.exp(shift.free_tendon), rel=1e-2)
    assert median(setting="elite") == pytest.approx(plain * math.exp(shift.elite - shift.other), rel=1e-3)
    assert plain < median(slow_tail=True) < plain * 1.2
    wide = when([], [], dataclasses.replace(CLINIC, wide=True)).dates.interval(0.8)
    usual = when().dates.interval(0.8)
    assert wide[0] < usual[0] < usual[1] < wide[1]


def test_bands_hold_their_share_of_further_readings():
    forecast = when(told(ake={2: 18}))
    band = {one.marker: one for one in forecast.bands}["ake"]
    assert band.days[:3] == (0, 1, 2)
    assert all(low < middle < high for low, middle, high in zip(band.low, band.middle, band.high, strict=True))
    assert band.middle[0] > band.middle[-1]
    pain = {one.marker: one for one in forecast.bands}["worst_pain"]
    assert min(pain.low) >= 0
    assert max(pain.high) <= 10


def test_a_reading_far_above_what_was_expected_sits_high():
    forecast = when(told(ake={2: 12, 3: 11, 4: 30, 5: 10, 6: 9}))
    by_day = {one.reading.day: one.chance_lower for one in forecast.readings}
    assert by_day[4] > 0.99
    assert 0.05 < by_day[3] < 0.95


def test_imaging_that_changed_the_odds_has_its_own_move():
    before, now = CLINIC, dataclasses.replace(CLINIC, pi=(0, 0, 0, 0, 1))
    readings = told(ake={2: 15, 6: 9})
    forecast = run(model(CLOCK), now, Evidence(readings, revised=[Revised(4, "mri", before)]), "v")
    assert [m.entry for m in forecast.moves] == ["e002", "mri", "e006"]
    assert forecast.start == pytest.approx(when().start, rel=1e-12)
    assert forecast.moves[0] == when(readings[:1]).moves[0]
    assert forecast.moves[1].moved_days > 5
    assert forecast.dates.deciles == pytest.approx(when(readings, [], now).dates.deciles)
