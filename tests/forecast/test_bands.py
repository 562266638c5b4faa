"""Bands of further readings against chance draws of the same model, each leg's next reading worked out densely."""

import numpy as np
import pytest
from tests.forecast.legs import CLOCK, covariance, draw, healing, log_density, start, told
from tests.forecast.test_behaves import when

from restride.forecast.bands import _near_normal_cdf
from restride.forecast.functions import normal_cdf

LEGS = {
    "ake": {2: 22, 6: 10},
    "strength_outer": {3: 40},
    "worst_pain": {0: 8, 1: 7, 3: 4},
}


def further(marker, readings, day, clock, severity):
    """Mean and variance of one more reading of each leg on `day`, its wander drawn anew."""
    days, y = list(readings), np.array([*readings.values()])
    d = start(marker, clock)
    v = (marker.omega * d) ** 2
    f, g = healing(marker, days, clock), healing(marker, [day], clock)
    centre = d * (1 + marker.lam * severity)
    known = covariance(marker, np.array(days)) + v[:, None, None] * f[:, :, None] * f[:, None, :]
    cross = v[:, None] * g * f + marker.off**2
    gain = np.linalg.solve(known, cross[:, :, None])[:, :, 0]
    mean = centre * g[:, 0] + (gain * (y - centre[:, None] * f)).sum(1)
    own = covariance(marker, np.array([day]))[0, 0] + v * g[:, 0] ** 2
    return mean, own - (gain * cross).sum(1)


@pytest.mark.parametrize("name", LEGS)
@pytest.mark.parametrize("other", [{}, {"strength_inner": {5: 35}}])
def test_a_band_holds_eighty_percent_of_further_readings(name, other):
    rng, marker = np.random.default_rng(11), CLOCK.marker(name)
    _, domains, severity = draw(rng, 100_000)
    log = sum(
        log_density(one, list(days), np.array([*days.values()]), domains[one.domain], severity)
        for one, days in ((CLOCK.marker(key), days) for key, days in {name: LEGS[name], **other}.items())
    )
    weight = np.exp(log - log.max())
    weight /= weight.sum()
    bands = {one.marker: one for one in when(told(**{name: LEGS[name]}, **other)).bands}
    band, clock = bands[name], domains[marker.domain]
    for day, *levels in zip(band.days, band.low, band.middle, band.high, strict=True):
        mean, var = further(marker, LEGS[name], day, clock, severity)
        for level, value in zip((0.1, 0.5, 0.9), levels, strict=True):
            if 0 < value < marker.cap:
                got = weight @ normal_cdf((value - mean) / np.sqrt(var))
                assert got == pytest.approx(level, abs=0.012)


def test_the_fast_normal_is_near_enough_to_draw_with():
    x = np.linspace(-6, 6, 2001)
    assert np.abs(_near_normal_cdf(x) - normal_cdf(x)).max() < 1.5e-4
